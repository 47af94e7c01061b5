// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList texts; ///< more than one for plural forms
    QString type;
};

QList<Message> messages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> result;
    QString context;
    Message message;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "message"_L1)
            result += message;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            message = { .context = context, .source = {}, .texts = {}, .type = {} };
        } else if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.texts += text.trimmed();
        }
    }
    return result;
}

/// What must be in a translation as well: {host}, %1, %n.
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"\\{[A-Za-z]+\\}|%L?[0-9]+|%n"_s);
    QSet<QString> result;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        result += it.next().captured();
    return result;
}

} // namespace

/// Brings a copy of every .ts file up to the present texts and looks for what is missing in it.
class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(u"" IW_SOURCE_DIR "/translations"_s);
        for (const QString &name : folder.entryList({ u"*.ts"_s }))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void complete()
    {
        QFETCH(QString, path);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(path).fileName());
        QVERIFY(QFile::copy(path, copy));
        QProcess lupdate;
        const bool pluralsOnly = path.endsWith("_en.ts"_L1); // the code's own language
        lupdate.start(u"" IW_LUPDATE ""_s,
                      QStringList{ u"-silent"_s, u"-no-obsolete"_s }
                          + (pluralsOnly ? QStringList{ u"-pluralonly"_s } : QStringList())
                          + QStringList{ u"@" IW_TRANSLATION_SOURCES ""_s, u"-ts"_s, copy });
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE(lupdate.exitCode(), 0);

        const QList<Message> all = messages(copy);
        QVERIFY(all.size() > (pluralsOnly ? 30 : 100));
        QStringList wrong;
        for (const Message &message : all) {
            const QString place = message.context + u": "_s + message.source;
            if (message.type == "unfinished"_L1 || message.texts.isEmpty() || message.texts.first().isEmpty())
                wrong += u"not translated: "_s + place;
            else if (placeholders(message.source) != placeholders(message.texts.join(u' ')))
                wrong += u"other placeholders: "_s + place;
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1 of %2 texts:\n"_s.arg(wrong.size()).arg(all.size()) + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
