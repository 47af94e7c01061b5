// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/manualpage.h"

#include "ui/commandline/commandline.h"
#include "ui/commandline/commandtable.h"
#include "ui/commandline/exitcode.h"
#include "ui/commandline/secretsource.h"

#include <QCoreApplication>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Text as man(7) prints it: no request, no escape, and hyphens that can be copied.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'\'', u"\\(aq"_s);
    return text.startsWith(u'.') ? u"\\&"_s + text : text;
}

QString bold(const QString &text) { return u"\\fB"_s + roff(text) + u"\\fR"_s; }
QString italic(const QString &text) { return u"\\fI"_s + roff(text) + u"\\fR"_s; }

QString heading(const QString &text) { return u".SH "_s + roff(text.toUpper()) + u'\n'; }
QString item(const QString &term, const QString &text) { return u".TP\n"_s + term + u'\n' + roff(text) + u'\n'; }

QString optionItem(const QCommandLineOption &option)
{
    QString term = bold(u"--"_s + option.names().constFirst());
    if (!option.valueName().isEmpty())
        term += u' ' + italic(option.valueName());
    return item(term, option.description());
}

QString commandSection(const CommandEntry &entry)
{
    QString text = u".SS "_s + roff(entry.name) + u'\n' + bold(u"instance-wizard "_s + entry.name);
    if (!entry.options.isEmpty())
        text += u" ["_s + italic(u"options"_s) + u']';
    if (!entry.arguments.isEmpty())
        text += u' ' + italic(entry.arguments);
    text += u"\n.PP\n"_s + roff(entry.summary) + u'\n';
    for (const QCommandLineOption &option : entry.options)
        text += optionItem(option);
    return text;
}

} // namespace

QString manualPage(const QList<CommandEntry> &table)
{
    QString page =
        u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.TH INSTANCE\\-WIZARD 1 \"\" \"instance\\-wizard %1\"\n"_s
            .arg(QCoreApplication::applicationVersion());
    page += heading(CommandLine::tr("Name")) + u"instance\\-wizard \\- "_s
        + roff(CommandLine::tr("connector instances on Cloud Elements and SAP Open Connectors")) + u'\n';
    page += heading(CommandLine::tr("Synopsis")) + bold(u"instance-wizard"_s) + u" ["_s + bold(u"--data-dir"_s) + u' '
        + italic(u"DIR"_s) + u"] ["_s + bold(u"--service-url"_s) + u' ' + italic(u"URL"_s) + u"] ["_s
        + bold(u"--practice"_s) + u"]\n.br\n"_s + bold(u"instance-wizard"_s) + u' ' + italic(u"COMMAND"_s) + u" ["_s
        + italic(u"options"_s) + u"]\n"_s;
    page += heading(CommandLine::tr("Description"))
        + roff(CommandLine::tr("Creates connector instances, keeps them with their secrets sealed, cares for them and "
                               "exports their credentials. Without a command it opens its window; a command needs no "
                               "display."))
        + u'\n';
    page += heading(CommandLine::tr("Options of every command"));
    const QList<QCommandLineOption> everywhere = programOptions();
    for (const QCommandLineOption &option : everywhere)
        page += optionItem(option);
    page += heading(CommandLine::tr("Commands"));
    for (const CommandEntry &entry : table)
        page += commandSection(entry);
    page += heading(CommandLine::tr("Environment"))
        + roff(CommandLine::tr("Secrets are read from these variables or from --secrets-fd, never from arguments. A "
                               "passphrase that is missing is asked for on a terminal."))
        + u'\n';
    const auto variables = SecretSource::variables();
    for (const auto &[name, meaning] : variables)
        page += item(bold(name), meaning);
    page += heading(CommandLine::tr("Exit status"));
    const auto codes = exitCodes();
    for (const auto &[code, meaning] : codes)
        page += item(bold(QString::number(int(code))), meaning);
    return page;
}

} // namespace iw
