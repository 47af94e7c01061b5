// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/createcommand.h"

#include "app/instances/instancecreation.h"
#include "app/instances/savedalready.h"
#include "app/problems/problemcatalog.h"
#include "app/settings/preferences.h"
#include "app/sharing/quoting.h"
#include "app/vault/vault.h"
#include "ui/commandline/createinput.h"
#include "ui/commandline/instancejson.h"
#include "ui/commandline/redirectsource.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

#include <QProcess>
#include <QTimer>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// The browser gets no stream of ours: it would take the redirected address from the first, or talk into the second.
bool openInBrowser(const QString &address)
{
    QProcess browser;
    browser.setProgram(u"xdg-open"_s);
    browser.setArguments({ address });
    browser.setStandardInputFile(QProcess::nullDevice());
    browser.setStandardOutputFile(QProcess::nullDevice());
    browser.setStandardErrorFile(QProcess::nullDevice());
    return browser.startDetached();
}

/// Within a command that is to be copied.
QString forShell(const QString &text)
{
    return QString::fromUtf8(quoted(QuotingRule::Shell, text.toUtf8()).value_or(text.toUtf8()));
}

} // namespace

CreateCommand::CreateCommand(const CommandContext &context, const QCommandLineParser &options, QObject *parent)
    : Command(context, options, parent)
{
}

CreateCommand::~CreateCommand() = default;

void CreateCommand::start()
{
    auto source = SecretSource::read(options());
    if (!source)
        return end(source.problem());
    m_secrets = std::make_unique<SecretSource>(std::move(*source));
    if (!openVault())
        return;
    auto *unlock = new VaultUnlock(context().vault, m_secrets->take(u"passphrase"_s), this);
    connect(unlock, &Job::finished, this, [this, unlock] {
        if (unlock->problem())
            return end(*unlock->problem());
        begin();
    });
}

void CreateCommand::begin()
{
    QStringList remarks;
    auto draft = readCreateInput(context(), options(), *m_secrets, remarks);
    for (const QString &remark : std::as_const(remarks))
        output().remark(remark);
    if (!draft)
        return end(draft.problem());
    if (refusesDuplicate(*draft, draft->typedAccount()))
        return;

    m_creation = new InstanceCreation(context().client(), context().accounts, context().instances, this);
    m_creation->setWay(context().preferences.oauthUrlWay(draft->serviceUrl.toString()) == Preferences::OAuthUrlWay::Get
                           ? ServiceClient::Way::Get
                           : ServiceClient::Way::Post);
    connect(m_creation, &InstanceCreation::wayLearned, this, [this](const QUrl &url, ServiceClient::Way way) {
        context().preferences.setOauthUrlWay(url.toString(),
                                             way == ServiceClient::Way::Get ? Preferences::OAuthUrlWay::Get
                                                                            : Preferences::OAuthUrlWay::Post);
    });
    if (!options().isSet(u"open"_s))
        m_creation->setPatience(InstanceCreation::asLongAsItTakes); // the address may be for somebody elsewhere
    m_creation->setDraft(std::move(*draft));
    connect(m_creation, &InstanceCreation::stateChanged, this, &CreateCommand::follow);
    m_creation->requestAuthorization();
}

void CreateCommand::follow()
{
    using State = InstanceCreation::State;
    switch (m_creation->state()) {
    case State::Gathering:
        if (m_creation->problem())
            end(*m_creation->problem());
        return;
    case State::SigningIn:
        if (m_creation->problem())
            end(*m_creation->problem());
        else if (!m_addressShown)
            showAddress();
        return;
    case State::Ready:
        if (m_creation->problem())
            end(*m_creation->problem());
        else
            takeReady();
        return;
    case State::OutcomeUnknown:
        return endUnknown();
    case State::SaveFailed:
        if (!hasEnded())
            printUnsaved();
        return end(*m_creation->problem());
    case State::Done:
        return printInstance();
    case State::AskingAddress:
    case State::Creating:
    case State::LookingUp:
        return;
    }
}

