// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/keyslots.h"
#include "app/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSignalSpy>

#include <utility>

namespace iw {

/// What a vaultworker said that it did, held against what its vault holds: every step that it told as done is there
/// with its secrets, the one under way is there wholly or not at all, and there is nothing else.
class VaultPromises final
{
public:
    struct State
    {
        QString kind;
        QString name;
        qint64 revision = 0;
        QMap<QString, QString> secrets;

        bool operator==(const State &) const = default;
    };

    explicit VaultPromises(QString passphrase) : m_passphrase(std::move(passphrase)) { }

    [[nodiscard]] QString passphrase() const { return m_passphrase; }
    [[nodiscard]] qsizetype size() const { return m_states.size(); }
    /// Steps told as failed that were found done all the same.
    [[nodiscard]] int doneThoughFailed() const { return m_doneThoughFailed; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString technical() const { return m_technical; }
    /// The worker went on where the fault was over; true as well where it had no vault to go on with.
    [[nodiscard]] bool recovered() const { return m_recovered; }
    /// The figure of that name that the worker gave at its end.
    [[nodiscard]] qint64 figure(const QString &name) const { return m_figures.value(name).toInteger(); }
    [[nodiscard]] QString underWay() const { return m_step.value(QStringLiteral("try")).toString(); }

    /// The worker's output; a last line that was cut off is none.
    void take(const QByteArray &output)
    {
        m_step = {};
        m_figures = {};
        m_doubtful.clear();
        m_recovered = true;
        m_problem.clear();
        m_technical.clear();
        QList<QByteArray> lines = output.split('\n');
        lines.removeLast();
        for (const QByteArray &line : std::as_const(lines)) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.contains(QStringLiteral("try"))) {
                m_step = object;
            } else if (object.contains(QStringLiteral("did"))) {
                settle();
            } else if (object.contains(QStringLiteral("failed"))) {
                m_doubtful << std::exchange(m_step, {});
                m_problem = object.value(QStringLiteral("problem")).toString();
                m_technical = object.value(QStringLiteral("technical")).toString();
            } else if (object.contains(QStringLiteral("recovered"))) {
                m_recovered = object.value(QStringLiteral("recovered")).toBool();
            } else if (object.contains(QStringLiteral("writes"))) {
                m_figures = object;
            }
        }
    }

    /// Reads the vault as the next start of the program would. Empty where all is well; the step that was under way is
    /// settled then by what the file says.
    [[nodiscard]] QString broken(const QString &file)
    {
        Vault vault(file);
        if (const Outcome opened = vault.open(); !opened)
            return QStringLiteral("open: ") + opened.problem().id + QLatin1Char(' ') + opened.problem().technical;
        if (const Outcome sound = vault.quickCheck(); !sound)
            return QStringLiteral("check: ") + sound.problem().id + QLatin1Char(' ') + sound.problem().technical;
        if (vault.keyState() == Vault::KeyState::NoKey)
            return m_states.isEmpty() ? QString() : QStringLiteral("the key is gone");
        const QString opens = passphraseOf(vault);
        if (opens.isEmpty())
            return QStringLiteral("does not unlock");
        if (opens != m_passphrase && !m_doubtful.isEmpty())
            ++m_doneThoughFailed;
        m_passphrase = opens;
        // With each step whose end nobody told, there are twice as many ways to be whole.
        QList<QMap<QString, State>> lawful{ m_states };
        for (const QJsonObject &step : m_doubtful + QList<QJsonObject>{ m_step })
            for (qsizetype i = 0, end = lawful.size(); i < end; ++i) {
                QMap<QString, State> after = lawful.at(i);
                apply(step, after);
                lawful << after;
            }
        QMap<QString, State> found;
        for (const QString &kind : { QStringLiteral("instance"), QStringLiteral("intent") })
            for (const VaultRecord &record : vault.records(kind)) {
                if (!record.lostFields.isEmpty())
                    return record.account + QStringLiteral(": lost fields");
                // Told in the same transaction as the change; rows of older versions have none yet.
                const auto events = vault.events(record.id);
                if (!events)
                    return record.account + QStringLiteral(" events: ") + events.problem().id;
                if (!events->isEmpty() && events->first().detail != QStringLiteral("revision %1").arg(record.revision))
                    return record.account + QStringLiteral(": its last event is of ") + events->first().detail;
                State state{ record.kind, record.name, record.revision, {} };
                for (const QString &field : record.secretFields) {
                    const auto secret = vault.secret(record.id, field);
                    if (!secret)
                        return record.account + QLatin1Char(' ') + field + QStringLiteral(": ") + secret.problem().id;
                    state.secrets.insert(field, secret->reveal());
                }
                found.insert(record.account, state);
            }
        if (!lawful.contains(found))
            return difference(found, m_states);
        if (found != m_states && !m_doubtful.isEmpty())
            ++m_doneThoughFailed;
        m_states = found;
        m_doubtful.clear();
        m_step = {};
        // A journal that was never begun may stay; one with something in it was to be rolled back on opening.
        QFile journal(file + QStringLiteral("-journal"));
        if (journal.open(QIODevice::ReadOnly) && !journal.read(1).startsWith('\0') && journal.size() > 0)
            return QStringLiteral("a hot journal is left");
        return {};
    }

private:
    /// Empty where none of those that were told opens the vault.
    QString passphraseOf(Vault &vault) const
    {
        if (unlocks(vault, m_passphrase))
            return m_passphrase;
        for (const QJsonObject &step : m_doubtful + QList<QJsonObject>{ m_step }) {
            const QString next = step.value(QStringLiteral("new")).toString();
            if (!next.isEmpty() && unlocks(vault, next))
                return next;
        }
        return {};
    }

