# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages by CPack: cpack -G DEB --config build/release/CPackConfig.cmake
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME instance-wizard)
set(CPACK_PACKAGE_VENDOR "Instance Wizard")
set(CPACK_PACKAGE_CONTACT "Instance Wizard maintainers <noreply@example.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Two packages: the practice service goes with the program.
set(CPACK_COMPONENTS_ALL program sandbox webview)
set(CPACK_COMPONENT_PROGRAM_GROUP main)
set(CPACK_COMPONENT_SANDBOX_GROUP main)
set(CPACK_COMPONENT_WEBVIEW_GROUP webview)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
execute_process(COMMAND dpkg --print-architecture OUTPUT_VARIABLE iw_architecture OUTPUT_STRIP_TRAILING_WHITESPACE
                ERROR_QUIET)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE ${iw_architecture})

set(CPACK_DEBIAN_MAIN_PACKAGE_NAME instance-wizard)
set(CPACK_DEBIAN_MAIN_DESCRIPTION "A wizard takes the credentials, guides through the sign-in and creates the
instance. Instances are kept in a table with their secrets sealed, and can be
exported for other programs. A command line does the same without a display,
and a practice service lets one try everything without an account.")
# Loaded at run time, so dpkg-shlibdeps cannot see them.
set(CPACK_DEBIAN_MAIN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, libqt6svg6, qt6-qpa-plugins, ca-certificates")
set(CPACK_DEBIAN_MAIN_PACKAGE_RECOMMENDS
    "instance-wizard-webview (= ${PROJECT_VERSION}), gnome-keyring | kwalletmanager, qt6-translations-l10n, xdg-utils")

set(CPACK_DEBIAN_WEBVIEW_PACKAGE_NAME instance-wizard-webview)
set(CPACK_DEBIAN_WEBVIEW_DESCRIPTION "The embedded sign-in: with this package Instance Wizard shows the sign-in page
in its own window and stops the redirect before its code reaches any other
computer. Without it the sign-in goes through the user's browser.")
set(CPACK_DEBIAN_WEBVIEW_PACKAGE_DEPENDS "instance-wizard (= ${PROJECT_VERSION})")

include(CPack)
