// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace iw {

/// One file of resources/ or of the user's own folder of that kind.
struct DataFile
{
    QString path;
    QString name; ///< file name without its suffix
    bool fromUser = false;
    QByteArray content;
};

/// All files of a kind ("connectors", "services", "problems", "exports", "notices"): the built-in ones of :/<kind>,
/// then the user's of userDir, each sorted by name; a user's file takes the place of a built-in one of the same name.
[[nodiscard]] QList<DataFile> dataFiles(const QString &kind, const QString &suffix, const QString &userDir = {});

/// The file as a JSON object. Problem "data.invalid" with file, line, column and reason.
[[nodiscard]] Result<QJsonObject> jsonObject(const DataFile &file);

/// A text of a resource file in the user's language: Qt Linguist's context "resources".
[[nodiscard]] QString resourceText(const QString &source);

} // namespace iw
