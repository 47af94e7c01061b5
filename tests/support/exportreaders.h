// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/envreaders.h"

#include <QTemporaryDir>

/// The programs that read an export, each giving back the variables it found there.
namespace iw::readers {

using Variables = QMap<QByteArray, QByteArray>;

inline Variables variables(const QJsonObject &object)
{
    Variables result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key().toUtf8(), it.value().toString().toUtf8());
    return result;
}

/// What a script of Debian's Python prints as a JSON object; the file is its first argument.
inline Variables python(const QString &script, const QString &file)
{
    const QByteArray printed = run(QStringLiteral("/usr/bin/python3"), { QStringLiteral("-c"), script, file });
    const QJsonDocument document = QJsonDocument::fromJson(printed);
    return document.isObject() ? variables(document.object()) : Variables{ { "failed", printed } };
}

/// A YAML or JSON document as python3-yaml reads it.
inline QJsonObject document(const QString &file)
{
    const QString script = QStringLiteral("import sys, yaml, json\n"
                                          "print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding='utf-8', "
                                          "newline=''))))\n");
    return QJsonDocument::fromJson(run(QStringLiteral("/usr/bin/python3"), { QStringLiteral("-c"), script, file }))
        .object();
}

/// Kubernetes Secrets by python3-yaml. Several documents become one map, each with its name under "name".
inline Variables yaml(const QString &file)
{
    return python(QStringLiteral("import sys, yaml, json\n"
                                 "found = {}\n"
                                 "for one in yaml.safe_load_all(open(sys.argv[1], encoding='utf-8', newline='')):\n"
                                 "    assert one['apiVersion'] == 'v1' and one['kind'] == 'Secret', one\n"
                                 "    assert one['type'] == 'Opaque', one\n"
                                 "    found[one['metadata']['name']] = one['kind']\n"
                                 "    found.update(one['stringData'])\n"
                                 "print(json.dumps(found))\n"),
                  file);
}

/// Kubernetes Secrets by kubectl, which reads and checks them for a change that it makes without any server.
inline Variables kubectl(const QString &file)
{
    return python(
        QStringLiteral("import sys, json, subprocess\n"
                       "text = subprocess.run(['kubectl', '--kubeconfig=/dev/null', 'label', '--local', '-f',\n"
                       "    sys.argv[1], 'read=back', '-o', 'json'], capture_output=True, check=True).stdout\n"
                       "text, found = text.decode(), {}\n"
                       "while text.strip():\n"
                       "    one, end = json.JSONDecoder().raw_decode(text.lstrip())\n"
                       "    text = text.lstrip()[end:]\n"
                       "    found[one['metadata']['name']] = one['metadata']['labels']['read']\n"
                       "    found.update(one['stringData'])\n"
                       "print(json.dumps(found))\n"),
        file);
}

/// Python's csv, strict, each field as "<id> <column>", the note of the format taken at its word: one apostrophe in
/// front is taken off. Fails where a field, as a spreadsheet sees it, begins like a formula.
inline Variables csv(const QString &file)
{
    return python(
        QStringLiteral("import sys, csv, json\n"
                       "found = {}\n"
                       "for row in csv.DictReader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True):\n"
                       "    for name, field in row.items():\n"
                       "        assert not field.strip(' \\u00a0').startswith(tuple('=+-@\\t\\r\\n＝＋－＠')), field\n"
                       "        found[row['id'] + ' ' + name] = field.removeprefix(\"'\")\n"
                       "print(json.dumps(found))\n"),
        file);
}

/// A place in a JSON file, by Python's expression of the document: "d['data']".
inline Variables json(const QString &file, const QString &place)
{
    return python(QStringLiteral("import sys, json\n"
                                 "d = json.load(open(sys.argv[1], encoding='utf-8'))\n"
                                 "print(json.dumps(%1))\n")
                      .arg(place),
                  file);
}

/// docker's reader of --env-file by its published rules (docker/cli, opts/file.go), as docker itself wants its daemon:
/// blanks before a name and lines that begin with # are left out, the value is the rest of the line.
inline Variables dockerRules(const QString &file)
{
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly))
        return { { "failed", file.toUtf8() } };
    Variables result;
    for (QByteArray line : content.readAll().split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        while (!line.isEmpty() && QByteArrayView(" \t").contains(line.front()))
            line.remove(0, 1);
        const qsizetype end = line.indexOf('=');
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (end < 0)
            result.insert(line, qgetenv(line));
        else
            result.insert(line.left(end), line.mid(end + 1));
    }
    return result;
}

