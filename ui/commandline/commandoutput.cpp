// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/commandoutput.h"

#include "app/problems/problemcatalog.h"
#include "app/signin/providertext.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// What others wrote, as one line that moves no cursor and forges no other line.
Problem printable(Problem problem)
{
    for (QString &value : problem.arguments)
        value = plainForeignText(value, 4000);
    problem.message = plainForeignText(problem.message, 4000);
    problem.providerMessage = plainForeignText(problem.providerMessage, 4000);
    problem.technical = plainForeignText(problem.technical, 4000);
    return problem;
}

} // namespace

void CommandOutput::line(const QString &text) const { write(stdout, withoutControls(text).toUtf8() + '\n'); }

void CommandOutput::object(const QJsonObject &object) const
{
    // What a terminal or a reader of lines would take for more than text can only be within strings.
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString escaped;
    escaped.reserve(json.size());
    for (const QChar c : json) {
        if (steersTerminal(c) || c == u'\u2028' || c == u'\u2029')
            escaped += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            escaped += c;
    }
    write(stdout, escaped.toUtf8() + '\n');
}

void CommandOutput::bytes(const QByteArray &bytes) const { write(stdout, bytes); }

bool CommandOutput::hasFailed() { return std::ferror(stdout) != 0; }

void CommandOutput::remark(const QString &text) const
{
    if (!m_json)
        write(stderr, withoutControls(text).toUtf8() + '\n');
}

void CommandOutput::usage(const QString &text, const QString &hint) const
{
    if (m_json)
        return problem({ .id = u"commandline.usage"_s, .arguments = { { u"reason"_s, text } } });
    remark(hint.isEmpty() ? text : text + u'\n' + hint);
}

void CommandOutput::table(const QStringList &titles, const QList<QStringList> &rows) const
{
    if (::isatty(STDOUT_FILENO) != 1 || rows.isEmpty()) {
        for (const QStringList &row : rows)
            line(row.join(u'\t'));
        return;
    }
    QList<QStringList> all{ titles };
    all += rows;
    QList<qsizetype> widths(titles.size(), 0);
    for (const QStringList &row : std::as_const(all))
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], row[i].size());
    for (const QStringList &row : std::as_const(all)) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += row[i].leftJustified(widths[i] + 2);
        line(text.trimmed());
    }
}

QJsonObject CommandOutput::problemJson(const Problem &problem)
{
    return { { u"id"_s, problem.id },
             { u"text"_s, describe(problem).sentence() },
             { u"status"_s, problem.status },
             { u"message"_s, problem.message },
             { u"providerMessage"_s, problem.providerMessage },
             { u"requestId"_s, problem.requestId } };
}

void CommandOutput::problem(const Problem &problem) const
{
    if (m_json) {
        object({ { u"problem"_s, problemJson(problem) } });
        return;
    }
    const ProblemText text = describe(printable(problem));
    write(stderr, text.sentence().toUtf8() + '\n');
    if (!text.details.isEmpty())
        write(stderr, text.details.toUtf8() + '\n');
}

} // namespace iw
