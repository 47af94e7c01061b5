// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tablestage.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace iw::bench {

using namespace Qt::StringLiterals;

namespace {

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

Instance instance(int number)
{
    static const QStringList towns{ u"Ahrensburg"_s, u"Żary"_s,         u"Green Valley"_s, u"Östersund"_s,
                                    u"São Paulo"_s,  u"Fort Collins"_s, u"Zürich"_s };
    static const QStringList trades{ u"Dental"_s, u"Bakery"_s, u"Ärzte & Söhne"_s, u"Yoga"_s, u"Florist"_s };
    Instance one;
    const int mixed = int(quint32(number) * 7919U % 100'003U);
    one.recordId = QByteArray::number(number);
    one.id = QString::number(400'000 + number);
    one.name = u"%1 %2 %3"_s.arg(towns[mixed % towns.size()], trades[mixed % trades.size()]).arg(mixed);
    one.connector = u"infusionsoftmarketing"_s;
    one.connectorName = number % 5 ? u"Infusionsoft (Keap) Marketing Automation"_s : u"Salesforce Sales Cloud"_s;
    one.serviceName = number % 3 ? u"Cloud Elements US"_s : u"SAP Open Connectors EU"_s;
    one.account = u"dt%1.infusionsoft.com"_s.arg(mixed % 20'000);
    one.tags = { number % 2 ? u"production"_s : u"test"_s, u"team-%1"_s.arg(mixed % 40) };
    one.state = number % 50 ? InstanceState::Valid : InstanceState::Disabled;
    one.createdAt = QDateTime({ 2026, 1, 1 }, { 0, 0 }, Qt::UTC).addSecs(mixed * 250LL);
    return one;
}

InstanceRows rows(int count)
{
    InstanceRows result;
    result.reserve(count);
    for (int number = 0; number < count; ++number)
        result.append(instance(number));
    return result;
}

TableStage::TableStage(QMainWindow &window, QLineEdit &search, QTableView &view)
    : m_window(window), m_search(search), m_view(view)
{
    m_window.resize(1200, 800);
    m_window.show();
    (void)QTest::qWaitForWindowExposed(&m_window);
    m_view.viewport()->installEventFilter(this);
}

bool TableStage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        ++m_paints;
    return QObject::eventFilter(watched, event);
}

template <typename Act>
double TableStage::untilPainted(Act act)
{
    QCoreApplication::processEvents();
    m_paints = 0;
    QElapsedTimer timer;
    timer.start();
    act();
    // A search that changes nothing repaints nothing in the baseline: two empty turns end it as well.
    for (int turns = 0; m_paints == 0 && turns < 2; ++turns)
        QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

double TableStage::keystroke(int rounds)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (const char *typed : { "yoga 12", "keap zu", "dt19", "fort team-7" }) {
            for (const char *letter = typed; *letter; ++letter)
                times += untilPainted([&] { QTest::keyClick(&m_search, *letter); });
            while (!m_search.text().isEmpty())
                times += untilPainted([&] { QTest::keyClick(&m_search, Qt::Key_Backspace); });
        }
    }
    return median(times);
}

double TableStage::click(int column)
{
    const QHeaderView *header = m_view.horizontalHeader();
    m_view.scrollTo(m_view.model()->index(0, column));
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    return untilPainted([&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place); });
}

double TableStage::page(int rounds)
{
    QList<double> times;
    m_view.setCurrentIndex(m_view.model()->index(0, 0));
    constexpr int pages = 20; // fewer than 1,000 rows have: at the end nothing is painted
    for (int round = 0; round < rounds; ++round) {
        for (const auto key : { Qt::Key_PageDown, Qt::Key_PageUp }) {
            for (int number = 0; number < pages; ++number)
                times += untilPainted([&] { QTest::keyClick(&m_view, key); });
        }
    }
    return median(times);
}

Figures TableStage::all(int rounds, const std::function<void()> &fresh)
{
    Figures figures;
    figures.page = page(rounds);
    figures.keystroke = keystroke(rounds);
    std::array<QList<double>, instanceColumnCount> first;
    QList<double> again;
    for (int round = 0; round < rounds; ++round) {
        fresh();
        for (int column = 0; column < instanceColumnCount; ++column) {
            first[size_t(column)] += click(column);
            again += click(column);
        }
    }
    for (const QList<double> &times : first)
        figures.firstSort = qMax(figures.firstSort, median(times));
    figures.sortAgain = median(again);
    return figures;
}

} // namespace iw::bench
