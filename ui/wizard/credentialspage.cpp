// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/credentialspage.h"

#include "app/instances/creationdraft.h"
#include "app/problems/problemcatalog.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/newinstancewizard.h"

#include <QCompleter>
#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

CredentialsPage::CredentialsPage()
    : WizardPage(tr("Credentials"),
                 tr("The application that is registered with the provider, and the new instance's name.")),
      m_form(new FieldForm), m_notices(new QLabel)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    m_notices->setObjectName(u"noticesLabel"_s);
    m_notices->setTextFormat(Qt::PlainText);
    m_notices->setWordWrap(true);
    m_notices->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notices->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_notices);
    layout->addStretch();
    setContent(content);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &CredentialsPage::lookForDuplicate);
    connect(m_form, &FieldForm::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(&messageBar(), &MessageBar::actionTriggered, this, [this](const QString &actionId) {
        if (actionId == "reauthenticate-instead"_L1 && m_duplicate)
            Q_EMIT newInstanceWizard().reauthenticateRequested(*m_duplicate);
    });
}

void CredentialsPage::setConnector(const Connector &connector)
{
    if (m_connector.key == connector.key)
        return;
    m_pending.insert(m_form->values());
    m_connector = connector;
    m_form->removeFields();
    for (const ConnectorField &field : connector.fields)
        m_form->addField(field);
    m_form->addField(sharedField(u"name"_s));
    m_form->addField(sharedField(u"tags"_s));
    for (auto it = m_pending.constBegin(); it != m_pending.constEnd(); ++it) {
        if (FieldEdit *edit = m_form->edit(it.key()); edit && !it.value().isEmpty())
            edit->setText(it.value());
    }
    showNotices();
}

void CredentialsPage::showNotices()
{
    QStringList texts;
    for (const QString &id : std::as_const(m_connector.noticeIds)) {
        if (const auto known = notice(id))
            //: A dated notice: %1 is its text, %2 the day it was checked, %3 where it is said
            texts.append(tr("%1 (as of %2, %3)")
                             .arg(known->text,
                                  QLocale().toString(QDate::fromString(known->asOf, Qt::ISODate), QLocale::ShortFormat),
                                  known->source));
    }
    m_notices->setText(texts.join(u"\n"_s));
    m_notices->setVisible(!texts.isEmpty());
}

void CredentialsPage::initializePage()
{
    setConnector(newInstanceWizard().connector());
    m_form->setContext(newInstanceWizard().serviceValues());
    offerApplications();
    m_pause.start();
    // Queued, as the page is not shown yet and the wizard has its own idea of where the focus goes.
    QMetaObject::invokeMethod(m_form, &FieldForm::focusFirstEmpty, Qt::QueuedConnection);
}

void CredentialsPage::offerApplications()
{
    FieldEdit *apiKey = m_form->edit(configurationkey::apiKey());
    QStringList keys;
    const QList<Instance> known = newInstanceWizard().knownApplications();
    for (const Instance &instance : known)
        keys.append(instance.apiKey);
    if (!apiKey || keys.isEmpty())
        return;
    auto *completer = new QCompleter(keys, apiKey);
    completer->setFilterMode(Qt::MatchContains);
    apiKey->editor()->setCompleter(completer);
}

void CredentialsPage::cleanupPage()
{
    // QWizard would reset fields; what was typed stays.
}

void CredentialsPage::fill(const FieldValues &values)
{
    m_pending.insert(values);
    m_form->fill(values);
}

bool CredentialsPage::validatePage()
{
    messageBar().clear();
    m_duplicate.reset();
    if (!m_form->accept())
        return false;
    if (!newInstanceWizard().openKept()) {
        askForKept();
        return false;
    }
    m_pause.stop();
    return true;
}

void CredentialsPage::lookForDuplicate()
{
    if (!isVisible())
        return;
    const CreationDraft draft = newInstanceWizard().draft();
    const auto found = newInstanceWizard().duplicateOf(draft, draft.typedAccount());
    if (found && (!m_duplicate || m_duplicate->recordId != found->recordId))
        showDuplicate(*found);
    else if (!found && m_duplicate)
        messageBar().clear();
    m_duplicate = found;
}

void CredentialsPage::askForKept()
{
    newInstanceWizard().services().unlock(
        this,
        [this] {
            if (wizard()->currentPage() != this)
                return;
            if (const auto opened = newInstanceWizard().openKept(); !opened) {
                newInstanceWizard().dropKept();
                messageBar().showProblem(describe(opened.problem()));
                return;
            }
            wizard()->next();
        },
        [this] {
            messageBar().showText(MessageBar::Kind::Warning,
                                  tr("The vault stayed locked, so its secrets cannot be used. Unlock it with Next, or "
                                     "type them."));
        });
}

void CredentialsPage::writeTo(CreationDraft &draft) const
{
    for (const ConnectorField &field : m_connector.fields) {
        const QString value = m_form->accepted(field.key);
        if (value.isEmpty())
            continue;
        if (field.secret)
            draft.secrets.emplace(field.key, Secret::fromText(value));
        else
            draft.values.insert(field.key, value);
    }
    draft.name = m_form->accepted(u"name"_s);
    const QStringList tags = m_form->accepted(u"tags"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &tag : tags) {
        if (!tag.trimmed().isEmpty())
            draft.tags.append(tag.trimmed());
    }
}

} // namespace iw
