iw_add_test(unit/problemstest app::problems)
