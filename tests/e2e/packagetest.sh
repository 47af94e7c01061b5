#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packagetest.sh BUILD-FOLDER
# Makes the Debian packages, looks into them, installs them (as root; a user unpacks them) and starts the program from
# there; likewise a tree made by "cmake --install" under a folder that nobody knew while building.
set -euo pipefail
build=$(cd "$1" && pwd)
for tool in cpack dpkg-deb dpkg-shlibdeps file; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is not installed: the packages are not checked."
        exit 77
    fi
done
work=$(mktemp -d)
installed=no
clean_up() {
    if [[ $installed == yes ]]; then
        dpkg --purge instance-wizard-webview instance-wizard || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM QT_PLUGIN_PATH
export HOME=$work/home
mkdir "$HOME"

fail() {
    echo "FAILED: $*"
    exit 1
}

# starts DIR: what is in DIR/bin and beside it runs from there.
starts() {
    local bin=$1/bin version list
    version=$("$bin/instance-wizard" --version) || fail "$bin/instance-wizard --version"
    [[ $version == "instance-wizard "* ]] || fail "--version printed: $version"
    list=$("$bin/instance-wizard" --data-dir "$work/data" list --json) || fail "$bin/instance-wizard list --json"
    [[ -z $list || $list == "[]" ]] || fail "an empty vault listed: $list"
    "$bin/instance-wizard-sandbox" --version >/dev/null || fail "$bin/instance-wizard-sandbox --version"
}

echo "== A tree of cmake --install"
cmake --install "$build" --prefix "$work/any prefix" >/dev/null
[[ -e "$work/any prefix/share/applications/io.github.instancewizard.InstanceWizard.desktop" ]] || fail "no desktop entry"
starts "$work/any prefix"

echo "== The packages"
(cd "$work" && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work/packages" >"$work/cpack.log" 2>&1) ||
    { cat "$work/cpack.log"; fail "cpack"; }
main=$(find "$work/packages" -maxdepth 1 -name 'instance-wizard_*.deb')
webview=$(find "$work/packages" -maxdepth 1 -name 'instance-wizard-webview_*.deb')
[[ -n $main ]] || fail "no package instance-wizard"

contents=$(dpkg-deb --contents "$main")
for path in bin/instance-wizard bin/instance-wizard-sandbox \
    share/applications/io.github.instancewizard.InstanceWizard.desktop \
    share/metainfo/io.github.instancewizard.InstanceWizard.metainfo.xml \
    share/icons/hicolor/scalable/apps/io.github.instancewizard.InstanceWizard.svg \
    share/man/man1/instance-wizard.1.gz \
    share/bash-completion/completions/instance-wizard \
    share/zsh/vendor-completions/_instance-wizard \
    share/fish/vendor_completions.d/instance-wizard.fish \
    share/doc/instance-wizard/copyright; do
    grep -q " \./usr/$path\$" <<<"$contents" || fail "the package lacks /usr/$path"
done
if grep -v ' root/root ' <<<"$contents"; then
    fail "files that do not belong to root"
fi
depends=$(dpkg-deb --field "$main" Depends)
for package in libqt6sql6-sqlite libsecret-1-0 libqt6svg6 qt6-qpa-plugins libsodium; do
    [[ $depends == *$package* ]] || fail "instance-wizard does not depend on $package"
done
[[ $depends != *webengine* ]] || fail "instance-wizard depends on Qt WebEngine: $depends"
[[ $(dpkg-deb --field "$main" Recommends) == *"gnome-keyring | kwalletmanager"* ]] || fail "no keyring recommended"
packages=("$main")
if [[ -n $webview ]]; then
    version=$(dpkg-deb --field "$main" Version)
    depends=$(dpkg-deb --field "$webview" Depends)
    [[ $depends == *"instance-wizard (= $version)"* ]] || fail "the web view takes any version of the program: $depends"
    [[ $depends == *libqt6webenginewidgets6* ]] || fail "the web view does not depend on Qt WebEngine: $depends"
    contents=$(dpkg-deb --contents "$webview")
    grep -q ' \./usr/lib/.*instance-wizard/instance-wizard-webview\.so$' <<<"$contents" ||
        fail "the web view's package lacks the plugin"
    packages+=("$webview")
fi
for package in "${packages[@]}"; do
    dpkg-deb --info "$package"
done

if [[ $(id -u) -eq 0 ]] && ! dpkg-query --show instance-wizard >/dev/null 2>&1; then
    echo "== Installed by dpkg"
    installed=yes
    dpkg --install "${packages[@]}"
    starts /usr
    dpkg --purge instance-wizard-webview instance-wizard
    installed=no
    [[ ! -e /usr/bin/instance-wizard ]] || fail "something is left behind"
else
    echo "== Unpacked"
    for package in "${packages[@]}"; do
        dpkg-deb --extract "$package" "$work/unpacked"
    done
    starts "$work/unpacked/usr"
fi
echo "All passed."