    static bool unlocks(Vault &vault, const QString &passphrase)
    {
        const std::unique_ptr<Job> job(vault.keySlots().openPassphrase(Secret::fromText(passphrase), nullptr));
        QSignalSpy finished(job.get(), &Job::finished);
        return finished.wait(60000) && !job->problem();
    }

    void settle()
    {
        apply(m_step, m_states);
        if (m_step.contains(QStringLiteral("new")))
            m_passphrase = m_step.value(QStringLiteral("new")).toString();
        m_step = {};
    }

    static void apply(const QJsonObject &step, QMap<QString, State> &states)
    {
        for (const QJsonValue &row : step.value(QStringLiteral("rows")).toArray())
            apply(row.toObject(), states); // wholly or not at all
        const QString key = step.value(QStringLiteral("key")).toString();
        if (key.isEmpty())
            return;
        if (!step.contains(QStringLiteral("kind"))) {
            states.remove(key);
            return;
        }
        State &state = states[key];
        state.kind = step.value(QStringLiteral("kind")).toString();
        state.name = step.value(QStringLiteral("name")).toString();
        state.revision = step.value(QStringLiteral("revision")).toInteger();
        const QJsonObject secrets = step.value(QStringLiteral("secrets")).toObject();
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            state.secrets.insert(it.key(), it.value().toString());
    }

    static QString difference(const QMap<QString, State> &found, const QMap<QString, State> &promised)
    {
        QStringList keys = found.keys() + promised.keys();
        keys.removeDuplicates();
        QStringList wrong;
        for (const QString &key : std::as_const(keys))
            if (found.value(key) != promised.value(key))
                wrong << QStringLiteral("%1: found %2 revision %3, promised %4 revision %5")
                             .arg(key, found.value(key).name)
                             .arg(found.value(key).revision)
                             .arg(promised.value(key).name)
                             .arg(promised.value(key).revision);
        return wrong.join(QStringLiteral("; "));
    }

    QString m_passphrase;
    QMap<QString, State> m_states; // by the key that the worker gave each
    QJsonObject m_step; // under way
    QList<QJsonObject> m_doubtful; // told as failed
    QJsonObject m_figures;
    QString m_problem;
    QString m_technical;
    bool m_recovered = true;
    int m_doneThoughFailed = 0;
};

} // namespace iw
