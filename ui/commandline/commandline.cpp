// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/commandline.h"

#include "app/signin/providertext.h"
#include "ui/commandline/commandtable.h"
#include "ui/commandline/exitcode.h"
#include "ui/commandline/secretsource.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <optional>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Options of the program that take a value: what follows them is no subcommand.
bool takesValue(const QString &argument)
{
    static const QStringList withValue = { u"--data-dir"_s, u"--secrets-fd"_s, u"--service-url"_s, u"-platform"_s,
                                           u"-style"_s,     u"-display"_s,     u"--platform"_s,    u"--style"_s };
    return withValue.contains(argument);
}

/// Where the next word that belongs to no option stands; -1 where there is none.
qsizetype nextWord(const QStringList &arguments, qsizetype from)
{
    for (qsizetype i = from; i < arguments.size(); ++i) {
        if (takesValue(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

const CommandEntry *entryNamed(const QList<CommandEntry> &table, const QString &name)
{
    const auto found =
        std::find_if(table.cbegin(), table.cend(), [&](const CommandEntry &entry) { return entry.name == name; });
    return found == table.cend() ? nullptr : &*found;
}

bool isGroup(const QList<CommandEntry> &table, const QString &word)
{
    return std::any_of(table.cbegin(), table.cend(),
                       [&](const CommandEntry &entry) { return entry.name.startsWith(word + u' '); });
}

struct Invocation
{
    QString name; ///< a command's, a group's alone, "?" for what is neither, empty for none
    QStringList rest; ///< the arguments without the words of its name
};

Invocation invocation(const QList<CommandEntry> &table, const QStringList &arguments)
{
    const qsizetype first = nextWord(arguments, 1);
    if (first < 0)
        return { {}, arguments };
    Invocation found{ arguments[first], arguments };
    found.rest.removeAt(first);
    if (!isGroup(table, found.name))
        return entryNamed(table, found.name) ? found : Invocation{ u"?"_s, arguments };
    // A group may be a command by itself: "accounts", "accounts rename".
    const qsizetype second = nextWord(found.rest, first);
    const QString both = second < 0 ? QString() : found.name + u' ' + found.rest[second];
    if (entryNamed(table, both)) {
        found.name = both;
        found.rest.removeAt(second);
    }
    return found;
}

/// The table's lines, one command each; of one group where it is named.
QString listing(const QList<CommandEntry> &table, const QString &group = {})
{
    qsizetype width = 0;
    for (const CommandEntry &entry : table)
        width = std::max(width, entry.name.size());
    QString text;
    for (const CommandEntry &entry : table) {
        if (group.isEmpty() || entry.name.startsWith(group + u' '))
            text += u"  %1 %2\n"_s.arg(entry.name.leftJustified(width + 1), entry.summary);
    }
    return text;
}

QString groupHelp(const QList<CommandEntry> &table, const QString &group)
{
    return CommandLine::tr("Usage: instance-wizard %1 COMMAND [options]\n\nCommands:\n").arg(group)
        + listing(table, group) + u'\n'
        + CommandLine::tr("\"instance-wizard %1 COMMAND --help\" tells a command's options.\n").arg(group);
}

int givenOf(const QCommandLineParser &parser, const QString &group)
{
    const QStringList names = group.split(u'|');
    return int(std::count_if(names.cbegin(), names.cend(), [&](const QString &name) { return parser.isSet(name); }));
}

QString missingOptions(const QString &group)
{
    const QStringList names = group.split(u'|');
    //: Options of the command line
    const QString text =
        names.size() == 1 ? CommandLine::tr("Missing: --%1") : CommandLine::tr("Missing: --%1 or --%2");
    return names.size() == 1 ? text.arg(names[0]) : text.arg(names[0], names[1]);
}

bool argumentsFit(const QString &described, qsizetype count)
{
    const QStringList words = described.split(u' ', Qt::SkipEmptyParts);
    const auto optional =
        std::count_if(words.cbegin(), words.cend(), [](const QString &word) { return word.startsWith(u'['); });
    const qsizetype most = described.contains("..."_L1) ? std::numeric_limits<qsizetype>::max() : words.size();
    return count >= words.size() - optional && count <= most;
}

/// What is wrong with how the command was called; empty where nothing is.
QString misuse(const CommandEntry &entry, const QCommandLineParser &parser)
{
    for (const QString &group : entry.required) {
        if (givenOf(parser, group) == 0)
            return missingOptions(group);
    }
    for (const QString &group : entry.exclusive) {
        if (givenOf(parser, group) > 1)
            return CommandLine::tr("Only one of these at a time: --%1").arg(QString(group).replace(u"|"_s, u", --"_s));
    }
    if (!argumentsFit(entry.arguments, parser.positionalArguments().size()))
        return entry.arguments.isEmpty() ? CommandLine::tr("There is an argument too many.")
                                         : CommandLine::tr("Expected beside the options: %1").arg(entry.arguments);
    return {};
}

QString helpHint(const QString &command)
{
    return CommandLine::tr("\"instance-wizard %1\" tells how.")
        .arg(command.isEmpty() ? u"--help"_s : command + u" --help"_s);
}

/// How many letters have to be put in, taken out, changed or swapped with their neighbour.
qsizetype distance(QStringView a, QStringView b)
{
    QList<QList<qsizetype>> steps(a.size() + 1, QList<qsizetype>(b.size() + 1, 0));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                steps[i][j] = i + j;
                continue;
            }
            const bool isSame = a[i - 1] == b[j - 1];
            steps[i][j] =
                std::min({ steps[i - 1][j] + 1, steps[i][j - 1] + 1, steps[i - 1][j - 1] + (isSame ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
    }
    return steps[a.size()][b.size()];
}

QString noSuchCommand(const QList<CommandEntry> &table, const QString &word)
{
    QString nearest;
    qsizetype least = 3; // more than two slips are another word
    for (const CommandEntry &entry : table) {
        const QString name = entry.name.section(u' ', 0, 0);
        if (const qsizetype far = distance(word.left(40), name); far < least) {
            least = far;
            nearest = name;
        }
    }
    QString text = CommandLine::tr("There is no command \"%1\".").arg(plainForeignText(word, 100));
    if (!nearest.isEmpty())
        text += u' ' + CommandLine::tr("Is \"%1\" meant?").arg(nearest);
    return text;
}

/// What the parser says, and for whoever hands over a secret as an argument the way that nobody else can read.
QString parsingError(const QCommandLineParser &parser)
{
    QString text = parser.errorText();
    const QStringList unknown = parser.unknownOptionNames();
    for (const QString &name : unknown) {
        const QString variable = SecretSource::variableForOption(name);
        if (!variable.isEmpty())
            text += u'\n'
                + CommandLine::tr("Secrets are not taken as arguments, which every user of this computer can read. Put "
                                  "it into %1 or hand it over with --secrets-fd.")
                      .arg(variable);
    }
    return text;
}

} // namespace

QString CommandLine::commandIn(const QStringList &arguments) { return invocation(commandTable(), arguments).name; }

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
    QStringList codes;
    const auto all = exitCodes();
    for (const auto &[code, meaning] : all)
        codes.append(u"  %1  %2\n"_s.arg(int(code)).arg(meaning));
    return tr("Usage: instance-wizard [--data-dir DIR] [--service-url URL] [--practice]   the window\n"
              "       instance-wizard COMMAND [options]\n\nCommands:\n")
        + listing(commandTable())
        + tr("\n\"instance-wizard COMMAND --help\" tells a command's options. Secrets are read from the environment\n"
             "(INSTANCE_WIZARD_USER_SECRET, _ORGANIZATION_SECRET, _API_SECRET, _ENCRYPTED_KEY, _PASSPHRASE,\n"
             "_NEW_PASSPHRASE, _BACKUP_PASSPHRASE) or from --secrets-fd, never from arguments. A passphrase that is\n"
             "missing is asked for on a terminal.\n\n"
             "Exit codes:\n")
        + codes.join(QString());
}

int CommandLine::run(const QStringList &arguments, const CommandContext &context)
{
    const QList<CommandEntry> table = commandTable();
    const Invocation called = invocation(table, arguments);
    const CommandEntry *entry = entryNamed(table, called.name);
    const CommandOutput plain(false);
    const CommandOutput output(arguments.contains(u"--json"_s));
    QCommandLineParser parser;
    parser.addOptions(programOptions());
    const QCommandLineOption helpOption = parser.addHelpOption();
    if (!entry && isGroup(table, called.name)) {
        if (parser.parse(called.rest) && parser.isSet(helpOption)) {
            plain.line(groupHelp(table, called.name).trimmed());
            return int(ExitCode::Done);
        }
        plain.remark(groupHelp(table, called.name).trimmed());
        return int(ExitCode::Usage);
    }
    if (!entry) {
        const qsizetype word = nextWord(arguments, 1);
        if (word < 0)
            plain.remark(help());
        else
            output.usage(noSuchCommand(table, arguments[word]), helpHint({}));
        return int(ExitCode::Usage);
    }
    parser.setApplicationDescription(entry->summary);
    parser.addOptions(entry->options);
    if (!entry->arguments.isEmpty())
        parser.addPositionalArgument(entry->arguments, {}, entry->arguments);
    if (!parser.parse(called.rest)) {
        output.usage(parsingError(parser), helpHint(entry->name));
        return int(ExitCode::Usage);
    }
    if (parser.isSet(helpOption)) {
        QString text = parser.helpText();
        text.replace(text.indexOf(arguments[0]), arguments[0].size(), u"instance-wizard "_s + entry->name);
        if (isGroup(table, entry->name))
            text += u'\n' + tr("Commands:") + u'\n' + listing(table, entry->name);
        plain.line(text);
        return int(ExitCode::Done);
    }
    if (const QString wrong = misuse(*entry, parser); !wrong.isEmpty()) {
        output.usage(wrong, helpHint(entry->name));
        return int(ExitCode::Usage);
    }
    const std::unique_ptr<Command> command = entry->create(context, parser);
    QObject::connect(command.get(), &Command::done, qApp, &QCoreApplication::exit);
    QTimer::singleShot(0, command.get(), &Command::start);
    return QCoreApplication::exec();
}

} // namespace iw
