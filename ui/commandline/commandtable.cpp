// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/commandtable.h"

#include "app/sharing/importreader.h"
#include "ui/commandline/accountcommands.h"
#include "ui/commandline/accountscommand.h"
#include "ui/commandline/adoptcommand.h"
#include "ui/commandline/carecommands.h"
#include "ui/commandline/commandline.h"
#include "ui/commandline/comparecommand.h"
#include "ui/commandline/connectorscommand.h"
#include "ui/commandline/createcommand.h"
#include "ui/commandline/explaincommand.h"
#include "ui/commandline/exportcommand.h"
#include "ui/commandline/importcommand.h"
#include "ui/commandline/listcommand.h"
#include "ui/commandline/reauthenticatecommand.h"
#include "ui/commandline/recipecommand.h"
#include "ui/commandline/sandboxcommand.h"
#include "ui/commandline/shellcommands.h"
#include "ui/commandline/showcommand.h"
#include "ui/commandline/vaultbackupcommand.h"
#include "ui/commandline/vaultpassphrasecommand.h"
#include "ui/commandline/vaultrestorecommand.h"
#include "ui/commandline/vaultrotatecommand.h"
#include "ui/commandline/vaultstatuscommand.h"

namespace iw {

using namespace Qt::StringLiterals;

namespace {

template <typename CommandClass>
std::unique_ptr<Command> make(const CommandContext &context, const QCommandLineParser &parser)
{
    return std::make_unique<CommandClass>(context, parser);
}

std::unique_ptr<Command> makeAdopt(const CommandContext &context, const QCommandLineParser &parser)
{
    return parser.isSet(u"unfinished"_s) ? make<AdoptCommand>(context, parser) : make<CompareCommand>(context, parser);
}

/// A backup is a vault's own matter, whatever it is called by.
std::unique_ptr<Command> makeImport(const CommandContext &context, const QCommandLineParser &parser)
{
    const QString file = parser.positionalArguments().value(0);
    return file != "-"_L1 && isBackupFile(file) ? make<VaultRestoreCommand>(context, parser)
                                                : make<ImportCommand>(context, parser);
}

} // namespace

QList<QCommandLineOption> programOptions()
{
    return {
        { u"data-dir"_s, CommandLine::tr("Keep every file of the program in this folder."), u"DIR"_s },
        { u"json"_s, CommandLine::tr("Print one JSON object per line.") },
        { u"secrets-fd"_s, CommandLine::tr("Read secrets as JSON from this open file descriptor."), u"N"_s },
    };
}

QList<CommandEntry> commandTable()
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
            { u"recipe"_s,
              CommandLine::tr("Take what is not given from a recipe; --name chooses where it holds several."),
              u"FILE"_s },
            { u"open"_s,
              CommandLine::tr(
                  "Open the sign-in URL in the browser, and take its answer where the callback is on this computer.") },
            { u"accept-differences"_s, CommandLine::tr("Go on where the sign-in URL differs from what was asked.") },
            { u"accept-account"_s, CommandLine::tr("Go on where the account signed in to is another than was named.") },
            { u"accept-duplicate"_s,
              CommandLine::tr("Go on where the same application has an instance for that account already.") },
            reveal },
          make<CreateCommand>,
          { u"service-url|account|recipe"_s, u"name|recipe"_s, u"api-key|recipe"_s, u"callback-url|recipe"_s } },
        { u"list"_s,
          {},
          CommandLine::tr("List the saved instances."),
          { { u"unfinished"_s, CommandLine::tr("The creations whose outcome is not known instead.") } },
          make<ListCommand>,
          {} },
        { u"accounts"_s,
          u"[ACCOUNT...]"_s,
          CommandLine::tr("List the named or all saved accounts: name, service and number of instances."),
          { { u"test"_s, CommandLine::tr("Try their secrets at their services, and tell what came of it.") } },
          make<AccountsCommand>,
          {} },
        { u"accounts rename"_s,
          u"ACCOUNT NAME"_s,
          CommandLine::tr("Give an account another name here."),
          {},
          make<RenameAccountCommand> },
        { u"accounts secrets"_s,
          u"ACCOUNT"_s,
          CommandLine::tr("Give an account new user and organization secrets, once its service has accepted them."),
          {},
          make<AccountSecretsCommand> },
        { u"accounts remove"_s,
          u"ACCOUNT"_s,
          CommandLine::tr("Forget an account here; at the service everything stays."),
          { { u"with-instances"_s,
              CommandLine::tr("Forget its saved instances as well, with their tokens and secrets.") } },
          make<RemoveAccountCommand> },
        { u"show"_s,
          u"ID"_s,
          CommandLine::tr("Show one saved instance."),
          { { u"history"_s, CommandLine::tr("Also what happened to it here.") },
            { u"configuration"_s,
              CommandLine::tr("Also its settings as the service reports them, beside what was typed.") },
            reveal },
          make<ShowCommand>,
          {} },
        { u"check"_s,
          u"[ID...]"_s,
          CommandLine::tr("Check whether the named or all saved instances work."),
          {},
          make<CheckCommand>,
          {} },
        { u"reauthenticate"_s,
          u"ID"_s,
          CommandLine::tr("Sign a saved instance in again under its id: prints the sign-in URL, reads the redirected "
                          "address from standard input."),
          { { u"api-key"_s, CommandLine::tr("Another API key (client id) than the one that is saved."), u"KEY"_s },
            { u"callback-url"_s, CommandLine::tr("Another callback URL than the one that is saved."), u"URL"_s },
            { u"open"_s,
              CommandLine::tr(
                  "Open the sign-in URL in the browser, and take its answer where the callback is on this computer.") },
            { u"accept-differences"_s, CommandLine::tr("Go on where the sign-in URL differs from what was asked.") },
            { u"accept-account"_s,
              CommandLine::tr("Go on where the account signed in to is another than the instance reaches until now.") },
            reveal },
          make<ReauthenticateCommand>,
          {} },
        { u"rename"_s,
          u"ID NAME"_s,
          CommandLine::tr("Give an instance another name at its service."),
          {},
          make<RenameCommand>,
          {} },
        { u"tag"_s,
          u"ID TAG..."_s,
          CommandLine::tr("Give an instance these tags at its service, in place of all that it has."),
          {},
          make<TagCommand>,
          {} },
        { u"enable"_s, u"ID"_s, CommandLine::tr("Enable an instance at its service."), {}, make<EnableCommand>, {} },
        { u"disable"_s,
          u"ID"_s,
          CommandLine::tr("Disable an instance at its service: calls through it are refused."),
          {},
          make<DisableCommand>,
          {} },
        { u"delete"_s,
          u"ID"_s,
          CommandLine::tr("Delete an instance here or at its service, never both at once."),
          { { u"here"_s, CommandLine::tr("Forget it and its secrets here; at the service it stays.") },
            { u"at-service"_s, CommandLine::tr("Delete it at the service; its row stays here, as gone.") } },
          make<DeleteCommand>,
          { u"here|at-service"_s },
          { u"here|at-service"_s } },
        { u"adopt"_s,
          u"[ID...]"_s,
          CommandLine::tr(
              "Save what exists at an account's service and not here, or what was made although its answer was "
              "lost."),
          { { u"service-url"_s, CommandLine::tr("API address of the service whose instances are to be adopted."),
              u"URL"_s },
            { u"account"_s, CommandLine::tr("A saved account instead of the service's address."), u"NAME"_s },
            { u"dry-run"_s, CommandLine::tr("Only show what differs between the service and what is saved here.") },
            { u"refresh"_s, CommandLine::tr("Also take over name, tags, state and token where they differ.") },
            { u"forget"_s,
              CommandLine::tr(
                  "Also forget the rows whose instance the service no longer has; with --unfinished: nothing "
                  "was made, or is wanted, forget the named creations.") },
            { u"unfinished"_s, CommandLine::tr("Instead: the named, or all, creations whose outcome is not known.") },
            { u"take"_s, CommandLine::tr("With --unfinished: of several, the instance with this id is the one."),
              u"ID"_s },
            { u"reveal"_s, CommandLine::tr("With --unfinished: show the token in clear.") } },
          makeAdopt,
          { u"unfinished|service-url|account"_s },
          { u"unfinished|service-url|account"_s, u"take|service-url|account"_s, u"reveal|service-url|account"_s,
            u"unfinished|refresh"_s, u"unfinished|dry-run"_s } },
        { u"export"_s,
          u"[ID...]"_s,
          CommandLine::tr("Export credentials of the named or of all saved instances."),
          { { u"format"_s,
              CommandLine::tr(
                  "Format: json, env, shell, docker-env, curl, curl-powershell, header, postman, insomnia, bruno, "
                  "jetbrains, kubernetes, systemd, pass, vault-kv, csv, or one of your own."),
              u"F"_s },
            { u"output"_s, CommandLine::tr("Write into this file, readable by you only."), u"FILE"_s },
            { u"overwrite"_s, CommandLine::tr("Replace the file if it exists.") },
            reveal,
            { u"fields"_s,
              CommandLine::tr(
                  "Only these beside id, name, service URL, connector and state, with commas between: token, "
                  "authorization, userSecret, organizationSecret, account, tags, createdAt, service, "
                  "connectorName, and the connector's keys, as \"connectors\" lists them."),
              u"LIST"_s },
            { u"fresh"_s, CommandLine::tr("Fetch name, tags, state and token from their services first.") },
            { u"reveal-account"_s,
              CommandLine::tr("Also export user and organization secret, which are valid for the whole account.") } },
          make<ExportCommand> },
        { u"import"_s,
          u"FILE"_s,
          CommandLine::tr("Save the instances of an export (json, env or shell) with its secrets, or restore a backup; "
                          "- is standard "
                          "input."),
          { { u"skip-existing"_s, CommandLine::tr("Leave out what is saved here already, as a backup always does.") },
            { u"take"_s, CommandLine::tr("Take the secrets of the file over into what is saved here already.") },
            { u"account"_s, CommandLine::tr("The saved account of those that come without its secrets."), u"NAME"_s },
            { u"dry-run"_s, CommandLine::tr("Only tell what would be saved.") } },
          makeImport,
          {},
          { u"skip-existing|take"_s } },
        { u"connectors"_s,
          u"[KEY]"_s,
          CommandLine::tr("List the connectors, or the fields of one and how \"create\" takes them."),
          {},
          make<ConnectorsCommand> },
        { u"recipe"_s,
          u"ID..."_s,
          CommandLine::tr("Write what is needed to create such instances again, without secrets."),
          { { u"output"_s, CommandLine::tr("Write into this file, readable by you only."), u"FILE"_s },
            { u"overwrite"_s, CommandLine::tr("Replace the file if it exists.") } },
          make<RecipeCommand>,
          {} },
        { u"explain"_s,
          u"[TEXT]"_s,
          CommandLine::tr("Tell what a pasted error means; without a text it is read from standard input."),
          {},
          make<ExplainCommand>,
          {} },
        { u"sandbox"_s,
          {},
          CommandLine::tr("Start the practice service."),
          { { u"port"_s, CommandLine::tr("Port of its API; a free one otherwise."), u"N"_s } },
          make<SandboxCommand>,
          {} },
        { u"vault status"_s,
          {},
          CommandLine::tr("Tell what state the vault is in, without unlocking it."),
          {},
          make<VaultStatusCommand> },
        { u"vault passphrase"_s,
          {},
          CommandLine::tr("Set or change the passphrase, or choose where else the key is kept."),
          { { u"remove"_s, CommandLine::tr("Take the passphrase away; the keychain must hold the key.") },
            { u"keychain"_s, CommandLine::tr("Put the key into the system's keychain as well.") },
            { u"no-keychain"_s, CommandLine::tr("Take the key out of the keychain; there must be a passphrase.") } },
          make<VaultPassphraseCommand>,
          {},
          { u"remove|keychain|no-keychain"_s } },
        { u"vault rotate"_s,
          {},
          CommandLine::tr("Seal every secret anew under a new key."),
          {},
          make<VaultRotateCommand> },
        { u"vault backup"_s,
          u"FILE"_s,
          CommandLine::tr("Write the whole vault to one file under a passphrase of its own."),
          { { u"overwrite"_s, CommandLine::tr("Replace the file if it exists.") } },
          make<VaultBackupCommand> },
        { u"vault restore"_s,
          u"FILE"_s,
          CommandLine::tr("Show what is in a backup and restore it."),
          { { u"merge"_s,
              CommandLine::tr(
                  "Add what is new; where entries differ, keep what is here, as without this option, or take "
                  "the backup's."),
              u"keep|take"_s, u"keep"_s },
            { u"replace"_s, CommandLine::tr("Replace everything here; a copy of the present vault is kept.") },
            { u"set-aside"_s,
              CommandLine::tr("Restore into a new vault; the present one, damaged or locked for good, is kept beside "
                              "it.") },
            { u"dry-run"_s, CommandLine::tr("Only show what is in it and how that stands to the vault.") } },
          make<VaultRestoreCommand>,
          {},
          { u"merge|replace|set-aside"_s } },
        { u"completion"_s,
          u"bash|zsh|fish [WORD...]"_s,
          CommandLine::tr("Print the script that completes command lines in that shell."),
          {},
          make<CompletionCommand> },
        { u"manual"_s, {}, CommandLine::tr("Print the manual page, for \"man -l -\"."), {}, make<ManualCommand> },
    };
}

} // namespace iw
