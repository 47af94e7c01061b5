# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2191
# What Instance Wizard needs on Debian 12, in one place; sourced by packaging/run and tests/run.
# (The directive above: the lists are used by those scripts, and "=" is part of an entry.)
# An entry "package=command" is also satisfied by that command, whoever installed it.

iw_build_packages=(
    g++=c++ cmake=cmake ninja-build=ninja ccache=ccache pkg-config=pkg-config
    qt6-base-dev qt6-svg-dev qt6-webengine-dev qt6-httpserver-dev qt6-websockets-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libsodium-dev libkainjow-mustache-dev
)

# Loaded while the program runs, so nothing that is linked brings them along.
iw_run_packages=(
    libqt6sql6-sqlite libsecret-1-0 qt6-qpa-plugins libqt6svg6 qt6-translations-l10n
    ca-certificates xdg-utils=xdg-open
)

# Only what the tests use beside the above.
iw_test_packages=(
    dbus gnome-keyring xvfb=Xvfb xauth=xauth
    libxcb1-dev libsqlite3-dev nodejs=node npm=npm
    desktop-file-utils appstream dpkg-dev fakeroot=fakeroot file=file
    lld=ld.lld clang-format-16 shellcheck=shellcheck
    zsh=zsh fish=fish groff-base=groff
    # readers of exports
    python3-yaml python3-jsonschema pass=pass gnupg=gpg podman=podman curl=curl systemd=systemd-creds
    kubernetes-client=kubectl
)

# Only for tests/run -L fuzz.
iw_fuzz_packages=(
    clang-16=clang++-16 libclang-rt-16-dev lld=ld.lld
)

# Prints the packages among the arguments that are not there, one a line.
iw_missing_packages() {
    local entry package
    for entry in "$@"; do
        package=${entry%%=*}
        if [[ $entry == *=* ]] && command -v "${entry#*=}" >/dev/null; then
            continue
        fi
        if [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
            printf '%s\n' "$package"
        fi
    done
}

# Installs the packages among the arguments that are not there. Nothing missing: no privilege and no apt.
# Neither root nor allowed to use sudo without a password: prints one line for apt and ends the script with 3.
iw_install_packages() {
    local missing=() prefix=()
    if ! command -v dpkg-query >/dev/null; then
        echo "This system has no dpkg; packaging/packages.sh names what must be there." >&2
        return 0
    fi
    mapfile -t missing < <(iw_missing_packages "$@")
    if [[ ${#missing[@]} -eq 0 ]]; then
        return 0
    fi
    if [[ $(id -u) -ne 0 ]]; then
        # Tried, not asked for: "sudo -l" also lists what would need a password.
        if ! sudo -n apt-get --version >/dev/null 2>&1; then
            echo "These packages are missing. Please have them installed, then run this again:" >&2
            echo "sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}"
            exit 3
        fi
        prefix=(sudo -n)
    fi
    echo "Installing: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    # An old list is worth a try: what is missing may well be on it.
    "${prefix[@]}" apt-get update -q || echo "The package lists could not be renewed." >&2
    "${prefix[@]}" apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}" </dev/null
}

# Builds the configured preset on every core; further arguments go to the build tool: --target NAME…
iw_build() {
    local preset=$1
    shift
    cmake --build --preset "$preset" --parallel "$(nproc)" "$@"
}
