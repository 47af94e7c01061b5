// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/datafiles.h"
#include "app/base/result.h"
#include "app/sharing/quoting.h"

#include <QList>

namespace iw {

/// A format of resources/exports or of the user's folder: a mustache template whose tags are written by the quoting
/// rule that its header names. Adding one is adding a file; its id is the file's name.
///
///     {{! format
///     name: .env file           shown to the user
///     quoting: dotenv           json, dotenv or shell
///     file: instances.env       suggested name; may be left out
///     mask: stars               or variable: how a hidden value is written
///     }}
///     {{#instances}} …
struct ExportFormat
{
    enum class Mask {
        Stars, ///< ********
        Variable, ///< the name of an environment variable: $CE_TOKEN
    };
    QString id;
    QString name; ///< in the user's language
    QString fileName;
    QuotingRule quoting = QuotingRule::Json;
    Mask mask = Mask::Stars;
    QByteArray text; ///< the template behind its header, checked
    bool fromUser = false;
};

/// Problems "sharing.format-header", "sharing.format-unknown" and "sharing.template-*", each with file, line, column.
[[nodiscard]] Result<ExportFormat> readExportFormat(const DataFile &file);

/// All formats, JSON first, then by name. Broken files are left out and told in problems, where given; a broken file of
/// the user's leaves the built-in format of that name.
[[nodiscard]] QList<ExportFormat> loadExportFormats(const QString &userDir, QList<Problem> *problems = nullptr);

} // namespace iw
