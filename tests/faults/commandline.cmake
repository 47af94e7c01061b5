# SPDX-License-Identifier: GPL-3.0-or-later
if(TARGET instance-wizard)
    iw_add_test(faults/commandlinefaultstest app::sandbox app::instances Qt6::Sql DEPENDS instance-wizard LABELS faults)
endif()
