// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/instancerows.h"

#include <QList>
#include <QObject>

#include <functional>

class QLineEdit;
class QMainWindow;
class QTableView;

namespace iw::bench {

/// Instances as they are in life: nearly every name and id its own, few services, tags and states.
[[nodiscard]] Instance instance(int number);
[[nodiscard]] InstanceRows rows(int count);

/// The medians of what somebody does in a shown table, in milliseconds from the event to the end of the repaint.
struct Figures
{
    double keystroke = 0;
    double firstSort = 0; ///< a click on a column that was not sorted by yet, of the worst column
    double sortAgain = 0; ///< the clicks after it
    double page = 0;
};

/// Acts on a search field and a table view, whatever is behind them, and measures. Uses them, owns nothing.
class TableStage final : public QObject
{
    Q_OBJECT
public:
    TableStage(QMainWindow &window, QLineEdit &search, QTableView &view);

    [[nodiscard]] double keystroke(int rounds);
    /// fresh() fills the table anew, with nothing prepared from the time before.
    [[nodiscard]] Figures all(int rounds, const std::function<void()> &fresh);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <typename Act>
    [[nodiscard]] double untilPainted(Act act);
    [[nodiscard]] double click(int column);
    [[nodiscard]] double page(int rounds);

    QMainWindow &m_window;
    QLineEdit &m_search;
    QTableView &m_view;
    int m_paints = 0;
};

} // namespace iw::bench
