# SPDX-License-Identifier: GPL-3.0-or-later
iw_add_test(gui/clipboardtest ui::widgets)
# Only X11 has a selection beside the clipboard.
find_program(XVFB_RUN xvfb-run)
if(XVFB_RUN)
    add_test(NAME clipboardx11test COMMAND ${XVFB_RUN} -a $<TARGET_FILE:clipboardtest>)
    set_tests_properties(clipboardx11test PROPERTIES TIMEOUT 60
                         ENVIRONMENT "QT_QPA_PLATFORM=xcb;QT_FORCE_ASSERTS=1;LANG=C;LC_ALL=C.UTF-8")
endif()
