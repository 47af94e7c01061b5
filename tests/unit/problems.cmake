iw_add_test(unit/problemstest app::problems)
iw_add_test(unit/recognitiontest app::problems)
