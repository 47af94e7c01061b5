# SPDX-License-Identifier: GPL-3.0-or-later
# A sign-in that is handed to a customer: the conversation by itself, and the person at the window.
iw_add_test(e2e/attempttest app::instances app::sandbox)
if(TARGET instance-wizard AND TARGET tests_support_wizarddriver)
    iw_add_test(e2e/signinwaystest tests_support_wizarddriver app::sandbox TIMEOUT 300 DEPENDS instance-wizard)
    iw_add_test(e2e/practicetest tests_support_wizarddriver app::sandbox TIMEOUT 120 DEPENDS instance-wizard-sandbox)
    iw_add_test(e2e/recipewindowtest tests_support_wizarddriver app::sandbox TIMEOUT 300 DEPENDS instance-wizard)
    iw_add_test(e2e/againtest tests_support_wizarddriver app::sandbox TIMEOUT 300 DEPENDS instance-wizard)
endif()
