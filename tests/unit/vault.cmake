iw_add_test(unit/vaulttest app::vault Qt6::Concurrent)
iw_add_test(unit/vaulteventstest app::vault)
iw_add_test(unit/vaultfiletest app::vault)
iw_add_test(unit/vaultkeystest app::vault)
iw_add_test(unit/vaultsealingtest app::vault)
iw_add_test(unit/nokeychaintest app::vault Qt6::Network)
iw_add_test(unit/norandomtest app::vault app::problems)
if(UNIX)
    iw_add_test(unit/vaultmigrationtest app::vault)
endif()

# By hand: it runs beside a keyring of its own.
add_executable(keychaintest ${PROJECT_SOURCE_DIR}/tests/unit/keychaintest.cpp)
set_target_properties(keychaintest PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(keychaintest PRIVATE Qt6::Test Qt6::DBus Qt6Keychain::Qt6Keychain app::vault)
add_test(NAME keychaintest COMMAND ${PROJECT_SOURCE_DIR}/tests/support/withkeyring.sh $<TARGET_FILE:keychaintest>)
set_tests_properties(keychaintest PROPERTIES TIMEOUT 120 LABELS keychain SKIP_RETURN_CODE 77
                     ENVIRONMENT "QT_FORCE_ASSERTS=1;LANG=C;LC_ALL=C.UTF-8")

# Beside a session bus of its own, on which the test plays the keychain; once more, for as long as a silent one takes.
find_program(DBUS_RUN_SESSION dbus-run-session)
if(DBUS_RUN_SESSION AND UNIX AND NOT APPLE)
    add_executable(secretservicetest ${PROJECT_SOURCE_DIR}/tests/unit/secretservicetest.cpp)
    set_target_properties(secretservicetest PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(secretservicetest PRIVATE Qt6::Test Qt6::DBus app::vault)
    add_test(NAME secretservicetest COMMAND ${DBUS_RUN_SESSION} -- $<TARGET_FILE:secretservicetest>)
    add_test(NAME silentkeychaintest COMMAND ${DBUS_RUN_SESSION} -- $<TARGET_FILE:secretservicetest>
                                             givesUpOnASilentServiceByItself)
    set_tests_properties(secretservicetest silentkeychaintest
                         PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_FORCE_ASSERTS=1;LANG=C;LC_ALL=C.UTF-8")
    set_tests_properties(silentkeychaintest PROPERTIES LABELS slow
                         ENVIRONMENT "QT_FORCE_ASSERTS=1;LANG=C;LC_ALL=C.UTF-8;IW_SLOW=1")
else()
    message(STATUS "secretservicetest is left out: dbus-run-session is not installed")
endif()