/// podman's own reader of --env-file: a container is made, never run, and looked at.
inline Variables podman(const QString &file)
{
    const QTemporaryDir dir;
    QDir(dir.path()).mkdir(QStringLiteral("image"));
    const QStringList store{ QStringLiteral("--root"), dir.filePath(QStringLiteral("root")),
                             QStringLiteral("--runroot"), dir.filePath(QStringLiteral("run")),
                             QStringLiteral("--storage-driver=vfs") };
    const QByteArray made =
        run(QStringLiteral("podman"),
            store
                + QStringList{ QStringLiteral("create"), QStringLiteral("--network=none"), QStringLiteral("--env-file"),
                               file, QStringLiteral("--rootfs"), dir.filePath(QStringLiteral("image")),
                               QStringLiteral("/bin/true") });
    if (made.startsWith("failed: "))
        return { { "failed", made } };
    const QString id = QString::fromLatin1(made.trimmed());
    const QByteArray seen = run(QStringLiteral("podman"),
                                store
                                    + QStringList{ QStringLiteral("inspect"), QStringLiteral("--format"),
                                                   QStringLiteral("{{json .Config.Env}}"), id });
    run(QStringLiteral("podman"), store + QStringList{ QStringLiteral("rm"), QStringLiteral("--force"), id });
    Variables result;
    for (const QJsonValue &value : QJsonDocument::fromJson(seen).array()) {
        const QByteArray entry = value.toString().toUtf8();
        result.insert(entry.left(entry.indexOf('=')), entry.mid(entry.indexOf('=') + 1));
    }
    return result;
}

/// The script run by a shell with systemd-creds, and what systemd-creds unseals from the lines it printed. A key of the
/// test's own, not the machine's.
inline Variables systemdCredentials(const QString &shell, const QString &file)
{
    return python(
        QStringLiteral(
            "import sys, os, json, re, subprocess, tempfile\n"
            "with tempfile.TemporaryDirectory() as folder:\n"
            "    env = dict(os.environ, SYSTEMD_CREDENTIAL_SECRET=folder + '/secret')\n"
            "    unit = subprocess.run(['%1', sys.argv[1]], env=env, capture_output=True, check=True).stdout\n"
            "    found = {}\n"
            "    for line in re.sub(rb'\\\\\\n *', b'', unit).splitlines():\n"
            "        name, sealed = line.removeprefix(b'SetCredentialEncrypted=').split(b': ', 1)\n"
            "        name = name.decode()\n"
            "        found[name] = subprocess.run(['systemd-creds', 'decrypt', '--name=' + name, '-', '-'],\n"
            "            env=env, input=sealed.replace(b' ', b''), capture_output=True, check=True"
            ").stdout.decode()\n"
            "    print(json.dumps(found))\n")
            .arg(shell),
        file);
}

/// The file put into a password store and shown by pass again: its first line as "first", the others by their names.
inline Variables passwordStore(const QString &file)
{
    return python(
        QStringLiteral(
            "import sys, os, json, subprocess, tempfile\n"
            "with tempfile.TemporaryDirectory() as folder:\n"
            "    os.mkdir(folder + '/gnupg', 0o700)\n"
            "    env = dict(os.environ, GNUPGHOME=folder + '/gnupg', PASSWORD_STORE_DIR=folder + '/store')\n"
            "    def do(*command, given=None):\n"
            "        return subprocess.run(command, env=env, input=given, capture_output=True, check=True).stdout\n"
            "    try:\n"
            "        do('gpg', '--batch', '--passphrase', '', '--quick-generate-key', 'test', 'default', 'default')\n"
            "        do('pass', 'init', 'test')\n"
            "        do('pass', 'insert', '--multiline', 'keap/one', given=open(sys.argv[1], 'rb').read())\n"
            "        lines = do('pass', 'show', 'keap/one').decode().removesuffix('\\n').split('\\n')\n"
            "        print(json.dumps(dict([l.split(': ', 1) for l in lines[1:]], first=lines[0])))\n"
            "    finally:\n"
            "        do('gpgconf', '--kill', 'all')\n"),
        file);
}

/// True where the npm package is to be had; see hasDotenv().
inline bool hasNodePackage(const QString &name)
{
    return run(QStringLiteral("node"), { QStringLiteral("-e"), QStringLiteral("require.resolve('%1')").arg(name) })
        .isEmpty();
}

/// The environment as Postman's own library for it reads it, a part of newman.
inline Variables postman(const QString &file)
{
    const QByteArray printed =
        run(QStringLiteral("node"),
            { QStringLiteral("-e"),
              QStringLiteral("const{VariableScope}=require('postman-collection');const s=new VariableScope(JSON.parse("
                             "require('fs').readFileSync(process.argv[1])));console.log(JSON.stringify(s.toObject()))"),
              file });
    return variables(QJsonDocument::fromJson(printed).object());
}

} // namespace iw::readers
