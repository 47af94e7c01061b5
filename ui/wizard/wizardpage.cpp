// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizardpage.h"

#include "app/instances/instance.h"
#include "app/problems/problemcatalog.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/newinstancewizard.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

WizardPage::WizardPage(const QString &title, const QString &purpose)
{
    setTitle(title);
    setSubTitle(purpose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 4, 0);
    m_messageBar = new MessageBar(this);
    layout->addWidget(m_messageBar);
}

void WizardPage::setContent(QWidget *content, bool scrolls)
{
    if (!scrolls) {
        layout()->addWidget(content);
        return;
    }
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    // The page's own background, not the view's.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    layout()->addWidget(area);
}

void WizardPage::warnIfSessionOnly()
{
    if (signInWizard().services().isSessionOnly())
        messageBar().showProblem(describe({ .id = u"window.session-only"_s }), MessageBar::Kind::Warning);
}

void WizardPage::showDuplicate(const Instance &instance)
{
    ProblemText text =
        describe({ .id = u"instance.saved-already"_s,
                   .arguments = {
                       { u"name"_s, instance.name }, { u"id"_s, instance.id }, { u"account"_s, instance.account } } });
    text.action = tr("Re-authenticate it instead");
    text.actionId = u"reauthenticate-instead"_s;
    messageBar().showProblem(text, MessageBar::Kind::Warning);
}

void WizardPage::setPassphrase(std::function<void()> then)
{
    signInWizard().services().setPassphrase(this, [this, then = std::move(then)] {
        messageBar().clear();
        then();
    });
}

SignInWizard &WizardPage::signInWizard() const { return *static_cast<SignInWizard *>(wizard()); }

NewInstanceWizard &WizardPage::newInstanceWizard() const { return *static_cast<NewInstanceWizard *>(wizard()); }

} // namespace iw
