# SPDX-License-Identifier: GPL-3.0-or-later
# What a keystroke in the search, a sort and a page cost, beside the same rows in QTableView and QSortFilterProxyModel.
add_executable(bench-table table.cpp tablestage.cpp)
set_target_properties(bench-table PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(bench-table PRIVATE Qt6::Test ui::mainwindow iw_resources)
target_include_directories(bench-table PRIVATE ${PROJECT_SOURCE_DIR})
add_test(NAME table-bench COMMAND bench-table)
set_tests_properties(table-bench PROPERTIES LABELS bench TIMEOUT 1200 RUN_SERIAL ON
                                            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
