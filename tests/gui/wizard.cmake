# SPDX-License-Identifier: GPL-3.0-or-later
iw_add_test(gui/wizardtest ui::wizard app::sandbox)
