// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/importreader.h"

#include "app/connectors/jsonposition.h"
#include "app/connectors/shellwords.h"
#include "app/instances/instancerepository.h"
#include "app/service/serviceaddress.h"
#include "app/sharing/dotenvreader.h"
#include "app/sharing/exportvalues.h"
#include "app/signin/providertext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

class ImportReader final
{
    Q_DECLARE_TR_FUNCTIONS(iw::ImportReader)
};

Problem refusal(const QString &id, const TextPosition &place, const QString &reason)
{
    return { .id = id,
             .arguments = { { u"line"_s, QString::number(place.line) },
                            { u"column"_s, QString::number(place.column) },
                            { u"reason"_s, reason } } };
}

constexpr QByteArrayView backupMagic("IWBACKUP"); // see BackupHeader in app/vault

/// What an export writes in a secret's place.
bool standsForValue(const QString &text)
{
    return text == "********"_L1 || text.startsWith("$CE_"_L1) || text.startsWith("${CE_"_L1)
        || text.startsWith("{{"_L1);
}

/// Which fact an instance cannot be told by, and why, with a place for its name; what a service has given it is none.
std::optional<std::pair<QString, QString>> wrongIdentity(const Instance &row)
{
    for (const auto &[key, text] :
         { std::pair(u"id"_s, row.id), std::pair(u"name"_s, row.name), std::pair(u"connector"_s, row.connector) }) {
        if (plainForeignText(text, 1).isEmpty())
            return std::pair(key, ImportReader::tr("“%1” is missing"));
        const bool isIdentifier = key != "name"_L1; // SQLite makes U+FFFD of what is no character
        if (!text.isValidUtf16() || (isIdentifier && (hasUnprintable(text) || text.contains(u'\ufffe'))))
            return std::pair(key, ImportReader::tr("“%1” holds a character that none has"));
    }
    return {};
}

bool isConfigurationKey(const QString &key)
{
    static const QStringList others{ u"token"_s, u"userSecret"_s, u"organizationSecret"_s, signInAddressField() };
    return !key.isEmpty() && key.size() <= 200 && !hasUnprintable(key) && !others.contains(key);
}

/// Reads the objects of one file and keeps the first mistake.
class ObjectReader final
{
public:
    explicit ObjectReader(QByteArrayView json) : m_json(json) { }

    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

    void refuse(const QStringList &path, const QString &reason)
    {
        if (!m_problem)
            m_problem = refusal(u"sharing.import-value"_s, jsonPosition(m_json, path), reason);
    }

    QString text(const QJsonValue &value, const QStringList &path)
    {
        if (!value.isString() && !value.isUndefined())
            refuse(path, ImportReader::tr("“%1” must be a text").arg(path.last()));
        else if (value.toString().contains(QChar()))
            refuse(path, ImportReader::tr("“%1” holds a zero character").arg(path.last()));
        return value.toString();
    }

    ImportedInstance instance(const QJsonObject &object, const QStringList &path);

private:
    Secret secret(const QJsonObject &object, const QStringList &path, const QString &key, QStringList &missing)
    {
        const QString value = text(object.value(key), path + QStringList(key));
        if (!standsForValue(value) && !value.isEmpty())
            return Secret::fromText(value);
        missing.append(key);
        return {};
    }

    QByteArrayView m_json;
    std::optional<Problem> m_problem;
};

