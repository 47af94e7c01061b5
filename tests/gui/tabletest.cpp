// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowfixture.h"
#include "tests/support/vaultfixture.h"

#include "ui/mainwindow/instancetablemodel.h"
#include "ui/mainwindow/instanceview.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

/// A shown window with six instances, as somebody sits in front of it.
class TableFixture final
{
public:
    TableFixture()
    {
        window.vault.beginSession();
        window.add(u"Acme"_s, u"north"_s);
        window.add(u"Bakery"_s, u"south"_s);
        window.add(u"Cinema"_s, u"north"_s);
        window.add(u"Dentist"_s);
        window.add(u"=Escape Room"_s, u"south"_s);
        window.add(u"Florist"_s, u"north"_s, true);
        open();
    }

    void open()
    {
        window.open();
        view = window.find<InstanceView>("instancesTableView");
        if (!QTest::qWaitForWindowActive(window.window.get()))
            qFatal("The window is not active");
        view->setFocus();
    }

    [[nodiscard]] QStringList names() const { return texts(view->model(), {}); }
    [[nodiscard]] QStringList selected() const { return texts(view->model(), view->selectionModel()); }
    [[nodiscard]] QString counts() const { return window.find<QLabel>("countsLabel")->text(); }
    void search(const QString &text) const { window.find<QLineEdit>("searchLineEdit")->setText(text); }

    void select(const QStringList &wanted) const
    {
        view->clearSelection();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (wanted.contains(view->model()->index(row, 0).data().toString()))
                QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                                  view->visualRect(view->model()->index(row, 0)).center());
        }
    }

    /// Opens the menu with its keys and takes the entry that begins with the text.
    void choose(QMenu *menu, const QString &text) const
    {
        menu->popup(window.window->geometry().center());
        for (int step = 0; step <= menu->actions().size(); ++step) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text().startsWith(text)) {
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
        QFAIL(qPrintable(u"No entry "_s + text));
    }

    void filter(const char *column, const QString &text) const
    {
        QTest::mouseClick(window.find<QToolButton>("filterToolButton"), Qt::LeftButton);
        auto *menu = window.find<QMenu>("filterMenu");
        QVERIFY(menu->isVisible());
        menu->close();
        choose(window.find<QMenu>(column), text);
    }

    WindowFixture window;
    InstanceView *view = nullptr;

private:
    static QStringList texts(const QAbstractItemModel *model, const QItemSelectionModel *selection)
    {
        QStringList result;
        for (int row = 0; row < model->rowCount(); ++row)
            if (!selection || selection->isRowSelected(row))
                result += model->index(row, 0).data().toString();
        return result;
    }
};

} // namespace

class TableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filtersAreChosenSeenAndDropped()
    {
        TableFixture table;
        QVERIFY(!table.window.find<QWidget>("filtersWidget")); // not before it is needed
        table.filter("filterTagsMenu", u"north (3)"_s);
        QCOMPARE(table.names(), (QStringList{ u"Florist"_s, u"Cinema"_s, u"Acme"_s }));
        QCOMPARE(table.counts(), u"3 of 6 instances"_s);
        auto *tags = table.window.find<QToolButton>("filterTagsToolButton");
        QVERIFY(tags->isVisible());
        QCOMPARE(tags->text(), u"Tags: north"_s);
        table.filter("filterServiceMenu", u"Cloud Elements US (2)"_s);
        QCOMPARE(table.names(), (QStringList{ u"Cinema"_s, u"Acme"_s }));
        table.filter("filterTagsMenu", u"south"_s);
        QCOMPARE(table.names(), (QStringList{ u"=Escape Room"_s, u"Cinema"_s, u"Bakery"_s, u"Acme"_s }));
        table.search(u"ac"_s);
        QCOMPARE(table.names(), QStringList{ u"Acme"_s });
        table.search({});
        QTest::mouseClick(tags, Qt::LeftButton);
        QVERIFY(tags->isHidden());
        QCOMPARE(table.counts(), u"5 of 6 instances"_s);
        table.choose(table.window.find<QMenu>("filterMenu"), u"Remove all filters"_s);
        QCOMPARE(table.counts(), u"6 instances"_s);
        QVERIFY(table.window.find<QWidget>("filtersWidget")->isHidden());
    }

    void longMenusHoldTheMostFrequent()
    {
        TableFixture table;
        for (int tag = 0; tag < 45; ++tag)
            table.window.add(u"Customer"_s, u"a%1"_s.arg(tag, 2, 10, QLatin1Char('0')));
        QTRY_COMPARE(table.names().size(), 51);
        table.filter("filterTagsMenu", u"north (3)"_s); // not among the first forty by name
        auto *menu = table.window.find<QMenu>("filterTagsMenu");
        table.window.find<QToolButton>("filterToolButton")->click();
        table.window.find<QMenu>("filterMenu")->close();
        QCOMPARE(menu->actions().size(), 41);
        QCOMPARE(menu->actions().last()->text(), u"7 more: search for them"_s);
        QVERIFY(!menu->actions().last()->isEnabled());
    }

    void emptyResultLeadsBack()
    {
        TableFixture table;
        table.filter("filterTagsMenu", u"north"_s);
        table.search(u"dentist"_s);
        auto *nothing = table.window.find<QWidget>("noMatchState");
        QVERIFY(nothing->isVisible());
        QStringList told;
        for (const QLabel *label : nothing->findChildren<QLabel *>())
            told += label->text();
        QVERIFY(told.contains(u"No instance that passes the filters holds “dentist”."_s));
        QTest::mouseClick(nothing->findChild<QPushButton *>(u"noMatchClearPushButton"_s), Qt::LeftButton);
        QVERIFY(table.view->isVisible());
        QCOMPARE(table.names().size(), 6);
        // A new instance is shown whatever the filter says.
        table.filter("filterTagsMenu", u"north"_s);
        const Instance late = table.window.add(u"Garage"_s);
        table.window.window->selectInstance(late.recordId);
        QTRY_COMPARE(table.selected(), QStringList{ u"Garage"_s });
        QCOMPARE(table.names().size(), 7);
    }

    void selectionIsKeptWhileHidden()
    {
        TableFixture table;
        table.select({ u"Acme"_s, u"Bakery"_s, u"Dentist"_s });
        QCOMPARE(table.counts(), u"6 instances · 3 selected"_s);
        table.search(u"north"_s);
        QCOMPARE(table.selected(), QStringList{ u"Acme"_s });
        table.search(u"acme"_s); // now the first row
        QCOMPARE(table.selected(), QStringList{ u"Acme"_s });
        table.search(u"south"_s);
        QCOMPARE(table.selected(), QStringList{ u"Bakery"_s });
        table.search({});
        QCOMPARE(table.selected(), (QStringList{ u"Dentist"_s, u"Bakery"_s, u"Acme"_s }));
        table.window.add(u"Garage"_s); // read again
        QTRY_COMPARE(table.names().size(), 7);
        QCOMPARE(table.selected(), (QStringList{ u"Dentist"_s, u"Bakery"_s, u"Acme"_s }));

        table.search(u"north"_s);
        table.select({ u"Cinema"_s }); // another choice
        table.search({});
        QCOMPARE(table.selected(), QStringList{ u"Cinema"_s });
    }

    void keysMoveAndCopy()
    {
        TableFixture table;
        QTest::keyClick(table.view, Qt::Key_End);
        QCOMPARE(table.selected(), QStringList{ u"Acme"_s });
        QTest::keyClick(table.view, Qt::Key_PageUp);
        QCOMPARE(table.selected(), QStringList{ u"Florist"_s });
        QTest::keyClick(table.view, Qt::Key_PageDown);
        QCOMPARE(table.selected(), QStringList{ u"Acme"_s });
        QTest::keyClick(table.view, Qt::Key_Home);
        QCOMPARE(table.selected(), QStringList{ u"Florist"_s });
        QTest::keyClick(table.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.selected(), (QStringList{ u"Florist"_s, u"=Escape Room"_s }));

        for (int column = int(InstanceColumn::Connector); column < instanceColumnCount; ++column)
            table.view->setColumnHidden(column,
                                        column != int(InstanceColumn::Tags) && column != int(InstanceColumn::Id));
        table.view->horizontalHeader()->moveSection(int(InstanceColumn::Id), 0);
        QTest::keyClick(table.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"427006\tFlorist\tnorth\n427005\t'=Escape Room\tsouth"_s); // as shown; nothing that computes
        QTest::keyClick(table.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.counts(), u"6 instances · 6 selected"_s);
        table.choose(table.window.find<QMenu>("columnsMenu"), u"All as at First"_s);
        QTest::keyClick(table.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'),
                 6 * (instanceColumnCount - 2)); // but for one hidden at first
        QVERIFY(!QGuiApplication::clipboard()->text().contains(canary));
    }

    void copyLeavesMessagesTheirText()
    {
        TableFixture table;
        QTest::keyClick(table.view, Qt::Key_Home);
        table.window.window->messageBar().showText(Tone::Info, u"Some words to keep"_s);
        QLabel *words = nullptr;
        for (auto *label : table.window.window->messageBar().findChildren<QLabel *>())
            if (label->text() == "Some words to keep"_L1)
                words = label;
        QVERIFY(words);
        words->setFocus();
        words->setSelection(0, 4);
        QTest::keyClick(words, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Some"_s);
    }

    void columnsAndOrderAreRemembered()
    {
        TableFixture table;
        table.choose(table.window.find<QMenu>("columnsMenu"), u"Account"_s);
        QVERIFY(table.view->isColumnHidden(int(InstanceColumn::Account)));
        table.choose(table.window.find<QMenu>("sortMenu"), u"Name"_s);
        QCOMPARE(table.names().last(), u"Florist"_s);
        table.choose(table.window.find<QMenu>("sortMenu"), u"Descending"_s);
        QCOMPARE(table.names().first(), u"Florist"_s);
        table.choose(table.window.find<QMenu>("sortMenu"), u"Id"_s); // in the order chosen before
        QCOMPARE(table.names().at(1), u"=Escape Room"_s);
        table.choose(table.window.find<QMenu>("sortMenu"), u"Name"_s);
        table.view->horizontalHeader()->moveSection(int(InstanceColumn::State), 0);
        table.window.window->close();
        table.open();
        QVERIFY(table.view->isColumnHidden(int(InstanceColumn::Account)));
        QCOMPARE(table.view->horizontalHeader()->logicalIndex(0), int(InstanceColumn::State));
        QCOMPARE(table.names().first(), u"Florist"_s);
        table.choose(table.window.find<QMenu>("sortMenu"), u"Newest First"_s);
        QCOMPARE(table.names().at(1), u"=Escape Room"_s);
        table.choose(table.window.find<QMenu>("columnsMenu"), u"All as at First"_s);
        QVERIFY(!table.view->isColumnHidden(int(InstanceColumn::Account)));
        QCOMPARE(table.view->horizontalHeader()->logicalIndex(0), int(InstanceColumn::Name));
    }

    void columnsFitUntilSomebodySetsThem()
    {
        TableFixture table;
        const auto elided = [&table] {
            int result = 0;
            for (int column = 0; column < instanceColumnCount; ++column)
                result += !table.view->isColumnHidden(column)
                    && table.view->columnWidth(column)
                        < table.view->itemDelegate()->sizeHint({}, table.view->model()->index(0, column)).width();
            return result;
        };
        table.window.window->resize(2400, 700);
        QTRY_COMPARE(elided(), 0);
        table.window.window->resize(1024, 700);
        QTRY_VERIFY(elided() > 0);
        const int state = table.view->columnWidth(int(InstanceColumn::State));
        QVERIFY(state >= table.view->fontMetrics().horizontalAdvance(u"Valid"_s));
        table.view->setColumnHidden(int(InstanceColumn::Created), true); // another one fills what is left
        QTRY_VERIFY(table.view->columnWidth(int(InstanceColumn::State)) > state);
        table.view->setColumnHidden(int(InstanceColumn::Created), false);
        table.window.window->resize(2400, 700);
        QTRY_COMPARE(elided(), 0);
        table.view->setColumnWidth(0, 77);
        table.window.window->close();
        table.open();
        table.window.window->resize(2400, 700);
        QCOMPARE(table.view->columnWidth(0), 77);
        table.choose(table.window.find<QMenu>("columnsMenu"), u"All as at First"_s);
        QTRY_COMPARE(elided(), 0);
    }

    void keysMoveColumns()
    {
        TableFixture table;
        auto *menu = table.window.find<QMenu>("columnsMenu");
        QTest::keyClick(table.view, Qt::Key_Home);
        QTest::keyClick(table.view, Qt::Key_Right);
        QTest::keyClick(table.view, Qt::Key_Right);
        table.view->setColumnHidden(int(InstanceColumn::Connector), true);
        table.search(u"e"_s); // the place in the table is kept
        table.choose(menu, u"Move Id Left"_s);
        QCOMPARE(table.view->horizontalHeader()->logicalIndex(0), int(InstanceColumn::Id)); // over what is hidden
        menu->popup({});
        menu->close();
        for (const QAction *action : menu->actions())
            QCOMPARE(action->isEnabled(), !action->text().startsWith(u"Move Id Left"_s) && action->text() != "Name"_L1);
        table.choose(menu, u"Move Id Right"_s);
        QCOMPARE(table.view->horizontalHeader()->logicalIndex(0), int(InstanceColumn::Name));
    }

    void refreshShowsWhatOthersChanged()
    {
        WindowFixture fixture;
        fixture.vault.keySlots().setPassphraseCost(VaultFixture::cheap());
        QCOMPARE(VaultFixture::setPassphrase(fixture.vault, u"five easy random words"_s), QString());
        const Instance gone = fixture.add(u"Acme"_s);
        fixture.add(u"Bakery"_s);
        fixture.open();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        auto *view = fixture.find<InstanceView>("instancesTableView");
        QCOMPARE(view->model()->rowCount(), 2);
        { // as the command line does beside the window
            Vault vault(fixture.paths.vaultFile());
            QVERIFY(bool(vault.open()));
            AccountStore accounts(vault);
            QVERIFY(bool(InstanceRepository(vault, accounts).removeHere(gone.recordId)));
        }
        QCOMPARE(view->model()->rowCount(), 2);
        QTest::keyClick(view, Qt::Key_F5);
        QTRY_COMPARE(view->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TableTest)
#include "tabletest.moc"
