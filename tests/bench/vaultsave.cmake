# SPDX-License-Identifier: GPL-3.0-or-later
# What saving one instance durably costs beside the bare SQLite C interface with the same pragmas, tables and bytes.
pkg_check_modules(SQLITE3 IMPORTED_TARGET sqlite3)
if(NOT SQLITE3_FOUND)
    return()
endif()
add_executable(bench-vault-save vaultsave.cpp baresqlite.cpp)
set_target_properties(bench-vault-save PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(bench-vault-save PRIVATE app::vault PkgConfig::SQLITE3 iw_resources)
target_include_directories(bench-vault-save PRIVATE ${PROJECT_SOURCE_DIR})
add_test(NAME vault-save-bench COMMAND bench-vault-save)
set_tests_properties(vault-save-bench PROPERTIES LABELS bench TIMEOUT 1200 RUN_SERIAL ON)
