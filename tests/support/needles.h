// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace iw {

/// Secrets to be looked for where none may be: plain, percent-encoded, escaped as in JSON, as base64 of both alphabets
/// at every offset, as hexadecimal digits, and as UTF-16 of both byte orders.
class Needles final
{
public:
    void add(const QString &name, const QString &secret)
    {
        // What is shorter is found by chance.
        if (secret.size() < 6)
            return;
        const QByteArray plain = secret.toUtf8();
        const QByteArray percent = QUrl::toPercentEncoding(secret);
        QByteArray form = percent; // as a form's field
        form.replace("%20", "+");
        const QByteArray json = QJsonDocument(QJsonArray{ secret }).toJson(QJsonDocument::Compact);
        QByteArray wide;
        QByteArray wideTurned;
        QByteArray escaped; // \u00e4 for what is not ASCII, as other writers of JSON have it
        for (const QChar c : secret) {
            wide.append(char(c.cell())).append(char(c.row()));
            wideTurned.append(char(c.row())).append(char(c.cell()));
            if (c.unicode() < 128)
                escaped.append(char(c.unicode()));
            else
                escaped.append("\\u").append(QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
        }
        QList<QByteArray> forms{ plain,   percent,       percent.toLower(),       form, json.sliced(2, json.size() - 4),
                                 escaped, plain.toHex(), plain.toHex().toUpper(), wide, wideTurned };
        // Within longer base64 the first and last characters depend on the neighbours.
        for (int offset = 0; offset < 3; ++offset) {
            const QByteArray encoded = (QByteArray(offset, 'x') + plain).toBase64(QByteArray::OmitTrailingEquals);
            const QByteArray inner = encoded.sliced(offset == 0 ? 0 : 4, encoded.size() - 2 - (offset == 0 ? 0 : 4));
            QByteArray forUrls = inner;
            forms << inner << forUrls.replace('+', '-').replace('/', '_');
        }
        m_forms.insert(name, forms);
    }

    [[nodiscard]] bool isEmpty() const { return m_forms.isEmpty(); }
    [[nodiscard]] QStringList names() const { return m_forms.keys(); }

    /// Names of the secrets that are in the text.
    [[nodiscard]] QStringList in(const QByteArray &text) const
    {
        QStringList found;
        for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it) {
            for (const QByteArray &form : it.value()) {
                if (text.contains(form)) {
                    found += it.key();
                    break;
                }
            }
        }
        return found;
    }
    [[nodiscard]] QStringList in(const QString &text) const { return in(text.toUtf8()); }

    /// "file: name, name" for every file below the folder, file names included.
    [[nodiscard]] QStringList inFilesBelow(const QString &folder, int *searched = nullptr) const
    {
        QStringList found;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (!it.fileInfo().isFile() || !file.open(QIODevice::ReadOnly))
                continue;
            if (searched)
                ++*searched;
            const QStringList names = in(file.fileName().toUtf8() + file.readAll());
            if (!names.isEmpty())
                found += file.fileName() + QStringLiteral(": ") + names.join(QStringLiteral(", "));
        }
        return found;
    }

private:
    QMap<QString, QList<QByteArray>> m_forms;
};

} // namespace iw
