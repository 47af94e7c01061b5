// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/instancefilters.h"

#include "ui/mainwindow/instancetablemodel.h"
#include "ui/widgets/icons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

// More than that nobody reads through; the search finds the others.
constexpr int longestMenu = 40;
// Characters of a value: four buttons must fit a small screen beside one another.
constexpr int longestMenuText = 60;
constexpr int longestButtonText = 20;

/// Untouched by what menus and buttons make of & and tabs.
QString shortened(const QWidget &widget, const QString &text, int characters)
{
    const QFontMetrics metrics = widget.fontMetrics();
    return metrics.elidedText(text.simplified(), Qt::ElideRight, metrics.averageCharWidth() * characters)
        .replace(u'&', u"&&"_s);
}

/// For names of widgets, which stay whatever the language is.
QString columnName(InstanceColumn column)
{
    switch (column) {
    case InstanceColumn::Service:
        return u"Service"_s;
    case InstanceColumn::Connector:
        return u"Connector"_s;
    case InstanceColumn::Tags:
        return u"Tags"_s;
    default:
        return u"State"_s;
    }
}

/// The most frequent ones where there are too many, and all that are chosen.
QList<InstanceTableModel::Choice> mostFrequent(QList<InstanceTableModel::Choice> choices)
{
    if (choices.size() <= longestMenu)
        return choices;
    QList<int> counts;
    for (const auto &choice : std::as_const(choices))
        counts += choice.count;
    std::nth_element(counts.begin(), counts.begin() + longestMenu, counts.end(), std::greater<>());
    const int least = counts[longestMenu];
    int room = longestMenu - int(std::count_if(choices.cbegin(), choices.cend(), [=](const auto &choice) {
                   return choice.count > least;
               }));
    choices.removeIf([&](const auto &choice) {
        return !choice.chosen && (choice.count < least || (choice.count == least && --room < 0));
    });
    return choices;
}

} // namespace

InstanceFilters::InstanceFilters(InstanceTableModel &model, QMenu &menu, QBoxLayout &place, QObject *parent)
    : QObject(parent), m_model(model), m_menu(menu), m_place(place)
{
    connect(&m_menu, &QMenu::aboutToShow, this, qOverload<>(&InstanceFilters::fillMenu));
}

void InstanceFilters::clear() { set({}); }

void InstanceFilters::setOnlyAttention(bool only)
{
    InstanceFilter filter = m_model.filter();
    filter.setOnlyAttention(only);
    set(filter);
}

void InstanceFilters::set(const InstanceFilter &filter)
{
    if (filter == m_model.filter())
        return;
    m_model.setFilter(filter);
    updateRow();
    Q_EMIT changed();
}

void InstanceFilters::makeMenu()
{
    for (const InstanceColumn column : InstanceFilter::columns) {
        QMenu *menu = m_menu.addMenu(m_model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString());
        menu->setObjectName(u"filter%1Menu"_s.arg(columnName(column)));
        m_columnMenus.insert(column, menu);
    }
    m_menu.addSeparator();
    m_clear = m_menu.addAction(tr("Remove all filters"));
    m_clear->setObjectName(u"clearFiltersAction"_s);
    connect(m_clear, &QAction::triggered, this, &InstanceFilters::clear);
}

void InstanceFilters::fillMenu()
{
    if (!m_clear)
        makeMenu();
    for (auto menu = m_columnMenus.cbegin(); menu != m_columnMenus.cend(); ++menu)
        fillMenu(**menu, menu.key());
    m_clear->setEnabled(!m_model.filter().isEmpty());
}

void InstanceFilters::fillMenu(QMenu &menu, InstanceColumn column)
{
    menu.clear();
    const QList<InstanceTableModel::Choice> all = m_model.choices(column);
    const QList<InstanceTableModel::Choice> listed = mostFrequent(all);
    for (const auto &choice : listed) {
        //: A value that can be filtered by, and how many instances have it
        QAction *action = menu.addAction(
            tr("%1 (%2)").arg(shortened(menu, choice.text, longestMenuText), QLocale().toString(choice.count)));
        action->setCheckable(true);
        action->setChecked(choice.chosen);
        connect(action, &QAction::toggled, this, [this, column, text = choice.text](bool chosen) {
            InstanceFilter filter = m_model.filter();
            filter.setChosen(column, text, chosen);
            set(filter);
        });
    }
    if (const auto more = all.size() - listed.size(); more > 0)
        menu.addAction(tr("%Ln more: search for them", nullptr, int(more)))->setEnabled(false);
    menu.setEnabled(!all.isEmpty());
}

void InstanceFilters::makeRow()
{
    m_row = new QWidget(m_place.parentWidget());
    m_row->setObjectName(u"filtersWidget"_s);
    auto *line = new QHBoxLayout(m_row);
    line->setContentsMargins(6, 4, 6, 4);
    auto *caption = new QLabel(tr("Filtered by"), m_row);
    line->addWidget(caption);
    m_attention = makeButton(u"filterAttentionToolButton"_s);
    m_attention->setText(tr("Needs attention"));
    m_attention->setAccessibleName(tr("Remove the filter “Needs attention”"));
    m_attention->setToolTip(m_attention->accessibleName());
    connect(m_attention, &QToolButton::clicked, this, [this] { setOnlyAttention(false); });
    line->addWidget(m_attention);
    for (const InstanceColumn column : InstanceFilter::columns) {
        QToolButton *button = makeButton(u"filter%1ToolButton"_s.arg(columnName(column)));
        connect(button, &QToolButton::clicked, this, [this, column] {
            InstanceFilter filter = m_model.filter();
            filter.drop(column);
            set(filter);
        });
        line->addWidget(button);
        m_buttons.insert(column, button);
    }
    line->addStretch();
    m_place.addWidget(m_row);
}

QToolButton *InstanceFilters::makeButton(const QString &name)
{
    auto *button = new QToolButton(m_row);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(u"close"_s));
    return button;
}

void InstanceFilters::updateRow()
{
    const InstanceFilter &filter = m_model.filter();
    if (!m_row && filter.isEmpty())
        return;
    if (!m_row)
        makeRow();
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const QStringList chosen = filter.chosen(button.key());
        const QString texts = QLocale().createSeparatedList(chosen);
        const QString title = m_model.headerData(int(button.key()), Qt::Horizontal, Qt::DisplayRole).toString();
        //: A column and what it is filtered by
        (*button)->setText(tr("%1: %2").arg(title, shortened(**button, texts, longestButtonText)));
        (*button)->setAccessibleName(tr("Remove the filter %1: %2").arg(title, texts));
        (*button)->setToolTip(tr("Remove the filter %1: %2").arg(title, texts).toHtmlEscaped());
        (*button)->setVisible(!chosen.isEmpty());
    }
    m_attention->setVisible(filter.onlyAttention());
    m_row->setVisible(!filter.isEmpty());
}

} // namespace iw
