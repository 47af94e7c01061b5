// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/restoretext.h"

#include "app/vault/backuprestore.h"
#include "ui/commandline/commandline.h"
#include "ui/commandline/vaultkinds.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// One column of the table.
struct Column
{
    QString json;
    QString label;
    int (*count)(const BackupCounts &);
};

QList<Column> columns()
{
    return { { u"total"_s, CommandLine::tr("in the backup"), [](const BackupCounts &of) { return of.total; } },
             { u"new"_s, CommandLine::tr("new"), [](const BackupCounts &of) { return of.added; } },
             { u"same"_s, CommandLine::tr("the same"), [](const BackupCounts &of) { return of.same; } },
             { u"differ"_s, CommandLine::tr("differ"),
               [](const BackupCounts &of) { return of.differing + of.incomplete; } },
             { u"onlyHere"_s, CommandLine::tr("only here"), [](const BackupCounts &of) { return of.onlyHere; } } };
}

struct Part
{
    QString json;
    QString label;
    qint64 count;
    bool always;
};

QList<Part> parts(const RestoreResult &result)
{
    return { { u"added"_s, CommandLine::tr("Added"), result.added, true },
             { u"changed"_s, CommandLine::tr("Changed"), result.updated + result.completed, false },
             { u"same"_s, CommandLine::tr("The same"), result.same, false },
             { u"kept"_s, CommandLine::tr("Kept as they were here"), result.kept, false },
             { u"removed"_s, CommandLine::tr("Removed"), result.removed, false },
             { u"secrets"_s, CommandLine::tr("Secrets written"), result.values, false },
             { u"leftOut"_s, CommandLine::tr("Secrets that are not in the backup, as they did not open then"),
               result.leftOut, false } };
}

} // namespace

QStringList contentsLines(const BackupContents &contents)
{
    const QString made = QLocale().toString(contents.madeAt.toLocalTime(), QLocale::ShortFormat);
    QStringList lines{ !contents.compared         ? CommandLine::tr("Made on %1.").arg(made)
                           : contents.ofThisVault ? CommandLine::tr("Made on %1 of this vault.").arg(made)
                                                  : CommandLine::tr("Made on %1 of another vault.").arg(made) };
    qsizetype width = 0;
    for (const VaultKind &kind : vaultKinds())
        width = std::max(width, kind.label.size());
    QString head(width, u' ');
    for (const Column &column : columns())
        head += u"  "_s + column.label;
    lines += head;
    for (const VaultKind &kind : vaultKinds()) {
        QString line = kind.label.leftJustified(width);
        for (const Column &column : columns()) {
            const QString count = QString::number(column.count(contents.kinds.value(kind.kind)));
            line += u"  "_s + count.rightJustified(column.label.size());
        }
        lines += line;
    }
    if (contents.leftOut > 0)
        lines += CommandLine::tr("Secrets that are not in it, as they did not open then: %1").arg(contents.leftOut);
    return lines;
}

QJsonObject contentsJson(const BackupContents &contents)
{
    QJsonObject object{ { u"madeAt"_s, contents.madeAt.toString(Qt::ISODate) },
                        { u"compared"_s, contents.compared },
                        { u"leftOut"_s, contents.leftOut } };
    if (contents.compared)
        object.insert(u"ofThisVault"_s, contents.ofThisVault);
    for (const VaultKind &kind : vaultKinds()) {
        QJsonObject counts;
        for (const Column &column : columns())
            counts.insert(column.json, column.count(contents.kinds.value(kind.kind)));
        object.insert(kind.json, counts);
    }
    return object;
}

QStringList resultLines(const RestoreResult &result)
{
    QStringList lines{ CommandLine::tr("Restored and read back.") };
    for (const Part &part : parts(result)) {
        if (part.always || part.count > 0)
            lines += part.label + u": "_s + QString::number(part.count);
    }
    if (!result.copy.isEmpty())
        lines += CommandLine::tr("The vault as it was is kept as %1.").arg(QDir::toNativeSeparators(result.copy));
    return lines;
}

QJsonObject resultJson(const RestoreResult &result)
{
    QJsonObject object;
    for (const Part &part : parts(result))
        object.insert(part.json, part.count);
    if (!result.copy.isEmpty())
        object.insert(u"copy"_s, QDir::toNativeSeparators(result.copy));
    return object;
}

} // namespace iw
