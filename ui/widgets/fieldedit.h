// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/connector.h"
#include "app/connectors/fieldchecker.h"

#include <QWidget>

class QFormLayout;
class QGridLayout;
class QLabel;

namespace iw {

class FieldNotes;
class LineEdit;
class Secret;

/// One row of a form: the editor of a field with its help and its finding beneath; label() stands beside it. The
/// editor's objectName is the field's key, that of a shared field <purpose>LineEdit; its accessible name is the label.
///
/// Emits textEdited() when the person (not setText()) changed the text, fixRequested() with the texts to set when the
/// finding's fix was clicked, and pasted() instead of inserting where a paste is one that readPasted() understands: a
/// cURL line, a header, a JSON body. The form then fills its fields.
class FieldEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEdit(const ConnectorField &field, QWidget *parent = nullptr);

    [[nodiscard]] const ConnectorField &field() const { return m_field; }
    [[nodiscard]] QLabel *label() const { return m_label; }
    [[nodiscard]] LineEdit *editor() const { return m_editor; }

    /// Puts label and row into a form, or into columns 0 and 1 of a grid.
    void addTo(QFormLayout &form);
    void addTo(QGridLayout &grid, int row);
    /// Shows or hides the label as well.
    void setRowVisible(bool visible);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// For a field that is a secret.
    [[nodiscard]] Secret secret() const;
    void setSecret(const Secret &secret);
    void setHelp(const QString &help);
    void setReadOnly(bool readOnly);
    /// A sealed secret takes the place of an empty text, and never comes here; what is typed goes before it.
    void setKept(bool kept);
    [[nodiscard]] bool isKept() const { return m_kept; }

    void setFinding(const std::optional<Finding> &finding);
    [[nodiscard]] const std::optional<Finding> &finding() const { return m_finding; }

Q_SIGNALS:
    void textEdited();
    void fixRequested(const iw::FieldValues &values);
    void pasted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void alignLabel();

    ConnectorField m_field;
    std::optional<Finding> m_finding;
    QString m_help;
    bool m_kept = false;
    QLabel *m_label;
    LineEdit *m_editor;
    FieldNotes *m_notes;
};

} // namespace iw
