// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/importvariables.h"

#include "app/connectors/shellwords.h"
#include "app/sharing/dotenvreader.h"
#include "app/sharing/exportvalues.h"
#include "app/sharing/importfacts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

class ImportReader final
{
    Q_DECLARE_TR_FUNCTIONS(iw::ImportReader)
};

QString cutOff() { return ImportReader::tr("it is cut off: a quote is not closed"); }

QString wouldChange()
{
    return ImportReader::tr("a shell would put something else there; write the value itself, in single quotes");
}

/// A fact's name among the variables.
QString variableOf(const QString &key)
{
    if (key == "id"_L1 || key == "name"_L1)
        return u"INSTANCE_"_s + key.toUpper();
    QString name;
    for (const QChar c : key)
        name += c.isUpper() ? u'_' + QString(c) : QString(c.toUpper());
    return name;
}

/// Reads the assignments of one text and keeps the first mistake.
class Variables final
{
public:
    explicit Variables(const QByteArray &text) : m_text(text), m_decoded(QString::fromUtf8(text))
    {
        // The first assignment tells: a value of several lines may hold the word as well.
        static const QRegularExpression assignment(u"^[ \\t]*(export[ \\t]+)?[A-Za-z_][A-Za-z0-9_]*="_s,
                                                   QRegularExpression::MultilineOption);
        if (assignment.match(m_decoded).capturedLength(1) > 0)
            readShell();
        else
            readEnv();
    }

    [[nodiscard]] const QMap<QString, QString> &values() const { return m_values; }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

    void refuse(const QString &variable, const QString &reason)
    {
        const qsizetype at = qMax<qsizetype>(0, m_text.indexOf(variable.toUtf8() + '='));
        if (!m_problem)
            m_problem = importRefusal(u"sharing.import-value"_s, textPosition(m_text, at), reason);
    }

private:
    void readShell();
    void readEnv();
    void insert(const QString &name, const QString &value)
    {
        if (m_values.contains(name) && m_values.value(name) != value)
            refuse(name, ImportReader::tr("“%1” is there twice").arg(name));
        m_values.insert(name, value);
    }
    void refuseAt(qsizetype offset, const QString &reason)
    {
        const qsizetype bytes = m_decoded.first(qMin(offset, m_decoded.size())).toUtf8().size();
        if (!m_problem)
            m_problem = importRefusal(u"sharing.import-text"_s, textPosition(m_text, bytes), reason);
    }

    const QByteArray &m_text;
    QString m_decoded;
    QMap<QString, QString> m_values;
    std::optional<Problem> m_problem;
};

/// Assignments and comments only: whatever else a shell would do, its outcome is not known here.
void Variables::readShell()
{
    static const QRegularExpression assignment(u"^[A-Za-z_][A-Za-z0-9_]*="_s);
    // What an export has in the place of a hidden value.
    static const QRegularExpression placeholder(u"^([A-Za-z_][A-Za-z0-9_]*)=\"\\$\\{?\\1\\}?\"$"_s);
    for (qsizetype i = 0; i < m_decoded.size() && !m_problem;) {
        if (m_decoded[i].isSpace() || m_decoded[i] == u';') {
            ++i;
            continue;
        }
        if (m_decoded[i] == u'#') {
            const qsizetype end = m_decoded.indexOf(u'\n', i);
            i = end < 0 ? m_decoded.size() : end;
            continue;
        }
        const qsizetype start = i;
        std::optional<ShellTrouble> trouble;
        const QString word = scriptWord(m_decoded, i, trouble);
        const QString written = m_decoded.sliced(start, i - start);
        // The name without quotes: with them it would be a command's.
        const bool isAssignment = assignment.match(written).hasMatch();
        if (placeholder.match(written).hasMatch())
            insert(word.section(u'=', 0, 0), word.section(u'=', 1));
        else if (trouble)
            refuseAt(trouble->at, trouble->kind == ShellTrouble::Unclosed ? cutOff() : wouldChange());
        else if (isAssignment)
            insert(word.section(u'=', 0, 0), word.section(u'=', 1));
        else if (word != "export"_L1)
            refuseAt(start, ImportReader::tr("only assignments can be read from a shell script"));
        if (i == start) // an operator is no word
            ++i;
    }
}

void Variables::readEnv()
{
    if (const auto trouble = dotenvTrouble(m_text))
        refuseAt(trouble->at,
                 trouble->kind == DotenvTrouble::Unclosed ? cutOff()
                     : trouble->kind == DotenvTrouble::Expansion
                     ? wouldChange()
                     : ImportReader::tr("it is not clear whether this begins a comment; put the value into quotes"));
    for (const auto &[name, value] : readDotenv(m_text))
        insert(name, value);
}

/// One instance among the variables, by its prefix.
class VariableFacts final : public ImportFacts
{
public:
    VariableFacts(Variables &variables, QString prefix, const QList<Connector> &connectors)
        : m_variables(variables), m_prefix(std::move(prefix)), m_connectors(connectors)
    {
    }

    QString text(const QString &key) override { return m_variables.values().value(nameOf(key)); }
    QStringList tags() override { return text(u"tags"_s).split(u", "_s, Qt::SkipEmptyParts); }
    QStringList configurationKeys() override
    {
        QStringList keys;
        if (const Connector *connector = connectorOf(m_connectors, text(u"connector"_s)))
            for (const ConnectorField &field : connector->fields)
                if (m_variables.values().contains(variable(field.key)))
                    keys.append(field.key);
        return keys;
    }
    QString configuration(const QString &key) override { return m_variables.values().value(variable(key)); }
    QString nameOf(const QString &key) const override { return m_prefix + variableOf(key); }
    void refuse(const QString &key, const QString &reason) override
    {
        const QString name = nameOf(key);
        m_variables.refuse(m_variables.values().contains(name) ? name : nameOf(u"id"_s), reason);
    }
    void refuseConfiguration(const QString &key, const QString &reason) override
    {
        m_variables.refuse(variable(key), reason);
    }

private:
    [[nodiscard]] QString variable(const QString &key) const
    {
        return m_prefix + QString::fromLatin1(variableName(key));
    }

    Variables &m_variables;
    QString m_prefix;
    const QList<Connector> &m_connectors;
};

} // namespace

Result<std::vector<ImportedInstance>> readImportedVariables(const QByteArray &text, const QList<Connector> &connectors)
{
    Variables variables(text);
    std::vector<ImportedInstance> read;
    const QStringList names = variables.values().keys();
    for (auto name = names.cbegin(); name != names.cend() && !variables.problem(); ++name) {
        const QString prefix = name->endsWith("INSTANCE_ID"_L1) ? name->chopped(11) : QString();
        // A connector's field may be called so as well.
        if (!prefix.startsWith("CE_"_L1) || !names.contains(prefix + u"CONNECTOR"_s))
            continue;
        VariableFacts facts(variables, prefix, connectors);
        read.push_back(importedInstance(facts));
    }
    if (variables.problem())
        return *variables.problem();
    if (read.empty())
        return importRefusal(
            u"sharing.import-unknown"_s, { 1, 1 },
            ImportReader::tr("it is no export of this program, or holds no CE_INSTANCE_ID and CE_CONNECTOR"));
    return read;
}

} // namespace iw
