#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is as clang-format 16 would write it. Skipped (77) where that very version is not installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if ! command -v clang-format-16 >/dev/null; then
    echo "clang-format-16 is not installed: the format of the files is not checked."
    exit 77
fi
find app ui tests \( -name '*.cpp' -o -name '*.h' \) -exec clang-format-16 --dry-run -Werror {} +
