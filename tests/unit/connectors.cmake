# SPDX-License-Identifier: GPL-3.0-or-later
iw_add_test(unit/connectorstest app::connectors app::problems)
iw_add_test(unit/fieldcheckertest app::connectors app::problems)
iw_add_test(unit/pastedtest app::connectors)