void CreateCommand::showAddress()
{
    m_addressShown = true;
    const QString address = m_creation->authorization().text;
    if (output().isJson())
        output().object({ { u"signInUrl"_s, address } });
    else
        output().line(address);
    const bool differs = !m_creation->differences().isEmpty();
    if (differs && !options().isSet(u"accept-differences"_s)) {
        const AuthorizationDifference &first = m_creation->differences().constFirst();
        return end(Problem{ .id = u"commandline.address-differs"_s,
                            .arguments = { { u"asked"_s, first.asked }, { u"returned"_s, first.returned } } });
    }
    m_redirect = new RedirectSource(m_creation->target(), output(), this);
    connect(m_redirect, &RedirectSource::answered, this, [this] {
        if (!hasEnded() && isSigningIn())
            m_creation->acceptAnswer(m_redirect->takeAnswer());
    });
    connect(m_redirect, &RedirectSource::ended, this, [this] {
        if (isSigningIn())
            end(Problem{ .id = u"commandline.no-redirect"_s });
    });
    if (options().isSet(u"open"_s)) {
        m_redirect->listenForBrowser(); // first: a browser that is signed in already comes at once
        if (!openInBrowser(address))
            output().remark(tr("No browser could be started. Open the address above yourself."));
        // Nobody may be at the terminal: what listens comes to an end.
        QTimer::singleShot(InstanceCreation::usualPatience, this, [this] {
            if (isSigningIn())
                end(Problem{ .id = u"signin.too-late"_s });
        });
    }
    m_redirect->start();
}

bool CreateCommand::isSigningIn() const { return m_creation->state() == InstanceCreation::State::SigningIn; }

void CreateCommand::takeReady()
{
    if (m_creation->accountDiffers()) {
        if (!options().isSet(u"accept-account"_s))
            return end(Problem{ .id = u"commandline.account-differs"_s,
                                .arguments = { { u"typed"_s, m_creation->draft().typedAccount() },
                                               { u"found"_s, m_creation->accountFound() } } });
        return m_creation->useAccountFound(); // comes back here
    }
    const QString found = m_creation->accountFound();
    if (!found.isEmpty() && refusesDuplicate(m_creation->draft(), found))
        return;
    m_creation->create();
}

bool CreateCommand::refusesDuplicate(const CreationDraft &draft, const QString &account)
{
    if (options().isSet(u"accept-duplicate"_s))
        return false;
    const auto saved = savedAlready(context().instances, draft, account);
    if (saved)
        end(Problem{
            .id = u"commandline.saved-already"_s,
            .arguments = { { u"name"_s, saved->name }, { u"id"_s, saved->id }, { u"account"_s, saved->account } } });
    return saved.has_value();
}

void CreateCommand::endUnknown()
{
    if (hasEnded())
        return;
    // What the look found is not what to do next: nothing but another look must be.
    const Problem found = m_creation->problem().value_or(Problem{});
    const ProblemText words = describe(found);
    const Instance &intent = m_creation->instance();
    const QString folder = options().value(u"data-dir"_s);
    Problem open = found;
    open.id = u"commandline.outcome-open"_s;
    open.arguments = { { u"name"_s, intent.name },
                       { u"host"_s, intent.serviceUrl.host() },
                       { u"reason"_s, QStringList{ words.title, words.cause }.join(u' ').trimmed() },
                       { u"command"_s,
                         u"instance-wizard "_s
                             + (folder.isEmpty() ? QString() : u"--data-dir "_s + forShell(folder) + u' ')
                             + u"adopt --unfinished "_s + unfinishedId(intent) } };
    if (open.technical.isEmpty())
        open.technical = found.id;
    output().problem(open);
    // It is in the vault: whoever comes back to it needs its name.
    if (output().isJson())
        output().object(unfinishedJson(intent));
    end(ExitCode::OutcomeUnknown);
}

void CreateCommand::printUnsaved()
{
    // It exists, and this output is all that is left of it here.
    QJsonObject object = instanceJson(m_creation->instance());
    object.insert(u"saved"_s, false);
    if (options().isSet(u"reveal"_s))
        object.insert(u"token"_s, m_creation->token().reveal());
    output().object(object);
}

void CreateCommand::printInstance()
{
    QJsonObject object = instanceJson(m_creation->instance());
    if (options().isSet(u"reveal"_s))
        object.insert(u"token"_s, m_creation->token().reveal());
    if (output().isJson()) {
        output().object(object);
    } else {
        output().line(m_creation->instance().id);
        if (options().isSet(u"reveal"_s))
            output().line(m_creation->token().reveal());
        for (const auto &[label, value] : instanceFacts(m_creation->instance()))
            output().line(label + u": "_s + value);
    }
    end(ExitCode::Done);
}

} // namespace iw
