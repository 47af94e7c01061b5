// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/carestep.h"

#include <QDialog>

class QComboBox;

namespace iw {

class FieldForm;

/// Name and tags of one instance, or the tags of several: theirs are replaced by the typed ones, or those are added to
/// or taken from what each has at its service. Only asks; accepted(), change() tells what is to be done.
class EditDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit EditDialog(const QList<Instance> &rows, QWidget *parent = nullptr);

    [[nodiscard]] InstanceEdit change() const;
    /// The name as it was accepted; empty where there are several or it stays.
    [[nodiscard]] QString typedName() const;

    void accept() override;

private:
    QList<Instance> m_rows;
    FieldForm *m_form;
    QComboBox *m_way = nullptr; ///< where there are several
};

} // namespace iw
