iw_add_test(e2e/networkcommandtest app::network tests_support_scriptedserver tests_support_proxyserver DEPENDS instance-wizard)
if(TARGET instance-wizard-webview)
    iw_add_test(e2e/proxiedviewtest ui::signin app::network tests_support_httpserver tests_support_proxyserver
                LABELS webview TIMEOUT 120 DEPENDS instance-wizard-webview)
    set_property(TEST proxiedviewtest APPEND PROPERTY ENVIRONMENT QTWEBENGINE_DISABLE_SANDBOX=1)
endif()
if(TARGET tests_support_wizarddriver)
    iw_add_test(e2e/networkwindowtest tests_support_wizarddriver app::sandbox tests_support_scriptedserver
                tests_support_proxyserver)
endif()
