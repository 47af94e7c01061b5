// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/idlewatcher.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace iw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The time without input, as the lock when idle counts it.
class IdleWatcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOnceTheLimitIsReachedAndAgain()
    {
        IdleWatcher watcher;
        QSignalSpy idle(&watcher, &IdleWatcher::idle);
        watcher.setLimit(40ms);
        QTRY_VERIFY(!idle.isEmpty());
        QVERIFY(idle[0][0].value<std::chrono::milliseconds>() >= 39ms);
        QTRY_VERIFY(idle.size() > 1); // who waited may decide anew
        QVERIFY(idle[1][0].value<std::chrono::milliseconds>() >= 78ms); // since the input, not since the last time
        watcher.setLimit(0ms);
        const auto before = idle.size();
        QTest::qWait(100);
        QCOMPARE(idle.size(), before);
    }

    void everyInputCounts_data()
    {
        QTest::addColumn<int>("kind");
        for (const char *kind : { "key", "shortcut", "press", "move", "wheel", "touch" })
            QTest::newRow(kind) << 0;
    }

    void everyInputCounts()
    {
        const QByteArray kind = QTest::currentDataTag();
        QLineEdit edit;
        QAction action(&edit);
        action.setShortcut(Qt::CTRL | Qt::Key_L);
        edit.addAction(&action);
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        IdleWatcher watcher;
        watcher.setLimit(15min);
        for (int turn = 0; turn < 3; ++turn) {
            QTRY_VERIFY(watcher.sinceInput() >= 30ms);
            if (kind == "key")
                QTest::keyClick(&edit, Qt::Key_A);
            else if (kind == "shortcut")
                QTest::keyClick(edit.windowHandle(), Qt::Key_L, Qt::ControlModifier);
            else if (kind == "press")
                QTest::mouseClick(&edit, Qt::LeftButton);
            else if (kind == "move")
                QTest::mouseMove(edit.windowHandle(), { 3 + turn % 7, 3 });
            else if (kind == "wheel") {
                QWheelEvent rolled(QPointF(3, 3), edit.mapToGlobal(QPointF(3, 3)), {}, { 0, 120 }, Qt::NoButton,
                                   Qt::NoModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(&edit, &rolled);
            } else
                QTest::touchEvent(&edit, screen.get()).press(0, { 3, 3 }).commit();
            QVERIFY(watcher.sinceInput() < 30ms);
        }
    }

    void paintingAndTimersAreNoInput()
    {
        QLineEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        IdleWatcher watcher;
        QSignalSpy idle(&watcher, &IdleWatcher::idle);
        watcher.setLimit(100ms);
        QTimer busy;
        connect(&busy, &QTimer::timeout, &edit, [&edit] { edit.setText(edit.text() + u'x'); });
        busy.start(5);
        QTRY_VERIFY(!idle.isEmpty());
    }

    void lookingAtAnEventIsCheap()
    {
        IdleWatcher watcher;
        watcher.setLimit(15min);
        QObject receiver;
        QBENCHMARK
        {
            QEvent move(QEvent::MouseMove);
            QCoreApplication::sendEvent(&receiver, &move);
        }
    }
};

QTEST_MAIN(IdleWatcherTest)
#include "idlewatchertest.moc"
