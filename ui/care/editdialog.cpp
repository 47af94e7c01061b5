// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/editdialog.h"

#include "app/connectors/connector.h"
#include "app/connectors/fieldrules.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;
using Way = InstanceEdit::Tags;

EditDialog::EditDialog(const QList<Instance> &rows, QWidget *parent)
    : QDialog(parent), m_rows(rows), m_form(new FieldForm(this))
{
    const bool one = rows.size() == 1;
    setObjectName(u"editDialog"_s);
    setWindowTitle(tr("Edit"));
    QLabel *intro = wordsLabel(u"editIntroLabel"_s, this);
    intro->setText(one ? tr("The instance with the id %1 at %2. The tags replace all that it has there.")
                             .arg(rows.first().id, rows.first().serviceUrl.host())
                       : tr("The tags of %n instances at their service.", nullptr, int(rows.size())));
    if (one) {
        m_form->addField(sharedField(u"name"_s))->setText(rows.first().name);
    } else {
        m_way = new QComboBox(this);
        m_way->setObjectName(u"editTagsComboBox"_s);
        m_way->addItem(tr("Add these tags to those that each has"), int(Way::Add));
        m_way->addItem(tr("Take these tags away"), int(Way::Remove));
        m_way->addItem(tr("Replace all tags by these"), int(Way::Replace));
        //: What is to become of the tags
        m_form->addRow(tr("Change"), m_way);
    }
    FieldEdit *tags = m_form->addField(sharedField(u"tags"_s));
    if (one)
        tags->setText(rows.first().tags.join(u", "_s));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save =
        buttons->addButton(one ? tr("Save at the Service") : tr("Change Tags"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"editSavePushButton"_s);
    save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    new HeightKeeper(this);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &EditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EditDialog::reject);
    m_form->focusFirstEmpty();
}

void EditDialog::accept()
{
    if (m_form->accept())
        QDialog::accept();
}

QString EditDialog::typedName() const
{
    const QString name = m_form->edit(u"name"_s) ? m_form->accepted(u"name"_s) : QString();
    return name == m_rows.first().name ? QString() : name;
}

InstanceEdit EditDialog::change() const
{
    InstanceEdit change;
    change.tags = splitTags(m_form->accepted(u"tags"_s));
    if (m_way) {
        change.way = Way(m_way->currentData().toInt());
    } else {
        change.way = change.tags == m_rows.first().tags ? Way::Keep : Way::Replace;
        if (const QString name = typedName(); !name.isEmpty())
            change.name = name;
    }
    return change;
}

} // namespace iw
