# SPDX-License-Identifier: GPL-3.0-or-later
# What exporting thousands of instances costs in each format, beside reading and decrypting the same secrets.
add_executable(bench-export exporting.cpp)
set_target_properties(bench-export PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(bench-export PRIVATE app::sharing iw_resources)
target_include_directories(bench-export PRIVATE ${PROJECT_SOURCE_DIR})
add_test(NAME export-bench COMMAND bench-export)
set_tests_properties(export-bench PROPERTIES LABELS bench TIMEOUT 1200 RUN_SERIAL ON ENVIRONMENT "LC_ALL=C.UTF-8")
