// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/forgeteverythingjob.h"

#include "app/vault/forgetkeychainjob.h"
#include "app/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace iw {

using Kind = LocalTraces::Kind;

ForgetEverythingJob::ForgetEverythingJob(Vault &vault, LocalTraces traces, std::chrono::milliseconds timeout,
                                         QObject *parent)
    : Job(parent), m_vault(vault), m_traces(std::move(traces)),
      m_entries(new ForgetKeychainJob(m_traces.of(Kind::KeychainEntries), timeout, this))
{
    connect(m_entries, &Job::finished, this, &ForgetEverythingJob::removeFiles);
}

void ForgetEverythingJob::removeFiles()
{
    for (const QString &entry : m_entries->removed())
        m_removed << LocalTraces::Trace{ Kind::KeychainEntries, entry };
    for (const QString &entry : m_entries->notRemoved())
        m_left << Left{ { Kind::KeychainEntries, entry }, {} };
    m_vault.close();
    for (const LocalTraces::Trace &trace : std::as_const(m_traces.traces))
        if (trace.kind != Kind::KeychainEntries)
            removePath(trace);
    // The folders that were made for them, where nothing else is in them.
    for (const LocalTraces::Trace &trace : std::as_const(m_removed))
        if (trace.kind == Kind::Vault || trace.kind == Kind::Settings)
            QDir().rmdir(QFileInfo(trace.path).absolutePath());
    succeed();
}

void ForgetEverythingJob::removePath(const LocalTraces::Trace &trace)
{
    const QFileInfo info(trace.path);
    if (!info.exists() && !info.isSymLink())
        return; // went with the vault's closing, such as its journal
    // What a link points at was not put there by this program.
    const bool folder = info.isDir() && !info.isSymLink();
    QFile file(trace.path);
    if (folder ? QDir(trace.path).removeRecursively() : file.remove())
        m_removed.append(trace);
    else
        m_left.append({ trace, folder ? QString() : file.errorString() });
}

} // namespace iw
