# SPDX-License-Identifier: GPL-3.0-or-later
if(TARGET tests_support_faultdisk)
    add_executable(vaultworker ${CMAKE_CURRENT_LIST_DIR}/vaultworker.cpp)
    set_target_properties(vaultworker PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    # The fault disk first: the program's libraries find its calls before libc's.
    target_link_libraries(vaultworker PRIVATE tests_support_faultdisk app::vault ${CMAKE_DL_LIBS})
endif()
if(TARGET vaultworker)
    iw_add_test(faults/vaultrivalstest tests_support_faultdisk app::vault LABELS faults TIMEOUT 300)
    iw_add_test(faults/vaultmemorytest app::vault DEPENDS vaultworker tests_support_faultmemory LABELS faults TIMEOUT 600)
    iw_add_test(faults/vaultdisktest app::vault DEPENDS vaultworker LABELS faults TIMEOUT 600)
    iw_add_test(faults/vaultkilltest app::vault DEPENDS vaultworker LABELS kill TIMEOUT 600)
endif()
