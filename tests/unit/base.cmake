iw_add_test(unit/basetest app::base)
