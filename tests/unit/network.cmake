iw_add_test(unit/networkaccesstest app::network)
