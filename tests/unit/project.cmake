# The tree itself: arrows among the rooms, house style, what SECURITY.md says was tested, scripts and desktop files.
iw_add_test(unit/arrowstest app::base)
iw_add_test(unit/housestyletest app::base)
iw_add_test(unit/securitytabletest app::base)
foreach(test_script formattest shelltest desktopfilestest installtest)
    add_test(NAME ${test_script} COMMAND ${CMAKE_CURRENT_LIST_DIR}/${test_script}.sh)
    set_tests_properties(${test_script} PROPERTIES TIMEOUT 120 SKIP_RETURN_CODE 77)
endforeach()
