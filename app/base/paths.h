// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace iw {

/// Where the program keeps its files: the XDG folders, or everything below one folder with --data-dir. Folders are made
/// on demand, readable by the owner only (0700).
class Paths final
{
public:
    /// An empty folder means the XDG folders.
    explicit Paths(const QString &dataDir = {});

    [[nodiscard]] QString dataDir() const; ///< vault, user's connectors and export formats
    [[nodiscard]] QString configDir() const; ///< settings without secrets
    [[nodiscard]] QString vaultFile() const;
    [[nodiscard]] QString settingsFile() const;
    /// Empty with --data-dir: everything is there then.
    [[nodiscard]] QString cacheDir() const;
    /// Where the practice service keeps its tenant.
    [[nodiscard]] QString practiceDir() const;
    /// The user's own data files of one kind ("connectors", "exports"); the folder need not exist.
    [[nodiscard]] QString userResources(const QString &kind) const;

    /// Makes the folder and its parents with mode 0700; false where that fails.
    [[nodiscard]] static bool ensureDir(const QString &path);

private:
    QString m_dataDir;
};

} // namespace iw
