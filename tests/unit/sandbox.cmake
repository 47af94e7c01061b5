# SPDX-License-Identifier: GPL-3.0-or-later
if(TARGET app::sandbox)
    iw_add_test(unit/sandboxfaultstest app::sandbox)
    iw_add_test(unit/sandboxpartstest app::sandbox)
    iw_add_test(unit/sandboxprogramtest Qt6::Network DEPENDS instance-wizard-sandbox)
    iw_add_test(unit/sandboxprovidertest app::sandbox)
    iw_add_test(unit/sandboxtest app::sandbox)
endif()
