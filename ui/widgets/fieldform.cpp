// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldform.h"

#include "ui/widgets/fieldedit.h"
#include "ui/widgets/lineedit.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setColumnStretch(1, 1);
    m_layout->setVerticalSpacing(4);
}

void FieldForm::addRow(const QString &text, QWidget *widget)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(widget);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    widget->setAccessibleName(text);
    const int row = m_layout->rowCount();
    m_layout->addWidget(label, row, 0);
    m_layout->addWidget(widget, row, 1);
}

void FieldForm::addWide(QWidget *widget) { m_layout->addWidget(widget, m_layout->rowCount(), 1); }

FieldEdit *FieldForm::addField(const ConnectorField &field)
{
    auto *edit = new FieldEdit(field, this);
    edit->addTo(*m_layout, m_layout->rowCount());
    m_edits.append(edit);
    connect(edit, &FieldEdit::textEdited, this, [this, edit] { touch(edit); });
    connect(edit->editor(), &QLineEdit::editingFinished, this, [this, edit] {
        if (!edit->text().isEmpty())
            touch(edit);
    });
    // A copy: filling in replaces the finding that the signal's values belong to.
    connect(edit, &FieldEdit::fixRequested, this, [this, edit](const FieldValues values) {
        fill(values);
        edit->editor()->setFocus();
        Q_EMIT valuesPasted(values);
    });
    connect(edit, &FieldEdit::pasted, this, [this](const QString &text) {
        const FieldValues values = readPasted(text);
        fill(values);
        Q_EMIT valuesPasted(values);
    });
    return edit;
}

void FieldForm::removeFields()
{
    for (FieldEdit *edit : std::as_const(m_edits)) {
        delete edit->label();
        delete edit;
    }
    m_edits.clear();
    m_touched.clear();
}

FieldEdit *FieldForm::edit(const QString &key) const
{
    const auto found =
        std::find_if(m_edits.cbegin(), m_edits.cend(), [&](FieldEdit *edit) { return edit->field().key == key; });
    return found == m_edits.cend() ? nullptr : *found;
}

FieldValues FieldForm::values() const
{
    FieldValues values;
    for (const FieldEdit *edit : m_edits)
        values.insert(edit->field().key, edit->text());
    return values;
}

FieldValues FieldForm::plainValues() const
{
    FieldValues values;
    for (const FieldEdit *edit : m_edits) {
        if (!edit->field().secret)
            values.insert(edit->field().key, edit->text());
    }
    return values;
}

void FieldForm::fill(const FieldValues &values)
{
    for (FieldEdit *field : std::as_const(m_edits)) {
        const auto value = values.constFind(field->field().key);
        if (value != values.cend() && *value != field->text()) {
            field->setText(*value);
            m_touched.insert(field);
        }
    }
    check();
    Q_EMIT edited();
}

void FieldForm::setKept(const QString &key, bool kept)
{
    FieldEdit *field = edit(key);
    if (!field || field->isKept() == kept)
        return;
    field->setKept(kept);
    check();
}

bool FieldForm::usesKept(const QString &key) const
{
    const FieldEdit *field = edit(key);
    return field && field->isKept() && field->text().isEmpty();
}

void FieldForm::touch(FieldEdit *edit)
{
    m_touched.insert(edit);
    check();
    Q_EMIT edited();
}

void FieldForm::check()
{
    FieldValues all = m_context;
    all.insert(values());
    for (FieldEdit *edit : std::as_const(m_edits)) {
        if (m_touched.contains(edit))
            edit->setFinding(usesKept(edit->field().key) ? std::nullopt : checkField(edit->field(), all));
    }
}

void FieldForm::focusFirstEmpty()
{
    const auto empty = std::find_if(m_edits.cbegin(), m_edits.cend(),
                                    [](const FieldEdit *edit) { return edit->text().isEmpty() && !edit->isKept(); });
    if (empty != m_edits.cend())
        (*empty)->editor()->setFocus(Qt::OtherFocusReason);
}

bool FieldForm::accept()
{
    m_touched = QSet<FieldEdit *>(m_edits.cbegin(), m_edits.cend());
    check();
    const auto wrong = std::find_if(m_edits.cbegin(), m_edits.cend(), [](const FieldEdit *edit) {
        return edit->finding() && edit->finding()->severity == Finding::Severity::Error;
    });
    if (wrong == m_edits.cend())
        return true;
    (*wrong)->editor()->setFocus(Qt::OtherFocusReason);
    return false;
}

QString FieldForm::accepted(const QString &key) const
{
    const FieldEdit *field = edit(key);
    return field ? acceptedValue(field->field(), field->text()) : QString();
}

} // namespace iw
