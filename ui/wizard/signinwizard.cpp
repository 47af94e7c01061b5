// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/signinwizard.h"

#include "app/settings/preferences.h"
#include "ui/wizard/steplist.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

namespace iw {

using namespace Qt::StringLiterals;

SignInWizard::SignInWizard(const WizardServices &services, SignInConversation &conversation, const QStringList &steps,
                           QWidget *parent)
    : QWizard(parent), m_services(services), m_conversation(conversation)
{
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::IgnoreSubTitles, false);
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    auto *list = new StepList(steps);
    setSideWidget(list);
    // Grows with the font, up to the screen.
    const QSize least(900, 640);
    resize(QSize(fontMetrics().averageCharWidth() * 128, fontMetrics().lineSpacing() * 45)
               .boundedTo(screen()->availableSize())
               .expandedTo(least));
    connect(this, &QWizard::currentIdChanged, list, [list](int id) {
        if (id >= 0)
            list->setCurrent(id);
    });
    connect(&conversation, &SignInConversation::wayLearned, this, [this](const QUrl &url, ServiceClient::Way way) {
        m_services.preferences.setOauthUrlWay(url.toString(),
                                              way == ServiceClient::Way::Get ? Preferences::OAuthUrlWay::Get
                                                                             : Preferences::OAuthUrlWay::Post);
    });
}

void SignInWizard::applyWay(const QUrl &serviceUrl)
{
    const bool byGet = m_services.preferences.oauthUrlWay(serviceUrl.toString()) == Preferences::OAuthUrlWay::Get;
    m_conversation.setWay(byGet ? ServiceClient::Way::Get : ServiceClient::Way::Post);
}

void SignInWizard::closeAtOnce()
{
    m_conversation.cancel();
    QWizard::reject();
}

void SignInWizard::askBeforeClosing(const CloseQuestion &question)
{
    if (m_closeQuestion)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(), question.text, QMessageBox::NoButton, this);
    box->setObjectName(u"closeMessageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *leave = box->addButton(question.discard, QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this, wasOfLoss = question.isOfLoss] {
        m_closeQuestion.clear(); // answered: the next one may be asked
        // While the question stood there, the answer came and could not be saved: that is another question.
        const auto present = closeQuestion();
        if (present && present->isOfLoss && !wasOfLoss)
            QMetaObject::invokeMethod(this, &SignInWizard::reject, Qt::QueuedConnection);
        else
            closeAtOnce();
    });
    m_closeQuestion = box;
    box->open();
}

void SignInWizard::reject()
{
    if (const auto question = closeQuestion())
        askBeforeClosing(*question);
    else
        closeAtOnce();
}

} // namespace iw
