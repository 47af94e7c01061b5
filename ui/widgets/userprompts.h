// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace iw {

/// Everything the window asks in a dialog of its own: files and confirmations. Injected, so that a test answers by a
/// script instead of a hook. An answer comes later, or never where the parent is gone by then.
class UserPrompts
{
public:
    virtual ~UserPrompts();

    struct Question
    {
        QString title;
        QString text; ///< the question, one sentence
        QString consequence; ///< what happens then
        QString accept; ///< caption of the button that does it
        bool destructive = false; ///< the other button is the default
    };
    virtual void confirm(QWidget *parent, const Question &question, std::function<void(bool accepted)> then) = 0;

    struct FileQuestion
    {
        QString title;
        QString suggestedName;
        QString filter; ///< as QFileDialog has it: "JSON (*.json)"
    };
    /// Asks before an existing file is chosen; the answer is empty where nothing was.
    virtual void saveFile(QWidget *parent, const FileQuestion &question, std::function<void(QString path)> then) = 0;
    /// An existing file; its suggestedName may be a path. The answer is empty where none was chosen.
    virtual void openFile(QWidget *parent, const FileQuestion &question, std::function<void(QString path)> then) = 0;
};

} // namespace iw
