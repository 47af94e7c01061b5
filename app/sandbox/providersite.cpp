// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/providersite.h"

#include "app/base/random.h"
#include "app/sandbox/providerpages.h"
#include "app/sandbox/returnpath.h"
#include "app/sandbox/switches.h"
#include "app/sandbox/tenantsecrets.h"

#include <QHostAddress>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isHttp(const QUrl &url) { return url.scheme() == u"https"_s || url.scheme() == u"http"_s; }

} // namespace

ProviderSite::ProviderSite(const TenantSecrets &secrets, const Switches &switches)
    : m_secrets(secrets), m_switches(switches)
{
}

void ProviderSite::setAddresses(const QString &siteUrl, const QString &registeredCallback)
{
    m_siteUrl = siteUrl;
    m_registeredCallback = registeredCallback;
}

QString ProviderSite::authorizationUrl(const QString &clientId, const QString &redirectUri, const QString &state) const
{
    return m_siteUrl + u"/app/oauth/authorize?"_s
        + QString::fromLatin1(formEncoded({ { u"scope"_s, u"full"_s },
                                            { u"response_type"_s, u"code"_s },
                                            { u"redirect_uri"_s, redirectUri },
                                            { u"state"_s, state },
                                            { u"client_id"_s, clientId } }));
}

void ProviderSite::reset()
{
    m_transactions.clear();
    m_remembered.clear();
    m_codes.clear();
}

QByteArray ProviderSite::hopBase() const { return m_siteUrl.toUtf8() + "/hop/"; }

HttpReply ProviderSite::handle(const HttpRequest &request)
{
    HttpReply reply = page(request);
    reply.headers.append({ "Date", httpDate() });
    if (m_switches.isOn(Switch::SlowPages))
        reply.delayMs = m_switches.number(Switch::SlowPages);
    return reply;
}

HttpReply ProviderSite::page(const HttpRequest &request)
{
    const QStringList path = request.segments();
    if (path.size() == 2 && path[0] == u"hop"_s)
        return nextHop(path[1].toInt(), request.queryValue(u"to"), hopBase());
    if (path.size() != 3 || path[0] != u"app"_s || path[1] != u"oauth"_s)
        return HttpReply::html(messagePage("Not found", u"There is no such page."_s), 404);
    if (path[2] == u"authorize"_s)
        return authorize(request);

    const bool isForm = request.method == "POST";
    const QString id = isForm ? request.formValue(u"transaction") : request.queryValue(u"transaction");
    const auto transaction = m_transactions.find(id);
    if (transaction == m_transactions.end())
        return HttpReply::html(
            messagePage("Sign-in ended",
                        u"This sign-in has ended or was used already. Start again in the application."_s),
            400);
    if (!isForm)
        return show(id, *transaction);
    if (path[2] == u"signin"_s)
        return signIn(request, id, *transaction);
    if (path[2] == u"onetimecode"_s && transaction->signedIn)
        return oneTimeCode(request, id, *transaction);
    if (path[2] == u"account"_s && transaction->verified)
        return account(request, id, *transaction);
    if (path[2] == u"decision"_s && transaction->verified && !transaction->account.isEmpty())
        return decision(request, id, *transaction);
    return show(id, *transaction);
}

bool ProviderSite::admits(const QUrl &redirectUri) const
{
    if (!redirectUri.isValid() || redirectUri.isRelative() || (isHttp(redirectUri) && redirectUri.host().isEmpty()))
        return false;
    if (m_switches.isOn(Switch::RegisteredCallbackOnly))
        return redirectUri.adjusted(QUrl::RemoveQuery) == QUrl(m_registeredCallback).adjusted(QUrl::RemoveQuery);
    if (redirectUri.scheme() == u"https"_s || (redirectUri.scheme() == u"http"_s && isLoopback(redirectUri.host())))
        return true;
    return !isHttp(redirectUri) && m_switches.value(Switch::Redirect) == u"custom-scheme"_s;
}

HttpReply ProviderSite::authorize(const HttpRequest &request)
{
    const QUrl redirectUri(request.queryValue(u"redirect_uri"), QUrl::StrictMode);
    if (!admits(redirectUri))
        return HttpReply::html(
            messagePage(
                "Invalid callback",
                u"The redirect_uri is missing, not registered, or neither https nor an address of this computer: "_s
                    + request.queryValue(u"redirect_uri")),
            400);
    Transaction transaction{ .redirectUri = redirectUri.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment),
                             .clientId = request.queryValue(u"client_id"),
                             .state = request.queryValue(u"state"),
                             .account = {} };
    if (transaction.clientId != m_secrets.apiKey || request.queryValue(u"response_type") != u"code"_s)
        return failure(transaction, u"server_error"_s, u"An error occurred"_s);
    if (!m_switches.isOn(Switch::AccountChooser))
        transaction.account = m_switches.isOn(Switch::OtherAccount) ? m_secrets.otherServer : m_secrets.server;
    if (m_switches.isOn(Switch::RememberSignIn) && m_remembered.contains(request.cookie("practice_session"))) {
        transaction.signedIn = true;
        transaction.verified = true;
    }
    const QString id = randomToken();
    m_transactions.insert(id, transaction);
    return show(id, transaction);
}

