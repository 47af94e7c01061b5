// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/datafiles.h"
#include "app/base/result.h"
#include "app/sharing/quoting.h"

#include <QList>
#include <QStringList>

namespace iw {

/// Stands for a line break in a template's text, and is in no UTF-8: the engine leaves the line of a section that is
/// not written behind as an empty one. Lines that hold nothing but a section's tag are taken out when the template is
/// read, as mustache(5) says, and the breaks that are left are the engine's no longer.
inline constexpr char templateLineBreak = '\xff';

/// A format of resources/exports or of the user's folder: a mustache template whose tags are written by the quoting
/// rule that its header names. Adding one is adding a file; its id is the file's name.
///
///     {{! format
///     name: cURL (POSIX shell)  shown to the user
///     quoting: header shell     rules, one after the other: what the first gives, the next one quotes
///
///     The rest may be left out:
///     file: instances.sh        suggested name
///     note: …                   what the user should know beforehand
///     hidden: …                 how its reader comes by a hidden value
///     placeholder: "$NAME"      what stands for a hidden value, written as it is; NAME is its variable's name
///     refuses: {{ {%            texts that no value may hold, as the reader would take them for its own
///     refuses-hiding: $         the same while any value is hidden, as its reader replaces what stands for it
///     needs: token userSecret   values without which an instance cannot be written
///     instances: one            several are refused
///     }}
///     {{#instances}} …
struct ExportFormat
{
    QString id;
    QString name; ///< in the user's language
    QString fileName;
    QString note; ///< in the user's language; may be empty
    QString hiddenNote; ///< in the user's language; may be empty; where secrets are hidden
    QList<QuotingRule> quoting; ///< at least one
    QByteArray placeholder; ///< empty: asterisks, quoted as a value is
    QList<QByteArray> refuses;
    QList<QByteArray> refusesHiding;
    QStringList needs;
    bool oneInstance = false;
    QByteArray text; ///< the template behind its header, checked; see templateLineBreak
    bool fromUser = false;
};

/// Problems "sharing.format-header", "sharing.format-unknown" and "sharing.template-*", each with file, line, column.
[[nodiscard]] Result<ExportFormat> readExportFormat(const DataFile &file);

/// All formats, JSON first, then by name. Broken files are left out and told in problems, where given; a broken file of
/// the user's leaves the built-in format of that name.
[[nodiscard]] QList<ExportFormat> loadExportFormats(const QString &userDir, QList<Problem> *problems = nullptr);

} // namespace iw
