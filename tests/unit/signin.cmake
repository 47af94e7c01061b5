# SPDX-License-Identifier: GPL-3.0-or-later
iw_add_test(unit/redirecttest app::signin)
iw_add_test(unit/pastedredirecttest app::signin)
iw_add_test(unit/redirectpropertytest app::signin)
iw_add_test(unit/authorizationurltest app::signin)
iw_add_test(unit/loopbacklistenertest app::signin)
iw_add_test(unit/signintimelinetest app::instances)
