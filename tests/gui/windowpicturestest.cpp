// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultbackup.h"
#include "tests/gui/windowfixture.h"
#include "tests/support/tabwalk.h"
#include "tests/support/vaultfixture.h"

#include "app/base/redactor.h"
#include "app/network/networkaccess.h"
#include "app/problems/problemcatalog.h"
#include "app/sharing/recipewriter.h"
#include "app/vault/keyslots.h"
#include "ui/care/accountsdialog.h"
#include "ui/care/careprogress.h"
#include "ui/care/careresultsdialog.h"
#include "ui/care/deleteatservicedialog.h"
#include "ui/care/editdialog.h"
#include "ui/mainwindow/instanceview.h"
#include "ui/settings/networkdialog.h"
#include "ui/sharing/importdialog.h"
#include "ui/sharing/recipesdialog.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretlineedit.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkProxyFactory>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QStyleFactory>
#include <QTableView>
#include <QToolButton>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x31));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2c));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText })
        palette.setColor(role, QColor(0xe8, 0xe8, 0xe8));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x86, 0xb8, 0xf5));
    palette.setColor(QPalette::PlaceholderText, QColor(0x95, 0x95, 0x95));
    return palette;
}

/// Texts that do not fit their widget.
QStringList clipped(const QWidget &window)
{
    QStringList result;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool text = label ? !label->text().isEmpty() : bool(qobject_cast<const QAbstractButton *>(widget));
        if (!text || qobject_cast<const QLineEdit *>(widget->parentWidget())
            || qobject_cast<const QTableView *>(widget->parentWidget()))
            continue;
        const bool wraps = label && label->wordWrap();
        const int height = wraps ? label->heightForWidth(label->width()) : widget->sizeHint().height();
        const QSize wanted(wraps ? 0 : widget->sizeHint().width(), height);
        for (const auto *area : widget->parentWidget()->findChildren<QAbstractScrollArea *>(Qt::FindDirectChildrenOnly))
            if (area != widget && area->isVisible() && area->geometry().intersects(widget->geometry()))
                result += widget->objectName() + u" is overlapped by "_s + area->objectName();
        const bool link = widget->objectName() == "fieldFixPushButton"_L1;
        if (!link && (widget->width() < wanted.width() || widget->height() < wanted.height() - 2))
            result += widget->objectName() + u" \""_s + (label ? label->text() : QString()) + u'"'
                + u"%1×%2 of %3×%4"_s.arg(widget->width())
                      .arg(widget->height())
                      .arg(wanted.width())
                      .arg(wanted.height());
    }
    return result;
}

} // namespace

/// Pictures of every state, light, dark and with a 150 % font, for people to look at; and a check that no text is cut
/// and that Tab reaches everything in a dialog.
class WindowPicturesTest : public QObject
{
    Q_OBJECT

    QString m_look;

    void picture(QWidget &widget, const QString &name)
    {
        // Layouts settle over several turns.
        QCoreApplication::processEvents();
        (void)QTest::qWaitFor([&widget] { return clipped(widget).isEmpty(); });
        QVERIFY(widget.grab().save(u"%1/%2-%3.png"_s.arg(folder(), name, m_look)));
        const QStringList cut = clipped(widget);
        QVERIFY2(cut.isEmpty(), qPrintable(name + u": "_s + cut.join(u", "_s)));
        if (m_look != "light"_L1 || !qobject_cast<QDialog *>(&widget))
            return;
        const QPointer<QWidget> focused = widget.focusWidget();
        const QStringList missed = missedByTab(widget);
        QVERIFY2(missed.isEmpty(), qPrintable(name + u": "_s + missed.join(u", "_s)));
        if (focused)
            focused->setFocus();
    }
    static QString folder() { return QStringLiteral(IW_BUILD_DIR "/pictures"); }

