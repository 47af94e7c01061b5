# SPDX-License-Identifier: GPL-3.0-or-later
# A disk that fails on command: stands before libc's file calls where it is linked or preloaded.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_library(tests_support_faultdisk SHARED ${CMAKE_CURRENT_LIST_DIR}/faultdisk.cpp)
    set_target_properties(tests_support_faultdisk PROPERTIES AUTOMOC OFF CXX_VISIBILITY_PRESET default LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    # Without this, open is a name of open64 in 32-bit programs only; both are defined.
    target_compile_definitions(tests_support_faultdisk PRIVATE _GNU_SOURCE)
    target_compile_options(tests_support_faultdisk PRIVATE -U_FORTIFY_SOURCE -fno-sanitize=all)
    target_include_directories(tests_support_faultdisk PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(tests_support_faultdisk PRIVATE ${CMAKE_DL_LIBS})
    # Named by no symbol of most programs that need it.
    target_link_options(tests_support_faultdisk INTERFACE LINKER:--no-as-needed)
endif()

# Memory that runs out on command; by LD_PRELOAD only.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_library(tests_support_faultmemory SHARED ${CMAKE_CURRENT_LIST_DIR}/faultmemory.cpp)
    set_target_properties(tests_support_faultmemory PROPERTIES AUTOMOC OFF CXX_VISIBILITY_PRESET default LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_compile_options(tests_support_faultmemory PRIVATE -fno-sanitize=all -fno-builtin)
    target_include_directories(tests_support_faultmemory PUBLIC ${PROJECT_SOURCE_DIR})
endif()
