# A small HTTP and SOCKS5 proxy.
add_library(tests_support_proxyserver STATIC ${CMAKE_CURRENT_LIST_DIR}/proxyserver.cpp)
target_include_directories(tests_support_proxyserver PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(tests_support_proxyserver PUBLIC Qt6::Network)
