iw_add_test(unit/serviceaddresstest app::service)
iw_add_test(unit/serviceclienttest app::service tests_support_scriptedserver)
iw_add_test(unit/serviceanswertest app::service)
iw_add_test(unit/servicereadingtest app::service)
