# SPDX-License-Identifier: GPL-3.0-or-later
# Several tenants at several services: the objects by themselves, the window, the commands.
if(TARGET app::sandbox)
    iw_add_test(e2e/accountstest app::instances app::sandbox tests_support_scriptedserver)
endif()
if(TARGET app::sandbox AND TARGET instance-wizard AND UNIX)
    iw_add_test(e2e/accountscommandtest app::instances app::sandbox TIMEOUT 120 DEPENDS instance-wizard)
endif()
if(TARGET tests_support_wizarddriver)
    iw_add_test(e2e/accountswindowtest tests_support_wizarddriver app::sandbox TIMEOUT 120)
endif()
