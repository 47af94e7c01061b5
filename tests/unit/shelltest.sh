#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The scripts pass shellcheck. Skipped (77) where it is not installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if ! command -v shellcheck >/dev/null; then
    echo "shellcheck is not installed: the scripts are not checked."
    exit 77
fi
mapfile -t scripts < <(find tests packaging -name '*.sh')
shellcheck --external-sources .ci/run tests/run packaging/run "${scripts[@]}"
