// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/userprompts.h"

namespace iw {

/// Asks in window-modal dialogs, without an event loop of their own.
class DialogPrompts final : public UserPrompts
{
public:
    void confirm(QWidget *parent, const Question &question, std::function<void(bool)> then) override;
    void saveFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> then) override;
    void openFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> then) override;
};

} // namespace iw
