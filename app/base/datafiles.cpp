// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/datafiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QMap>

namespace iw {

using namespace Qt::StringLiterals;

QList<DataFile> dataFiles(const QString &kind, const QString &suffix, const QString &userDir)
{
    constexpr qint64 largest = 1024 * 1024;
    QMap<QString, DataFile> byName;
    for (const QString &folder : { u":/"_s + kind, userDir }) {
        if (folder.isEmpty())
            continue;
        const auto entries = QDir(folder).entryInfoList({ u"*."_s + suffix }, QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &info : entries) {
            QFile file(info.filePath());
            // A link may lead to a device, whose size says nothing.
            if (!info.isFile() || !file.open(QIODevice::ReadOnly))
                continue;
            QByteArray content = file.read(largest + 1);
            if (content.size() <= largest)
                byName.insert(info.completeBaseName(),
                              { info.filePath(), info.completeBaseName(), folder == userDir, std::move(content) });
        }
    }
    return byName.values();
}

Result<QJsonObject> jsonObject(const DataFile &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.content, &error);
    if (document.isObject())
        return document.object();
    const QByteArrayView before =
        QByteArrayView(file.content).first(qMin<qsizetype>(error.offset, file.content.size()));
    Problem problem{ .id = u"data.invalid"_s, .arguments = {} };
    problem.arguments = { { u"file"_s, QDir::toNativeSeparators(file.path) },
                          { u"line"_s, QString::number(before.count('\n') + 1) },
                          { u"column"_s, QString::number(before.size() - before.lastIndexOf('\n')) },
                          { u"reason"_s,
                            error.error == QJsonParseError::NoError ? u"no object"_s : error.errorString() } };
    return problem;
}

QString resourceText(const QString &source)
{
    return source.isEmpty() ? source : QCoreApplication::translate("resources", source.toUtf8().constData());
}

} // namespace iw
