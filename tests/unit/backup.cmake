# SPDX-License-Identifier: GPL-3.0-or-later
iw_add_test(unit/backupfiletest app::vault app::problems)
iw_add_test(unit/backuprestoretest app::vault app::problems)
iw_add_test(unit/backupwritetest app::vault app::problems)
iw_add_test(unit/backupmanytest app::vault LABELS slow TIMEOUT 300)
