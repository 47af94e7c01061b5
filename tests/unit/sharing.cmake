# SPDX-License-Identifier: GPL-3.0-or-later
iw_add_test(unit/quotingtest app::sharing)
iw_add_test(unit/exporttemplatetest app::sharing app::problems)
iw_add_test(unit/exportertest app::sharing app::problems)
iw_add_test(unit/importtest app::sharing app::problems)
iw_add_test(unit/recipetest app::sharing app::problems)
iw_add_test(unit/exportreaderstest app::sharing app::problems TIMEOUT 120)
iw_add_test(unit/nextstepstest app::sharing)
iw_add_test(unit/worktreetest app::sharing)
