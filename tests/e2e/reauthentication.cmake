# SPDX-License-Identifier: GPL-3.0-or-later
# Saved instances signed in again: the conversation by itself, the person at the window, the command.
if(TARGET app::sandbox)
    iw_add_test(e2e/reauthenticationtest app::instances app::sandbox)
endif()
# As root Chromium needs the switch; the program itself never sets it.
if(TARGET instance-wizard-webview AND TARGET tests_support_wizarddriver)
    iw_add_test(e2e/reauthenticatewindowtest tests_support_wizarddriver app::sandbox LABELS webview TIMEOUT 300
                DEPENDS instance-wizard-webview)
    if(TARGET reauthenticatewindowtest)
        set_property(TEST reauthenticatewindowtest APPEND PROPERTY ENVIRONMENT QTWEBENGINE_DISABLE_SANDBOX=1)
    endif()
endif()
if(TARGET app::sandbox AND TARGET instance-wizard AND UNIX)
    iw_add_test(e2e/reauthenticatecommandtest app::instances app::sandbox TIMEOUT 120 DEPENDS instance-wizard)
endif()
