// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/instancetablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

Instance instance(int number, const QString &name, const QString &tag = {})
{
    Instance one;
    one.recordId = QByteArray::number(number);
    one.id = QString::number(number);
    one.name = name;
    one.connectorName = u"Keap"_s;
    one.serviceName = u"Cloud Elements US"_s;
    one.account = u"dt%1.infusionsoft.com"_s.arg(number);
    if (!tag.isEmpty())
        one.tags = { tag, u"second"_s };
    one.createdAt = QDateTime({ 2026, 1, 1 }, { 0, 0 }, Qt::UTC).addSecs(number * 3600);
    return one;
}

InstanceRows rowsOf(const QList<Instance> &instances)
{
    InstanceRows rows;
    for (const Instance &one : instances)
        rows.append(one);
    return rows;
}

QStringList names(const InstanceTableModel &model, InstanceColumn column = InstanceColumn::Name)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result += model.index(row, int(column)).data().toString();
    return result;
}

} // namespace

class InstanceTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAModel()
    {
        InstanceTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rowsOf({ instance(1, u"b"_s), instance(2, u"a"_s) }));
        model.sort(0);
        model.setSearch(u"a"_s);
        model.setSearch(u"nothing like it"_s);
        QCOMPARE(model.rowCount(), 0);
        InstanceFilter filter;
        filter.setChosen(InstanceColumn::Service, u"Cloud Elements US"_s, true);
        model.setFilter(filter);
        model.setSearch({});
        QCOMPARE(model.rowCount(), 2);
        model.sort(int(InstanceColumn::State), Qt::DescendingOrder);
        filter.setChosen(InstanceColumn::Tags, u"none has it"_s, true);
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 0);
        model.setRows({});
        model.setFilter({});
    }

    void showsItsColumns()
    {
        InstanceTableModel model;
        Instance one = instance(7, u"Ärzte & Söhne"_s, u"north"_s);
        one.practice = true;
        one.state = InstanceState::Disabled;
        model.setRows(rowsOf({ one }));
        QCOMPARE(model.index(0, 0).data().toString(), u"Ärzte & Söhne"_s);
        QCOMPARE(model.index(0, int(InstanceColumn::Id)).data().toString(), u"7"_s);
        QCOMPARE(model.index(0, int(InstanceColumn::Tags)).data().toString(), u"north, second"_s);
        QCOMPARE(model.index(0, int(InstanceColumn::State)).data().toString(), u"Disabled"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"practice"_s));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"practice"_s));
        QCOMPARE(model.index(0, 0).data(InstanceTableModel::IconNameRole).toString(), u"practice"_s);
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(titles.join(u' '), u"Name Connector Id Service Account Tags State Created Last checked"_s);
    }

    void searchNarrowsAndComesBack()
    {
        InstanceTableModel model;
        model.setRows(rowsOf({ instance(1, u"Acme North"_s), instance(2, u"Acme South"_s, u"north"_s),
                               instance(3, u"Bäckerei"_s), instance(4, u"BÄCKEREI Süd"_s) }));
        model.setSearch(u"a"_s);
        model.setSearch(u"ac"_s);
        QCOMPARE(names(model), (QStringList{ u"Acme North"_s, u"Acme South"_s }));
        model.setSearch(u"acme nor"_s); // words in different columns, whatever their case
        QCOMPARE(names(model), (QStringList{ u"Acme North"_s, u"Acme South"_s }));
        model.setSearch(u"acme north s"_s);
        model.setSearch(u"acme north south "_s);
        QCOMPARE(names(model), (QStringList{ u"Acme South"_s }));
        model.setSearch(u"acme"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setSearch(u"bäcker"_s);
        QCOMPARE(names(model), (QStringList{ u"Bäckerei"_s, u"BÄCKEREI Süd"_s }));
        model.setSearch(u"acmekeap"_s); // never over two cells
        QCOMPARE(model.rowCount(), 0);
        model.setSearch({});
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.isFiltered());
    }

    void filtersByColumnsBesideTheSearch()
    {
        Instance eu = instance(4, u"Florist"_s, u"north"_s);
        eu.serviceName = u"Cloud Elements EU"_s;
        eu.state = InstanceState::Disabled;
        InstanceTableModel model;
        model.setRows(rowsOf({ instance(1, u"Acme"_s), instance(2, u"Bakery"_s, u"north"_s),
                               instance(3, u"Cinema"_s, u"northern"_s), eu }));
        InstanceFilter filter;
        filter.setChosen(InstanceColumn::Tags, u"north"_s, true); // the whole tag
        model.setFilter(filter);
        QCOMPARE(names(model), (QStringList{ u"Bakery"_s, u"Florist"_s }));
        QVERIFY(model.isFiltered());
        filter.setChosen(InstanceColumn::Tags, u"northern"_s, true); // one or the other
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 3);
        filter.setChosen(InstanceColumn::Service, u"Cloud Elements US"_s, true); // and that
        model.setFilter(filter);
        model.sort(int(InstanceColumn::Name), Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{ u"Cinema"_s, u"Bakery"_s }));
        model.setSearch(u"bak"_s);
        QCOMPARE(names(model), QStringList{ u"Bakery"_s });
        filter.setChosen(InstanceColumn::Tags, u"north"_s, false);
        model.setFilter(filter); // the search holds on
        QCOMPARE(model.rowCount(), 0);
        model.setSearch({});
        QCOMPARE(names(model), QStringList{ u"Cinema"_s });
        filter.drop(InstanceColumn::Tags);
        filter.drop(InstanceColumn::Service);
        QVERIFY(filter.isEmpty());
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.isFiltered());
    }

    void countsWhatCanBeFilteredBy()
    {
        Instance eu = instance(4, u"Florist"_s, u"north"_s);
        eu.serviceName = u"Cloud Elements EU"_s;
        InstanceTableModel model;
        model.setRows(rowsOf({ instance(1, u"Acme"_s), instance(2, u"Bakery"_s, u"North 8"_s),
                               instance(3, u"Cinema"_s, u"North 9"_s), eu }));
        const auto told = [&model](InstanceColumn column) {
            QStringList texts;
            for (const auto &choice : model.choices(column))
                texts += u"%1 %2%3"_s.arg(choice.text).arg(choice.count).arg(choice.chosen ? u"!"_s : QString());
            return texts;
        };
        QCOMPARE(told(InstanceColumn::Tags),
                 (QStringList{ u"north 1"_s, u"North 8 1"_s, u"North 9 1"_s, u"second 3"_s }));
        QCOMPARE(told(InstanceColumn::State), QStringList{ u"Valid 4"_s });
        InstanceFilter filter;
        filter.setChosen(InstanceColumn::Tags, u"north"_s, true);
        filter.setChosen(InstanceColumn::Tags, u"gone"_s, true);
        model.setFilter(filter);
        QCOMPARE(told(InstanceColumn::Service), QStringList{ u"Cloud Elements EU 1"_s }); // of what the tags let pass
        QCOMPARE(told(InstanceColumn::Tags).first(), u"gone 0!"_s); // can still be taken back
        QVERIFY(told(InstanceColumn::Tags).contains(u"North 9 1"_s)); // the other tags can be added
    }

    void sortsAsPeopleDo()
    {
        InstanceTableModel model;
        model.setRows(rowsOf({ instance(10, u"b"_s), instance(9, u"A"_s), instance(100, u"a"_s) }));
        model.sort(int(InstanceColumn::Id));
        QCOMPARE(names(model, InstanceColumn::Id), (QStringList{ u"9"_s, u"10"_s, u"100"_s }));
        model.sort(int(InstanceColumn::Created), Qt::DescendingOrder);
        QCOMPARE(names(model, InstanceColumn::Id), (QStringList{ u"100"_s, u"10"_s, u"9"_s }));
        model.sort(int(InstanceColumn::Name));
        QCOMPARE(names(model).last(), u"b"_s);
        model.setSearch(u"a"_s);
        model.sort(int(InstanceColumn::Name), Qt::DescendingOrder);
        QCOMPARE(names(model).first(), u"b"_s); // "Keap" holds an a as well
        model.sort(-1);
        QCOMPARE(names(model), (QStringList{ u"b"_s, u"A"_s, u"a"_s }));
    }

    void findsRecordsUnderFilterAndOrder()
    {
        InstanceTableModel model;
        InstanceRows rows;
        for (int i = 0; i < 10'000; ++i)
            rows.append(instance(i, u"Customer %1"_s.arg(i * 7919 % 10'000), i % 3 ? QString() : u"third"_s));
        model.setRows(std::move(rows));
        QCOMPARE(model.rowCount(), 10'000);
        model.sort(int(InstanceColumn::Name), Qt::DescendingOrder);
        QCOMPARE(names(model).first(), u"Customer 9999"_s);
        const int row = model.rowOf("4711");
        QCOMPARE(model.recordIdAt(row), "4711"_ba);
        QCOMPARE(model.index(row, int(InstanceColumn::Id)).data().toString(), u"4711"_s);
        for (const QString &typed : { u"t"_s, u"th"_s, u"thi"_s, u"third"_s, u"third dt3"_s })
            model.setSearch(typed);
        QCOMPARE(model.rowOf("4711"), -1);
        QCOMPARE(model.recordIdAt(-1), QByteArray());
        for (int found = 0; found < model.rowCount(); ++found) {
            QCOMPARE(model.recordIdAt(found).toInt() % 3, 0);
            QVERIFY(QString::fromLatin1(model.recordIdAt(found)).startsWith(u'3'));
        }
        QVERIFY(model.rowCount() > 300);
    }
};

QTEST_MAIN(InstanceTableModelTest)
#include "instancetablemodeltest.moc"
