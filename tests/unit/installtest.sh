#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2016  # the stand-ins read their variables when they run
# How the scripts bring in what is missing, with stand-ins for apt-get, dpkg-query, sudo and id: nothing missing needs no
# privilege; root installs; a user does so by sudo where that asks for no password; anyone else is told one line.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
stubs=$(mktemp -d)
trap 'rm -rf "$stubs"' EXIT
mkdir "$stubs/bin"

stub() {
    printf '#!/bin/bash\n%s\n' "$2" >"$stubs/bin/$1"
    chmod +x "$stubs/bin/$1"
}
stub apt-get 'if [[ $1 != --version ]]; then echo "apt-get $*" >>"$CALLS"; fi'
stub dpkg-query 'case " $INSTALLED " in *" ${*: -1} "*) echo -n installed ;; *) exit 1 ;; esac'
stub id 'echo "$USER_ID"'
stub sudo '[[ $SUDO_ALLOWED == yes ]] || exit 1; shift; echo "sudo" >>"$CALLS"; exec "$@"'

# try USER_ID SUDO_ALLOWED INSTALLED: sets code, output and calls.
try() {
    : >"$stubs/calls"
    code=0
    output=$(USER_ID=$1 SUDO_ALLOWED=$2 INSTALLED=$3 CALLS=$stubs/calls PATH=$stubs/bin:$PATH bash -c '
        set -euo pipefail
        source packaging/packages.sh
        iw_install_packages one two brought-by-hand=bash
        echo "went on"' 2>"$stubs/errors") || code=$?
    calls=$(<"$stubs/calls")
}
expect() {
    if [[ $2 != "$3" ]]; then
        printf '%s: expected\n%s\nbut got\n%s\n' "$1" "$3" "$2"
        cat "$stubs/errors"
        exit 1
    fi
}
install="apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300"

try 1000 no "one two"
expect "nothing missing" "$code/$output/$calls" "0/went on/"

try 0 no "one"
expect "root installs" "$code/$calls" "0/apt-get update -q"$'\n'"$install two"

try 1000 yes ""
expect "user with sudo installs" "$code/${calls//sudo$'\n'/}" "0/apt-get update -q"$'\n'"$install one two"

try 1000 no "two"
expect "user without sudo is told" "$code/$output/$calls" \
    "3/sudo apt-get update && sudo apt-get install -y --no-install-recommends one/"
echo "All passed."
