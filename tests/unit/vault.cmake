iw_add_test(unit/vaulttest app::vault Qt6::Concurrent)
