// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"
#include "app/problems/problemcatalog.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretlineedit.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace iw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QClipboard *clipboard() { return QGuiApplication::clipboard(); }

ConnectorField apiSecretField()
{
    return { .key = u"oauth.api.secret"_s,
             .label = u"API Secret"_s,
             .help = u"The secret of the application."_s,
             .placeholder = {},
             .kind = FieldKind::ApiSecret,
             .required = true,
             .secret = true,
             .hostSuffix = {} };
}

QString accessible(QWidget *widget, QAccessible::Text part)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(part) : QString();
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { clipboard()->setText(u"before"_s); }

    void hiddenSecretCannotBeCopiedOrRead()
    {
        SecretLineEdit edit;
        edit.setSecret(Secret::fromText(u"s3cret+/="));
        edit.show();
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(clipboard()->text(), u"before"_s);
        QCOMPARE(edit.displayText().contains(u"s3cret"_s), false);
        for (const auto part : { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
            QVERIFY(!accessible(&edit, part).contains(u"s3cret"_s));
        QVERIFY(edit.inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QVERIFY(edit.secret().equals(Secret::fromText(u"s3cret+/=")));
    }

    void revealHidesByItself()
    {
        SecretLineEdit edit;
        edit.setRevealTime(30ms);
        edit.setSecret(Secret::fromText(u"s3cret"));
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        auto *button = edit.findChild<QToolButton *>();
        QVERIFY(button);
        QCOMPARE(edit.revealAction()->text(), u"Show"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(edit.isRevealed());
        QCOMPARE(edit.displayText(), u"s3cret"_s);
        QCOMPARE(edit.revealAction()->text(), u"Hide"_s);
        QVERIFY(edit.inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QTRY_VERIFY(!edit.isRevealed());
        QVERIFY(!edit.revealAction()->isChecked());
    }

    void revealHidesWhenTheFocusLeaves()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *secret = new SecretLineEdit;
        auto *other = new QLineEdit;
        column->addWidget(secret);
        column->addWidget(other);
        secret->setSecret(Secret::fromText(u"s3cret"));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        secret->setFocus();
        QTest::keyClick(secret, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(secret->isRevealed());
        QTest::keyClick(secret, Qt::Key_Tab);
        QVERIFY(!secret->isRevealed());
        QVERIFY(!secret->displayText().contains(u"s3cret"_s));
    }

    void shownSecretIsCopiedWithItsMarks()
    {
        SecretLineEdit edit;
        edit.setSecret(Secret::fromText(u"s3cret"));
        edit.show();
        edit.setRevealed(true);
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard()->text(), u"s3cret"_s);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        QCOMPARE(clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
#endif
    }

    void clipboardIsClearedAfterItsTime()
    {
        SecretClipboard secrets;
        QSignalSpy remaining(&secrets, &SecretClipboard::remaining);
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(Secret::fromText(u"tök+/="), 1);
        QCOMPARE(clipboard()->text(), u"tök+/="_s);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        QCOMPARE(clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
#endif
        QCOMPARE(remaining.value(0).value(0).toInt(), 1);
        QTRY_COMPARE(cleared.size(), 1);
        QCOMPARE(clipboard()->text(), QString());
        QVERIFY(!secrets.isHolding());
    }

    void clipboardOfSomebodyElseIsLeftAlone()
    {
        SecretClipboard secrets;
        secrets.copy(Secret::fromText(u"token"), 30);
        clipboard()->setText(u"something else"_s);
        secrets.clearNow();
        QCOMPARE(clipboard()->text(), u"something else"_s);
        {
            SecretClipboard ending;
            ending.copy(Secret::fromText(u"token"), 0);
            QCOMPARE(clipboard()->text(), u"token"_s);
        }
        QCOMPARE(clipboard()->text(), QString());
    }

    void messageBarShowsAProblem()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        QSignalSpy actions(&bar, &MessageBar::actionTriggered);
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.showProblem({ .title = u"<b>It</b> failed."_s,
                          .cause = u"Because."_s,
                          .next = u"Try again."_s,
                          .actionId = u"retry"_s,
                          .action = u"Try again"_s,
                          .details = u"status: 500"_s });
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.findChild<QLabel *>(u"messageBarTitleLabel"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(bar.text(), u"<b>It</b> failed. Because. Try again."_s);
        QCOMPARE(bar.accessibleName(), u"Error: <b>It</b> failed. Because. Try again."_s);
        QTest::mouseClick(bar.findChild<QPushButton *>(u"messageBarActionPushButton"_s), Qt::LeftButton);
        QCOMPARE(actions.value(0).value(0).toString(), u"retry"_s);

        auto *details = bar.findChild<QPlainTextEdit *>(u"messageBarDetailsPlainTextEdit"_s);
        QVERIFY(details->isHidden());
        QTest::mouseClick(bar.findChild<QToolButton *>(u"messageBarDetailsToolButton"_s), Qt::LeftButton);
        QVERIFY(details->isVisible());
        QTest::mouseClick(bar.findChild<QPushButton *>(u"messageBarCopyDetailsPushButton"_s), Qt::LeftButton);
        QCOMPARE(clipboard()->text(), u"status: 500"_s);

        QTest::mouseClick(bar.findChild<QToolButton *>(u"messageBarCloseToolButton"_s), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden());
        QVERIFY(bar.text().isEmpty());
        bar.showText(Tone::Success, u"Done."_s);
        QVERIFY(details->isHidden());
        QVERIFY(bar.findChild<QPushButton *>(u"messageBarActionPushButton"_s)->isHidden());
    }

    void messageBarCountsDownBeforeItsAction()
    {
        MessageBar bar;
        QSignalSpy actions(&bar, &MessageBar::actionTriggered);
        const Problem limited{ .id = u"service.rate-limited"_s, .arguments = { { u"retryAfter"_s, u"2"_s } } };
        bar.showProblem(describe(limited));
        auto *action = bar.findChild<QPushButton *>(u"messageBarActionPushButton"_s);
        QCOMPARE(action->text(), u"Wait 2 s"_s);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(actions.size(), 0);
        QTRY_COMPARE(action->text(), u"Wait 1 s"_s);
        QTRY_COMPARE(action->text(), u"Try again"_s);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(actions.size(), 1);
        // What comes next does not wait for it.
        bar.showProblem(describe(limited));
        bar.showText(Tone::Info, u"Something else."_s, u"Go on"_s);
        QVERIFY(action->isEnabled());
        QCOMPARE(action->text(), u"Go on"_s);
    }

    void fieldHasItsNamesAndSaysWhatItFinds()
    {
        FieldEdit row(apiSecretField());
        row.resize(400, row.heightForWidth(400));
        row.show();
        auto *edit = row.findChild<QLineEdit *>(u"oauth.api.secret"_s);
        QVERIFY(edit);
        QCOMPARE(accessible(edit, QAccessible::Name), u"API Secret"_s);
        QCOMPARE(accessible(edit, QAccessible::Description), u"The secret of the application."_s);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QCOMPARE(row.label()->buddy(), edit);

        QSignalSpy edited(&row, &FieldEdit::textEdited);
        row.setText(u"set"_s);
        QCOMPARE(edited.size(), 0);
        QTest::keyClicks(edit, u"typed"_s);
        QCOMPARE(edited.size(), 5);

        const QSize before = row.sizeHint();
        QSignalSpy fixes(&row, &FieldEdit::fixRequested);
        Finding finding{ .problem = { .id = u"field.blanks"_s }, .fix = { { u"oauth.api.secret"_s, u"typed"_s } } };
        row.setFinding(finding);
        QCOMPARE(row.sizeHint(), before); // nothing jumps
        const QString said = row.findChild<QLabel *>(u"fieldFindingLabel"_s)->text();
        QVERIFY(!said.isEmpty());
        QVERIFY(accessible(edit, QAccessible::Description).contains(said));
        Q_EMIT row.findChild<QPushButton *>(u"fieldFixPushButton"_s)->click();
        QCOMPARE(fixes.value(0).value(0).value<FieldValues>(), finding.fix);
        row.setFinding({});
        QCOMPARE(accessible(edit, QAccessible::Description), u"The secret of the application."_s);
    }

    void fieldHandsOverWhatIsPastedWhole()
    {
        FieldEdit row(apiSecretField());
        row.show();
        QSignalSpy pasted(&row, &FieldEdit::pasted);
        const QString header = u"Authorization: User abc=, Organization def="_s;
        clipboard()->setText(header);
        QTest::keyClick(row.editor(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pasted.value(0).value(0).toString(), header);
        QCOMPARE(row.text(), QString());
        clipboard()->setText(u"plainsecret"_s);
        QTest::keyClick(row.editor(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(row.text(), u"plainsecret"_s);
    }

    void everyDrawingIsInked()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
        QVERIFY(files.size() > 25);
        for (const QString &file : files) {
            if (file.startsWith("io."_L1))
                continue;
            const QImage image = icon(file.chopped(4), Qt::red).pixmap(24, 24).toImage();
            bool red = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    red = red || image.pixelColor(x, y) == QColor(Qt::red);
            QVERIFY2(red, qPrintable(file));
        }
        QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgetstest.moc"