    void careStates()
    {
        WindowFixture care;
        care.vault.beginSession();
        Instance off = care.add(u"Acme Bakery"_s, u"north"_s);
        Instance gone = care.add(u"Flower shop, the one at the corner"_s);
        off.reach = InstanceReach::Disabled;
        gone.reach = InstanceReach::Gone;
        for (Instance *row : { &off, &gone }) {
            row->lastChecked = QDateTime::currentDateTimeUtc();
            QVERIFY(care.instances.save(*row));
        }
        care.add(u"Works"_s);
        care.open();
        QTRY_VERIFY(care.find<QToolButton>("attentionToolButton"));
        care.find<QAction>("needsAttentionAction")->trigger();
        care.window->selectInstance(off.recordId);
        CareProgress progress(tr("Checking"), 48, care.window->centralWidget());
        static_cast<QBoxLayout *>(care.window->centralWidget()->layout())->insertWidget(0, &progress);
        progress.setDone(12, 48);
        progress.setVisible(true);
        picture(*care.window, u"window-needs-attention"_s);
        EditDialog one({ off }, care.window.get());
        one.open();
        picture(one, u"edit-one"_s);
        one.findChild<QLineEdit *>(u"nameLineEdit"_s)->clear();
        one.accept();
        picture(one, u"edit-wrong"_s);
        EditDialog several({ off, gone }, care.window.get());
        several.open();
        picture(several, u"edit-several"_s);
        DeleteAtServiceDialog removal({ off }, care.window.get());
        removal.open();
        picture(removal, u"delete-at-service"_s);
        CareResultsDialog results(
            tr("Check"),
            { { off,
                Problem{ .id = u"service.disabled"_s,
                         .arguments = { { u"name"_s, off.name }, { u"host"_s, off.serviceUrl.host() } },
                         .status = 403,
                         .message = u"The instance is disabled"_s,
                         .requestId = u"5f0c1e2d3a4b5c6d7e8f9a0b"_s } },
              { gone, {} } },
            care.window.get());
        results.open();
        picture(results, u"care-results"_s);
        const QList<Connector> connectors = loadConnectors({});
        Recipe there = recipeOf(off, connectors);
        Recipe next = there;
        next.name = u"Next customer"_s;
        next.values.insert(u"infusionsoft.server"_s, u"zz999.infusionsoft.com"_s);
        RecipesDialog recipes(care.instances, u"customers.json"_s, { there, next, next }, connectors,
                              care.window.get());
        recipes.show();
        picture(recipes, u"recipes"_s);
        ImportDialog import({ care.instances, care.accounts, care.unlocker, care.prompts, {} }, care.window.get());
        import.open();
        picture(import, u"import-empty"_s);
        import.readText(
            "{\"format\": \"instance-wizard/1\", \"instances\": [{\"id\": \"1\", \"name\": \"Flower shop\", "
            "\"serviceUrl\": \"https://api.example.com/elements/api-v2\", \"connector\": "
            "\"infusionsoftmarketing\", \"token\": \"t\"}, {\"id\": \"427001\", \"name\": \"Acme Bakery\", "
            "\"serviceUrl\": \"https://api.example.com/elements/api-v2\", \"connector\": "
            "\"infusionsoftmarketing\", \"token\": \"t\", \"userSecret\": \"u\", "
            "\"organizationSecret\": \"o\"}]}");
        picture(import, u"import-preview"_s);
        import.readText("{\n\"format\": 5}");
        picture(import, u"import-broken"_s);
    }

