# SPDX-License-Identifier: GPL-3.0-or-later
if(TARGET instance-wizard)
    iw_add_test(e2e/singlewindowtest Qt6::Network TIMEOUT 300 DEPENDS instance-wizard)
endif()
