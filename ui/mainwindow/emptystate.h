// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace iw {

/// What stands in the table's place while it has nothing to show: a drawing, one sentence, and buttons that lead on.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QIcon &drawing, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// The button shows what the action does and triggers it; the first one is the default.
    void addAction(QAction *action, const QString &buttonName, bool primary);
    void setSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ink();

    QIcon m_drawing;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_column;
};

} // namespace iw
