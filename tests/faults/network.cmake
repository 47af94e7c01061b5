iw_add_test(faults/networkfaultstest app::network app::problems tests_support_scriptedserver tests_support_proxyserver LABELS faults)
