// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/instanceloader.h"

#include "app/accounts/accountstore.h"
#include "app/instances/attention.h"
#include "app/instances/instancerepository.h"
#include "app/vault/vault.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <memory>
#include <utility>

namespace iw {

namespace {

// More than a tall screen shows.
constexpr int screenful = 80;
// Small enough that the records of one go need little memory beside the rows.
constexpr int portion = 500;

/// Sign-ins that wait for a customer come first: somebody has to act on them.
InstanceRows rowsOfAttempts(const InstanceRepository &instances)
{
    InstanceRows rows;
    const QList<Instance> attempts = instances.attempts();
    for (const Instance &attempt : attempts)
        rows.append(attempt);
    return rows;
}

InstanceRows rowsOf(const InstanceRepository &instances, const QString &userConnectors)
{
    AttentionRule rule(userConnectors);
    InstanceRows rows = rowsOfAttempts(instances);
    for (int offset = 0;; offset += portion) {
        const QList<Instance> some = instances.instances(portion, offset);
        for (const Instance &instance : some)
            rows.append(instance, rule.of(instance) != Attention::None);
        if (some.size() < portion)
            return rows;
    }
}

/// What the reading needed goes back to the system: glibc would keep megabytes of it for this thread's next work.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

InstanceRows rowsOfFile(const QString &file, const QString &userConnectors)
{
    Vault vault(file);
    if (!vault.open())
        return {};
    AccountStore accounts(vault);
    return rowsOf(InstanceRepository(vault, accounts), userConnectors);
}

} // namespace

InstanceLoader::InstanceLoader(const InstanceRepository &instances, const Vault &vault, QString userConnectors,
                               QObject *parent)
    : QObject(parent), m_instances(instances), m_vault(vault), m_userConnectors(std::move(userConnectors))
{
}

bool InstanceLoader::loadFirst(bool withAttention)
{
    ++m_generation;
    const QList<Instance> first = m_instances.instances(screenful);
    InstanceRows rows = rowsOfAttempts(m_instances);
    AttentionRule rule(m_userConnectors);
    for (const Instance &instance : first)
        rows.append(instance, withAttention && rule.of(instance) != Attention::None);
    Q_EMIT loaded(std::move(rows));
    return first.size() < screenful;
}

void InstanceLoader::load()
{
    const quint64 generation = ++m_generation;
    if (m_vault.keyState() == Vault::KeyState::SessionOnly) {
        Q_EMIT loaded(rowsOf(m_instances, m_userConnectors));
        return;
    }
    // A watcher rather than QFuture::then() with a context, which in Qt 6.4 crashes where the future ends in another
    // thread.
    auto *watcher = new QFutureWatcher<InstanceRows>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation == m_generation && watcher->future().resultCount() > 0)
            Q_EMIT loaded(watcher->future().takeResult());
    });
    // Shared because QThreadPool takes copyable functions only.
    auto promise = std::make_shared<QPromise<InstanceRows>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, file = m_vault.file(), connectors = m_userConnectors] {
        promise->start();
        promise->addResult(rowsOfFile(file, connectors));
        promise->finish();
        giveBackMemory();
    });
}

} // namespace iw
