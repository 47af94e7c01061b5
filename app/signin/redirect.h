// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/signin/callbacklocation.h"

#include <QString>
#include <QUrl>

namespace iw {

/// The redirect's answer: the authorization code and the provider's account, where its scope tells one
/// ("full|dt123.infusionsoft.com").
struct RedirectAnswer
{
    Secret code;
    QString scope;
    QString account; ///< host part of the scope, lower case; empty where there is none
};

/// The one callback that a sign-in ends at. Pure; used for the web view's navigations and for pasted text alike.
class RedirectTarget final
{
public:
    /// callback: redirect_uri of the opened authorization URL. expectedState: its state, empty where it has none.
    RedirectTarget(const QString &callback, const QString &expectedState);

    [[nodiscard]] QString callback() const { return m_callbackText; }
    [[nodiscard]] QUrl callbackUrl() const { return m_callback; }

    /// Without one anybody could have sent an answer: take it from the user's own hand only.
    [[nodiscard]] bool hasState() const { return !m_state.isEmpty(); }

    /// Host of the opened authorization URL, in ACE form. An answer that names the server it comes from ("iss", RFC
    /// 9207) must name one there; the identifier itself is told by nobody beforehand. Unset, "iss" is ignored.
    void setProviderHost(const QString &host) { m_providerHost = host; }

    /// True where the URL is the callback: scheme, host in ACE, effective port and path equal, no user info, every
    /// query pair of the callback present once (RFC 9700 section 2.1, RFC 8252 section 8.10). Says nothing of the
    /// answer in it.
    [[nodiscard]] bool matches(const QUrl &url) const;

    /// True where the URL points to the callback's place, whatever its query: such a request must never be sent, even
    /// when it is no answer because a query pair of the callback is missing or changed.
    [[nodiscard]] bool isAtCallback(const QUrl &url) const;

    /// True where the URL matches() and holds an answer (a code or an error) that proves by its state to be this
    /// sign-in's; where the opened URL had no state, any answer. Nobody but the provider and the browser knows the
    /// state.
    [[nodiscard]] bool isOwnAnswer(const QUrl &url) const;

    /// Reads the answer of a navigation that matches(). Problems "signin.denied" (access_denied),
    /// "signin.provider-error", "signin.state-missing", "signin.state-mismatch", "signin.no-code",
    /// "signin.repeated-parameter", "signin.fragment", "signin.malformed", "signin.issuer-mismatch",
    /// "signin.callback-parameters" (isAtCallback(), but no match); of the provider's errors that have a usual cause,
    /// in place of "signin.provider-error", the rows of resources/recognition. The provider's description is in
    /// providerMessage: one plain line of at most 500 characters.
    [[nodiscard]] Result<RedirectAnswer> answer(const QUrl &url) const;

    /// Reads what a person pasted: blanks, quotes and <> around it are dropped; a bare code, look-alikes, backslashes
    /// and control characters are refused with a reason. Problems as above and "signin.pasted-*".
    [[nodiscard]] Result<RedirectAnswer> pastedAnswer(const QString &text) const;

private:
    [[nodiscard]] Result<RedirectAnswer> answerIn(QByteArrayView query, QByteArrayView fragment) const;
    [[nodiscard]] bool isOwnState(const QString &state) const;
    [[nodiscard]] bool isProvider(const QString &issuer) const;

    QString m_callbackText;
    QUrl m_callback;
    CallbackLocation m_location;
    QString m_state;
    QString m_providerHost;
};

} // namespace iw
