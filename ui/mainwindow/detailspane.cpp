// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/detailspane.h"

#include "app/base/paths.h"
#include "app/instances/instancerepository.h"
#include "ui/mainwindow/instancerows.h"
#include "ui/mainwindow/secretfact.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/secretlineedit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// Addresses and keys have no blanks to break at: lets them break after a slash or a dot, and a long run anywhere.
QString breakable(const QString &text)
{
    static constexpr int longestRun = 16;
    QString result;
    int run = 0;
    for (const QChar one : text) {
        if (run >= longestRun && !one.isLowSurrogate() && !one.isMark())
            result += QChar(0x200b);
        result += one;
        const bool ends = u"/._@"_s.contains(one);
        if (ends)
            result += QChar(0x200b);
        run = ends || one.isSpace() ? 0 : run + 1;
    }
    return result;
}

QLabel *factLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(breakable(text));
    label->setAccessibleName(text);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

DetailsPane::DetailsPane(const InstanceRepository &instances, VaultUnlocker &unlocker, const Paths &paths,
                         QWidget *parent)
    : QWidget(parent), m_instances(instances), m_unlocker(unlocker), m_paths(paths), m_scroll(new QScrollArea(this))
{
    setObjectName(u"detailsPane"_s);
    setAccessibleName(tr("Details"));
    auto *title = new QLabel(tr("Details"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *closing = new QToolButton(this);
    closing->setObjectName(u"detailsCloseToolButton"_s);
    closing->setAutoRaise(true);
    closing->setIcon(icon(u"close"_s));
    closing->setText(tr("Close details"));
    closing->setToolTip(closing->text());
    connect(closing, &QToolButton::clicked, this, &DetailsPane::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 6, 0);
    head->addWidget(title, 1);
    head->addWidget(closing);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    connect(&m_unlocker, &VaultUnlocker::forgetSecrets, this, [this] {
        for (SecretFact *fact : findChildren<SecretFact *>())
            fact->mask();
    });
    rebuild();
}

void DetailsPane::showInstance(const std::optional<Instance> &instance, int selected)
{
    const bool same = instance && m_instance && instance->recordId == m_instance->recordId
        && instance->revision == m_instance->revision && selected == m_selected;
    if (same || (!instance && !m_instance && selected == m_selected))
        return; // what is revealed stays revealed
    m_instance = instance;
    m_selected = selected;
    rebuild();
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_column)
        rebuild(); // captions are muted by the palette
}

void DetailsPane::rebuild()
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 6, 12, 12);
    m_column->setSpacing(1);
    if (!m_instance) {
        m_column->addWidget(factLabel(m_selected > 1 ? tr("%n instances are selected.", nullptr, m_selected)
                                                     : tr("Choose an instance to see its details."),
                                      content));
    } else {
        const Instance &instance = *m_instance;
        QLabel *name = factLabel(instance.name, content);
        QFont large = name->font();
        large.setPointSizeF(large.pointSizeF() * 1.2);
        large.setBold(true);
        name->setFont(large);
        m_column->addWidget(name);
        if (instance.practice)
            addFact(tr("Practice"),
                    instance.isAttempt() ? tr("For the practice service; no real customer is behind it.")
                                         : tr("Made at the practice service; no real customer is behind it."));
        addFact(tr("State"), standingWord(standingOf(instance)));
        if (instance.state == InstanceState::Waiting)
            addFact(tr("Next"),
                    tr("Your customer signs in with the link and sends you the address it ends at. Then "
                       "choose Paste the answer… in the row's menu."));
        addFact(tr("Id"), instance.id, u"id"_s);
        addSecrets();
        addFact(tr("Connector"), instance.connectorName);
        addFact(tr("Service"), instance.serviceName);
        addFact(tr("Service URL"), instance.serviceUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
        addFact(tr("Account"), instance.account);
        addFact(tr("Tags"), instance.tags.join(u", "_s));
        addFact(instance.isAttempt() ? tr("Link made") : tr("Created"),
                QLocale().toString(instance.createdAt.toLocalTime(), QLocale::LongFormat));
        addConfiguration();
    }
    m_column->addStretch();
    m_scroll->setWidget(content); // deletes the one before
}

void DetailsPane::addCaption(const QString &caption, QWidget *buddy)
{
    auto *label = new QLabel(caption, m_column->parentWidget());
    label->setBuddy(buddy);
    QFont small = label->font();
    small.setPointSizeF(qMax(7.0, small.pointSizeF() * 0.9));
    label->setFont(small);
    QPalette muted = palette();
    QColor ink = muted.color(QPalette::WindowText);
    ink.setAlphaF(0.72F);
    muted.setColor(QPalette::WindowText, ink);
    label->setPalette(muted);
    m_column->addSpacing(8);
    m_column->addWidget(label);
}

