// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldedit.h"

#include "app/base/secret.h"
#include "app/problems/problemcatalog.h"
#include "ui/widgets/fieldnotes.h"
#include "ui/widgets/secretlineedit.h"

#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QString editorName(const ConnectorField &field)
{
    switch (field.kind) {
    case FieldKind::UserSecret:
        return u"userSecretLineEdit"_s;
    case FieldKind::OrganizationSecret:
        return u"organizationSecretLineEdit"_s;
    case FieldKind::ServiceUrl:
        return u"serviceUrlLineEdit"_s;
    case FieldKind::Name:
        return u"nameLineEdit"_s;
    case FieldKind::Tags:
        return u"tagsLineEdit"_s;
    default:
        return field.key;
    }
}

Tone toneOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return Tone::Info;
    case Finding::Severity::Warning:
        return Tone::Warning;
    case Finding::Severity::Error:
        break;
    }
    return Tone::Error;
}

} // namespace

FieldEdit::FieldEdit(const ConnectorField &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_label(new QLabel(this)),
      m_editor(field.secret ? new SecretLineEdit(this) : new LineEdit(this)), m_notes(new FieldNotes(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_label->setText(QString(field.label).replace(u'&', u"&&"_s)); // a buddy's label reads & as a mnemonic
    m_label->setBuddy(m_editor);
    m_label->hide(); // until it is in a layout
    m_editor->setObjectName(editorName(field));
    m_editor->setAccessibleName(field.label);
    m_editor->setPlaceholderText(field.placeholder);
    if (field.kind == FieldKind::CallbackUrl || field.kind == FieldKind::ServiceUrl)
        m_editor->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_editor->setPasteReader([this](const QString &text) {
        if (readPasted(text).isEmpty())
            return false;
        Q_EMIT pasted(text);
        return true;
    });
    setHelp(field.help);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_editor);
    column->addWidget(m_notes);
    setFocusProxy(m_editor);

    connect(m_editor, &QLineEdit::textEdited, this, &FieldEdit::textEdited);
    connect(m_notes, &FieldNotes::fixClicked, this, [this] {
        if (m_finding && !m_finding->fix.isEmpty())
            Q_EMIT fixRequested(m_finding->fix);
    });
    alignLabel();
}

void FieldEdit::addTo(QFormLayout &form)
{
    form.setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    form.addRow(m_label, this);
    m_label->setVisible(!isHidden());
}

void FieldEdit::addTo(QGridLayout &grid, int row)
{
    grid.addWidget(m_label, row, 0, Qt::AlignTrailing | Qt::AlignTop);
    grid.addWidget(this, row, 1);
    m_label->setVisible(!isHidden());
}

void FieldEdit::setRowVisible(bool visible)
{
    m_label->setVisible(visible);
    setVisible(visible);
}

QString FieldEdit::text() const { return m_editor->text(); }

void FieldEdit::setText(const QString &text)
{
    if (text != m_editor->text())
        m_editor->setText(text);
}

Secret FieldEdit::secret() const { return Secret::fromText(m_editor->text()); }

void FieldEdit::setSecret(const Secret &secret) { setText(secret.reveal()); }

void FieldEdit::setHelp(const QString &help)
{
    m_help = help;
    m_notes->setHelp(help);
    if (!m_finding)
        m_editor->setAccessibleDescription(help);
}

void FieldEdit::setReadOnly(bool readOnly) { m_editor->setReadOnly(readOnly); }

void FieldEdit::setKept(bool kept)
{
    m_kept = kept;
    m_editor->setPlaceholderText(kept ? tr("Kept in the vault") : m_field.placeholder);
    setHelp(kept ? tr("The saved one is used. Type only to use another.") : m_field.help);
}

void FieldEdit::setFinding(const std::optional<Finding> &finding)
{
    m_finding = finding;
    if (!finding) {
        m_notes->clearFinding();
        m_editor->setAccessibleDescription(m_help);
        return;
    }
    const ProblemText words = describe(finding->problem);
    m_notes->setFinding(toneOf(finding->severity), words.title, finding->fix.isEmpty() ? QString() : words.action);
    m_editor->setAccessibleDescription(words.sentence());
}

void FieldEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        alignLabel();
}

void FieldEdit::alignLabel()
{
    // The label stands beside the editor, not beside the middle of the row.
    m_label->setFixedHeight(m_editor->sizeHint().height());
}

} // namespace iw
