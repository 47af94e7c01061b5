// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/completion.h"

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/connectors/connector.h"
#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"
#include "app/service/serviceaddress.h"
#include "app/sharing/exportfields.h"
#include "app/sharing/exportformat.h"
#include "app/signin/providertext.h"
#include "app/vault/vault.h"
#include "ui/commandline/commandtable.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <optional>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

using Words = QList<Completion::Word>;

/// Names come from services: none may bring a line of its own, or a word to the terminal that is none.
QString shown(const QString &text) { return plainForeignText(text, 200); }

/// The saved things, where there is a vault: completing a command line makes none.
bool hasVault(const CommandContext &context)
{
    return QFile::exists(context.vault.file()) && (context.vault.isOpen() || context.vault.open());
}

Words instanceIds(const CommandContext &context)
{
    Words words;
    if (!hasVault(context))
        return words;
    const QList<Instance> all = context.instances.instances();
    for (const Instance &instance : all)
        words.append({ shown(instance.id), shown(instance.name) });
    return words;
}

Words instanceTags(const CommandContext &context)
{
    Words words;
    if (!hasVault(context))
        return words;
    const QList<Instance> all = context.instances.instances();
    for (const Instance &instance : all)
        for (const QString &tag : instance.tags)
            words.append({ shown(tag), {} });
    return words;
}

Words accountNames(const CommandContext &context)
{
    Words words;
    if (!hasVault(context))
        return words;
    const QList<ServiceAccount> all = context.accounts.accounts();
    for (const ServiceAccount &account : all)
        words.append({ shown(account.name), account.apiUrl.host() });
    return words;
}

Words formats(const CommandContext &context)
{
    Words words;
    const QList<ExportFormat> all = loadExportFormats(context.paths.userResources(u"exports"_s));
    for (const ExportFormat &format : all)
        words.append({ format.id, format.name });
    return words;
}

Words connectors(const CommandContext &context)
{
    Words words;
    const QList<Connector> all = loadConnectors(context.paths.userResources(u"connectors"_s));
    for (const Connector &connector : all)
        words.append({ connector.key, connector.name });
    return words;
}

Words fields(const CommandContext &context)
{
    Words words;
    const QList<ExportField> all = exportFields(loadConnectors(context.paths.userResources(u"connectors"_s)));
    for (const ExportField &field : all)
        words.append({ field.key, field.label });
    return words;
}

/// What `--field` takes: the keys that no other option is for.
Words connectorKeys(const CommandContext &context)
{
    Words words;
    const QList<Connector> all = loadConnectors(context.paths.userResources(u"connectors"_s));
    for (const Connector &connector : all)
        for (const ConnectorField &field : connector.fields)
            if (!field.secret && field.key != configurationkey::apiKey()
                && field.key != configurationkey::callbackUrl())
                words.append({ field.key + u'=', field.label });
    return words;
}

Words services(const CommandContext &)
{
    Words words;
    const QList<Service> all = knownServices();
    for (const Service &service : all)
        if (!service.apiUrl.isEmpty())
            words.append({ service.apiUrl.toString(), service.name });
    return words;
}

/// What a value can be, by the name that the help gives it or, where that says too little, by its option.
struct Source
{
    QLatin1StringView name;
    Words (*words)(const CommandContext &);
};
constexpr Source sources[] = {
    { "ID"_L1, instanceIds },         { "TAG"_L1, instanceTags },       { "F"_L1, formats },
    { "--account"_L1, accountNames }, { "--connector"_L1, connectors }, { "--service-url"_L1, services },
    { "ACCOUNT"_L1, accountNames },   { "connectors"_L1, connectors },  { "--fields"_L1, fields },
    { "--field"_L1, connectorKeys },
};

std::optional<Words> wordsFrom(const QString &name, const CommandContext &context)
{
    for (const Source &source : sources)
        if (source.name == name)
            return source.words(context);
    return std::nullopt;
}

/// specific: the option, or the command for what stands beside its options.
Completion valueOf(QString placeholder, const QString &specific, const CommandContext &context)
{
    placeholder.remove(u'[').remove(u']').remove("..."_L1);
    if (placeholder == "FILE"_L1 || placeholder == "FILE|-"_L1)
        return { .kind = Completion::Kind::Files, .words = {} };
    if (placeholder == "DIR"_L1)
        return { .kind = Completion::Kind::Folders, .words = {} };
    Completion completion;
    if (placeholder.contains(u'|')) {
        const QStringList choices = placeholder.split(u'|');
        for (const QString &choice : choices)
            completion.words.append({ choice, {} });
        return completion;
    }
    auto words = wordsFrom(specific, context);
    if (!words)
        words = wordsFrom(placeholder, context);
    completion.words = words.value_or(Words{});
    return completion;
}

const QCommandLineOption *optionNamed(const QList<QCommandLineOption> &options, const QString &typed)
{
    const auto found = std::find_if(options.cbegin(), options.cend(), [&](const QCommandLineOption &option) {
        return typed.startsWith("--"_L1) && option.names().contains(typed.sliced(2));
    });
    return found == options.cend() ? nullptr : &*found;
}

