# SPDX-License-Identifier: GPL-3.0-or-later
if(TARGET instance-wizard)
    iw_add_test(e2e/vaultcommandtest app::vault DEPENDS instance-wizard TIMEOUT 120)
endif()
if(TARGET instance-wizard AND UNIX)
    iw_add_test(e2e/vaultterminaltest app::vault DEPENDS instance-wizard TIMEOUT 120)

    # By hand: it runs beside a keyring of its own.
    add_executable(vaultkeyringtest ${CMAKE_CURRENT_LIST_DIR}/vaultkeyringtest.cpp)
    set_target_properties(vaultkeyringtest PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(vaultkeyringtest PRIVATE Qt6::Test)
    target_include_directories(vaultkeyringtest PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(vaultkeyringtest PRIVATE IW_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
                               IW_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_dependencies(vaultkeyringtest instance-wizard)
    add_test(NAME vaultkeyringtest
             COMMAND ${PROJECT_SOURCE_DIR}/tests/support/withkeyring.sh $<TARGET_FILE:vaultkeyringtest>)
    set_tests_properties(vaultkeyringtest PROPERTIES TIMEOUT 120 LABELS keychain SKIP_RETURN_CODE 77
                         ENVIRONMENT "QT_FORCE_ASSERTS=1;LANG=C;LC_ALL=C.UTF-8")
endif()
