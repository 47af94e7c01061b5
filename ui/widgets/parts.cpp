// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace iw {

using namespace Qt::StringLiterals;

QLabel *wordsLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString breakable(const QString &text)
{
    static constexpr int longestRun = 16;
    QString result;
    int run = 0;
    for (const QChar one : text) {
        if (run >= longestRun && !one.isLowSurrogate() && !one.isMark())
            result += QChar(0x200b);
        result += one;
        const bool ends = u"/._@"_s.contains(one);
        if (ends)
            result += QChar(0x200b);
        run = ends || one.isSpace() ? 0 : run + 1;
    }
    return result;
}

QPushButton *quietButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QProgressBar *workLine(const QString &accessibleName, int maximum, QWidget *parent)
{
    auto *line = new QProgressBar(parent);
    line->setAccessibleName(accessibleName);
    line->setRange(0, maximum);
    line->setTextVisible(false);
    QSizePolicy reserved = line->sizePolicy();
    reserved.setRetainSizeWhenHidden(true);
    line->setSizePolicy(reserved);
    line->setFixedHeight(6);
    line->hide();
    return line;
}

void calmRows(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
}

void tabInOrder(const QList<QWidget *> &stops)
{
    for (QWidget *stop : stops) {
        if (auto *box = qobject_cast<QDialogButtonBox *>(stop->parentWidget()))
            box->setFocusProxy(nullptr); // its first button, which would count twice
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace iw
