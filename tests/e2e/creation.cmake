iw_add_test(e2e/creationtest app::instances app::sandbox)
iw_add_test(e2e/creationfaultstest app::instances app::sandbox)
