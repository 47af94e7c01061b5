iw_add_test(gui/networkdialogtest ui::settings ui::mainwindow tests_support_scriptedserver tests_support_proxyserver)
