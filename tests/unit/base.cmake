iw_add_test(unit/basetest app::base)
iw_add_test(unit/privatefiletest app::base app::problems)
