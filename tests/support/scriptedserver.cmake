# A raw HTTP server that follows a script.
add_library(tests_support_scriptedserver STATIC ${CMAKE_CURRENT_LIST_DIR}/scriptedserver.cpp)
target_include_directories(tests_support_scriptedserver PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(tests_support_scriptedserver PUBLIC Qt6::Network)