ImportedInstance ObjectReader::instance(const QJsonObject &object, const QStringList &path)
{
    ImportedInstance read;
    Instance &row = read.instance;
    const auto field = [&](const QString &key) { return text(object.value(key), path + QStringList(key)); };
    row.id = field(u"id"_s);
    row.name = field(u"name"_s);
    row.connector = field(u"connector"_s);
    row.connectorName = row.connector;
    row.account = field(u"account"_s);
    row.createdAt = QDateTime::fromString(field(u"createdAt"_s), Qt::ISODate).toUTC();
    if (!row.createdAt.isValid() && object.contains(u"createdAt"_s))
        refuse(path + QStringList(u"createdAt"_s),
               ImportReader::tr("“createdAt” is no date, such as 2026-01-31T12:00:00Z"));
    row.state =
        stateOfWord(field(u"state"_s)) == InstanceState::Disabled ? InstanceState::Disabled : InstanceState::Valid;
    if (const auto wrong = wrongIdentity(row))
        refuse(path + QStringList(wrong->first), wrong->second.arg(wrong->first));
    const auto url = normalizedServiceUrl(field(u"serviceUrl"_s));
    if (url && isAllowedServiceUrl(*url))
        row.serviceUrl = *url;
    else
        refuse(path + QStringList(u"serviceUrl"_s), ImportReader::tr("“serviceUrl” is no address of a service"));
    if (object.contains("tags"_L1) && !object.value("tags"_L1).isArray())
        refuse(path + QStringList(u"tags"_s), ImportReader::tr("“tags” must be a list of texts"));
    const QJsonArray tags = object.value("tags"_L1).toArray();
    for (qsizetype i = 0; i < tags.size(); ++i)
        row.tags.append(text(tags.at(i), path + QStringList{ u"tags"_s, QString::number(i) }));
    if (object.contains("configuration"_L1) && !object.value("configuration"_L1).isObject())
        refuse(path + QStringList(u"configuration"_s), ImportReader::tr("“configuration” must be an object"));
    const QJsonObject configuration = object.value("configuration"_L1).toObject();
    for (auto it = configuration.begin(); it != configuration.end(); ++it) {
        if (!isConfigurationKey(it.key()))
            refuse(path + QStringList{ u"configuration"_s, it.key() },
                   ImportReader::tr("this is no key of a configuration"));
        Secret value = secret(configuration, path + QStringList(u"configuration"_s), it.key(), read.missing);
        if (!value.isEmpty())
            read.configuration.emplace(it.key(), std::move(value));
    }

    QStringList noToken;
    read.token = secret(object, path, u"token"_s, noToken);
    if (!noToken.isEmpty())
        refuse(path + QStringList(u"token"_s),
               ImportReader::tr("the token is missing or masked; export with secrets in clear"));
    PlatformSecrets platform;
    platform.user = secret(object, path, u"userSecret"_s, read.missing);
    platform.organization = secret(object, path, u"organizationSecret"_s, read.missing);
    if (!platform.user.isEmpty() && !platform.organization.isEmpty())
        read.account = std::move(platform);
    return read;
}

/// Reads the variables of a .env or shell export: CE_TOKEN, or CE_4821_TOKEN where there are several.
class VariablesReader final
{
public:
    VariablesReader(const QByteArray &text, const QList<Connector> &connectors) : m_text(text), m_connectors(connectors)
    {
        const QString decoded = QString::fromUtf8(text);
        // The first assignment tells: a value of several lines may hold the word as well.
        static const QRegularExpression assignment(u"^[ \\t]*(export[ \\t]+)?[A-Za-z_][A-Za-z0-9_]*="_s,
                                                   QRegularExpression::MultilineOption);
        if (assignment.match(decoded).capturedLength(1) > 0)
            readShell(decoded);
        else
            readEnv(decoded);
    }

    [[nodiscard]] Result<std::vector<ImportedInstance>> read()
    {
        std::vector<ImportedInstance> read;
        for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
            const QString prefix = it.key().endsWith("INSTANCE_ID"_L1) ? it.key().chopped(11) : QString();
            // A connector's field may be called so as well.
            if (prefix.startsWith("CE_"_L1) && m_values.contains(prefix + u"CONNECTOR"_s))
                read.push_back(instance(prefix));
            if (m_problem)
                return *m_problem;
        }
        if (m_problem)
            return *m_problem;
        if (read.empty())
            return refusal(u"sharing.import-unknown"_s, { 1, 1 },
                           ImportReader::tr("it is no export of this program, or holds no CE_INSTANCE_ID and "
                                            "CE_CONNECTOR"));
        return read;
    }