    void allStates()
    {
        careStates();
        WindowFixture empty;
        empty.open();
        picture(*empty.window, u"window-empty"_s);

        WindowFixture fixture;
        fixture.vault.beginSession();
        Instance one = fixture.add(u"Green Valley Dental"_s, u"north"_s);
        for (int i = 0; i < 24; ++i)
            fixture.add(u"Customer %1 – a name that is longer"_s.arg(i), i % 3 ? u"south"_s : u"pilot"_s, i % 7 == 3);
        fixture.open();
        picture(*fixture.window, u"window-session"_s);
        fixture.window->selectInstance(one.recordId);
        fixture.find<SecretLineEdit>("tokenSecretLineEdit")->revealAction()->trigger();
        fixture.find<QAction>("copyIdAction")->trigger();
        picture(*fixture.window, u"window-details"_s);
        detailsParts(fixture, one);
        fixture.find<InstanceView>("instancesTableView")->setFocus();
        fixture.window->showProblem({ .id = u"service.unauthorized"_s,
                                      .arguments = { { u"host"_s, u"api.example.com"_s } },
                                      .status = 401,
                                      .message = u"Invalid Organization or User secret"_s,
                                      .requestId = u"5fa8c1e2b4d6"_s });
        picture(*fixture.window, u"window-problem"_s);
        fixture.window->messageBar().clear();
        fixture.find<QLineEdit>("searchLineEdit")->setText(u"nobody"_s);
        picture(*fixture.window, u"window-nomatch"_s);
        fixture.find<QLineEdit>("searchLineEdit")->clear();

        for (const char *name : { "filterTagsMenu", "filterServiceMenu", "filterConnectorMenu", "filterStateMenu" }) {
            fixture.find<QToolButton>("filterToolButton")->click();
            picture(*fixture.find<QMenu>("filterMenu"), u"window-filter-menu"_s);
            fixture.find<QMenu>("filterMenu")->close();
            auto *menu = fixture.find<QMenu>(name);
            menu->popup(fixture.window->geometry().center());
            picture(*menu, u"window-filter-values"_s);
            menu->close();
            menu->actions().last()->trigger();
        }
        for (const QString &name : { u"columnsMenu"_s, u"sortMenu"_s }) {
            auto *menu = fixture.window->findChild<QMenu *>(name);
            menu->popup(fixture.window->geometry().center());
            picture(*menu, u"window-"_s + name);
            menu->close();
        }
        fixture.find<InstanceView>("instancesTableView")->selectAll();
        fixture.window->statusBar()->clearMessage();
        picture(*fixture.window, u"window-filtered"_s);
        QTest::mouseClick(fixture.find<QToolButton>("filterConnectorToolButton"), Qt::LeftButton);
        fixture.find<QLineEdit>("searchLineEdit")->setText(u"nobody"_s);
        picture(*fixture.window, u"window-filtered-nomatch"_s);
        fixture.find<QPushButton>("noMatchClearPushButton")->click();

        fixture.find<QAction>("exportAction")->trigger();
        auto *exporting = fixture.find<QDialog>("exportDialog");
        picture(*exporting, u"export-masked"_s);
        exporting->findChild<QCheckBox *>(u"exportRevealCheckBox"_s)->click();
        exporting->findChild<QCheckBox *>(u"exportRevealAccountCheckBox"_s)->click();
        picture(*exporting, u"export-clear"_s);
        exporting->close();

        const int first = fixture.log.begin(
            { .time = QDateTime::currentDateTimeUtc(),
              .method = u"POST"_s,
              .address = u"https://api.example.com/elements/api-v2/elements/infusionsoftmarketing/oauth/url"_s,
              .request = u"Authorization: ‹secret 1, 40 characters›\n\n{}"_s,
              .answer = {},
              .requestId = {} });
        fixture.log.complete(first, 200, u"{\"oauthUrl\": \"…\"}"_s, {});
        fixture.find<QAction>("exchangeAction")->trigger();
        picture(*fixture.find<QDialog>("exchangeDialog"), u"exchange"_s);
        fixture.find<QDialog>("exchangeDialog")->close();
        fixture.find<QAction>("setPassphraseAction")->trigger();
        auto *passphrase = fixture.find<QDialog>("passphraseDialog");
        QTest::keyClicks(passphrase->findChild<QLineEdit *>(u"passphraseSecretLineEdit"_s), u"wednesday evening"_s);
        picture(*passphrase, u"passphrase"_s);
        passphrase->findChild<QLineEdit *>(u"passphraseSecretLineEdit"_s)->setText(u"lamp orchid tunnel"_s);
        picture(*passphrase, u"passphrase-hint"_s);
        passphrase->close();
        fixture.find<QAction>("aboutAction")->trigger();
        picture(*fixture.find<QDialog>("aboutDialog"), u"about"_s);
        fixture.find<QDialog>("aboutDialog")->close();
        fixture.find<QAction>("explainAction")->trigger();
        auto *explain = fixture.find<QDialog>("explainDialog");
        picture(*explain, u"explain-empty"_s);
        explain->findChild<QPlainTextEdit *>(u"explainPlainTextEdit"_s)
            ->setPlainText(u"HTTP/1.1 400 Bad Request\n\n{\"message\":\"Request failed\",\"providerMessage\":"
                           "\"{\\\"error\\\":\\\"invalid_grant\\\"}\"}"_s);
        QTRY_VERIFY(explain->findChild<MessageBar *>(u"explainAnswer2"_s)->isVisible());
        picture(*explain, u"explain"_s);
        explain->close();
        network(fixture);
        accounts();
        vaultDialogs();
        fields();
    }

