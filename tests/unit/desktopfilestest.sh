#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop entry and the AppStream description are valid, and agree on the application's id.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging/linux"
id=io.github.instancewizard.InstanceWizard
if ! command -v desktop-file-validate >/dev/null || ! command -v appstreamcli >/dev/null; then
    echo "desktop-file-validate or appstreamcli is not installed: the files are not checked."
    exit 77
fi
desktop-file-validate "$id.desktop"
appstreamcli validate --no-net --pedantic "$id.metainfo.xml"
grep -q "<id>$id</id>" "$id.metainfo.xml"
grep -q "^Icon=$id\$" "$id.desktop"
