// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <map>

class QCommandLineParser;

namespace iw {

/// Secrets handed to a command: never as arguments, which every user of the machine can read. From the environment
/// (INSTANCE_WIZARD_USER_SECRET, _ORGANIZATION_SECRET, _API_SECRET, _ENCRYPTED_KEY, _PASSPHRASE, _NEW_PASSPHRASE,
/// _BACKUP_PASSPHRASE) or as JSON by key from an open file descriptor (--secrets-fd N); the descriptor wins.
class SecretSource final
{
public:
    /// The variables are taken out of the environment, so that no program started from here inherits them. Problems
    /// "commandline.secrets-fd".
    [[nodiscard]] static Result<SecretSource> read(const QCommandLineParser &options);

    /// Takes the variables out of the environment unread, where nothing needs them but children would inherit them.
    static void clearEnvironment();

    /// By "userSecret", "organizationSecret", "passphrase", "new-passphrase", "backup-passphrase" or a configuration
    /// key; empty where not given.
    [[nodiscard]] Secret take(const QString &key);
    /// The same without taking it; null where not given.
    [[nodiscard]] const Secret *find(const QString &key) const;
    /// The variable that would have given it, for messages; empty where there is none.
    [[nodiscard]] static QString variableFor(const QString &key);
    /// Every variable and what it holds, for help and manual.
    [[nodiscard]] static QList<std::pair<QString, QString>> variables();
    /// The variable for whoever tried an option such as --passphrase instead; empty where there is none.
    [[nodiscard]] static QString variableForOption(const QString &name);

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace iw
