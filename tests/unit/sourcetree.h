// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace iw::SourceTree {

/// The files below the folders whose names match, as paths from the project's root, sorted.
[[nodiscard]] inline QStringList files(const QStringList &folders, const QStringList &names)
{
    const QDir root(QStringLiteral(IW_SOURCE_DIR));
    QStringList result;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            result += root.relativeFilePath(it.next());
    }
    result.sort();
    return result;
}

/// Likewise the C++ files.
[[nodiscard]] inline QStringList sources(const QStringList &folders)
{
    return files(folders, { QStringLiteral("*.cpp"), QStringLiteral("*.h") });
}

[[nodiscard]] inline QString text(const QString &path)
{
    QFile file(QDir(QStringLiteral(IW_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace iw::SourceTree
