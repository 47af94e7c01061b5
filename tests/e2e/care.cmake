# SPDX-License-Identifier: GPL-3.0-or-later
# Saved instances, cared for at their service: the object by itself, and the commands.
if(TARGET app::sandbox)
    iw_add_test(e2e/instancecaretest app::instances app::sandbox)
endif()
