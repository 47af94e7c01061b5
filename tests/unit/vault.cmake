iw_add_test(unit/vaulttest app::vault Qt6::Concurrent)
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
