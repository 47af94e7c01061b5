# SPDX-License-Identifier: GPL-3.0-or-later
# From Next to the sign-in page's first paint, beside a program that links Qt WebEngine and has warmed nothing up.
if(NOT TARGET instance-wizard-webview OR NOT TARGET tests_support_httpserver)
    return()
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS WebEngineWidgets)
add_executable(bench-bare-view bareview.cpp)
target_link_libraries(bench-bare-view PRIVATE Qt6::WebEngineWidgets)
add_executable(bench-warm-view warmview.cpp)
target_link_libraries(bench-warm-view PRIVATE ui::signin app::instances iw_resources)
target_compile_definitions(bench-warm-view PRIVATE IW_BIN_DIR="${CMAKE_BINARY_DIR}/${CMAKE_INSTALL_BINDIR}")
add_dependencies(bench-warm-view instance-wizard-webview)
add_executable(bench-signin signin.cpp benchdisplay.cpp)
target_link_libraries(bench-signin PRIVATE tests_support_httpserver)
set_target_properties(bench-bare-view bench-warm-view bench-signin PROPERTIES
                      RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_include_directories(bench-signin PRIVATE ${PROJECT_SOURCE_DIR})
add_test(NAME signin-bench COMMAND bench-signin $<TARGET_FILE:bench-warm-view> $<TARGET_FILE:bench-bare-view>)
set_tests_properties(signin-bench PROPERTIES LABELS bench TIMEOUT 600 RUN_SERIAL ON)
