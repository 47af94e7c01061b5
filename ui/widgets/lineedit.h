// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace iw {

/// A line edit that shows every paste (keys, menu, middle click, drop) to a reader before it inserts it: QLineEdit
/// would squeeze several lines into one before anybody could tell what they were.
class LineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineEdit(QWidget *parent = nullptr);

    /// Returns true where it took the text; nothing is inserted then. The text may be a secret.
    using PasteReader = std::function<bool(const QString &text)>;
    void setPasteReader(PasteReader reader) { m_pasteReader = std::move(reader); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// Changes the standard menu before it opens.
    virtual void prepareMenu(QMenu &menu);

private:
    [[nodiscard]] bool taken(const QString &text) const;

    PasteReader m_pasteReader;
};

} // namespace iw
