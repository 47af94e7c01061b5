// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/signincommand.h"

#include "app/instances/instance.h"
#include "app/instances/signinconversation.h"
#include "app/settings/preferences.h"
#include "app/sharing/quoting.h"
#include "app/vault/vault.h"
#include "ui/commandline/instancejson.h"
#include "ui/commandline/redirectsource.h"
#include "ui/commandline/secretsource.h"
#include "ui/commandline/vaultunlock.h"

#include <QProcess>
#include <QTimer>

namespace iw {

using namespace Qt::StringLiterals;
using Stage = SignInConversation::Stage;

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

SignInCommand::SignInCommand(const CommandContext &context, const QCommandLineParser &options, QObject *parent)
    : Command(context, options, parent)
{
}

SignInCommand::~SignInCommand() = default;

void SignInCommand::start()
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
        begin(*m_secrets);
    });
}

void SignInCommand::converse(SignInConversation &conversation, const QUrl &serviceUrl)
{
    m_conversation = &conversation;
    conversation.setWay(context().preferences.oauthUrlWay(serviceUrl.toString()) == Preferences::OAuthUrlWay::Get
                            ? ServiceClient::Way::Get
                            : ServiceClient::Way::Post);
    connect(m_conversation, &SignInConversation::wayLearned, this, [this](const QUrl &url, ServiceClient::Way way) {
        context().preferences.setOauthUrlWay(url.toString(),
                                             way == ServiceClient::Way::Get ? Preferences::OAuthUrlWay::Get
                                                                            : Preferences::OAuthUrlWay::Post);
    });
    if (!options().isSet(u"open"_s))
        conversation.setPatience(SignInConversation::asLongAsItTakes); // the address may be for somebody elsewhere
    connect(m_conversation, &SignInConversation::stateChanged, this, &SignInCommand::follow);
    conversation.requestAuthorization();
}

void SignInCommand::follow()
{
    const Stage stage = m_conversation->stage();
    if (stage == Stage::Over)
        return followOutcome();
    if (m_conversation->problem())
        return end(*m_conversation->problem());
    if (stage == Stage::SigningIn && !m_addressShown)
        showAddress();
    else if (stage == Stage::Ready)
        takeReady();
}

void SignInCommand::showAddress()
{
    m_addressShown = true;
    const QString address = m_conversation->authorization().text;
    if (output().isJson())
        output().object({ { u"signInUrl"_s, address } });
    else
        output().line(address);
    const bool differs = !m_conversation->differences().isEmpty();
    if (differs && !options().isSet(u"accept-differences"_s)) {
        const AuthorizationDifference &first = m_conversation->differences().constFirst();
        return end(Problem{ .id = u"commandline.address-differs"_s,
                            .arguments = { { u"asked"_s, first.asked }, { u"returned"_s, first.returned } } });
    }
    m_redirect = new RedirectSource(m_conversation->target(), output(), this);
    connect(m_redirect, &RedirectSource::answered, this, [this] {
        if (!hasEnded() && isSigningIn())
            m_conversation->acceptAnswer(m_redirect->takeAnswer());
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
        QTimer::singleShot(SignInConversation::usualPatience, this, [this] {
            if (isSigningIn())
                end(Problem{ .id = u"signin.too-late"_s });
        });
    }
    m_redirect->start();
}

bool SignInCommand::isSigningIn() const { return m_conversation->stage() == Stage::SigningIn; }

void SignInCommand::takeReady()
{
    if (!m_conversation->accountDiffers())
        return proceed();
    if (!options().isSet(u"accept-account"_s))
        return end(Problem{ .id = u"commandline.account-differs"_s,
                            .arguments = { { u"typed"_s, m_conversation->accountMeant() },
                                           { u"found"_s, m_conversation->accountFound() } } });
    m_conversation->useAccountFound(); // comes back here
}

QString SignInCommand::commandLine(const QString &words) const
{
    const QString folder = options().value(u"data-dir"_s);
    return u"instance-wizard "_s + (folder.isEmpty() ? QString() : u"--data-dir "_s + forShell(folder) + u' ') + words;
}

void SignInCommand::print(const Instance &instance, const Secret &token) const
{
    const bool reveals = options().isSet(u"reveal"_s);
    if (output().isJson()) {
        QJsonObject object = instanceJson(instance);
        if (reveals)
            object.insert(u"token"_s, token.reveal());
        return output().object(object);
    }
    output().line(instance.id);
    if (reveals)
        output().line(token.reveal());
    for (const auto &[label, value] : instanceFacts(instance))
        output().line(label + u": "_s + value);
}

} // namespace iw