void DetailsPane::addFact(const QString &caption, const QString &text, const QString &copyName)
{
    if (text.isEmpty())
        return;
    QLabel *value = factLabel(text, m_column->parentWidget());
    addCaption(caption, value);
    if (copyName.isEmpty()) {
        m_column->addWidget(value);
        return;
    }
    auto *copying = new QToolButton(m_column->parentWidget());
    copying->setObjectName(copyName + u"CopyToolButton"_s);
    copying->setAutoRaise(true);
    copying->setIcon(icon(u"copy"_s));
    copying->setText(tr("Copy %1").arg(caption));
    copying->setToolTip(copying->text());
    connect(copying, &QToolButton::clicked, this, [this, text, caption] { Q_EMIT textCopyRequested(text, caption); });
    auto *row = new QHBoxLayout;
    row->addWidget(value, 1);
    row->addWidget(copying);
    m_column->addLayout(row);
}

void DetailsPane::addSecret(const QString &name, const QString &caption, Reader reader)
{
    auto *fact = new SecretFact(name, caption, m_column->parentWidget());
    addCaption(caption, fact->edit());
    m_column->addWidget(fact);
    connect(fact, &SecretFact::revealRequested, this,
            [this, fact, reader] { withSecret(reader, fact, [fact](const Secret &secret) { fact->reveal(secret); }); });
    connect(fact, &SecretFact::copyRequested, this, [this, fact, reader] {
        withSecret(reader, fact, [this, fact](const Secret &secret) { Q_EMIT copyRequested(secret, fact->caption()); });
    });
}

void DetailsPane::addSecrets()
{
    QStringList fields = m_instance->secretFields; // in the order they were saved in
    const Connector *connector = knownConnector();
    const auto place = [connector](const QString &key) { // in the form; what it does not have stands at the end
        const ConnectorField *field = connector ? connector->field(key) : nullptr;
        return field ? field - connector->fields.data() : std::numeric_limits<qsizetype>::max();
    };
    std::stable_sort(fields.begin(), fields.end(),
                     [&](const QString &one, const QString &other) { return place(one) < place(other); });
    if (fields.contains("token"_L1)) {
        addSecret(u"token"_s, tr("Token"),
                  [this](const Instance &instance) { return m_instances.secret(instance, u"token"_s); });
        addSecret(u"authorizationHeader"_s, tr("Authorization header"),
                  [this](const Instance &instance) { return m_instances.authorizationHeader(instance); });
    }
    for (const QString &field : fields) {
        if (field == "token"_L1)
            continue;
        addSecret(field, fieldLabel(field),
                  [this, field](const Instance &instance) { return m_instances.secret(instance, field); });
    }
}

void DetailsPane::addConfiguration()
{
    addFact(fieldLabel(u"oauth.api.key"_s), m_instance->apiKey);
    addFact(fieldLabel(u"oauth.callback.url"_s), m_instance->callbackUrl);
    for (auto it = m_instance->configuration.cbegin(); it != m_instance->configuration.cend(); ++it)
        if (it.value() != m_instance->apiKey && it.value() != m_instance->callbackUrl)
            addFact(fieldLabel(it.key()), it.value());
}

const Connector *DetailsPane::knownConnector()
{
    if (!m_connectors)
        m_connectors = loadConnectors(m_paths.userResources(u"connectors"_s));
    const auto connector = std::find_if(m_connectors->cbegin(), m_connectors->cend(),
                                        [this](const Connector &one) { return one.key == m_instance->connector; });
    return connector == m_connectors->cend() ? nullptr : &*connector;
}

QString DetailsPane::fieldLabel(const QString &key)
{
    const Connector *connector = knownConnector();
    const ConnectorField *field = connector ? connector->field(key) : nullptr;
    if (field)
        return field->label;
    if (key == signInAddressField())
        return tr("Link");
    return key == "oauth.api.key"_L1 ? tr("API Key") : key == "oauth.callback.url"_L1 ? tr("Callback URL") : key;
}

void DetailsPane::withSecret(const Reader &reader, QWidget *context, std::function<void(const Secret &)> then)
{
    const Instance instance = *m_instance;
    m_unlocker.ensureUnlocked(
        context,
        [this, reader, instance, then = std::move(then), context = QPointer<QWidget>(context)] {
            const auto secret = reader(instance);
            if (secret)
                return then(*secret);
            if (auto *fact = qobject_cast<SecretFact *>(context.data()))
                fact->mask();
            Q_EMIT failed(secret.problem());
        },
        [context] {
            if (auto *fact = qobject_cast<SecretFact *>(context))
                fact->mask();
        });
}

} // namespace iw
