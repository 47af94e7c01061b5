// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/detailfacts.h"

#include "app/instances/attention.h"
#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "ui/mainwindow/detailspane.h"
#include "ui/mainwindow/fieldlabels.h"
#include "ui/mainwindow/instancerows.h"
#include "ui/mainwindow/secretfact.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/secretlineedit.h"

#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

DetailFacts::DetailFacts(const InstanceRepository &instances, VaultUnlocker &unlocker, FieldLabels &labels,
                         const QString &userConnectors, const Instance &instance, QWidget *parent)
    : FactColumn(parent), m_instances(instances), m_unlocker(unlocker), m_labels(labels),
      m_userConnectors(userConnectors), m_instance(instance)
{
    QLabel *name = addWords(instance.name);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    name->setFont(large);
    if (instance.practice)
        addFact(DetailsPane::tr("Practice"),
                instance.isAttempt() ? DetailsPane::tr("For the practice service; no real customer is behind it.")
                                     : DetailsPane::tr("Made at the practice service; no real customer is behind it."));
    addFact(DetailsPane::tr("State"), standingWord(standingOf(instance)));
    addAttention();
    if (instance.state == InstanceState::Waiting)
        addFact(DetailsPane::tr("Next"),
                DetailsPane::tr("Your customer signs in with the link and sends you the address it ends at. Then "
                                "choose Paste the answer… in the row's menu."));
    addFact(DetailsPane::tr("Id"), instance.id, u"id"_s);
    addSecrets();
    addPlace();
    addConfiguration();
}

void DetailFacts::addAttention()
{
    AttentionRule rule(m_userConnectors);
    if (const Problem problem = attentionProblem(rule.of(m_instance), m_instance); !problem.id.isEmpty())
        addMarked(describe(problem).sentence());
}

void DetailFacts::addClock()
{
    AttentionRule rule(m_userConnectors);
    const auto left = rule.daysLeft(m_instance);
    if (!left)
        return;
    const QString known = QLocale().toString(lastKnownToWork(m_instance).toLocalTime().date(), QLocale::ShortFormat);
    const int term = rule.term(m_instance.connector);
    //: %1 is a day, %n the provider's term
    const QString why = DetailsPane::tr("It was last known to work on %1. The provider forgets a sign-in that nobody "
                                        "uses for %n days; a check is such a use.",
                                        nullptr, term)
                            .arg(known);
    addFact(DetailsPane::tr("Sign-in"),
            *left < 0 ? DetailsPane::tr("May have lapsed %n days ago.", nullptr, -*left) + u' ' + why
                      : DetailsPane::tr("Lapses in %n days unless it is used.", nullptr, *left) + u' ' + why);
}

void DetailFacts::addPlace()
{
    addFact(DetailsPane::tr("Connector"), m_instance.connectorName);
    addFact(DetailsPane::tr("Service"), m_instance.serviceName);
    addFact(DetailsPane::tr("Service URL"), m_instance.serviceUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    addFact(DetailsPane::tr("Account"), m_instance.account);
    addFact(DetailsPane::tr("Tags"), m_instance.tags.join(u", "_s));
    addFact(m_instance.isAttempt() ? DetailsPane::tr("Link made") : DetailsPane::tr("Created"),
            QLocale().toString(m_instance.createdAt.toLocalTime(), QLocale::LongFormat));
    addClock();
}

void DetailFacts::addSecret(const QString &name, const QString &caption, Reader reader)
{
    auto *fact = new SecretFact(name, caption, this);
    addCaption(caption, fact->edit());
    column()->addWidget(fact);
    connect(fact, &SecretFact::revealRequested, this,
            [this, fact, reader] { withSecret(reader, fact, [fact](const Secret &secret) { fact->reveal(secret); }); });
    connect(fact, &SecretFact::copyRequested, this, [this, fact, reader] {
        withSecret(reader, fact, [this, fact](const Secret &secret) { Q_EMIT copyRequested(secret, fact->caption()); });
    });
}

void DetailFacts::addSecrets()
{
    QStringList fields = m_instance.secretFields; // in the order they were saved in
    m_labels.sort(fields, m_instance.connector);
    if (fields.removeAll(u"token"_s) > 0) {
        addSecret(u"token"_s, DetailsPane::tr("Token"),
                  [this](const Instance &instance) { return m_instances.secret(instance, u"token"_s); });
        addSecret(u"authorizationHeader"_s, DetailsPane::tr("Authorization header"),
                  [this](const Instance &instance) { return m_instances.authorizationHeader(instance); });
    }
    for (const QString &field : std::as_const(fields))
        addSecret(field, label(field),
                  [this, field](const Instance &instance) { return m_instances.secret(instance, field); });
}

void DetailFacts::addConfiguration()
{
    addFact(label(u"oauth.api.key"_s), m_instance.apiKey);
    addFact(label(u"oauth.callback.url"_s), m_instance.callbackUrl);
    for (auto it = m_instance.configuration.cbegin(); it != m_instance.configuration.cend(); ++it)
        if (it.value() != m_instance.apiKey && it.value() != m_instance.callbackUrl)
            addFact(label(it.key()), it.value());
}

QString DetailFacts::label(const QString &key) { return m_labels.of(m_instance.connector, key); }

void DetailFacts::withSecret(const Reader &reader, QWidget *context, std::function<void(const Secret &)> then)
{
    m_unlocker.ensureUnlocked(
        context,
        [this, reader, then = std::move(then), context = QPointer<QWidget>(context)] {
            const auto secret = reader(m_instance);
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
