// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/applicationform.h"

#include "ui/widgets/fieldform.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

ApplicationForm::ApplicationForm(const Connector &connector, const QStringList &notSaved, const Instance &instance,
                                 QWidget *parent)
    : QWidget(parent), m_form(new FieldForm), m_toggle(new QPushButton(tr("Use another API key…"))),
      m_content(new QWidget)
{
    QStringList keys{ configurationkey::apiKey(), configurationkey::apiSecret() };
    for (const QString &key : notSaved) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const QString &key : keys) {
        if (const ConnectorField *field = connector.field(key)) {
            m_fields.append(*field);
            m_form->addField(*field);
        }
    }
    m_form->setContext(instance.configuration);
    // The application is known, but for its secret.
    if (notSaved.contains(configurationkey::apiSecret()) && !notSaved.contains(configurationkey::apiKey()))
        m_form->fill({ { configurationkey::apiKey(), instance.apiKey } });

    m_toggle->setObjectName(u"anotherKeyPushButton"_s);
    auto *use = new QPushButton(tr("Sign in with this application"));
    use->setObjectName(u"useApplicationPushButton"_s);
    use->setAutoDefault(true);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_form);
    inner->addWidget(use, 0, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    m_content->hide();

    connect(m_toggle, &QPushButton::clicked, this, &ApplicationForm::open);
    connect(m_form, &FieldForm::edited, this, [this] { m_isEdited = true; });
    connect(use, &QPushButton::clicked, this, [this] {
        if (m_form->accept())
            Q_EMIT submitted();
    });
}

void ApplicationForm::open()
{
    m_toggle->hide();
    m_content->show();
    QMetaObject::invokeMethod(m_form, &FieldForm::focusFirstEmpty, Qt::QueuedConnection);
}

bool ApplicationForm::isOpen() const { return m_toggle->isHidden(); }

Reauthentication::Replacement ApplicationForm::replacement() const
{
    Reauthentication::Replacement typed;
    for (const ConnectorField &field : m_fields) {
        const QString value = m_form->accepted(field.key);
        if (value.isEmpty())
            continue;
        if (field.secret)
            typed.secrets.emplace(field.key, Secret::fromText(value));
        else
            typed.values.insert(field.key, value);
    }
    return typed;
}

} // namespace iw
