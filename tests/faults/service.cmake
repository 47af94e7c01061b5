iw_add_test(faults/servicechangefaultstest app::service app::problems tests_support_scriptedserver LABELS faults)
iw_add_test(faults/servicecreatefaultstest app::service app::problems tests_support_scriptedserver LABELS faults)
iw_add_test(faults/serviceanswerfaultstest app::service app::problems tests_support_scriptedserver LABELS faults)
