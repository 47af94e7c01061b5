// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// instance-wizard-sandbox as a program: its line, its options, its end.
class SandboxProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsOneLineAndEndsWithItsParent()
    {
        QTemporaryDir folder;
        QProcess process;
        const QJsonObject info = start(process, { u"--data-dir"_s, folder.path(), u"--until-stdin-closes"_s });
        for (const QString &key :
             { u"serviceUrl"_s, u"userSecret"_s, u"organizationSecret"_s, u"apiKey"_s, u"apiSecret"_s, u"callbackUrl"_s,
               u"server"_s, u"encryptedKey"_s, u"user"_s, u"password"_s, u"controlUrl"_s })
            QVERIFY2(!info[key].toString().isEmpty(), qPrintable(key));
        QVERIFY(!info.contains(u"oneTimeCode"_s));
        QVERIFY(info[u"serviceUrl"_s].toString().endsWith(u"/elements/api-v2"_s));
        process.closeWriteChannel();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitCode(), 0);

        QProcess again;
        const QJsonObject second = start(again,
                                         { u"--data-dir"_s, folder.path(), u"--switch"_s, u"one-time-code"_s,
                                           u"--callback-url"_s, u"https://app.example.com/cb"_s });
        QCOMPARE(second[u"userSecret"_s], info[u"userSecret"_s]);
        // What was handed out before the restart still leads there.
        QCOMPARE(second[u"serviceUrl"_s], info[u"serviceUrl"_s]);
        QCOMPARE(second[u"providerUrl"_s], info[u"providerUrl"_s]);
        QCOMPARE(second[u"oneTimeCode"_s].toString().size(), 6);
        QCOMPARE(second[u"callbackUrl"_s].toString(), u"https://app.example.com/cb"_s);
        again.closeWriteChannel(); // nothing to it without the option
        again.terminate();
        QTRY_COMPARE(again.state(), QProcess::NotRunning);
        QCOMPARE(again.exitStatus(), QProcess::NormalExit);
        QCOMPARE(again.readAllStandardError(), QByteArray());
    }

    void comesUpElsewhereWhereItsPortsAreTaken()
    {
        QTemporaryDir folder;
        const QStringList arguments{ u"--data-dir"_s, folder.path(), u"--until-stdin-closes"_s };
        QStringList urls;
        {
            QProcess process;
            const QJsonObject info = start(process, arguments);
            for (const QString &key : { u"serviceUrl"_s, u"providerUrl"_s, u"callbackUrl"_s })
                urls.append(info[key].toString());
            process.closeWriteChannel();
            QTRY_COMPARE(process.state(), QProcess::NotRunning);
        }
        QTcpServer others[3];
        for (int i = 0; i < 3; ++i)
            QVERIFY(others[i].listen(QHostAddress::LocalHost, quint16(QUrl(urls[i]).port())));
        QProcess process;
        const QJsonObject info = start(process, arguments);
        for (const QString &key : { u"serviceUrl"_s, u"providerUrl"_s, u"callbackUrl"_s })
            QVERIFY(!info[key].toString().isEmpty() && !urls.contains(info[key].toString()));
        process.closeWriteChannel();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
    }

    void takesThePortItIsGiven()
    {
        QTemporaryDir folder;
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const QStringList arguments{ u"--data-dir"_s, folder.path(), u"--port"_s, QString::number(free.serverPort()) };
        QProcess refused;
        refused.start(program(), arguments);
        QTRY_COMPARE(refused.state(), QProcess::NotRunning);
        QCOMPARE(refused.exitCode(), 2);
        QVERIFY(refused.readAllStandardError().contains("cannot listen on port"));
        free.close();
        QProcess process;
        QCOMPARE(QUrl(start(process, arguments)[u"serviceUrl"_s].toString()).port(), arguments.last().toInt());
        process.terminate();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
    }

    void explainsItself()
    {
        QProcess process;
        process.start(program(), { u"--help"_s });
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QVERIFY(process.readAllStandardOutput().contains("one-time-code"));
        process.start(program(), { u"--version"_s });
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QVERIFY(process.readAllStandardOutput().startsWith("instance-wizard-sandbox "));
        for (const QStringList &bad : { QStringList{ u"--nonsense"_s }, QStringList{ u"word"_s },
                                        QStringList{ u"--port"_s, u"x"_s }, QStringList{ u"--switch"_s, u"nope"_s } }) {
            process.start(program(), bad);
            QTRY_COMPARE(process.state(), QProcess::NotRunning);
            QCOMPARE(process.exitCode(), 2);
        }
    }

private:
    static QString program() { return QStringLiteral(IW_BIN_DIR "/instance-wizard-sandbox"); }

    /// Starts it and reads its line; empty where none comes.
    static QJsonObject start(QProcess &process, const QStringList &arguments)
    {
        process.start(program(), arguments);
        if (!QTest::qWaitFor([&process] { return process.canReadLine(); }, 20'000))
            return {};
        return QJsonDocument::fromJson(process.readLine()).object();
    }
};

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "sandboxprogramtest.moc"