    void detailsParts(WindowFixture &fixture, Instance one)
    {
        QVERIFY(bool(fixture.instances.save(
            one, {},
            { InstanceEvent::checked(InstanceReach::Reachable), InstanceEvent::checked(InstanceReach::Reachable),
              InstanceEvent::renamed(u"Green Valley"_s, one.name), InstanceEvent::tagged({}, one.tags),
              InstanceEvent::adoptedAfterLostAnswer() })));
        const QString address = one.serviceUrl.toString() + u"/instances/"_s + one.id;
        const int call = fixture.log.begin({ .time = QDateTime::currentDateTimeUtc(),
                                             .method = u"GET"_s,
                                             .address = address,
                                             .request = u"Authorization: ‹secret 1, 40 characters›\n"_s,
                                             .instanceId = one.id });
        fixture.log.complete(call, 200, u"Content-Type: application/json\n\n{\"id\": 427001}"_s, {});
        auto *scroll = fixture.find<QWidget>("detailsPane")->findChild<QScrollArea *>();
        for (const char *part :
             { "configurationToolButton", "historyToolButton", "lastExchangeToolButton", "nextStepsToolButton" }) {
            fixture.find<QToolButton>(part)->click();
            picture(*scroll->widget(), u"details-"_s + QString::fromLatin1(part).chopped(10));
            fixture.find<QToolButton>(part)->click();
        }
    }

    void network(WindowFixture &fixture)
    {
        Redactor redactor;
        NetworkAccess access(fixture.preferences, fixture.vault, fixture.log, redactor);
        NetworkDialog dialog({ access, fixture.accounts, fixture.unlocker, fixture.prompts, fixture.log, redactor });
        dialog.show();
        picture(dialog, u"network"_s);
        dialog.findChild<QRadioButton *>(u"manualProxyRadioButton"_s)->click();
        dialog.findChild<QLineEdit *>(u"proxyHostLineEdit"_s)->setText(u"proxy.example.com"_s);
        dialog.findChild<QLineEdit *>(u"proxyUserLineEdit"_s)->setText(u"anna"_s);
        dialog.findChild<QLineEdit *>(u"proxyPasswordSecretLineEdit"_s)->setText(u"secret"_s);
        fixture.prompts.path = QStringLiteral(IW_SOURCE_DIR "/tests/data/tls/ca.pem");
        dialog.findChild<QPushButton *>(u"certificateChoosePushButton"_s)->click();
        dialog.findChild<QPushButton *>(u"networkOkPushButton"_s)->click(); // the port is missing
        picture(dialog, u"network-manual"_s);
        dialog.close();
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    }

