// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace iw {

/// Asks before instances are deleted at their service, which nobody can undo: the button works once the name, or of
/// several their number, is typed. Named and worded apart from *Delete here*.
class DeleteAtServiceDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DeleteAtServiceDialog(const QList<Instance> &rows, QWidget *parent = nullptr);

private:
    QLineEdit *m_typed;
    QPushButton *m_delete;
};

} // namespace iw
