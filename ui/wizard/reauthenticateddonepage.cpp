// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/reauthenticateddonepage.h"

#include "app/instances/instancecare.h"
#include "app/instances/reauthentication.h"
#include "app/problems/problemcatalog.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/signinwizard.h"
#include "ui/wizard/summaryview.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

ReauthenticatedDonePage::ReauthenticatedDonePage(Reauthentication &reauthentication)
    : WizardPage(tr("Done"), tr("The instance is signed in again.")), m_reauthentication(reauthentication),
      m_summary(new SummaryView), m_remarks(new QLabel)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    m_remarks->setObjectName(u"remarksLabel"_s);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_remarks);
    layout->addStretch();
    setContent(content);
    connect(&messageBar(), &MessageBar::actionTriggered, this, [this](const QString &actionId) {
        if (actionId == "enable"_L1)
            enable();
        else if (actionId == "set-passphrase"_L1)
            setPassphrase();
        else
            check(m_instance);
    });
}

void ReauthenticatedDonePage::initializePage()
{
    m_instance = m_reauthentication.instance();
    m_remarks->setText(remarks());
    if (m_reauthentication.problem()) { // its row is gone: there is nothing to check
        messageBar().showProblem(describe(*m_reauthentication.problem()), MessageBar::Kind::Warning);
        return showFacts(m_instance, false);
    }
    show(m_reauthentication.found());
}

void ReauthenticatedDonePage::show(const std::optional<Problem> &found)
{
    showFacts(m_instance, !found);
    if (!found) {
        messageBar().clear();
        return warnIfSessionOnly();
    }
    if (found->id == "service.disabled"_L1)
        messageBar().showText(MessageBar::Kind::Warning,
                              tr("It is signed in again, but disabled at the service: calls through it are refused. "
                                 "The service disables an instance after five failed refreshes."),
                              tr("Enable it"), u"enable"_s);
    else
        messageBar().showProblem(describe(*found), MessageBar::Kind::Warning);
}

void ReauthenticatedDonePage::showFacts(const Instance &instance, bool works)
{
    const QString checked = QLocale().toString(instance.lastChecked.toLocalTime().time(), QLocale::ShortFormat);
    m_summary->setFacts(
        { { tr("Name"), instance.name },
          { tr("Id"), instance.id },
          { tr("Account"), instance.account },
          { tr("Service"), instance.serviceName },
          { tr("API Key"), m_reauthentication.hasReplacedApplication() ? instance.apiKey : QString() },
          //: State of the instance: %1 is the time of the check
          { tr("State"), works ? tr("Works: service and provider answered at %1").arg(checked) : QString() } });
}

QString ReauthenticatedDonePage::remarks() const
{
    QStringList lines;
    if (m_reauthentication.isAfterLoss())
        lines +=
            tr("The service's answer was lost; a look at the instance tells that it works. Nothing was sent twice.");
    lines += m_reauthentication.hasNewToken()
        ? tr("Its id is the same as before. The service gave it another token, which is saved here: hand it to "
             "everything that uses the instance.")
        : tr("Its id and its token are the same as before: what uses the instance goes on without a change.");
    if (m_reauthentication.hasReplacedApplication())
        lines += tr("Its application and account are written to the service and saved here.");
    if (m_reauthentication.siblings() > 0)
        lines += tr("The service may show %n further instance(s) of the same name for a short time. They are part of "
                    "its way to re-authenticate: leave them alone.",
                    nullptr, m_reauthentication.siblings());
    return lines.join(u"\n\n"_s);
}

void ReauthenticatedDonePage::enable()
{
    const WizardServices &services = signInWizard().services();
    CareJob *job = InstanceCare(services.client, services.instances).enable({ m_instance }, this);
    messageBar().showText(MessageBar::Kind::Info, tr("Enabling the instance…"));
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        const CareResult &result = job->results().constFirst();
        m_instance = result.instance;
        if (result.problem)
            show(result.problem);
        else
            check(result.instance);
    });
}

void ReauthenticatedDonePage::check(const Instance &instance)
{
    const WizardServices &services = signInWizard().services();
    CareJob *job = InstanceCare(services.client, services.instances).check({ instance }, this);
    messageBar().showText(MessageBar::Kind::Info, tr("Checking the instance…"));
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        const CareResult &result = job->results().constFirst();
        m_instance = result.instance;
        show(result.problem);
    });
}

} // namespace iw
