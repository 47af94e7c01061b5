#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command beside a real, unlocked gnome-keyring of its own: a session bus, a home and a keyring that nobody else
# sees and that are gone afterwards. Ends with 77 (skipped) where the two programs are not installed.
#   withkeyring.sh COMMAND [ARGUMENT]…
set -eu
command -v dbus-run-session >/dev/null && command -v gnome-keyring-daemon >/dev/null || exit 77

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
chmod 0700 "$home"
mkdir -m 0700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_CACHE_HOME="$home/cache"
# QtKeychain chooses its backend by the desktop's name.
export XDG_CURRENT_DESKTOP=GNOME
unset DISPLAY WAYLAND_DISPLAY KDE_SESSION_VERSION GNOME_KEYRING_CONTROL
# The bus ends with the command, and the keyring with the bus.
dbus-run-session -- sh -c \
    'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "$@"' sh "$@"
