# The Debian packages and the installed tree, started for real.
if(TARGET instance-wizard AND UNIX AND NOT APPLE)
    add_test(NAME packagetest COMMAND ${CMAKE_CURRENT_LIST_DIR}/packagetest.sh ${CMAKE_BINARY_DIR})
    set_tests_properties(packagetest PROPERTIES LABELS package TIMEOUT 300 SKIP_RETURN_CODE 77 RUN_SERIAL ON)
endif()
