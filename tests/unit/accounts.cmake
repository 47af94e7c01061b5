# SPDX-License-Identifier: GPL-3.0-or-later
iw_add_test(unit/keptsessionstest app::accounts)
