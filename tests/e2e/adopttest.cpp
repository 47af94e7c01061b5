// SPDX-License-Identifier: GPL-3.0-or-later
// *Compare with the Service*: a person at the dialog, against the practice service.
#include "app/sandbox/practicetenant.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/creationfixture.h"
#include "tests/support/privatehome.h"
#include "tests/support/vaultfixture.h"
#include "ui/care/adoptdialog.h"
#include "ui/care/comparisonmodel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTableView>

using namespace iw;
using namespace Qt::StringLiterals;
using Column = ComparisonModel::Column;

class AdoptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        f = std::make_unique<CreationFixture>();
        f->vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QVERIFY(f->start());
        QCOMPARE(VaultFixture::setPassphrase(f->vault, u"correct horse battery"_s), QString());
        QVERIFY(f->accounts.ensure(QUrl(f->info.serviceUrl), f->draft().platform, true));
        m_unlocker = std::make_unique<VaultUnlocker>(f->vault);
        m_prompts = std::make_unique<ScriptedPrompts>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_unlocker.reset();
        f.reset();
    }

    /// With one account nothing is asked: the list is read, and Enter adopts it all.
    void adoptsEverythingWithOneKey()
    {
        for (int i = 0; i < 450; ++i)
            (void)there(u"Instance %1"_s.arg(i));
        open();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 450, 20'000);
        QCOMPARE(button(u"Adopt"_s)->text(), u"Adopt All (450)"_s);
        QVERIFY(!button(u"Refresh"_s)->isEnabled() && !button(u"Forget"_s)->isEnabled());
        QVERIFY(table()->hasFocus());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(message()->isVisible(), 20'000);
        QVERIFY2(message()->text().startsWith(u"450 instances adopted."_s), qPrintable(message()->text()));
        QCOMPARE(f->instances.instances().size(), 450);
        QCOMPARE(cell(0, Column::Result), u"Adopted"_s);
        QCOMPARE(cell(0, Column::Kind), u"Same"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void tellsWhatDiffersInWords()
    {
        const QString renamed = someOfEach();
        open();
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(kinds(),
                 (QStringList{ u"All (4)"_s, u"Only at the service (1)"_s, u"Differs (1)"_s, u"Only here (1)"_s,
                               u"Same (1)"_s }));
        choose(2);
        QCOMPARE(rows(), 1);
        QVERIFY2(
            cell(0, Column::Difference)
                .startsWith(u"name: here Old name, there New name; tags: here a, there b, c; state: here valid, there "
                            "disabled; token: another one there"_s),
            qPrintable(cell(0, Column::Difference)));
        picture(u"differs"_s);
        choose(0);
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"adoptSearchLineEdit"_s), u"NEW name"_s);
        QCOMPARE(rows(), 1); // by the name there as well
        QCOMPARE(cell(0, Column::Id), renamed);
    }

    void refreshesAndForgetsAfterAsking()
    {
        const QString renamed = someOfEach();
        open();
        QTRY_COMPARE(rows(), 4);
        QTest::mouseClick(button(u"Refresh"_s), Qt::LeftButton);
        QCOMPARE(m_prompts->questions.size(), 1); // as a token changes
        QCOMPARE(f->instances.byId(renamed)->name, u"Old name"_s);
        m_prompts->accept = true;
        QTest::mouseClick(button(u"Refresh"_s), Qt::LeftButton);
        QTRY_COMPARE(f->instances.byId(renamed)->name, u"New name"_s);
        QTRY_VERIFY(button(u"Forget"_s)->isEnabled());
        QTest::mouseClick(button(u"Forget"_s), Qt::LeftButton);
        QVERIFY(m_prompts->questions.last().destructive);
        QTRY_COMPARE(f->instances.instances().size(), 2);
        QTRY_VERIFY(kinds().contains(u"Forgotten here (1)"_s));
        picture(u"done"_s);
    }

    /// One row by keys: select it, and only it is adopted.
    void adoptsOneRow()
    {
        const QString one = there(u"One"_s);
        (void)there(u"Two"_s);
        open();
        QTRY_COMPARE(rows(), 2);
        QTest::keyClick(table(), Qt::Key_Home);
        table()->selectRow(0);
        QCOMPARE(button(u"Adopt"_s)->text(), u"Adopt (1)"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_COMPARE(f->instances.instances().size(), 1);
        QCOMPARE(f->instances.instances().first().id, one);
    }

    void readingIsCancelled()
    {
        QCOMPARE(f->sandbox.switches().set(u"slow=400"_s), QString());
        QCOMPARE(f->sandbox.switches().set(u"page-size=1"_s), QString());
        for (int i = 0; i < 5; ++i)
            (void)there(u"Instance %1"_s.arg(i));
        open();
        auto *compare = button(u"Compare"_s);
        auto *status = m_dialog->findChild<QLabel *>(u"adoptStatusLabel"_s);
        QTRY_COMPARE(compare->text(), u"Cancel"_s);
        QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
        QTRY_VERIFY(status->text().contains(u"1 instance"_s));
        picture(u"reading"_s);
        QTest::mouseClick(compare, Qt::LeftButton);
        QVERIFY(message()->text().contains(u"nothing is compared"_s));
        QCOMPARE(rows(), 0);
        QCOMPARE(compare->text(), u"Compare"_s);
        QVERIFY(compare->isEnabled());
    }

    void isClosedWhileReading()
    {
        QCOMPARE(f->sandbox.switches().set(u"slow=400"_s), QString());
        open();
        QTRY_VERIFY(m_dialog->isBusy());
        m_dialog.reset(); // nothing comes back to it
        QTest::qWait(0);
    }

    void letsGoWhenTheVaultIsLocked()
    {
        (void)there(u"One"_s);
        open();
        QTRY_COMPARE(rows(), 1);
        f->vault.lock();
        QTRY_COMPARE(rows(), 0);
        QVERIFY(message()->text().contains(u"was locked"_s));
        QVERIFY(!button(u"Adopt"_s)->isEnabled());
    }

    void offersThePracticeServiceWhereItIsAway()
    {
        QVERIFY(f->vault.remove(f->accounts.accounts().first().recordId));
        QVERIFY(f->accounts.ensure(QUrl(u"http://127.0.0.1:1/elements/api-v2"_s), f->draft().platform, true));
        open();
        QTRY_VERIFY(message()->isVisible());
        QVERIFY2(message()->text().contains(u"practice service is not running"_s), qPrintable(message()->text()));
        QSignalSpy asked(m_dialog.get(), &AdoptDialog::practiceRequested);
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"messageBarActionPushButton"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void asksWhichAccount()
    {
        SandboxServer second;
        QVERIFY(second.start());
        const SandboxInfo info = second.info();
        QVERIFY(f->accounts.ensure(QUrl(info.serviceUrl),
                                   { Secret::fromText(info.userSecret), Secret::fromText(info.organizationSecret) },
                                   true));
        (void)there(u"One"_s);
        open();
        QVERIFY(!m_dialog->isBusy());
        auto *account = m_dialog->findChild<QComboBox *>(u"adoptAccountComboBox"_s);
        QCOMPARE(account->count(), 2);
        account->setCurrentIndex(1); // the elder one
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(rows(), 1);
    }

    void looksGoodEverywhere_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << false << 1.0;
        QTest::newRow("dark") << true << 1.0;
        QTest::newRow("150") << false << 1.5;
    }
    void looksGoodEverywhere()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        const QPalette palette = QApplication::palette();
        const QFont font = QApplication::font();
        if (dark) {
            QPalette night(QColor(0x2b, 0x2d, 0x31));
            night.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x24));
            for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
                night.setColor(role, QColor(0xe8, 0xe8, 0xe8));
            QApplication::setPalette(night);
        }
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(larger);
        (void)someOfEach();
        open();
        QTRY_COMPARE(rows(), 4);
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->isVisible())
                QVERIFY2(one->width() >= one->sizeHint().width(), qPrintable(one->text()));
        }
        picture(QString::fromLatin1(QTest::currentDataTag()));
        QApplication::setPalette(palette);
        QApplication::setFont(font);
    }

