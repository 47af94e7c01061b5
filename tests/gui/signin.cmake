iw_add_test(gui/signinpaneltest ui::signin)
iw_add_test(gui/signintroubletest ui::signin)
