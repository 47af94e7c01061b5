// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a secret on the clipboard (matrix X5, X6), also when the program ends: that needs a process of its
// own.
#include "app/base/secret.h"
#include "app/base/stopsignals.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretlineedit.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"t0ken+/=secret"_s;

QClipboard *clipboard() { return QGuiApplication::clipboard(); }

/// Child: a window with a secret on the clipboard. Ends like the program: by a signal, or, told by a line on its
/// standard input, because its last window is closed. Prints what then is on the clipboard.
int copyAndWait(int &argc, char **argv)
{
    QApplication application(argc, argv);
    SecretClipboard secrets;
    const StopSignals signals(false);
    QObject::connect(&signals, &StopSignals::stopRequested, qApp, [] { QCoreApplication::exit(0); });
    QWidget window;
    window.show();
    QSocketNotifier lines(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&lines, &QSocketNotifier::activated, &window, [&] {
        lines.setEnabled(false);
        window.close();
    });
    secrets.copy(Secret::fromText(token), 600);
    std::printf("holds %s\n", qUtf8Printable(clipboard()->text()));
    std::fflush(stdout);
    const int code = QApplication::exec();
    std::printf("left [%s]\n", qUtf8Printable(clipboard()->text()));
    return code;
}

} // namespace

class ClipboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        clipboard()->setText(u"before"_s);
        if (clipboard()->supportsSelection())
            clipboard()->setText(u"selected before"_s, QClipboard::Selection);
    }

    // X6; the marks of Windows and macOS are compiled and tested there only.
    void carriesTheMarksOfThePlatform()
    {
        const std::unique_ptr<QMimeData> data(secretMimeData(Secret::fromText(token)));
        QCOMPARE(data->text(), token);
#if defined(Q_OS_WIN)
        const QString format = u"application/x-qt-windows-mime;value=\"%1\""_s;
        for (const QString &name : { u"Clipboard Viewer Ignore"_s, u"ExcludeClipboardContentFromMonitorProcessing"_s,
                                     u"CanIncludeInClipboardHistory"_s, u"CanUploadToCloudClipboard"_s })
            QCOMPARE(data->data(format.arg(name)), QByteArray(4, '\0'));
#elif defined(Q_OS_MACOS)
        QVERIFY(data->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
#else
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
#endif
    }

    void countsDownAndClears()
    {
        SecretClipboard secrets;
        QSignalSpy remaining(&secrets, &SecretClipboard::remaining);
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(Secret::fromText(token), 2);
        QTRY_COMPARE(cleared.size(), 1);
        QCOMPARE(remaining.size(), 2);
        QCOMPARE(remaining[0][0].toInt(), 2);
        QCOMPARE(remaining[1][0].toInt(), 1);
        QCOMPARE(clipboard()->text(), QString());
    }

    // X5: what somebody else copied meanwhile stays.
    void leavesForeignTextAlone()
    {
        SecretClipboard secrets;
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(Secret::fromText(token), 1);
        clipboard()->setText(u"somebody else's"_s);
        QTRY_COMPARE(cleared.size(), 1);
        QCOMPARE(clipboard()->text(), u"somebody else's"_s);
    }

    void asksTheHelperOfWayland()
    {
        QTemporaryDir folder;
        const QString helper = folder.filePath(u"helper"_s);
        const QString called = folder.filePath(u"called"_s);
        QFile script(helper);
        QVERIFY(script.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        script.write("#!/bin/sh\necho \"$@\" > '" + QFile::encodeName(called) + ".part' && mv '"
                     + QFile::encodeName(called) + ".part' '" + QFile::encodeName(called) + "'\n");
        script.close();
        SecretClipboard secrets(helper, nullptr);
        secrets.copy(Secret::fromText(token), 30);
        clipboard()->setText(u"somebody else's"_s);
        secrets.clearNow(); // not ours any more
        secrets.copy(Secret::fromText(token), 30);
        QVERIFY(!QFile::exists(called));
        secrets.clearNow();
        QTRY_VERIFY(QFile::exists(called));
        QFile file(called);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "--clear\n"_ba);
    }

    /// X11's selection is read by every click of the middle button and by every clipboard history.
    void neverSetsTheSelection()
    {
        if (!clipboard()->supportsSelection())
            QSKIP("This platform has no selection; clipboardx11test has.");
        SecretClipboard secrets;
        secrets.copy(Secret::fromText(token), 30);
        QCOMPARE(clipboard()->text(QClipboard::Selection), u"selected before"_s);

        SecretLineEdit edit;
        edit.setSecret(Secret::fromText(token));
        edit.resize(300, 30);
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        edit.setFocus();
        QSignalSpy changed(clipboard(), &QClipboard::selectionChanged);
        edit.setRevealed(true);
        QTest::mouseDClick(&edit, Qt::LeftButton, {}, QPoint(20, 15));
        QVERIFY(edit.hasSelectedText());
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(edit.selectedText(), token);
        const QList<Qt::KeyboardModifiers> modifiers{ Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier,
                                                      Qt::MetaModifier, Qt::ControlModifier | Qt::AltModifier };
        for (int key = Qt::Key_Home; key <= Qt::Key_PageDown; ++key) { // and the arrows
            for (const Qt::KeyboardModifiers with : modifiers)
                QTest::keyClick(&edit, Qt::Key(key), with | Qt::ShiftModifier);
        }
        edit.home(false);
        QTest::keyClick(&edit, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&edit, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(edit.selectedText(), token.left(2));
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
        QTest::mousePress(&edit, Qt::LeftButton, {}, QPoint(4, 15));
        QTest::mouseMove(&edit, QPoint(120, 15));
        QTest::mouseRelease(&edit, Qt::LeftButton, {}, QPoint(120, 15));
        QCOMPARE(clipboard()->text(QClipboard::Selection), u"selected before"_s);
        QCOMPARE(changed.size(), 0);
    }

    void isClearedAtTheEnd_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("the last window is closed") << 0;
        QTest::newRow("the session ends") << SIGTERM;
        QTest::newRow("the terminal is closed") << SIGHUP;
        QTest::newRow("Ctrl+C") << SIGINT;
    }

    // X5, P4: also where the countdown still runs.
    void isClearedAtTheEnd()
    {
        QFETCH(int, signal);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), { u"--copy-and-wait"_s });
        QTRY_VERIFY(child.canReadLine());
        QCOMPARE(child.readLine(), "holds " + token.toUtf8() + '\n');
        if (signal == 0)
            child.write("close\n");
        else
            ::kill(pid_t(child.processId()), signal);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(child.readAllStandardOutput(), "left []\n"_ba);
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && QByteArrayView(argv[1]) == "--copy-and-wait")
        return copyAndWait(argc, argv);
    QApplication application(argc, argv);
    ClipboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "clipboardtest.moc"