private:
    [[nodiscard]] QString there(const QString &name, const QStringList &tags = { u"a"_s })
    {
        PracticeInstance made;
        made.name = name;
        made.tags = tags;
        made.elementKey = u"infusionsoftmarketing"_s;
        return QString::number(f->sandbox.tenant().add(made).id);
    }
    /// One of each kind; the id of the one that differs in everything.
    [[nodiscard]] QString someOfEach()
    {
        const QString renamed = there(u"Old name"_s);
        const QString same = there(u"Same as ever"_s);
        const QString gone = there(u"Gone since"_s);
        std::vector<Adoption> adoptions;
        for (const QString &id : { renamed, same, gone }) {
            const PracticeInstance *remote = f->sandbox.tenant().findById(id);
            Adoption &adoption = adoptions.emplace_back();
            adoption.instance.id = id;
            adoption.instance.name = remote->name;
            adoption.instance.tags = remote->tags;
            adoption.instance.connector = remote->elementKey;
            adoption.instance.connectorName = u"Infusionsoft Marketing Automation"_s;
            adoption.instance.serviceUrl = QUrl(f->info.serviceUrl);
            adoption.instance.accountId = f->accounts.accounts().first().recordId;
            adoption.token = Secret::fromText(remote->token);
        }
        if (!f->instances.adopt(adoptions))
            qFatal("not saved");
        PracticeInstance *changed = f->sandbox.tenant().findById(renamed);
        changed->name = u"New name"_s;
        changed->tags = QStringList{ u"b"_s, u"c"_s };
        changed->disabled = true;
        changed->token = u"another-token"_s;
        f->sandbox.tenant().remove(gone.toLongLong());
        (void)there(u"Fresh at the service"_s);
        return renamed;
    }

    void open()
    {
        m_dialog = std::make_unique<AdoptDialog>(AdoptServices{ [this]() -> ServiceClient & { return f->client; },
                                                                f->accounts, f->instances, *m_unlocker, *m_prompts,
                                                                [] { return loadConnectors({}); } });
        new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_dialog.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(u"adoptTableView"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, Column column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] MessageBar *message() const { return m_dialog->findChild<MessageBar *>(u"adoptMessageBar"_s); }
    [[nodiscard]] QPushButton *button(const QString &what) const
    {
        return m_dialog->findChild<QPushButton *>(u"adopt"_s + what + u"PushButton"_s);
    }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList texts;
        const auto *box = m_dialog->findChild<QComboBox *>(u"adoptKindComboBox"_s);
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
        return texts;
    }
    void choose(int kind)
    {
        auto *box = m_dialog->findChild<QComboBox *>(u"adoptKindComboBox"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < kind; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    /// For people to look at, where IW_PICTURES names a folder.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("IW_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100); // layouts settle over several turns
        QVERIFY(m_dialog->grab().save(u"%1/adopt-%2.png"_s.arg(folder, name)));
    }

    std::unique_ptr<CreationFixture> f;
    std::unique_ptr<VaultUnlocker> m_unlocker;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<AdoptDialog> m_dialog;
};

int main(int argc, char **argv)
{
    const PrivateHome home;
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    AdoptTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "adopttest.moc"
