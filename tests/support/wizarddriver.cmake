# SPDX-License-Identifier: GPL-3.0-or-later
# A person at the real window, wizard and sign-in page. Does not link Qt WebEngine: the program loads its plugin itself.
if(TARGET ui_program)
    add_library(tests_support_wizarddriver STATIC ${CMAKE_CURRENT_LIST_DIR}/wizarddriver.cpp
                ${CMAKE_CURRENT_LIST_DIR}/pagedriver.cpp)
    target_include_directories(tests_support_wizarddriver PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(tests_support_wizarddriver PUBLIC ui_program Qt6::Test)
endif()
