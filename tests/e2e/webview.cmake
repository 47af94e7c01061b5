# SPDX-License-Identifier: GPL-3.0-or-later
# The real Qt WebEngine, without a display. As root Chromium needs the switch; the program itself never sets it.
if(TARGET instance-wizard-webview)
    foreach(name webviewtest webviewpagetest webviewsessiontest webviewtlstest webviewauthtest webviewlifetest)
        iw_add_test(e2e/${name} ui::signin tests_support_httpserver LABELS webview TIMEOUT 240
                    DEPENDS instance-wizard-webview)
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT QTWEBENGINE_DISABLE_SANDBOX=1)
    endforeach()
endif()
