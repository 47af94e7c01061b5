# SPDX-License-Identifier: GPL-3.0-or-later
if(TARGET instance-wizard AND TARGET tests_support_faultdisk)
    iw_add_test(faults/vaultcommandfaultstest app::vault DEPENDS instance-wizard tests_support_faultdisk
                LABELS faults TIMEOUT 180)
    target_compile_definitions(vaultcommandfaultstest PRIVATE IW_FAULT_DISK="$<TARGET_FILE:tests_support_faultdisk>")
endif()
