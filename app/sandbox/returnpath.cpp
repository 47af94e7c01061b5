// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/returnpath.h"

#include "app/sandbox/providerpages.h"

#include <QJsonArray>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// The text as a JavaScript literal that cannot end the script element it stands in.
QByteArray scriptLiteral(const QByteArray &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{ QString::fromUtf8(text) }).toJson(QJsonDocument::Compact);
    return QByteArray(array.sliced(1, array.size() - 2)).replace("<", "\\u003c").replace("&", "\\u0026");
}

QByteArray continueLink(const QByteArray &target)
{
    return "<p><a id=\"continue\" class=\"button\" href=\"" + htmlEscaped(target) + "\">Continue</a></p>";
}

QByteArray formPostPage(const QByteArray &callback, const QByteArray &parameters)
{
    QByteArray form = "<form id=\"answer\" method=\"post\" action=\"" + htmlEscaped(callback) + "\">";
    for (const auto &[name, value] : formPairs(parameters).value_or(QueryPairs()))
        form += "<input type=\"hidden\" name=\"" + htmlEscaped(name.toUtf8()) + "\" value=\""
            + htmlEscaped(value.toUtf8()) + "\">";
    return form
        + "<p><button id=\"continue\">Continue</button></p></form>"
          "<script>document.getElementById('answer').submit();</script>";
}

} // namespace

HttpReply nextHop(int left, const QString &target, const QByteArray &hopBase)
{
    if (left <= 0)
        return HttpReply::redirect(target.toUtf8(), 302);
    return HttpReply::redirect(hopBase + QByteArray::number(left - 1) + "?to=" + percentEncoded(target), 302);
}

HttpReply returnToCallback(const QString &way, const QByteArray &callback, const QByteArray &parameters,
                           const QByteArray &hopBase)
{
    const QByteArray target = callback + '?' + parameters;
    if (way == u"302"_s || way == u"307"_s)
        return HttpReply::redirect(target, way.toInt());
    if (way == u"hops"_s)
        return nextHop(3, QString::fromUtf8(target), hopBase);
    if (way == u"fragment"_s)
        return HttpReply::redirect(callback + '#' + parameters, 303);
    QByteArray body;
    if (way == u"js"_s)
        body = "<script>window.location.href = " + scriptLiteral(target) + ";</script>" + continueLink(target);
    else if (way == u"meta"_s)
        body = "<meta http-equiv=\"refresh\" content=\"0;url=" + htmlEscaped(target) + "\">" + continueLink(target);
    else if (way == u"fetch"_s)
        body = "<script>fetch(" + scriptLiteral(target)
            + ", { mode: 'no-cors' }).catch(() => {}).finally(() => { document.title = 'Fetched'; });</script>"
            + continueLink(target);
    else if (way == u"img"_s)
        body = "<img alt=\"\" src=\"" + htmlEscaped(target) + "\">" + continueLink(target);
    else if (way == u"popup"_s)
        body =
            "<p><button id=\"openPopup\" type=\"button\">Open in a new window</button></p><script>const open = () => "
            "window.open("
            + scriptLiteral(target)
            + ", 'answer', 'width=480,height=640');"
              "document.getElementById('openPopup').onclick = open; open();</script>";
    else if (way == u"form-post"_s)
        body = formPostPage(callback, parameters);
    else
        return HttpReply::redirect(target, 303);
    return HttpReply::html(providerPage("Going back", "<p>You are being taken back to the application.</p>" + body));
}

} // namespace iw
