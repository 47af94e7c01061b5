// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/exportformat.h"

#include "app/sharing/templatecheck.h"

#include <QDir>
#include <QStringDecoder>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

Problem headerProblem(const DataFile &file, const QString &id, int line, qsizetype column, const QString &value)
{
    return { .id = id,
             .arguments = { { u"file"_s, QDir::toNativeSeparators(file.path) },
                            { u"line"_s, QString::number(line) },
                            { u"column"_s, QString::number(column) },
                            { u"value"_s, value.left(60) } } };
}

/// The rules that the words name; empty where one of them is none.
QList<QuotingRule> quotingRules(const QStringList &words)
{
    QList<QuotingRule> rules;
    for (const QString &word : words) {
        const auto rule = quotingRule(word);
        if (!rule)
            return {};
        rules.append(*rule);
    }
    return rules;
}

/// Takes one line of the header over; false where it means nothing.
bool readHeaderLine(const QString &key, const QString &value, ExportFormat &format)
{
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return false;
    if (key == u"name"_s) {
        format.name = resourceText(value);
    } else if (key == u"note"_s) {
        format.note = resourceText(value);
    } else if (key == u"hidden"_s) {
        format.hiddenNote = resourceText(value);
    } else if (key == u"quoting"_s) {
        format.quoting = quotingRules(words);
        return !format.quoting.isEmpty();
    } else if (key == u"file"_s) {
        format.fileName = value;
        return !value.contains(u'/');
    } else if (key == u"placeholder"_s) {
        format.placeholder = value.toUtf8();
        return format.placeholder.contains("NAME");
    } else if (key == u"refuses"_s) {
        for (const QString &word : words)
            format.refuses.append(word.toUtf8());
    } else if (key == u"refuses-hiding"_s) {
        for (const QString &word : words)
            format.refusesHiding.append(word.toUtf8());
    } else if (key == u"needs"_s) {
        format.needs = words;
        return std::all_of(words.begin(), words.end(), [](const QString &name) { return isExportValue(name); });
    } else if (key == u"instances"_s) {
        format.oneInstance = value == u"one"_s;
        return format.oneInstance || value == u"many"_s;
    } else {
        return false;
    }
    return true;
}

/// mustache(5): a section's tag or a comment that is alone in its line leaves no line behind.
QByteArray withoutTagLines(const QByteArray &text)
{
    QByteArray kept;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const QByteArray line = text.mid(at, end < 0 ? -1 : end + 1 - at);
        const QByteArray bare = line.trimmed();
        const bool isTag = bare.startsWith("{{") && QByteArrayView("#^/!").contains(bare.mid(2).trimmed().left(1))
            && bare.indexOf("}}") == bare.size() - 2;
        kept += isTag ? bare : line;
        at += line.size();
    }
    return kept;
}

} // namespace

Result<ExportFormat> readExportFormat(const DataFile &given)
{
    DataFile file = given;
    if (file.content.startsWith("\xef\xbb\xbf"))
        file.content.remove(0, 3);
    QStringDecoder decoder(QStringDecoder::Utf8);
    static_cast<void>(QString(decoder(file.content)));
    if (decoder.hasError())
        return headerProblem(file, u"sharing.format-text"_s, 1, 1, {});
    const QByteArray opening = "{{! format";
    const qsizetype end = file.content.indexOf("\n}}") + 1; // a placeholder may have braces of its own
    if (!file.content.startsWith(opening) || end == 0)
        return headerProblem(file, u"sharing.format-header"_s, 1, 1, {});
    ExportFormat format;
    format.id = file.name;
    format.name = file.name;
    format.fileName = u"instances."_s + file.name;
    format.fromUser = file.fromUser;
    const QList<QByteArray> lines = file.content.first(end).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = QString::fromUtf8(lines[i]).trimmed();
        if (line.isEmpty())
            continue;
        const QString key = line.section(u':', 0, 0).trimmed();
        const QString value = line.section(u':', 1).trimmed();
        if (!readHeaderLine(key, value, format))
            return headerProblem(file, u"sharing.format-unknown"_s, int(i) + 1, 1, line);
    }
    if (format.quoting.isEmpty())
        return headerProblem(file, u"sharing.format-header"_s, 1, 1, {});
    qsizetype start = end + 2;
    if (file.content.mid(start, 2) == "\r\n")
        start += 2;
    else if (file.content.mid(start, 1) == "\n")
        start += 1;
    format.text = file.content.mid(start);
    const int firstLine = int(file.content.first(start).count('\n')) + 1;
    if (const std::optional<Problem> problem = checkTemplate(file.path, format.text, firstLine))
        return *problem;
    format.text = withoutTagLines(format.text).replace('\n', templateLineBreak);
    return format;
}

QList<ExportFormat> loadExportFormats(const QString &userDir, QList<Problem> *problems)
{
    QList<DataFile> files = dataFiles(u"exports"_s, u"mustache"_s);
    if (!userDir.isEmpty()) {
        for (DataFile &file : dataFiles(u"exports"_s, u"mustache"_s, userDir)) {
            if (file.fromUser)
                files.append(std::move(file));
        }
    }
    QList<ExportFormat> formats;
    for (const DataFile &file : std::as_const(files)) {
        Result<ExportFormat> format = readExportFormat(file);
        if (!format) {
            if (problems)
                problems->append(format.problem());
            continue;
        }
        formats.removeIf([&](const ExportFormat &other) { return other.id == format->id; });
        formats.append(std::move(*format));
    }
    std::stable_sort(formats.begin(), formats.end(), [](const ExportFormat &a, const ExportFormat &b) {
        const bool aFirst = a.id == u"json"_s;
        const bool bFirst = b.id == u"json"_s;
        return aFirst != bFirst ? aFirst : a.name.localeAwareCompare(b.name) < 0;
    });
    return formats;
}

} // namespace iw