/// The typed words put in order: bash hands "--a=b" over as three.
QStringList joinedAtEquals(const QStringList &typed)
{
    QStringList words;
    for (const QString &word : typed) {
        const bool toOption = !words.isEmpty() && words.last().startsWith("--"_L1);
        if (toOption && (word == "="_L1 || words.last().endsWith(u'=')))
            words.last() += word;
        else
            words.append(word);
    }
    return words;
}

/// How far the typed words have come, but for the one that is being completed.
struct Reading
{
    QStringList names; ///< the command, word by word
    QStringList arguments;
    const CommandEntry *entry = nullptr;
    const QCommandLineOption *awaits = nullptr; ///< the option whose value comes next
    QList<QCommandLineOption> options = programOptions();
    QSet<QString> given; ///< options
    bool onlyArguments = false; ///< "--" was there
};

void readWord(Reading &reading, const QList<CommandEntry> &table, const QString &word)
{
    if (std::exchange(reading.awaits, nullptr))
        return;
    if (!reading.onlyArguments && word == "--"_L1) {
        reading.onlyArguments = true;
    } else if (!reading.onlyArguments && word.startsWith(u'-')) {
        reading.given.insert(word.section(u'=', 0, 0));
        const QCommandLineOption *option = optionNamed(reading.options, word.section(u'=', 0, 0));
        if (option && !option->valueName().isEmpty() && !word.contains(u'='))
            reading.awaits = option;
    } else {
        // A command may be a group as well: "accounts", "accounts rename".
        const QString name = (reading.names + QStringList{ word }).join(u' ');
        const auto found =
            std::find_if(table.cbegin(), table.cend(), [&](const CommandEntry &entry) { return entry.name == name; });
        if (found != table.cend() && reading.names.size() < 2 && reading.arguments.isEmpty()) {
            reading.names.append(word);
            reading.entry = &*found;
            reading.options = programOptions() + found->options;
        } else if (reading.entry || reading.names.size() == 2) {
            reading.arguments.append(word);
        } else {
            reading.names.append(word);
        }
    }
}

/// The words that commands go on with behind those of the names.
Words nextNames(const QList<CommandEntry> &table, const QStringList &names)
{
    const QString start = names.isEmpty() ? QString() : names.join(u' ') + u' ';
    Words words;
    for (const CommandEntry &entry : table) {
        if (!entry.name.startsWith(start))
            continue;
        const QString rest = entry.name.sliced(start.size());
        const QString word = rest.section(u' ', 0, 0);
        if (!words.isEmpty() && words.last().text == word)
            words.last().description.clear(); // a group
        else
            words.append({ word, word == rest ? entry.summary : QString() });
    }
    return words;
}

} // namespace

Completion completed(const QList<CommandEntry> &table, const QStringList &typed, const CommandContext &context)
{
    QStringList words = joinedAtEquals(typed);
    const QString last = words.isEmpty() ? QString() : words.takeLast();
    Reading reading;
    for (const QString &word : std::as_const(words))
        readWord(reading, table, word);
    QString start = last;
    Completion completion;
    const qsizetype equals = last.indexOf(u'=');
    // Words with commas between, of which the last is being typed.
    const QString option = reading.awaits ? u"--"_s + reading.awaits->names().constFirst() : last.section(u'=', 0, 0);
    const bool isList = option == "--fields"_L1;
    if (reading.awaits) {
        completion = valueOf(reading.awaits->valueName(), u"--"_s + reading.awaits->names().constFirst(), context);
    } else if (!reading.onlyArguments && last.startsWith("--"_L1) && equals > 0) {
        if (const QCommandLineOption *option = optionNamed(reading.options, last.first(equals)))
            completion = valueOf(option->valueName(), last.first(equals), context);
        start = last.sliced(equals + 1);
    } else if (!reading.onlyArguments && last.startsWith(u'-')) {
        for (const QCommandLineOption &option : std::as_const(reading.options)) {
            const QString name = u"--"_s + option.names().constFirst();
            if (!reading.given.contains(name) || name == "--tag"_L1 || name == "--field"_L1) // may be repeated
                completion.words.append({ name, option.description() });
        }
        completion.words.append({ u"--help"_s, {} });
    } else {
        if (reading.entry) {
            const QStringList described = reading.entry->arguments.split(u' ', Qt::SkipEmptyParts);
            const qsizetype place = std::min(reading.arguments.size(), described.size() - 1);
            if (place >= 0 && (place == reading.arguments.size() || described[place].contains("..."_L1)))
                completion = valueOf(described[place], reading.names.join(u' '), context);
        }
        if (reading.arguments.isEmpty() && completion.kind == Completion::Kind::Words
            && (!reading.entry || reading.names.size() == 1))
            completion.words = (reading.entry && reading.names.isEmpty() ? Words{} : nextNames(table, reading.names))
                + completion.words;
    }
    if (const qsizetype comma = start.lastIndexOf(u','); isList && comma >= 0) {
        for (Completion::Word &word : completion.words)
            word.text.prepend(start.first(comma + 1));
    }
    QSet<QString> seen;
    completion.words.removeIf([&](const Completion::Word &word) {
        if (word.text.isEmpty() || !word.text.startsWith(start) || seen.contains(word.text))
            return true;
        seen.insert(word.text);
        return false;
    });
    return completion;
}

QString completionScript(const QString &shell)
{
    QFile file(u":/completion/instance-wizard."_s + shell);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace iw
