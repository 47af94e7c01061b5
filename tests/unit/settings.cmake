iw_add_test(unit/preferencestest app::settings)
