// SPDX-License-Identifier: GPL-3.0-or-later
// The table's figures: bench-table [ROUNDS]
// Our model and view, the same rows in a plain QTableView over QSortFilterProxyModel, and the whole window over a
// vault. Judged are the milliseconds of issue 5 with 10,000 rows, and that no cost grows faster than the rows.
#include "tests/bench/tablestage.h"
#include "tests/gui/windowfixture.h"

#include "ui/mainwindow/instancetablemodel.h"
#include "ui/mainwindow/instanceview.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>
#include <QVBoxLayout>

using namespace iw;
using namespace iw::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 10'000;
constexpr double keystrokeLimit = 16;
constexpr double sortLimit = 60;
constexpr double pageLimit = 16;

QTextStream out(stdout);
bool holds = true;

QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    const QString text = QString::fromUtf8(file.readAll());
    return text.section(u"model name"_s, 1, 1).section(u'\n', 0, 0).section(u':', 1).simplified();
}

QString verdict(double value, double limit)
{
    holds = holds && value <= limit;
    return (value <= limit ? u"  holds <= %1"_s : u"  MISSES <= %1"_s).arg(limit);
}

/// A window with a search field above a table.
void furnish(QMainWindow &window, QLineEdit *search, QTableView *view)
{
    auto *centre = new QWidget(&window);
    auto *column = new QVBoxLayout(centre);
    column->addWidget(search);
    column->addWidget(view);
    window.setCentralWidget(centre);
}

Figures ours(int instances, int rounds)
{
    QMainWindow window;
    InstanceTableModel model;
    auto *search = new QLineEdit;
    auto *view = new InstanceView(model);
    furnish(window, search, view);
    QObject::connect(search, &QLineEdit::textChanged, &model, &InstanceTableModel::setSearch);
    const auto fresh = [&] { model.setRows(rows(instances)); };
    fresh();
    const Figures figures = TableStage(window, *search, *view).all(rounds, fresh);
    delete window.takeCentralWidget(); // before the model
    return figures;
}

Figures baseline(int instances, int rounds)
{
    QMainWindow window;
    const InstanceRows texts = rows(instances);
    QStandardItemModel model(instances, instanceColumnCount);
    for (int row = 0; row < instances; ++row) {
        for (int column = 0; column < instanceColumnCount; ++column)
            model.setItem(row, column, new QStandardItem(texts.text(row, InstanceColumn(column))));
    }
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    auto *search = new QLineEdit;
    auto *view = new QTableView;
    view->setModel(&proxy);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    furnish(window, search, view);
    QObject::connect(search, &QLineEdit::textChanged, &proxy, &QSortFilterProxyModel::setFilterFixedString);
    const Figures figures = TableStage(window, *search, *view).all(rounds, [] {}); // it prepares nothing
    delete window.takeCentralWidget();
    return figures;
}

/// The window itself, details and counts and all.
void wholeWindow(int rounds)
{
    if (QFileInfo(u"/dev/shm"_s).isWritable()) // each instance is synchronised to the disk
        qputenv("TMPDIR", "/dev/shm");
    WindowFixture fixture;
    fixture.vault.beginSession();
    for (int number = 0; number < count; ++number)
        fixture.add(instance(number).name, number % 2 ? u"production"_s : u"test"_s);
    fixture.open();
    auto *view = fixture.find<InstanceView>("instancesTableView");
    if (!QTest::qWaitFor([view] { return view->model()->rowCount() == count; }))
        qFatal("The rows did not come");
    auto *search = fixture.find<QLineEdit>("searchLineEdit");
    TableStage stage(*fixture.window, *search, *view);
    const auto tell = [&](const QString &what) {
        const double time = stage.keystroke(rounds);
        out << u"%1 %2 ms"_s.arg(what, -34).arg(time, 6, 'f', 1) << verdict(time, keystrokeLimit) << '\n' << Qt::flush;
    };
    out << "The whole window with 10,000 instances, search, keystroke, median\n";
    tell(u"nothing selected"_s);
    view->selectRow(0);
    tell(u"one row selected"_s);
    view->selectAll();
    tell(u"all rows selected"_s);
    view->clearSelection();
    search->setText(u"production"_s);
    view->selectAll();
    search->clear();
    tell(u"every other row selected"_s);
}

void compare(const QString &what, double Figures::*figure, const Figures &we, const Figures &plain, double limit)
{
    out << u"%1 %2 ms, baseline %3 ms: %4 x"_s.arg(what, -34)
               .arg(we.*figure, 6, 'f', 1)
               .arg(plain.*figure, 7, 'f', 1)
               .arg(we.*figure / (plain.*figure), 5, 'f', 2)
        << verdict(we.*figure, limit) << '\n';
}

void growth(const QString &what, double Figures::*figure, const Figures &few, const Figures &we, const Figures &many)
{
    out << u"%1 %2, %3, %4 ms: "_s.arg(what, -34)
               .arg(few.*figure, 5, 'f', 1)
               .arg(we.*figure, 5, 'f', 1)
               .arg(many.*figure, 5, 'f', 1)
        << u"%1 x and %2 x"_s.arg(we.*figure / (few.*figure), 0, 'f', 1).arg(many.*figure / (we.*figure), 0, 'f', 1)
        << verdict(qMax(we.*figure / (few.*figure), many.*figure / (we.*figure)), 10) << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    // The rules of a language, not of bytes, whatever the environment is.
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const int rounds = QCoreApplication::arguments().value(1, u"5"_s).toInt();
    out << QSysInfo::prettyProductName() << ", Qt " << qVersion() << ", " << QThread::idealThreadCount() << " x "
        << processor() << ", " << QGuiApplication::platformName() << "; milliseconds to the end of the repaint\n"
        << Qt::flush;
    const Figures we = ours(count, rounds);
    const Figures plain = baseline(count, rounds);
    out << "10,000 rows; baseline: QTableView over QSortFilterProxyModel\n";
    compare(u"search, keystroke, median"_s, &Figures::keystroke, we, plain, keystrokeLimit);
    compare(u"sort, first click, worst column"_s, &Figures::firstSort, we, plain, sortLimit);
    compare(u"sort, later clicks, median"_s, &Figures::sortAgain, we, plain, sortLimit);
    compare(u"scroll a page, median"_s, &Figures::page, we, plain, pageLimit);
    out << "1,000, 10,000 and 100,000 rows; tenfold is as fast as the rows grow\n" << Qt::flush;
    const Figures few = ours(1'000, rounds);
    const Figures many = ours(100'000, rounds);
    growth(u"search, keystroke, median"_s, &Figures::keystroke, few, we, many);
    growth(u"sort, first click, worst column"_s, &Figures::firstSort, few, we, many);
    growth(u"sort, later clicks, median"_s, &Figures::sortAgain, few, we, many);
    growth(u"scroll a page, median"_s, &Figures::page, few, we, many);
    wholeWindow(1);
    return holds ? 0 : 1;
}
