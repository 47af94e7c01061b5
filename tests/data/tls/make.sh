#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the tests anew: an authority and, signed by it, servers that are sound, out of date, and made
# for another host; and an authority that is out of date itself. Valid for a century, so that no clock ends the tests.
# The keys guard nothing: they are for servers of tests on this computer.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >ca.conf <<'END'
[ca]
default_ca = test
[test]
database = index
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
[any]
commonName = supplied
organizationName = optional
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[server]
subjectAltName = DNS:$ENV::HOST
END
touch index
echo 01 >serial
for key in ca server; do
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1 -out $key.key
done

# file, subject, section of ca.conf, year of its end, further options of "openssl ca"
make() {
    local file=$1 subject=$2 section=$3 end=$4
    shift 4
    openssl ca -batch -notext -config ca.conf -extensions "$section" -startdate 20200101000000Z \
        -enddate "${end}0101000000Z" -in <(openssl req -new -key "${KEY:-server.key}" -subj "$subject") -out "$file" "$@"
}
export HOST=
KEY=ca.key make ca.pem "/O=Instance Wizard/CN=Test Authority" authority 2120 -selfsign -keyfile ca.key
KEY=ca.key make expiredca.pem "/O=Instance Wizard/CN=Former Authority" authority 2021 -selfsign -keyfile ca.key
HOST=service.test make server.pem "/CN=service.test" server 2120 -cert ca.pem -keyfile ca.key
HOST=service.test make expired.pem "/CN=service.test (expired)" server 2021 -cert ca.pem -keyfile ca.key
HOST=another.test make otherhost.pem "/CN=another.test" server 2120 -cert ca.pem -keyfile ca.key
HOST=service.test make selfsigned.pem "/CN=service.test (self-signed)" server 2120 -selfsign -keyfile server.key
cp ca.pem expiredca.pem server.pem expired.pem otherhost.pem selfsigned.pem server.key "$here"
