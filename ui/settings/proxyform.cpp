// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/proxyform.h"

#include "ui/widgets/secretlineedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;
using Proxy = NetworkSettings::Proxy;
using Kind = NetworkSettings::ProxyKind;

namespace {

void addRow(QFormLayout &form, const QString &caption, QWidget *field, QLayout *row = nullptr)
{
    auto *label = new QLabel(caption);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    if (row)
        form.addRow(label, row);
    else
        form.addRow(label, field);
}

} // namespace

ProxyForm::ProxyForm(QWidget *parent)
    : QWidget(parent), m_system(new QRadioButton(tr("As the system is set"), this)),
      m_none(new QRadioButton(tr("No proxy"), this)), m_manual(new QRadioButton(tr("This proxy:"), this)),
      m_details(new QWidget(this)), m_kind(new QComboBox), m_host(new QLineEdit), m_port(new QSpinBox),
      m_user(new QLineEdit), m_password(new SecretLineEdit)
{
    m_system->setObjectName(u"systemProxyRadioButton"_s);
    m_none->setObjectName(u"noProxyRadioButton"_s);
    m_manual->setObjectName(u"manualProxyRadioButton"_s);
    m_kind->setObjectName(u"proxyKindComboBox"_s);
    m_kind->addItem(u"HTTP"_s, int(Kind::Http));
    m_kind->addItem(u"SOCKS5"_s, int(Kind::Socks5));
    m_host->setObjectName(u"proxyHostLineEdit"_s);
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_port->setObjectName(u"proxyPortSpinBox"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(u" "_s); // 0 is none yet
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_user->setObjectName(u"proxyUserLineEdit"_s);
    m_user->setPlaceholderText(tr("where the proxy asks for one"));
    m_password->setObjectName(u"proxyPasswordSecretLineEdit"_s);

    auto *form = new QFormLayout(m_details);
    form->setContentsMargins(fontMetrics().averageCharWidth() * 4, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *address = new QHBoxLayout;
    auto *portLabel = new QLabel(tr("Port"));
    portLabel->setBuddy(m_port);
    address->addWidget(m_host, 1);
    address->addWidget(portLabel);
    address->addWidget(m_port);
    addRow(*form, tr("Kind"), m_kind);
    addRow(*form, tr("Host"), m_host, address);
    addRow(*form, tr("User name"), m_user);
    addRow(*form, tr("Password"), m_password);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : { static_cast<QWidget *>(m_system), static_cast<QWidget *>(m_none),
                             static_cast<QWidget *>(m_manual), m_details })
        column->addWidget(widget);

    for (const QRadioButton *choice : { m_system, m_none, m_manual })
        connect(choice, &QRadioButton::toggled, this, &ProxyForm::follow);
    connect(m_host, &QLineEdit::textEdited, this, &ProxyForm::edited);
    connect(m_host, &QLineEdit::editingFinished, this, &ProxyForm::takeWholeAddress);
    connect(m_user, &QLineEdit::textChanged, this, &ProxyForm::follow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyForm::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyForm::edited);
    connect(m_password, &QLineEdit::textChanged, this, &ProxyForm::edited);
    follow();
}

void ProxyForm::follow()
{
    m_details->setEnabled(m_manual->isChecked());
    m_password->setEnabled(m_manual->isChecked() && !m_user->text().isEmpty());
    Q_EMIT edited();
}

/// "http://proxy.example.com:8080", as it stands in an environment or a note, goes into its fields.
void ProxyForm::takeWholeAddress()
{
    const QUrl url(m_host->text().trimmed(), QUrl::StrictMode);
    if (m_host->text().contains("://"_L1) && url.isValid() && !url.host().isEmpty() && url.port() > 0) {
        m_kind->setCurrentIndex(m_kind->findData(int(url.scheme().startsWith("socks"_L1) ? Kind::Socks5 : Kind::Http)));
        m_host->setText(url.host());
        m_port->setValue(url.port());
    }
}

void ProxyForm::setSettings(const NetworkSettings &settings)
{
    m_kind->setCurrentIndex(m_kind->findData(int(settings.kind)));
    m_host->setText(settings.host);
    m_port->setValue(settings.port);
    m_user->setText(settings.user);
    QRadioButton *choice = settings.proxy == Proxy::Manual ? m_manual
        : settings.proxy == Proxy::None                    ? m_none
                                                           : m_system;
    choice->setChecked(true);
}

void ProxyForm::writeTo(NetworkSettings &settings) const
{
    settings.proxy = m_manual->isChecked() ? Proxy::Manual : m_none->isChecked() ? Proxy::None : Proxy::System;
    settings.kind = Kind(m_kind->currentData().toInt());
    settings.host = m_host->text().trimmed();
    settings.port = m_port->value();
    settings.user = m_user->text().trimmed();
}

bool ProxyForm::isComplete() const
{
    QUrl url;
    url.setHost(m_host->text().trimmed(), QUrl::StrictMode);
    return !m_manual->isChecked() || (!url.host().isEmpty() && m_port->value() > 0);
}

void ProxyForm::focusMissing()
{
    QUrl url;
    url.setHost(m_host->text().trimmed(), QUrl::StrictMode);
    QWidget *missing = url.host().isEmpty() ? static_cast<QWidget *>(m_host) : m_port;
    missing->setFocus(Qt::OtherFocusReason);
}

Secret ProxyForm::typedPassword() const { return m_password->isEnabled() ? m_password->secret() : Secret(); }

void ProxyForm::clearPassword() { m_password->clear(); }

void ProxyForm::setPasswordKept(bool kept)
{
    m_password->setPlaceholderText(kept ? tr("kept in the vault") : QString());
}

} // namespace iw
