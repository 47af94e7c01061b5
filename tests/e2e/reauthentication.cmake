# SPDX-License-Identifier: GPL-3.0-or-later
# Saved instances signed in again: the conversation by itself.
if(TARGET app::sandbox)
    iw_add_test(e2e/reauthenticationtest app::instances app::sandbox)
endif()
