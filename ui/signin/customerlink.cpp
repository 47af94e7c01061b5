// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/customerlink.h"

#include "ui/widgets/parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

CustomerLink::CustomerLink(QWidget *parent)
    : QWidget(parent), m_course(wordsLabel(u"customerCourseLabel"_s, this)),
      m_term(wordsLabel(u"customerTermLabel"_s, this)), m_text(new QPlainTextEdit(this))
{
    m_term->setForegroundRole(QPalette::PlaceholderText);
    auto *label = new QLabel(tr("Text to send along"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(u"customerTextPlainTextEdit"_s);
    m_text->setAccessibleName(label->text());
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    auto *copyText = quietButton(u"copyCustomerTextPushButton"_s, tr("Copy text with link"), this);
    auto *here = quietButton(u"signInHerePushButton"_s, tr("Sign in here instead"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copyText);
    buttons->addStretch();
    buttons->addWidget(here);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_course);
    column->addWidget(m_term);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);

    connect(copyText, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        Q_EMIT copied(tr("The text with the link is on the clipboard."));
    });
    connect(here, &QPushButton::clicked, this, &CustomerLink::embeddedWanted);
}

void CustomerLink::setSignIn(const AuthorizationUrl &address, const QString &connectorName)
{
    m_course->setText(tr("Your customer sees the sign-in page of %1, signs in and allows the access. The browser then "
                         "ends at %2, perhaps at an error page; that whole address is the answer. Paste it below.")
                          .arg(address.host, address.redirectUri));
    m_term->setText(tr("How long the link holds is up to %1; nothing ends it here before you withdraw it. The answer "
                       "is good for a few minutes only, ten at most: create the instance as soon as you have it.")
                        .arg(address.host));
    //: Sent to a customer by mail or chat: %1 is what is connected, %2 the link, %3 the host of its page, %4 the
    //: address that the sign-in ends at
    m_text->setPlainText(tr("Hello,\n\n"
                            "to connect %1 I need your consent. Please open this link:\n\n"
                            "%2\n\n"
                            "1. The page belongs to %3. Sign in as usual and allow the access.\n"
                            "2. Your browser then ends at an address that begins with %4. The page may show an error; "
                            "that is all right.\n"
                            "3. Copy the whole address from the browser's address line and send it to me at once: it "
                            "is good for a few minutes only.\n\n"
                            "Your password stays with %3; I do not get to see it.")
                             .arg(connectorName, address.text, address.host, address.redirectUri));
}

void CustomerLink::clear()
{
    for (QLabel *label : { m_course, m_term })
        label->clear();
    m_text->clear();
}

} // namespace iw
