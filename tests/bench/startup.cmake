# Start-up and memory of the real program, watched from outside through the X server, against a bare Qt window.
pkg_check_modules(XCB IMPORTED_TARGET xcb)
if(NOT XCB_FOUND OR NOT TARGET instance-wizard)
    return()
endif()
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

add_executable(bench-bare-window barewindow.cpp)
target_link_libraries(bench-bare-window PRIVATE Qt6::Widgets)

add_executable(bench-fill-vault fillvault.cpp)
target_link_libraries(bench-fill-vault PRIVATE app::instances iw_resources)

add_executable(bench-startup startup.cpp windowwatch.cpp benchdisplay.cpp)
target_link_libraries(bench-startup PRIVATE Qt6::Core PkgConfig::XCB)
target_include_directories(bench-startup PRIVATE ${PROJECT_SOURCE_DIR})
add_test(NAME startup-bench COMMAND bench-startup $<TARGET_FILE:instance-wizard> $<TARGET_FILE:bench-bare-window>
                                    $<TARGET_FILE:bench-fill-vault>)
set_tests_properties(startup-bench PROPERTIES LABELS bench TIMEOUT 1200 RUN_SERIAL ON)