HttpReply ProviderSite::show(const QString &id, const Transaction &transaction, const QString &error) const
{
    const PageContext context{ .transaction = id,
                               .error = error,
                               .popupLink = m_switches.isOn(Switch::PopupLink),
                               .mayRemember = m_switches.isOn(Switch::RememberSignIn) };
    if (!transaction.signedIn)
        return HttpReply::html(signInPage(context, transaction.typedUser));
    if (!transaction.verified)
        return HttpReply::html(oneTimeCodePage(context));
    if (transaction.account.isEmpty())
        return HttpReply::html(accountPage(context, { m_secrets.server, m_secrets.otherServer }));
    return HttpReply::html(consentPage(context, transaction.account));
}

HttpReply ProviderSite::signIn(const HttpRequest &request, const QString &id, Transaction &transaction)
{
    const QString user = request.formValue(u"username").trimmed();
    transaction.typedUser = user;
    if (user.compare(m_secrets.user, Qt::CaseInsensitive) != 0 || request.formValue(u"password") != m_secrets.password)
        return show(id, transaction, u"The user name or the password is wrong."_s);
    transaction.signedIn = true;
    transaction.remembers = !request.formValue(u"remember").isEmpty();
    transaction.verified = !m_switches.isOn(Switch::OneTimeCode);
    return transaction.verified ? showVerified(id, transaction) : show(id, transaction);
}

HttpReply ProviderSite::showVerified(const QString &id, const Transaction &transaction)
{
    HttpReply reply = show(id, transaction);
    if (m_switches.isOn(Switch::RememberSignIn) && transaction.remembers) {
        const QString session = randomToken();
        m_remembered.insert(session);
        reply.headers.append(
            { "Set-Cookie",
              "practice_session=" + session.toLatin1() + "; Path=/; Max-Age=7776000; HttpOnly; SameSite=Lax" });
    }
    return reply;
}

HttpReply ProviderSite::oneTimeCode(const HttpRequest &request, const QString &id, Transaction &transaction)
{
    if (request.formValue(u"oneTimeCode").trimmed() != m_secrets.oneTimeCode)
        return show(id, transaction, u"That is not the code. Look at the latest message."_s);
    transaction.verified = true;
    return showVerified(id, transaction);
}

HttpReply ProviderSite::account(const HttpRequest &request, const QString &id, Transaction &transaction)
{
    const QString chosen = request.formValue(u"account");
    if (chosen != m_secrets.server && chosen != m_secrets.otherServer)
        return show(id, transaction, u"Choose one of your accounts."_s);
    transaction.account = chosen;
    return show(id, transaction);
}

HttpReply ProviderSite::decision(const HttpRequest &request, const QString &id, Transaction transaction)
{
    m_transactions.remove(id);
    if (request.formValue(u"decision") != u"allow"_s || m_switches.isOn(Switch::AllowDenied))
        return failure(transaction, u"access_denied"_s, u"User denied access to resource"_s);
    const int lifetime = m_switches.isOn(Switch::ExpiredCode) ? -1 : m_switches.number(Switch::CodeLifetime);
    const QString code =
        m_codes.issue({ transaction.clientId, m_secrets.apiSecret, transaction.redirectUri, transaction.account },
                      QDateTime::currentDateTimeUtc().addSecs(lifetime));
    return answer(transaction, { { u"scope"_s, u"full|"_s + transaction.account }, { u"code"_s, code } }, false);
}

HttpReply ProviderSite::failure(const Transaction &transaction, const QString &error, const QString &description) const
{
    return answer(transaction,
                  { { u"error"_s, error },
                    { u"error_description"_s, description },
                    { u"error_uri"_s, u"https://developer.infusionsoft.com/docs/oauth"_s } },
                  true);
}

HttpReply ProviderSite::answer(const Transaction &transaction, QueryPairs parameters, bool denied) const
{
    QString state = transaction.state;
    if (m_switches.isOn(Switch::WrongState))
        state = m_switches.value(Switch::WrongState);
    if (denied && m_switches.isOn(Switch::DenialEmptyState))
        state.clear();
    // A denial has its state first, a success its scope, as the provider sends them.
    if (!m_switches.isOn(Switch::MissingState))
        parameters.insert(denied ? 0 : parameters.size(), { u"state"_s, state });
    // Blanks as '+', the way the provider writes them.
    const QByteArray encoded = formEncoded(parameters).replace("%20", "+");
    return returnToCallback(m_switches.value(Switch::Redirect), transaction.redirectUri.toEncoded(), encoded,
                            hopBase());
}

} // namespace iw
