// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/base/secret.h"

#include <QCoreApplication>

namespace iw {

class SecretSource;

/// A passphrase that is to be set: the one that was handed over under the key, or else one asked for twice on the
/// terminal, there until it is long enough and the same both times. A weak one is remarked on. Problems
/// "commandline.secret-missing", "commandline.passphrase-too-short", and those of SecretPrompt.
class NewPassphrase final : public Job
{
    Q_OBJECT
public:
    NewPassphrase(SecretSource &secrets, const QString &key, QString question, QObject *parent);

    /// Whether there will be one, before anything else is done. What was handed over is left where it is.
    [[nodiscard]] static std::optional<Problem> obstacle(const SecretSource &secrets, const QString &key);
    /// Problem "commandline.passphrase-too-short": the same rule as the window's.
    [[nodiscard]] static std::optional<Problem> refusal(const Secret &passphrase);

    /// After success, once.
    [[nodiscard]] Secret take() { return std::move(m_passphrase); }

private:
    void ask();
    void askAgain();
    void accept();

    QString m_question;
    Secret m_passphrase;
};

} // namespace iw
