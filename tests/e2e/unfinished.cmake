# SPDX-License-Identifier: GPL-3.0-or-later
# Creations whose outcome is not known, from the lost answer to the click: the object by itself, the window, the command.
iw_add_test(e2e/unfinishedcreationtest app::instances app::sandbox)
if(TARGET instance-wizard AND TARGET tests_support_wizarddriver)
    iw_add_test(e2e/unfinishedtest tests_support_wizarddriver app::sandbox TIMEOUT 300 DEPENDS instance-wizard)
endif()