private:
    /// Assignments and comments only: whatever else a shell would do, its outcome is not known here.
    void readShell(const QString &decoded)
    {
        static const QRegularExpression assignment(u"^[A-Za-z_][A-Za-z0-9_]*="_s);
        for (qsizetype i = 0; i < decoded.size() && !m_problem;) {
            if (decoded[i].isSpace() || decoded[i] == u';') {
                ++i;
            } else if (decoded[i] == u'#') {
                const qsizetype end = decoded.indexOf(u'\n', i);
                i = end < 0 ? decoded.size() : end;
            } else {
                const qsizetype start = i;
                std::optional<ShellTrouble> trouble;
                const QString word = scriptWord(decoded, i, trouble);
                if (trouble)
                    refuseAt(
                        decoded, trouble->at,
                        trouble->kind == ShellTrouble::Unclosed
                            ? ImportReader::tr("it is cut off: a quote is not closed")
                            : ImportReader::tr("a shell would put something else there; write the value itself, in "
                                               "single quotes"));
                else if (assignment.match(word).hasMatch())
                    insert(word.section(u'=', 0, 0), word.section(u'=', 1));
                else if (word != "export"_L1)
                    refuseAt(decoded, start, ImportReader::tr("only assignments can be read from a shell script"));
            }
        }
    }

    void readEnv(const QString &decoded)
    {
        static const QRegularExpression open(u"^[A-Za-z_][A-Za-z0-9_]*=(['\"`])"_s);
        const QString last = decoded.trimmed().section(u'\n', -1);
        if (const auto quote = open.match(last);
            quote.hasMatch() && !last.sliced(quote.capturedLength()).endsWith(quote.captured(1)))
            m_problem = refusal(u"sharing.import-text"_s, textPosition(m_text, m_text.size()),
                                ImportReader::tr("it is cut off: a quote is not closed"));
        // Node's dotenv takes the rest for a comment, docker for a part of the value.
        static const QRegularExpression unclear(u"^[A-Za-z_][A-Za-z0-9_]*=(?=[^'\"`\\s])[^\\n]*#"_s,
                                                QRegularExpression::MultilineOption);
        if (const auto found = unclear.match(decoded); found.hasMatch())
            refuseAt(decoded, found.capturedEnd() - 1,
                     ImportReader::tr("it is not clear whether this begins a comment; put the value into quotes"));
        for (const auto &[name, value] : readDotenv(m_text))
            insert(name, value);
    }

    void refuseAt(const QString &decoded, qsizetype at, const QString &reason)
    {
        if (!m_problem)
            m_problem =
                refusal(u"sharing.import-text"_s, textPosition(m_text, decoded.first(at).toUtf8().size()), reason);
    }

    void insert(const QString &name, const QString &value)
    {
        if (m_values.contains(name) && m_values.value(name) != value)
            refuse(name, ImportReader::tr("“%1” is there twice").arg(name));
        m_values.insert(name, value);
    }

    void refuse(const QString &variable, const QString &reason)
    {
        const qsizetype at = qMax<qsizetype>(0, m_text.indexOf(variable.toUtf8() + '='));
        if (!m_problem)
            m_problem = refusal(u"sharing.import-value"_s, textPosition(m_text, at), reason);
    }

    [[nodiscard]] Secret secret(const QString &variable, const QString &key, QStringList &missing) const
    {
        const QString value = m_values.value(variable);
        if (!value.isEmpty() && !standsForValue(value))
            return Secret::fromText(value);
        missing.append(key);
        return {};
    }

    [[nodiscard]] ImportedInstance instance(const QString &prefix)
    {
        const auto value = [&](const char *name) { return m_values.value(prefix + QLatin1StringView(name)); };
        ImportedInstance read;
        Instance &row = read.instance;
        row.id = value("INSTANCE_ID");
        row.name = value("INSTANCE_NAME");
        row.connector = value("CONNECTOR");
        row.connectorName = row.connector;
        row.account = value("ACCOUNT");
        row.tags = value("TAGS").split(u", "_s, Qt::SkipEmptyParts);
        row.createdAt = QDateTime::fromString(value("CREATED_AT"), Qt::ISODate).toUTC();
        row.state =
            stateOfWord(value("STATE")) == InstanceState::Disabled ? InstanceState::Disabled : InstanceState::Valid;
        if (const auto wrong = wrongIdentity(row)) {
            const QString variable =
                prefix + (wrong->first == "connector"_L1 ? u"CONNECTOR"_s : u"INSTANCE_"_s + wrong->first.toUpper());
            refuse(m_values.contains(variable) ? variable : prefix + u"INSTANCE_ID"_s, wrong->second.arg(variable));
        }
        const auto url = normalizedServiceUrl(value("SERVICE_URL"));
        if (url && isAllowedServiceUrl(*url))
            row.serviceUrl = *url;
        else
            refuse(prefix + u"SERVICE_URL"_s,
                   ImportReader::tr("“%1” is no address of a service").arg(prefix + u"SERVICE_URL"_s));
        const Connector *connector = connectorOf(m_connectors, row.connector);
        const QList<ConnectorField> fields = connector ? connector->fields : QList<ConnectorField>();
        for (const ConnectorField &field : fields) {
            const QString variable = prefix + QString::fromLatin1(variableName(field.key));
            if (!m_values.contains(variable))
                continue;
            Secret content = secret(variable, field.key, read.missing);
            if (!content.isEmpty())
                read.configuration.emplace(field.key, std::move(content));
        }
        QStringList noToken;
        read.token = secret(prefix + u"TOKEN"_s, u"token"_s, noToken);
        if (!noToken.isEmpty())
            refuse(prefix + u"TOKEN"_s,
                   ImportReader::tr("the token is missing or masked; export with secrets in clear"));
        PlatformSecrets platform;
        platform.user = secret(prefix + u"USER_SECRET"_s, u"userSecret"_s, read.missing);
        platform.organization = secret(prefix + u"ORGANIZATION_SECRET"_s, u"organizationSecret"_s, read.missing);
        if (!platform.user.isEmpty() && !platform.organization.isEmpty())
            read.account = std::move(platform);
        return read;
    }

    const QByteArray &m_text;
    const QList<Connector> &m_connectors;
    QMap<QString, QString> m_values;
    std::optional<Problem> m_problem;
};

} // namespace

