# SPDX-License-Identifier: GPL-3.0-or-later
# Saved instances, cared for at their service: the object by itself, and the commands.
if(TARGET app::sandbox)
    iw_add_test(e2e/instancecaretest app::instances app::sandbox)
    iw_add_test(e2e/carewindowtest ui::mainwindow app::sandbox)
    iw_add_test(e2e/servicecomparisontest app::instances app::sandbox TIMEOUT 120)
    iw_add_test(e2e/caremanytest app::instances app::sandbox LABELS slow TIMEOUT 600)
endif()
if(TARGET app::sandbox AND TARGET instance-wizard AND UNIX)
    iw_add_test(e2e/carecommandtest app::instances app::sandbox TIMEOUT 120 DEPENDS instance-wizard)
endif()
if(TARGET app::sandbox AND TARGET ui::mainwindow)
    iw_add_test(e2e/adopttest ui::mainwindow app::sandbox TIMEOUT 120)
endif()
