// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QWidget;

namespace iw {

/// A label for words of any origin: plain text, wrapped, to be selected by mouse and keys.
[[nodiscard]] QLabel *wordsLabel(const QString &objectName, QWidget *parent);

/// The text for a narrow label. Addresses and keys have no blanks to break at: lets them break after a slash or a dot,
/// and a long run anywhere. Never to be copied: what lets it break would go along.
[[nodiscard]] QString breakable(const QString &text);

/// A button that Enter in a field does not press.
[[nodiscard]] QPushButton *quietButton(const QString &objectName, const QString &text, QWidget *parent);

/// A thin line without a text of its own, hidden, whose room is kept: nothing jumps when work begins or ends. Runs to
/// and fro where maximum is 0.
[[nodiscard]] QProgressBar *workLine(const QString &accessibleName, int maximum, QWidget *parent);

/// The look of a dialog's table: whole rows, one line each, no grid, no row numbers. Tab leaves it, arrows move in it.
void calmRows(QTableView *table);

/// Tab goes from one to the next. Needed where a button box has buttons of its dialog's own: left alone, Tab goes round
/// among these for ever (Qt 6.4).
void tabInOrder(const QList<QWidget *> &stops);

} // namespace iw