/// The id in the address of a call through cURL; empty where it creates one or is something else.
static QString instanceCalled(const QString &line)
{
    static const QRegularExpression address(u"/elements/api-v2/instances/([^/?#'\"\\s]+)"_s);
    return QUrl::fromPercentEncoding(address.match(line).captured(1).toUtf8());
}

bool isBackupFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(backupMagic.size()) == backupMagic;
}

Result<std::vector<ImportedInstance>> readImport(const QByteArray &bytes, const QList<Connector> &connectors)
{
    const auto textRefusal = [&](qsizetype offset, const QString &reason) {
        return refusal(u"sharing.import-text"_s, textPosition(bytes, offset), reason);
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
        return VariablesReader(json, connectors).read();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refusal(u"sharing.import-json"_s, textPosition(json, error.offset), error.errorString());
    if (const auto repeated = repeatedKey(json))
        return refusal(u"sharing.import-json"_s, textPosition(json, *repeated),
                       ImportReader::tr("this key is there twice"));

    ObjectReader reader(json);
    if (document.object().contains("element"_L1)) // the documents' body of POST /instances
        return Problem{ .id = u"sharing.import-body"_s };
    if (document.object().value("format"_L1).toString() != "instance-wizard/1"_L1)
        reader.refuse({ u"format"_s },
                      ImportReader::tr("it is no JSON export of this program: “format” is not instance-wizard/1"));
    const QJsonArray instances = document.object().value("instances"_L1).toArray();
    if (instances.isEmpty())
        reader.refuse({ u"instances"_s }, ImportReader::tr("there are no instances in it"));
    std::vector<ImportedInstance> read;
    for (qsizetype i = 0; i < instances.size() && !reader.problem(); ++i)
        read.push_back(reader.instance(instances.at(i).toObject(), { u"instances"_s, QString::number(i) }));
    if (reader.problem())
        return *reader.problem();
    return read;
}

} // namespace iw
