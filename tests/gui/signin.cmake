iw_add_test(gui/signinpaneltest ui::signin)
