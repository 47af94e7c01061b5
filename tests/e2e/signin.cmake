# SPDX-License-Identifier: GPL-3.0-or-later
# The real window, wizard and Qt WebEngine plugin against the practice service, without a display. As root Chromium needs
# the switch; the program itself never sets it.
if(TARGET instance-wizard-webview AND TARGET tests_support_wizarddriver)
    foreach(name signintest signinfaultstest keptsignintest leaktest)
        iw_add_test(e2e/${name} tests_support_wizarddriver app::sandbox LABELS webview TIMEOUT 600
                    DEPENDS instance-wizard-webview instance-wizard-sandbox)
        if(TARGET ${name})
            set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT QTWEBENGINE_DISABLE_SANDBOX=1)
        endif()
    endforeach()
endif()
