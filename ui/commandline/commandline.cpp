// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/commandline.h"

#include "ui/commandline/adoptcommand.h"
#include "ui/commandline/createcommand.h"
#include "ui/commandline/exportcommand.h"
#include "ui/commandline/listcommand.h"
#include "ui/commandline/sandboxcommand.h"

#include <QCoreApplication>
#include <QTimer>

#include <memory>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

using Options = QList<QCommandLineOption>;

template <typename CommandClass>
std::unique_ptr<Command> make(const CommandContext &context, const QCommandLineParser &parser)
{
    return std::make_unique<CommandClass>(context, parser);
}

struct CommandEntry
{
    QString name;
    QString arguments;
    QString summary;
    Options options;
    std::unique_ptr<Command> (*create)(const CommandContext &, const QCommandLineParser &);
    QStringList required; ///< one of each a|b group must be given
};

Options programOptions()
{
    return {
        { u"data-dir"_s, CommandLine::tr("Keep every file of the program in this folder."), u"DIR"_s },
        { u"json"_s, CommandLine::tr("Print one JSON object per line.") },
        { u"secrets-fd"_s, CommandLine::tr("Read secrets as JSON from this open file descriptor."), u"N"_s },
    };
}

QList<CommandEntry> commands()
{
    const QCommandLineOption reveal(u"reveal"_s, CommandLine::tr("Show secrets in clear."));
    return {
        { u"create"_s,
          {},
          CommandLine::tr(
              "Create an instance: prints the sign-in URL, reads the redirected address from standard input."),
          { { u"service-url"_s, CommandLine::tr("API address of the service."), u"URL"_s },
            { u"account"_s, CommandLine::tr("A saved account instead of the service's address."), u"NAME"_s },
            { u"connector"_s, CommandLine::tr("Element key of the connector."), u"KEY"_s, u"infusionsoftmarketing"_s },
            { u"name"_s, CommandLine::tr("Name of the new instance."), u"NAME"_s },
            { u"tag"_s, CommandLine::tr("A tag; may be repeated."), u"TAG"_s },
            { u"api-key"_s, CommandLine::tr("API key (client id) of the application."), u"KEY"_s },
            { u"callback-url"_s, CommandLine::tr("Callback URL of the application."), u"URL"_s },
            { u"field"_s, CommandLine::tr("Another field of the connector; may be repeated."), u"KEY=VALUE"_s },
            { u"open"_s, CommandLine::tr("Open the sign-in URL in the browser.") },
            { u"accept-differences"_s, CommandLine::tr("Go on where the sign-in URL differs from what was asked.") },
            { u"accept-account"_s, CommandLine::tr("Go on where the account signed in to is another than was named.") },
            reveal },
          make<CreateCommand>,
          { u"service-url|account"_s, u"name"_s, u"api-key"_s, u"callback-url"_s } },
        { u"list"_s,
          {},
          CommandLine::tr("List the saved instances."),
          { { u"unfinished"_s, CommandLine::tr("The creations whose outcome is not known instead.") } },
          make<ListCommand>,
          {} },
        { u"show"_s, u"ID"_s, CommandLine::tr("Show one saved instance."), { reveal }, make<ShowCommand>, {} },
        { u"adopt"_s,
          u"[ID...]"_s,
          CommandLine::tr("Save what the service made although its answer was lost."),
          { { u"unfinished"_s, CommandLine::tr("The named, or all, creations whose outcome is not known.") },
            { u"take"_s, CommandLine::tr("Of several, the instance with this id is the one."), u"ID"_s },
            { u"forget"_s, CommandLine::tr("Nothing was made, or is wanted: forget the named ones.") },
            reveal },
          make<AdoptCommand>,
          { u"unfinished"_s } },
        { u"export"_s,
          u"[ID...]"_s,
          CommandLine::tr("Export credentials of the named or of all saved instances."),
          { { u"format"_s, CommandLine::tr("Format: json, env, or a format of your own."), u"F"_s },
            { u"output"_s, CommandLine::tr("Write into this file, readable by you only."), u"FILE"_s },
            { u"overwrite"_s, CommandLine::tr("Replace the file if it exists.") },
            reveal,
            { u"reveal-account"_s,
              CommandLine::tr("Also export user and organization secret, which are valid for the whole account.") } },
          make<ExportCommand>,
          { u"format"_s } },
        { u"sandbox"_s,
          {},
          CommandLine::tr("Start the practice service."),
          { { u"port"_s, CommandLine::tr("Port of its API; a free one otherwise."), u"N"_s } },
          make<SandboxCommand>,
          {} },
    };
}

