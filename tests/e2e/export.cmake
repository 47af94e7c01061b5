# SPDX-License-Identifier: GPL-3.0-or-later
# What was exported, used by the programs it was exported for against the practice service.
if(TARGET app::sandbox AND UNIX)
    iw_add_test(e2e/exportrequesttest app::instances app::sharing app::sandbox TIMEOUT 180)
endif()
