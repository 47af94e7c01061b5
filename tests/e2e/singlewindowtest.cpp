// SPDX-License-Identifier: GPL-3.0-or-later
// P1: one window per data folder, however close together the starts are, and whatever became of the last one.
#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

class SingleWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void startsAtOnceOpenOneWindow()
    {
        for (int round = 0; round < 5; ++round) {
            std::array<std::unique_ptr<QProcess>, 3> starts;
            for (auto &start : starts)
                start = begin();
            const auto running = [&starts] {
                return std::count_if(starts.begin(), starts.end(),
                                     [](const auto &start) { return start->state() != QProcess::NotRunning; });
            };
            QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 30000);
            QTRY_VERIFY_WITH_TIMEOUT(listens(), 30000); // the one that stayed has its window
            QCOMPARE(running(), 1);
            for (auto &start : starts) {
                if (start->state() == QProcess::NotRunning)
                    QCOMPARE(start->exitCode(), 0);
            }
            // Killed in the middle: the next round's starts are not kept from opening.
            for (auto &start : starts) {
                start->kill();
                QVERIFY(start->state() == QProcess::NotRunning || start->waitForFinished(30000));
            }
        }
    }

    void aLaterStartIsHandedOver()
    {
        const auto first = begin();
        QTRY_VERIFY_WITH_TIMEOUT(listens(), 30000);
        const auto second = begin();
        QVERIFY(second->waitForFinished(30000));
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        first->kill();
        QVERIFY(first->waitForFinished(30000));
    }

    void otherFoldersHaveTheirOwn()
    {
        const auto first = begin();
        QTRY_VERIFY_WITH_TIMEOUT(listens(), 30000);
        const auto other = begin(u"other"_s);
        QVERIFY(!other->waitForFinished(2000));
        for (QProcess *process : { first.get(), other.get() }) {
            process->kill();
            QVERIFY(process->waitForFinished(30000));
        }
    }

private:
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QString &folder = u"data"_s) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        environment.insert(u"HOME"_s, m_folder->path());
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(IW_BIN_DIR "/instance-wizard"), { u"--data-dir"_s, m_folder->filePath(folder) });
        return process;
    }

    /// Somebody answers at the window's socket.
    [[nodiscard]] bool listens() const
    {
        const QStringList sockets = QDir(m_folder->path()).entryList({ u"instance-wizard-*"_s }, QDir::System);
        for (const QString &name : sockets) {
            QLocalSocket socket;
            socket.connectToServer(m_folder->filePath(name));
            if (socket.state() == QLocalSocket::ConnectedState)
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SingleWindowTest)
#include "singlewindowtest.moc"
