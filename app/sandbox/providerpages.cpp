// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/providerpages.h"

#include <QFile>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QByteArray escaped(const QString &text) { return htmlEscaped(text.toUtf8()); }

QByteArray formStart(const PageContext &context, const QByteArray &step)
{
    QByteArray form;
    if (!context.error.isEmpty())
        form += "<p class=\"error\" id=\"error\" role=\"alert\">" + escaped(context.error) + "</p>";
    return form + "<form method=\"post\" action=\"/app/oauth/" + step
        + "\"><input type=\"hidden\" name=\"transaction\" value=\"" + escaped(context.transaction) + "\">";
}

QByteArray newWindowLinks(const PageContext &context)
{
    if (!context.popupLink)
        return {};
    const QByteArray address = "/app/oauth/signin?transaction=" + escaped(context.transaction);
    return "<p><a id=\"newWindow\" target=\"_blank\" href=\"" + address
        + "\">Sign in in a new window</a></p>"
          "<p><button id=\"popup\" type=\"button\" class=\"secondary\" onclick=\"window.open('"
        + address + "', 'signin', 'width=480,height=640')\">Sign in in a popup</button></p>";
}

} // namespace

QByteArray htmlEscaped(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().replace(u'\'', u"&#39;"_s).toUtf8();
}

QByteArray providerPage(const QByteArray &title, const QByteArray &body)
{
    QFile file(u":/sandbox/pages/page.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return body;
    return file.readAll().replace("{{title}}", htmlEscaped(title)).replace("{{body}}", body);
}

QByteArray signInPage(const PageContext &context, const QString &userName)
{
    return providerPage(
        "Sign in",
        formStart(context, "signin")
            + "<label for=\"username\">User name</label>"
              "<input id=\"username\" name=\"username\" type=\"text\" autocomplete=\"username\" "
              "autocapitalize=\"none\" spellcheck=\"false\" required"
            + QByteArray(userName.isEmpty() ? " autofocus" : "") + " value=\"" + escaped(userName)
            + "\"><label for=\"password\">Password</label>"
              "<input id=\"password\" name=\"password\" type=\"password\" "
              "autocomplete=\"current-password\" required"
            + QByteArray(userName.isEmpty() ? ">" : " autofocus>")
            + (context.mayRemember
                   ? "<label class=\"check\"><input id=\"remember\" name=\"remember\" type=\"checkbox\" "
                     "value=\"on\" checked>Stay signed in</label>"
                   : "")
            + "<p><button id=\"signIn\" type=\"submit\">Sign in</button></p></form>" + newWindowLinks(context));
}

QByteArray oneTimeCodePage(const PageContext &context)
{
    return providerPage(
        "One-time code",
        formStart(context, "onetimecode")
            + "<p id=\"hint\">A code of six digits has been sent to you by e-mail. For practice it stands "
              "beside the user name and password.</p>"
              "<label for=\"oneTimeCode\">One-time code</label>"
              "<input id=\"oneTimeCode\" name=\"oneTimeCode\" type=\"text\" inputmode=\"numeric\" "
              "autocomplete=\"one-time-code\" maxlength=\"6\" required autofocus "
              "aria-describedby=\"hint\">"
              "<p><button id=\"verify\" type=\"submit\">Verify</button></p></form>");
}

QByteArray accountPage(const PageContext &context, const QStringList &accounts)
{
    QByteArray choices;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QByteArray id = "account" + QByteArray::number(i);
        choices += "<label class=\"check\" for=\"" + id + "\"><input type=\"radio\" name=\"account\" id=\"" + id
            + "\" value=\"" + escaped(accounts[i]) + "\" required" + (i == 0 ? " autofocus" : "") + ">"
            + escaped(accounts[i]) + "</label>";
    }
    return providerPage("Choose an account",
                        formStart(context, "account")
                            + "<fieldset><legend>Which account should the application reach?</legend>" + choices
                            + "</fieldset><p><button id=\"choose\" type=\"submit\">Continue</button></p></form>");
}

QByteArray consentPage(const PageContext &context, const QString &account)
{
    return providerPage(
        "Allow access",
        formStart(context, "decision")
            + "<p>The application <strong>Practice application</strong> asks for full access to <strong "
              "id=\"account\">"
            + escaped(account)
            + "</strong>.</p><p class=\"buttons\">"
              "<button id=\"allow\" name=\"decision\" value=\"allow\" type=\"submit\">Allow</button>"
              "<button id=\"deny\" name=\"decision\" value=\"deny\" type=\"submit\" "
              "class=\"secondary\">Deny</button></p></form>");
}

QByteArray messagePage(const QByteArray &title, const QString &text)
{
    return providerPage(title, "<p id=\"message\" role=\"alert\">" + escaped(text) + "</p>");
}

} // namespace iw
