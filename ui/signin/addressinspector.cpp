// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/addressinspector.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

enum Column { Caption, Value, Button, Icon, Words };

} // namespace

AddressInspector::AddressInspector(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(20, 0, 0, 4);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(Value, 3);
    m_grid->setColumnStretch(Words, 2);
}

void AddressInspector::inspect(const AskedAuthorization &asked, const AuthorizationUrl &returned)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const QString none = tr("none");
    //: Said of the host of a sign-in's address
    addRow(u"host"_s, tr("Host"), returned.host, { Tone::Info, tr("The page to sign in at") });
    //: The words of OAuth 2.0, as are those of the rows below
    addRow(u"clientId"_s, tr("Client id"), returned.clientId, aboutClientId(asked, returned));

    auto *copy = new QToolButton(this);
    copy->setObjectName(u"copyCallbackToolButton"_s);
    copy->setIcon(icon(u"copy"_s));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy the callback URL"));
    copy->setAccessibleName(tr("Copy the callback URL"));
    connect(copy, &QToolButton::clicked, this,
            [callback = returned.redirectUri] { QGuiApplication::clipboard()->setText(callback); });
    Remark callback = compared(asked.callbackUrl, returned.redirectUri);
    if (callback.tone == Tone::Success)
        callback.words = tr("As asked. Exactly this has to be registered with the provider");
    addRow(u"callback"_s, tr("Callback"), returned.redirectUri, callback, copy);
    // The state is a secret of this sign-in; that it is there is the fact.
    addRow(u"state"_s, tr("State"), returned.state.isEmpty() ? none : tr("present"), aboutState(asked, returned));
    addRow(u"scope"_s, tr("Scope"), returned.scope.isEmpty() ? none : returned.scope,
           { Tone::Info, tr("The provider's, not asked for") });
    addRow(u"responseType"_s, tr("Response type"), returned.responseType.isEmpty() ? none : returned.responseType,
           compared(u"code"_s, returned.responseType));
}

AddressInspector::Remark AddressInspector::compared(const QString &asked, const QString &returned)
{
    if (asked == returned)
        return { Tone::Success, tr("As asked") };
    return { Tone::Warning, tr("Asked for: %1").arg(asked) };
}

AddressInspector::Remark AddressInspector::aboutClientId(const AskedAuthorization &asked,
                                                         const AuthorizationUrl &returned)
{
    if (asked.clientId == returned.clientId && looksLikeUuid(returned.clientId))
        return { Tone::Warning,
                 tr("As asked, but it looks like the application's own id in the provider's portal, not its key") };
    return compared(asked.clientId, returned.clientId);
}

AddressInspector::Remark AddressInspector::aboutState(const AskedAuthorization &asked, const AuthorizationUrl &returned)
{
    if (asked.state == returned.state)
        return { Tone::Success, tr("As asked") };
    return { Tone::Warning, returned.state.isEmpty() ? tr("Missing") : tr("Replaced by the service") };
}

void AddressInspector::addRow(const QString &name, const QString &caption, const QString &value, const Remark &remark,
                              QWidget *button)
{
    const int row = m_grid->rowCount();
    auto *captionLabel = new QLabel(caption, this);
    captionLabel->setForegroundRole(QPalette::PlaceholderText);
    // A line edit, as a long address is to be read to its end and copied in part, and must not widen the page.
    auto *edit = new QLineEdit(value, this);
    edit->setObjectName(name + u"LineEdit"_s);
    edit->setReadOnly(true);
    edit->setFrame(false);
    edit->setCursorPosition(0);
    QPalette clear = edit->palette();
    clear.setBrush(QPalette::Base, Qt::NoBrush);
    edit->setPalette(clear);
    captionLabel->setBuddy(edit);
    edit->setAccessibleName(caption);
    edit->setAccessibleDescription(remark.words);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto *sign = new QLabel(this);
    sign->setPixmap(
        icon(toneIconName(remark.tone), toneInk(remark.tone, palette())).pixmap({ size, size }, devicePixelRatioF()));
    auto *words = new QLabel(remark.words, this);
    words->setObjectName(name + u"RemarkLabel"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_grid->addWidget(captionLabel, row, Caption, Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(edit, row, Value);
    if (button)
        m_grid->addWidget(button, row, Button);
    m_grid->addWidget(sign, row, Icon);
    m_grid->addWidget(words, row, Words);
}

} // namespace iw
