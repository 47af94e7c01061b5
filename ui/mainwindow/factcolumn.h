// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace iw {

/// Facts one below the other, each under a small muted caption, for a narrow pane. Captions are muted by the palette
/// they are made in. Emits textCopyRequested() where a fact that may be copied is to be.
class FactColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FactColumn(QWidget *parent = nullptr);

    /// A line of its own that wraps anywhere.
    QLabel *addWords(const QString &text);
    /// The same, with a warning's drawing before it.
    void addMarked(const QString &text);
    /// Nothing where the text is empty. With a copyName a button copies it.
    void addFact(const QString &caption, const QString &text, const QString &copyName = {});
    void addCaption(const QString &caption, QWidget *buddy);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

Q_SIGNALS:
    void textCopyRequested(const QString &text, const QString &caption);

private:
    QVBoxLayout *m_column;
};

} // namespace iw
