// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/importreader.h"

#include "app/connectors/jsonposition.h"
#include "app/sharing/importfacts.h"
#include "app/sharing/importvariables.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

class ImportReader final
{
    Q_DECLARE_TR_FUNCTIONS(iw::ImportReader)
};

constexpr QByteArrayView backupMagic("IWBACKUP"); // see BackupHeader in app/vault

/// The objects of one JSON export; keeps the first mistake.
class Objects final
{
public:
    explicit Objects(QByteArrayView json) : m_json(json) { }

    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

    void refuse(const QStringList &path, const QString &reason)
    {
        if (!m_problem)
            m_problem = importRefusal(u"sharing.import-value"_s, jsonPosition(m_json, path), reason);
    }

    QString text(const QJsonValue &value, const QStringList &path)
    {
        if (!value.isString() && !value.isUndefined())
            refuse(path, ImportReader::tr("“%1” must be a text").arg(path.last()));
        else if (value.toString().contains(QChar()))
            refuse(path, ImportReader::tr("“%1” holds a zero character").arg(path.last()));
        return value.toString();
    }

private:
    QByteArrayView m_json;
    std::optional<Problem> m_problem;
};

/// One of them.
class ObjectFacts final : public ImportFacts
{
public:
    ObjectFacts(Objects &objects, QJsonObject object, QStringList path)
        : m_objects(objects), m_object(std::move(object)), m_path(std::move(path))
    {
    }

    QString text(const QString &key) override { return m_objects.text(m_object.value(key), place(key)); }
    QStringList tags() override
    {
        if (m_object.contains("tags"_L1) && !m_object.value("tags"_L1).isArray())
            refuse(u"tags"_s, ImportReader::tr("“tags” must be a list of texts"));
        const QJsonArray array = m_object.value("tags"_L1).toArray();
        QStringList tags;
        for (qsizetype i = 0; i < array.size(); ++i)
            tags.append(m_objects.text(array.at(i), place(u"tags"_s) + QStringList(QString::number(i))));
        return tags;
    }
    QStringList configurationKeys() override
    {
        if (m_object.contains("configuration"_L1) && !m_object.value("configuration"_L1).isObject())
            refuse(u"configuration"_s, ImportReader::tr("“configuration” must be an object"));
        return m_object.value("configuration"_L1).toObject().keys();
    }
    QString configuration(const QString &key) override
    {
        return m_objects.text(m_object.value("configuration"_L1)[key], place(u"configuration"_s) + QStringList(key));
    }
    QString nameOf(const QString &key) const override { return key; }
    void refuse(const QString &key, const QString &reason) override { m_objects.refuse(place(key), reason); }
    void refuseConfiguration(const QString &key, const QString &reason) override
    {
        m_objects.refuse(place(u"configuration"_s) + QStringList(key), reason);
    }

private:
    [[nodiscard]] QStringList place(const QString &key) const { return m_path + QStringList(key); }

    Objects &m_objects;
    QJsonObject m_object;
    QStringList m_path;
};

/// The id in the address of a call through cURL; empty where it creates one or is something else.
QString instanceCalled(const QString &line)
{
    static const QRegularExpression address(u"/elements/api-v2/instances/([^/?#'\"\\s]+)"_s);
    return QUrl::fromPercentEncoding(address.match(line).captured(1).toUtf8());
}

} // namespace

bool isBackupFile(const QString &path)
{
    QFile file(path); // of a pipe nothing may be read: it is there once
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.peek(backupMagic.size()) == backupMagic;
}

Result<std::vector<ImportedInstance>> readImport(const QByteArray &bytes, const QList<Connector> &connectors)
{
    const auto textRefusal = [&](qsizetype offset, const QString &reason) {
        return importRefusal(u"sharing.import-text"_s, textPosition(bytes, offset), reason);
    };
    if (bytes.size() > largestImport)
        return textRefusal(0, ImportReader::tr("it is larger than 64 MiB"));
    if (bytes.startsWith(backupMagic))
        return Problem{ .id = u"sharing.import-backup"_s };
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return textRefusal(0, ImportReader::tr("it is UTF-16; save it as UTF-8"));
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return textRefusal(zero, ImportReader::tr("it holds a zero byte"));
    const QByteArray json = bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(json);
    if (decoder.hasError())
        return textRefusal(0, ImportReader::tr("it is not UTF-8"));

    const QByteArray start = json.trimmed().left(5);
    if (start.isEmpty())
        return textRefusal(0, ImportReader::tr("it is empty"));
    if (start == "curl ")
        if (const QString id = instanceCalled(decoded); !id.isEmpty())
            return Problem{ .id = u"sharing.import-call"_s, .arguments = { { u"id"_s, id } } };
    if (!start.startsWith('{') && !start.startsWith('['))
        return readImportedVariables(json, connectors);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return importRefusal(u"sharing.import-json"_s, textPosition(json, error.offset), error.errorString());
    if (const auto repeated = repeatedKey(json))
        return importRefusal(u"sharing.import-json"_s, textPosition(json, *repeated),
                             ImportReader::tr("this key is there twice"));

    Objects reader(json);
    if (document.object().contains("element"_L1)) // the documents' body of POST /instances
        return Problem{ .id = u"sharing.import-body"_s };
    if (document.object().value("format"_L1).toString() != "instance-wizard/1"_L1)
        reader.refuse({ u"format"_s },
                      ImportReader::tr("it is no JSON export of this program: “format” is not instance-wizard/1"));
    const QJsonArray instances = document.object().value("instances"_L1).toArray();
    if (instances.isEmpty())
        reader.refuse({ u"instances"_s }, ImportReader::tr("there are no instances in it"));
    std::vector<ImportedInstance> read;
    for (qsizetype i = 0; i < instances.size() && !reader.problem(); ++i) {
        ObjectFacts facts(reader, instances.at(i).toObject(), { u"instances"_s, QString::number(i) });
        read.push_back(importedInstance(facts));
    }
    if (reader.problem())
        return *reader.problem();
    return read;
}

} // namespace iw
