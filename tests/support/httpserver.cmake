# A small web server with pages made by functions; keeps what it is asked.
add_library(tests_support_httpserver STATIC ${CMAKE_CURRENT_LIST_DIR}/httpserver.cpp)
target_include_directories(tests_support_httpserver PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(tests_support_httpserver PUBLIC Qt6::Network)
