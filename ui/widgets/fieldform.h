// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/fieldchecker.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QGridLayout;

namespace iw {

class FieldEdit;

/// The fields of a page or dialog as one form. Checks every field a person has touched, in the light of the
/// others, as they type; applies fixes; and hands on what a paste held for fields that are not its own.
class FieldForm final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// A row with a widget of its own, such as a combo box, under the given label.
    void addRow(const QString &label, QWidget *widget);
    void addWide(QWidget *widget);
    FieldEdit *addField(const ConnectorField &field);
    /// Removes every field, not the other rows.
    void removeFields();

    [[nodiscard]] FieldEdit *edit(const QString &key) const;
    [[nodiscard]] FieldValues values() const;
    /// Those of fields that hold no secret.
    [[nodiscard]] FieldValues plainValues() const;
    /// Values of other pages that the rules of this one need.
    void setContext(const FieldValues &context) { m_context = context; }
    /// Lets an empty field stand for a sealed secret; see FieldEdit.
    void setKept(const QString &key, bool kept);
    /// True where the field is left to the sealed secret.
    [[nodiscard]] bool usesKept(const QString &key) const;
    /// Sets those fields it has, and says what is now wrong with them.
    void fill(const FieldValues &values);

    /// Puts the cursor where there is something to enter, if there is.
    void focusFirstEmpty();
    /// Checks all fields, touched or not; shows what is wrong and puts the focus on the first. Instant.
    [[nodiscard]] bool accept();
    /// The value of a field as it is used.
    [[nodiscard]] QString accepted(const QString &key) const;

Q_SIGNALS:
    void edited();
    /// Text for several fields was pasted, some of it perhaps for another page.
    void valuesPasted(const iw::FieldValues &values);

private:
    void check();
    void touch(FieldEdit *edit);

    QGridLayout *m_layout;
    QList<FieldEdit *> m_edits;
    QSet<FieldEdit *> m_touched;
    FieldValues m_context;
};

} // namespace iw
