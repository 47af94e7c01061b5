# SPDX-License-Identifier: GPL-3.0-or-later
if(TARGET instance-wizard AND UNIX)
    iw_add_test(e2e/processtest DEPENDS instance-wizard)
endif()
