// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainaccess.h"

#include "app/vault/keyringlock.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"io.github.instancewizard.InstanceWizard"_s;

} // namespace

KeychainAccess::KeychainAccess(std::chrono::milliseconds timeout, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // The call goes on and may even succeed; nobody listens any more.
        if (m_pending)
            m_pending->disconnect(this);
        answer({ .kind = Answer::Kind::Failed, .content = {}, .technical = u"QtKeychain: no answer in time"_s });
    });
}

void KeychainAccess::read(const QString &entry, Then then)
{
    start(new QKeychain::ReadPasswordJob(service), entry, std::move(then));
}

void KeychainAccess::write(const QString &entry, const DataKey &key, Then then)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    {
        const DataKey::Use use(key);
        job->setBinaryData(QByteArray(reinterpret_cast<const char *>(use.data()), DataKey::size));
    }
    start(job, entry, std::move(then));
}

void KeychainAccess::erase(const QString &entry, Then then)
{
    start(new QKeychain::DeletePasswordJob(service), entry, std::move(then));
}

void KeychainAccess::start(QKeychain::Job *job, const QString &entry, Then then)
{
    Q_ASSERT_X(!m_then, "KeychainAccess", "one call at a time");
    m_then = std::move(then);
    m_pending = job;
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this, [this, entry](QKeychain::Job *done) { finished(done, entry); });
    m_timer.start();
    job->start();
}

void KeychainAccess::finished(QKeychain::Job *job, const QString &entry)
{
    m_pending.clear();
    Answer result;
    if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        result.content = Secret::fromBytes(reading->binaryData());
    switch (job->error()) {
    case QKeychain::NoError:
        result.kind = Answer::Kind::Done;
        break;
    case QKeychain::EntryNotFound:
        // The timer runs on.
        askWhetherLocked(this, service, entry, [this](bool locked) {
            if (m_then)
                answer(
                    { .kind = locked ? Answer::Kind::Locked : Answer::Kind::NotFound, .content = {}, .technical = {} });
        });
        return;
    default:
        result.technical = u"QtKeychain: error "_s + QString::number(job->error());
        break;
    }
    answer(result);
}

void KeychainAccess::answer(const Answer &answer)
{
    m_timer.stop();
    std::exchange(m_then, {})(answer);
}

} // namespace iw
