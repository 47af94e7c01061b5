if(TARGET instance-wizard)
    iw_add_test(e2e/commandlinetest app::sandbox app::vault DEPENDS instance-wizard)
    iw_add_test(e2e/completiontest app::instances DEPENDS instance-wizard)
endif()