    void accounts()
    {
        WindowFixture fixture;
        fixture.vault.beginSession();
        AccountTests tests;
        const AccountsDialogServices services{ { [&fixture]() -> ServiceClient & { return fixture.client; },
                                                 fixture.accounts, fixture.unlocker },
                                               fixture.instances,
                                               fixture.prompts,
                                               tests };
        {
            AccountsDialog empty(services);
            empty.show();
            picture(empty, u"accounts-empty"_s);
        }
        fixture.add(u"Green Valley Dental"_s);
        fixture.add(u"Practice"_s, {}, true);
        const QList<QUrl> others = { QUrl(u"https://api.cloud-elements.co.uk/elements/api-v2"_s),
                                     QUrl(u"https://api.openconnectors.ext.hanatrial.ondemand.com/elements/api-v2"_s),
                                     QUrl(u"https://refused.test/elements/api-v2"_s) };
        for (const QUrl &url : others)
            QVERIFY(fixture.accounts.ensure(url, { Secret::fromText(u"user"_s), Secret::fromText(u"org"_s) }, false));
        const QList<ServiceAccount> all = fixture.accounts.accounts();
        const QList<std::optional<Problem>> found{
            Problem{ .id = u"service.unauthorized"_s,
                     .arguments = { { u"host"_s, all[0].apiUrl.host() } },
                     .status = 401,
                     .message = u"Invalid Organization or User secret"_s },
            Problem{ .id = u"service.timed-out"_s, .arguments = { { u"host"_s, all[1].apiUrl.host() } } }, std::nullopt
        };
        for (int i = 0; i < found.size(); ++i)
            tests.insert(all[i].recordId, { .account = all[i], .problem = found[i] });
        AccountsDialog dialog(services);
        dialog.show();
        picture(dialog, u"accounts"_s);
        auto *table = dialog.findChild<QTableView *>(u"accountsTableView"_s);
        const auto choose = [table](const QString &name) {
            const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name);
            table->selectRow(found.value(0).row());
        };
        choose(all[0].name);
        picture(dialog, u"accounts-refused"_s);
        const auto form = [&dialog](const char *button) {
            dialog.findChild<QPushButton *>(QString::fromLatin1(button))->click();
            return dialog.findChild<QDialog *>(u"accountDialog"_s);
        };
        auto *adding = form("accountsAddPushButton");
        picture(*adding, u"account-add"_s);
        adding->findChild<QPushButton *>(u"accountSavePushButton"_s)->click(); // nothing is entered
        picture(*adding, u"account-add-missing"_s);
        delete adding;
        auto *renaming = form("accountsRenamePushButton");
        picture(*renaming, u"account-rename"_s);
        delete renaming;
        choose(u"practice"_s); // nobody listens there
        auto *changing = form("accountsSecretsPushButton");
        changing->findChild<QLineEdit *>(u"userSecretLineEdit"_s)->setText(u"6f1ed002ab5595859014ebf0951522d9"_s);
        changing->findChild<QLineEdit *>(u"organizationSecretLineEdit"_s)->setText(u"fb19a1f2ab5595859014ebf095152"_s);
        picture(*changing, u"account-secrets"_s);
        changing->findChild<QPushButton *>(u"accountSavePushButton"_s)->click();
        QTRY_VERIFY(changing->findChild<QPushButton *>(u"accountSaveAnywayPushButton"_s)->isVisible());
        picture(*changing, u"account-secrets-untried"_s);
    }

    void vaultDialogs()
    {
        WindowFixture fixture;
        fixture.vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        fixture.vault.backup().setCost(VaultFixture::cheap());
        const QString words = u"lamp orchid tunnel paper stove"_s;
        QCOMPARE(VaultFixture::setPassphrase(fixture.vault, words), QString());
        const Instance gone = fixture.add(u"Green Valley Dental"_s);
        fixture.add(u"Bakery"_s);
        fixture.open();
        const auto open = [&fixture](const char *action, const char *name) {
            fixture.find<QAction>(action)->trigger();
            return fixture.find<QDialog>(name);
        };
        const auto type = [](QDialog *dialog, const char *field, const QString &text) {
            dialog->findChild<QLineEdit *>(QString::fromLatin1(field))->setText(text);
        };
        const auto press = [](QDialog *dialog, const char *button) {
            dialog->findChild<QPushButton *>(QString::fromLatin1(button))->click();
        };
        const auto told = [](QDialog *dialog) {
            return QTest::qWaitFor([dialog] { return dialog->findChild<MessageBar *>(u"messageBar"_s)->isVisible(); });
        };
        auto *protection = open("protectionAction", "protectionDialog");
        picture(*protection, u"protection"_s);
        const Problem silent{ .id = u"vault.keychain-unavailable"_s };
        fixture.unlocker.noteKeychain(silent);
        protection->findChild<MessageBar *>(u"protectionMessageBar"_s)->showProblem(describe(silent));
        picture(*protection, u"protection-refused"_s);
        protection->close();

        fixture.prompts.path = fixture.folder.filePath(u"instance-wizard-2026-11-26.iwbackup"_s);
        auto *backup = open("backUpAction", "backupDialog");
        type(backup, "backupPassphraseSecretLineEdit", words);
        picture(*backup, u"backup"_s);
        type(backup, "repeatedPassphraseSecretLineEdit", words);
        press(backup, "backupSavePushButton");
        QVERIFY(told(backup));
        picture(*backup, u"backup-done"_s);
        backup->close();

        QVERIFY(fixture.instances.removeHere(gone.recordId));
        fixture.vault.lock();
        auto *unlock = open("unlockAction", "passphraseDialog");
        picture(*unlock, u"unlock"_s);
        type(unlock, "passphraseSecretLineEdit", u"not these"_s);
        press(unlock, "passphraseAcceptPushButton");
        QVERIFY(told(unlock));
        picture(*unlock, u"unlock-refused"_s);
        type(unlock, "passphraseSecretLineEdit", words);
        press(unlock, "passphraseAcceptPushButton");
        QTRY_COMPARE(fixture.vault.keyState(), Vault::KeyState::Open);

        auto *restore = open("restoreAction", "restoreDialog");
        picture(*restore, u"restore"_s);
        press(restore, "restoreChoosePushButton");
        type(restore, "backupPassphraseSecretLineEdit", u"not these"_s);
        press(restore, "restoreOpenPushButton");
        QVERIFY(told(restore));
        picture(*restore, u"restore-refused"_s);
        type(restore, "backupPassphraseSecretLineEdit", words);
        press(restore, "restoreOpenPushButton");
        QTRY_VERIFY(restore->findChild<QPushButton *>(u"restorePushButton"_s)->isEnabled());
        picture(*restore, u"restore-contents"_s);
        press(restore, "restorePushButton");
        QVERIFY(told(restore));
        picture(*restore, u"restore-done"_s);
        restore->close();

        QVERIFY(QDir().mkpath(fixture.paths.userResources(u"exports"_s)));
        auto *forget = open("forgetAction", "forgetDialog");
        picture(*forget, u"forget"_s);
        fixture.prompts.accept = true;
        press(forget, "forgetPushButton");
        QVERIFY(told(forget));
        picture(*forget, u"forget-done"_s);
    }

    void fields()
    {
        QWidget form;
        auto *grid = new QGridLayout(&form);
        grid->setColumnStretch(1, 1);
        QList<FieldEdit *> rows;
        for (const QString &key : { u"userSecret"_s, u"organizationSecret"_s, u"serviceUrl"_s, u"name"_s, u"tags"_s }) {
            rows += new FieldEdit(sharedField(key));
            rows.last()->addTo(*grid, int(rows.size()) - 1);
        }
        grid->setRowStretch(int(rows.size()), 1);
        rows[2]->setText(u"https;//api.example.com"_s);
        FieldValues values{ { u"serviceUrl"_s, rows[2]->text() }, { u"userSecret"_s, u"********"_s } };
        for (FieldEdit *row : std::as_const(rows))
            if (row->field().key != "tags"_L1)
                row->setFinding(checkField(row->field(), values));
        form.resize(680, 640);
        form.show();
        picture(form, u"fields"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(folder()));
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    }

    void light()
    {
        m_look = u"light"_s;
        allStates();
    }

    void dark()
    {
        m_look = u"dark"_s;
        const QPalette before = QApplication::palette();
        QApplication::setPalette(darkPalette());
        allStates();
        QApplication::setPalette(before);
    }

    void largeFont()
    {
        m_look = u"large"_s;
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 1.5);
        QApplication::setFont(large);
        allStates();
        QApplication::setFont(before);
    }
};

QTEST_MAIN(WindowPicturesTest)
#include "windowpicturestest.moc"
