# SPDX-License-Identifier: GPL-3.0-or-later
iw_add_test(gui/idlewatchertest ui::vault)
iw_add_test(gui/vaultmessagestest ui::vault)

# On a session bus of its own, so that a stand-in for logind can be played there.
find_program(DBUS_RUN_SESSION dbus-run-session)
if(DBUS_RUN_SESSION)
    add_executable(sessionwatchertest ${PROJECT_SOURCE_DIR}/tests/gui/sessionwatchertest.cpp)
    set_target_properties(sessionwatchertest PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(sessionwatchertest PRIVATE Qt6::Test Qt6::DBus iw_resources ui::vault)
    add_test(NAME sessionwatchertest COMMAND ${DBUS_RUN_SESSION} -- $<TARGET_FILE:sessionwatchertest>)
    set_tests_properties(sessionwatchertest PROPERTIES TIMEOUT 60
                         ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_ASSERTS=1;LANG=C;LC_ALL=C.UTF-8")
else()
    message(STATUS "sessionwatchertest is left out: dbus-run-session is not installed")
endif()
