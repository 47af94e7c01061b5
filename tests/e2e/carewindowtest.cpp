// SPDX-License-Identifier: GPL-3.0-or-later
// Checking, editing, switching and deleting from the window, against the practice service.
#include "app/sandbox/practicetenant.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/gui/windowfixture.h"
#include "ui/care/careresultsdialog.h"
#include "ui/care/deleteatservicedialog.h"
#include "ui/care/editdialog.h"
#include "ui/mainwindow/instancerows.h"
#include "ui/mainwindow/instanceview.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace iw;
using namespace Qt::StringLiterals;

class CareWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<WindowFixture>();
        sandbox = std::make_unique<SandboxServer>();
        QVERIFY(sandbox->start());
        QVERIFY(f->setPassphrase());
        const SandboxInfo info = sandbox->info();
        const auto account =
            f->accounts.ensure(QUrl(info.serviceUrl),
                               { Secret::fromText(info.userSecret), Secret::fromText(info.organizationSecret) }, false);
        QVERIFY(account);
        m_account = account->recordId;
    }
    void cleanup()
    {
        f.reset();
        sandbox.reset();
    }

    void checksAllAndShowsWhatNeedsAttention()
    {
        add(u"Works"_s);
        const Instance gone = add(u"Gone"_s);
        const Instance off = add(u"Off"_s);
        sandbox->tenant().remove(gone.id.toLongLong());
        sandbox->tenant().findById(off.id)->disabled = true;
        open();
        QVERIFY(!f->find<QToolButton>("attentionToolButton"));
        trigger("checkAllAction");
        QTRY_COMPARE(message(), u"2 of 3 instances need attention."_s);
        QTRY_COMPARE(state(u"Works"_s), u"Works"_s);
        QCOMPARE(state(u"Gone"_s), u"Gone"_s);
        QCOMPARE(state(u"Off"_s), u"Disabled"_s);

        auto *attention = f->find<QToolButton>("attentionToolButton");
        QVERIFY(attention && attention->isVisible());
        QCOMPARE(attention->text(), u"2 need attention"_s);
        QTest::mouseClick(attention, Qt::LeftButton);
        QCOMPARE(view()->model()->rowCount(), 2);
        QVERIFY(f->find<QAction>("needsAttentionAction")->isChecked());
        f->find<QLineEdit>("searchLineEdit")->setText(u"off"_s); // together with the search
        QCOMPARE(view()->model()->rowCount(), 1);
        f->find<QLineEdit>("searchLineEdit")->clear();
        QTest::mouseClick(f->find<QToolButton>("filterAttentionToolButton"), Qt::LeftButton);
        QCOMPARE(view()->model()->rowCount(), 3);
        QVERIFY(!attention->isChecked());

        auto *results = showResults();
        QVERIFY(results);
        auto *table = results->findChild<QTableView *>(u"careResultsTableView"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(results->findChild<MessageBar *>(u"careResultBar"_s)->text().contains(u"disabled"_s));
        QTest::mouseClick(results->findChild<QPushButton *>(u"careResultsCopyPushButton"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Gone\t"_s + gone.id));
        sandbox->tenant().findById(off.id)->disabled = false;
        QTest::mouseClick(results->findChild<QPushButton *>(u"careResultsRetryPushButton"_s), Qt::LeftButton);
        QTRY_COMPARE(message(), u"1 of 2 instances need attention."_s); // only those that had trouble
        QTRY_COMPARE(state(u"Off"_s), u"Works"_s);
    }

    void checksTheSelectedOne()
    {
        const Instance one = add(u"One"_s);
        add(u"Other"_s);
        open();
        f->window->selectInstance(one.recordId);
        QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
        QTest::keyClick(view(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(message(), u"“One” works."_s);
        QCOMPARE(state(u"Other"_s), u"Valid"_s);
        QVERIFY(f->instances.instance(one.recordId)->lastChecked.isValid());
        QCOMPARE(view()->selectedRecords(), QList<QByteArray>{ one.recordId }); // kept over it
    }

    void stopsInTheMiddle()
    {
        for (int i = 0; i < 30; ++i)
            add(u"Customer %1"_s.arg(i));
        QCOMPARE(sandbox->switches().set(u"slow=100"_s), QString());
        open();
        trigger("checkAllAction");
        QTRY_VERIFY(f->find<QPushButton>("careStopPushButton"));
        QTRY_VERIFY(f->find<QLabel>("careProgressLabel")->text().contains(u": 1"_s)
                    || f->find<QLabel>("careProgressLabel")->text().contains(u": 6"_s));
        QTest::mouseClick(f->find<QPushButton>("careStopPushButton"), Qt::LeftButton);
        QTRY_VERIFY(message().contains(u"Stopped; "_s));
        QVERIFY(!f->find<QPushButton>("careStopPushButton"));
        int checked = 0;
        const QList<Instance> rows = f->instances.instances();
        for (const Instance &row : rows)
            checked += row.lastChecked.isValid();
        QVERIFY2(checked > 0 && checked < 30, qPrintable(QString::number(checked)));
    }

    void aLockStopsIt()
    {
        for (int i = 0; i < 30; ++i)
            add(u"Customer %1"_s.arg(i));
        QCOMPARE(sandbox->switches().set(u"slow=100"_s), QString());
        open();
        trigger("checkAllAction");
        QTRY_VERIFY(f->find<QPushButton>("careStopPushButton"));
        f->window->lockAction()->trigger();
        QTRY_VERIFY(message().contains(u"Stopped; "_s));
        QCOMPARE(f->vault.keyState(), Vault::KeyState::Locked);
    }

    void closingTheWindowInTheMiddleLeavesAllWhole()
    {
        for (int i = 0; i < 10; ++i)
            add(u"Customer %1"_s.arg(i));
        QCOMPARE(sandbox->switches().set(u"slow=100"_s), QString());
        open();
        trigger("checkAllAction");
        QTRY_VERIFY(f->find<QPushButton>("careStopPushButton"));
        f->window.reset();
        QCOMPARE(f->instances.instances().size(), 10);
    }

    void editsNameAndTags()
    {
        const Instance one = add(u"Acme"_s);
        open();
        f->window->selectInstance(one.recordId);
        QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
        QTest::keyClick(view(), Qt::Key_F2);
        auto *dialog = f->window->findChild<EditDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"nameLineEdit"_s);
        QCOMPARE(name->text(), u"Acme"_s);
        name->clear();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"editSavePushButton"_s), Qt::LeftButton);
        QVERIFY(dialog->isVisible()); // said at the field
        name->setText(u"Acme <b>Keap</b>"_s);
        dialog->findChild<QLineEdit *>(u"tagsLineEdit"_s)->setText(u"north, vip"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(message().contains(u"The service made “Acme Keap” of the name “Acme <b>Keap</b>”"_s));
        QCOMPARE(sandbox->tenant().findById(one.id)->tags, (QStringList{ u"north"_s, u"vip"_s }));
        QCOMPARE(f->instances.instance(one.recordId)->name, u"Acme Keap"_s);
    }

    void addsAndTakesTagsOfSeveral()
    {
        const Instance one = add(u"One"_s);
        const Instance two = add(u"Two"_s);
        sandbox->tenant().findById(one.id)->tags = { u"set elsewhere"_s }; // which is not known here
        open();
        view()->selectAll();
        editTags(0, u"vip"_s);
        QTRY_COMPARE(message(), u"The tags of 2 instances are changed."_s);
        QCOMPARE(sandbox->tenant().findById(one.id)->tags, (QStringList{ u"set elsewhere"_s, u"vip"_s }));
        QCOMPARE(sandbox->tenant().findById(two.id)->tags, QStringList{ u"vip"_s });
        QTRY_COMPARE(f->instances.instance(one.recordId)->tags.size(), 2);
        f->window->messageBar().clear();
        editTags(1, u"vip"_s);
        QTRY_COMPARE(message(), u"The tags of 2 instances are changed."_s);
        QCOMPARE(sandbox->tenant().findById(one.id)->tags, QStringList{ u"set elsewhere"_s });
        QCOMPARE(sandbox->tenant().findById(two.id)->tags, QStringList());
        f->window->messageBar().clear();
        QCOMPARE(sandbox->switches().set(u"relay=PATCH /instances/{}:drop-after"_s), QString()); // done, answer lost
        editTags(2, u"only"_s);
        QTRY_COMPARE(message(), u"The tags of 2 instances are changed."_s);
        QCOMPARE(f->instances.instance(one.recordId)->tags, QStringList{ u"only"_s });
    }

    void disablesAndEnables()
    {
        const Instance one = add(u"Acme"_s);
        open();
        f->window->selectInstance(one.recordId);
        trigger("disableAction");
        QCOMPARE(f->prompts.questions.size(), 1);
        QVERIFY(!sandbox->tenant().findById(one.id)->disabled); // declined
        f->prompts.accept = true;
        trigger("disableAction");
        QTRY_VERIFY(sandbox->tenant().findById(one.id)->disabled);
        QTRY_COMPARE(state(u"Acme"_s), u"Disabled"_s);
        trigger("enableAction");
        QTRY_VERIFY(!sandbox->tenant().findById(one.id)->disabled);
        QTRY_COMPARE(state(u"Acme"_s), u"Valid"_s);
    }

    void deletesAtTheServiceOnlyOnceTheNameIsTyped()
    {
        const Instance one = add(u"Acme  Keap"_s);
        open();
        f->window->selectInstance(one.recordId);
        trigger("deleteAtServiceAction");
        auto *dialog = f->window->findChild<DeleteAtServiceDialog *>();
        QVERIFY(dialog);
        auto *button = dialog->findChild<QPushButton *>(u"deleteAtServicePushButton"_s);
        auto *typed = dialog->findChild<QLineEdit *>(u"deleteAtServiceLineEdit"_s);
        QTest::keyClicks(typed, u"Acme"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(!button->isEnabled());
        QVERIFY(sandbox->tenant().findById(one.id));
        QTest::keyClicks(typed, u" Keap"_s);
        QVERIFY(button->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(!sandbox->tenant().findById(one.id));
        QTRY_COMPARE(state(u"Acme Keap"_s), u"Gone"_s);
        QVERIFY(f->instances.instance(one.recordId)); // here it stays
        Q_EMIT f->window->messageBar().actionTriggered(u"delete-here"_s);
        QTRY_VERIFY(!f->instances.instance(one.recordId));
    }

    void aFailureIsToldRowByRow()
    {
        const Instance one = add(u"One"_s);
        add(u"Two"_s);
        open();
        view()->selectAll();
        QCOMPARE(sandbox->switches().set(u"fail=PATCH /instances/{}:403:1"_s), QString());
        editTags(2, u"vip"_s);
        QTRY_COMPARE(message(), u"1 of 2 instances were not changed."_s);
        auto *results = showResults();
        QVERIFY(results);
        QVERIFY(results->findChild<MessageBar *>(u"careResultBar"_s)->isVisible());
        QTest::keyClick(results, Qt::Key_Escape);
        QTRY_VERIFY(!results->isVisible());
    }

    void exportsFreshValuesWhereWanted()
    {
        const Instance one = add(u"One"_s);
        const Instance gone = add(u"Gone"_s);
        sandbox->tenant().findById(one.id)->name = u"Renamed there"_s;
        sandbox->tenant().findById(one.id)->token = u"another+/="_s;
        sandbox->tenant().remove(gone.id.toLongLong());
        open();
        view()->selectAll();
        trigger("exportAction");
        auto *dialog = f->find<QDialog>("exportDialog");
        dialog->findChild<QCheckBox *>(u"exportRevealCheckBox"_s)->click();
        dialog->findChild<QCheckBox *>(u"exportFreshCheckBox"_s)->click();
        f->prompts.path = f->folder.filePath(u"fresh.json"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportSavePushButton"_s), Qt::LeftButton);
        QTRY_COMPARE(f->prompts.questions.size(), 1); // one is gone: the person decides
        QVERIFY(f->prompts.questions.first().consequence.contains(u"Gone"_s));
        QVERIFY(!QFile::exists(f->prompts.path)); // and declined
        f->prompts.accept = true;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportSavePushButton"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(f->prompts.path));
        QFile file(f->prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.contains("Renamed there") && written.contains("another+/="), written);
        QCOMPARE(f->instances.secret(one, u"token"_s)->reveal(), u"another+/="_s);
    }

    void signInsThatLapseNeedAttention()
    {
        Instance old = add(u"Old"_s);
        old.createdAt = QDateTime::currentDateTimeUtc().addDays(-40);
        QVERIFY(f->instances.save(old));
        add(u"New"_s);
        open();
        QTRY_VERIFY(f->find<QToolButton>("attentionToolButton"));
        QCOMPARE(f->find<QToolButton>("attentionToolButton")->text(), u"1 need attention"_s);
        trigger("checkAllAction"); // goes through to the provider: the sign-in was used
        QTRY_COMPARE(message(), u"All 2 instances work."_s);
        QTRY_VERIFY(!f->find<QToolButton>("attentionToolButton")->isVisible());
    }

private:
    void open()
    {
        f->open();
        QVERIFY(QTest::qWaitForWindowExposed(f->window.get()));
        QTRY_COMPARE(view()->model()->rowCount(), f->instances.instances().size());
    }
    Instance add(const QString &name)
    {
        PracticeInstance made;
        made.name = name;
        made.elementKey = u"infusionsoftmarketing"_s;
        made = sandbox->tenant().add(made);
        Instance row;
        row.name = made.name;
        row.connector = made.elementKey;
        row.serviceUrl = QUrl(sandbox->info().serviceUrl);
        row.accountId = m_account;
        row.createdAt = QDateTime::currentDateTimeUtc();
        if (!f->instances.begin(row, {}))
            qFatal("The instance could not be written");
        row.id = QString::number(made.id);
        row.state = InstanceState::Valid;
        if (!f->instances.complete(row, Secret::fromText(made.token)))
            qFatal("The instance could not be written");
        return row;
    }
    [[nodiscard]] InstanceView *view() const { return f->find<InstanceView>("instancesTableView"); }
    [[nodiscard]] QString message() const { return f->window->messageBar().text(); }
    void trigger(const char *action) const { f->find<QAction>(action)->trigger(); }
    [[nodiscard]] QString state(const QString &name) const
    {
        const QAbstractItemModel &model = *view()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, int(InstanceColumn::Name)).data().toString().simplified() == name)
                return model.index(row, int(InstanceColumn::State)).data().toString();
        return {};
    }
    void editTags(int way, const QString &tags) const
    {
        trigger("editAction");
        auto *dialog = f->window->findChild<EditDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"editTagsComboBox"_s)->setCurrentIndex(way);
        dialog->findChild<QLineEdit *>(u"tagsLineEdit"_s)->setText(tags);
        dialog->accept();
        QTRY_VERIFY(!f->window->findChild<EditDialog *>());
    }
    [[nodiscard]] CareResultsDialog *showResults() const
    {
        Q_EMIT f->window->messageBar().actionTriggered(u"care-results"_s);
        return f->window->findChild<CareResultsDialog *>();
    }

    std::unique_ptr<WindowFixture> f;
    std::unique_ptr<SandboxServer> sandbox;
    QByteArray m_account;
};

QTEST_MAIN(CareWindowTest)
#include "carewindowtest.moc"
