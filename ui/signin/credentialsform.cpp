// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/credentialsform.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/secretlineedit.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const CredentialsQuestion &question)
{
    QStringList parts;
    if (question.isRepeated)
        parts += CredentialsForm::tr("That name or password was not accepted.");
    if (question.isProxy)
        parts += CredentialsForm::tr("The proxy %1 asks for a user name and a password.").arg(question.host);
    else
        parts +=
            CredentialsForm::tr("%1 asks for a user name and a password before it shows the page.").arg(question.host);
    if (!question.realm.isEmpty())
        parts += CredentialsForm::tr("In its words: “%1”.").arg(question.realm);
    if (!question.isProxy && !question.isEncrypted)
        parts += CredentialsForm::tr("The line to it is not encrypted.");
    return parts.join(u' ');
}

} // namespace

CredentialsForm::CredentialsForm(QWidget *parent)
    : QFrame(parent), m_question(new QLabel(this)), m_user(new LineEdit(this)), m_password(new SecretLineEdit(this))
{
    setObjectName(u"credentialsFrame"_s);
    setFrameShape(QFrame::StyledPanel);
    m_question->setObjectName(u"credentialsQuestionLabel"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_user->setObjectName(u"credentialsUserLineEdit"_s);
    m_password->setObjectName(u"credentialsPasswordLineEdit"_s);
    auto *userLabel = new QLabel(tr("User name"), this);
    userLabel->setBuddy(m_user);
    m_user->setAccessibleName(userLabel->text());
    auto *passwordLabel = new QLabel(tr("Password"), this);
    passwordLabel->setBuddy(m_password);
    m_password->setAccessibleName(passwordLabel->text());
    auto *send = quietButton(u"credentialsSendPushButton"_s, tr("Sign in"), this);
    auto *decline = quietButton(u"credentialsDeclinePushButton"_s, tr("Do not sign in"), this);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{ m_user, m_password })
        edit->installEventFilter(this);

    auto *grid = new QGridLayout(this);
    grid->addWidget(m_question, 0, 0, 1, 6);
    grid->addWidget(userLabel, 1, 0);
    grid->addWidget(m_user, 1, 1);
    grid->addWidget(passwordLabel, 1, 2);
    grid->addWidget(m_password, 1, 3);
    grid->addWidget(send, 1, 4);
    grid->addWidget(decline, 1, 5);
    connect(send, &QPushButton::clicked, this, &CredentialsForm::submit);
    connect(decline, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT declined();
    });
    hide();
}

void CredentialsForm::ask(const CredentialsQuestion &question)
{
    const QString words = inWords(question);
    if (!isHidden() && words == m_question->text())
        return;
    clear();
    m_question->setText(words);
    show();
    m_user->setFocus();
}

void CredentialsForm::clear()
{
    hide();
    m_user->clear();
    m_password->clear();
}

void CredentialsForm::submit()
{
    if (m_user->text().isEmpty())
        return m_user->setFocus();
    const QString user = m_user->text();
    const QString password = m_password->text();
    clear();
    Q_EMIT answered(user, password);
}

bool CredentialsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            submit(); // and not also the default button of the window around
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace iw