/// Options of the program that take a value: what follows them is no subcommand.
bool takesValue(const QString &argument)
{
    static const QStringList withValue = { u"--data-dir"_s, u"--secrets-fd"_s, u"--service-url"_s, u"-platform"_s,
                                           u"-style"_s,     u"-display"_s,     u"--platform"_s,    u"--style"_s };
    return withValue.contains(argument);
}

bool isGiven(const QCommandLineParser &parser, const QString &group)
{
    const QStringList names = group.split(u'|');
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return parser.isSet(name); });
}

QString missingOptions(const QString &group)
{
    const QStringList names = group.split(u'|');
    //: Options of the command line
    const QString text =
        names.size() == 1 ? CommandLine::tr("Missing: --%1") : CommandLine::tr("Missing: --%1 or --%2");
    return names.size() == 1 ? text.arg(names[0]) : text.arg(names[0], names[1]);
}

} // namespace

QString CommandLine::commandIn(const QStringList &arguments)
{
    const QList<CommandEntry> known = commands();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (takesValue(arguments[i])) {
            ++i;
        } else if (!arguments[i].startsWith(u'-')) {
            const auto found = std::find_if(known.cbegin(), known.cend(),
                                            [&](const CommandEntry &entry) { return entry.name == arguments[i]; });
            return found == known.cend() ? u"?"_s : found->name;
        }
    }
    return {};
}

QString CommandLine::globalOption(const QStringList &arguments, const QString &name)
{
    const QString option = u"--"_s + name;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].sliced(option.size() + 1);
    }
    return {};
}

QString CommandLine::help()
{
    QString text = tr("Usage: instance-wizard [--data-dir DIR] [--service-url URL]   the window\n"
                      "       instance-wizard COMMAND [options]\n\nCommands:\n");
    const QList<CommandEntry> known = commands();
    for (const CommandEntry &entry : known)
        text += u"  %1 %2\n"_s.arg(entry.name.leftJustified(9), entry.summary);
    text += tr("\n\"instance-wizard COMMAND --help\" tells a command's options. Secrets are read from the environment\n"
               "(INSTANCE_WIZARD_USER_SECRET, _ORGANIZATION_SECRET, _API_SECRET, _ENCRYPTED_KEY, _PASSPHRASE) or from\n"
               "--secrets-fd, never from arguments.\n\n"
               "Exit codes: 0 done, 2 usage, 3 input refused, 4 vault locked or unusable, 5 service refused,\n"
               "6 unreachable, 7 sign-in denied or mismatched, 8 outcome unknown.\n");
    return text;
}

int CommandLine::run(const QStringList &arguments, const CommandContext &context)
{
    const QString name = commandIn(arguments);
    const QList<CommandEntry> known = commands();
    const auto entry = std::find_if(known.cbegin(), known.cend(),
                                    [&](const CommandEntry &candidate) { return candidate.name == name; });
    const CommandOutput plain(false);
    if (entry == known.cend()) {
        plain.remark(help());
        return int(ExitCode::Usage);
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(entry->summary);
    parser.addOptions(programOptions());
    parser.addOptions(entry->options);
    const QCommandLineOption helpOption = parser.addHelpOption();
    QStringList own = arguments;
    own.removeOne(entry->name);
    if (!entry->arguments.isEmpty())
        parser.addPositionalArgument(entry->arguments, {}, entry->arguments);
    if (!parser.parse(own)) {
        plain.remark(parser.errorText());
        return int(ExitCode::Usage);
    }
    if (parser.isSet(helpOption)) {
        plain.line(parser.helpText().replace(u"instance-wizard "_s, u"instance-wizard %1 "_s.arg(entry->name)));
        return int(ExitCode::Done);
    }
    for (const QString &group : entry->required) {
        if (!isGiven(parser, group)) {
            plain.remark(missingOptions(group));
            return int(ExitCode::Usage);
        }
    }
    const std::unique_ptr<Command> command = entry->create(context, parser);
    QObject::connect(command.get(), &Command::done, qApp, &QCoreApplication::exit);
    QTimer::singleShot(0, command.get(), &Command::start);
    return QCoreApplication::exec();
}

} // namespace iw
