// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/manualpage.h"

#include "app/sharing/exportfields.h"
#include "app/sharing/exportformat.h"
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
    QString ascii; // not every roff reads UTF-8
    for (const uint c : text.toUcs4())
        ascii += c < 0x80 ? QString(QChar(char16_t(c)))
                          : u"\\[u%1]"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
    ascii.replace(u"\n."_s, u"\n\\&."_s);
    return ascii.startsWith(u'.') ? u"\\&"_s + ascii : ascii;
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

QList<std::pair<QString, QString>> files()
{
    return { { u"~/.local/share/instance-wizard/vault.sqlite"_s,
               CommandLine::tr(
                   "The vault. With --data-dir it and everything else is in that folder; XDG variables hold.") },
             { u"~/.local/share/instance-wizard/connectors"_s, CommandLine::tr("Connectors of your own.") },
             { u"~/.local/share/instance-wizard/exports"_s, CommandLine::tr("Export formats of your own.") },
             { u"~/.config/instance-wizard/settings.ini"_s, CommandLine::tr("Settings, without secrets.") } };
}

QList<std::pair<QString, QString>> examples()
{
    return { { CommandLine::tr("A first instance at the practice service, whose address and keys the first command "
                               "prints."),
               u"instance-wizard sandbox > keys.json &\n"
               "export INSTANCE_WIZARD_PASSPHRASE=…\n"
               "instance-wizard create --name Acme --open --secrets-fd 3 3< keys.json \\\n"
               "    --service-url $(jq -r .serviceUrl keys.json) --api-key $(jq -r .apiKey keys.json) \\\n"
               "    --callback-url $(jq -r .callbackUrl keys.json) \\\n"
               "    --field infusionsoft.server=$(jq -r .server keys.json)"_s },
             { CommandLine::tr("Check all saved instances, and list the ids of those that do not work."),
               u"instance-wizard check --json | jq -r 'select(.problem) | .id'"_s },
             { CommandLine::tr("One instance's variables into the environment of a program."),
               u"set -a; . <(instance-wizard export 4821 --format env --reveal); set +a; my-program"_s },
             { CommandLine::tr("Everything to another computer."),
               u"instance-wizard vault backup all.iwbackup\ninstance-wizard import all.iwbackup"_s } };
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
    page += heading(CommandLine::tr("Export formats"));
    const QList<ExportFormat> formats = loadExportFormats({});
    for (const ExportFormat &format : formats)
        page += item(bold(format.id), QStringList{ format.name + u'.', format.note }.join(u' ').trimmed());
    page += u".PP\n"_s
        + roff(CommandLine::tr("One instance has variables such as CE_TOKEN, several have their ids in them: "
                               "CE_4821_TOKEN. An export of all leaves the instances of a practice service out."))
        + u'\n';
    page += heading(CommandLine::tr("Export fields"));
    const QList<ExportField> fields = exportFields(loadConnectors({}));
    for (const ExportField &field : fields)
        page += item(bold(field.key), field.label + u'.');
    page += heading(CommandLine::tr("Environment"))
        + roff(CommandLine::tr("Secrets are read from these variables or from --secrets-fd, never from arguments. A "
                               "passphrase that is missing is asked for on a terminal."))
        + u'\n';
    const auto variables = SecretSource::variables();
    for (const auto &[name, meaning] : variables)
        page += item(bold(name), meaning);
    page += heading(CommandLine::tr("Files"));
    for (const auto &[path, meaning] : files())
        page += item(italic(path), meaning);
    page += heading(CommandLine::tr("Exit status"));
    const auto codes = exitCodes();
    for (const auto &[code, meaning] : codes)
        page += item(bold(QString::number(int(code))), meaning);
    page += heading(CommandLine::tr("Examples"));
    for (const auto &[meaning, command] : examples())
        page += u".PP\n"_s + roff(meaning) + u"\n.PP\n.nf\n.RS\n"_s + roff(command) + u"\n.RE\n.fi\n"_s;
    return page;
}

} // namespace iw
