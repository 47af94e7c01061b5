// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/worktree.h"

#include <QDir>
#include <QFileInfo>

namespace iw {

using namespace Qt::StringLiterals;

QString workTreeAround(const QString &path)
{
    // Saving goes behind a link that has the file's name, so what counts is where that leads.
    const QFileInfo file(path);
    const QString target = file.isSymLink() ? file.canonicalFilePath() : path;
    const QString folder = QFileInfo(QFileInfo(target).absolutePath()).canonicalFilePath();
    if (target.isEmpty() || folder.isEmpty())
        return {};
    QDir at(folder);
    do {
        // A folder in a plain checkout, a file in a submodule and in a further work tree.
        if (at.exists(u".git"_s))
            return at.path();
    } while (at.cdUp());
    return {};
}

} // namespace iw
