// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/deleteatservicedialog.h"

#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// What has to be typed: what the person sees of the name, or the number of instances.
QString confirmationOf(const QList<Instance> &rows)
{
    return rows.size() == 1 ? rows.first().name.simplified() : QString::number(rows.size());
}

QStringList hostsOf(const QList<Instance> &rows)
{
    QSet<QString> hosts;
    for (const Instance &row : rows)
        hosts.insert(row.serviceUrl.host());
    QStringList sorted(hosts.cbegin(), hosts.cend());
    sorted.sort();
    return sorted;
}

} // namespace

DeleteAtServiceDialog::DeleteAtServiceDialog(const QList<Instance> &rows, QWidget *parent)
    : QDialog(parent), m_typed(new QLineEdit(this)), m_delete(new QPushButton(tr("Delete at the Service"), this))
{
    setObjectName(u"deleteAtServiceDialog"_s);
    setWindowTitle(tr("Delete at the Service"));
    const bool one = rows.size() == 1;
    const QString hosts = QLocale().createSeparatedList(hostsOf(rows));
    auto *warning = new MessageBar(this);
    warning->setObjectName(u"deleteAtServiceWarningBar"_s);
    warning->setClosable(false);
    warning->showText(
        Tone::Warning,
        one ? tr("“%1” (id %2) is deleted at %3 for good: its token stops working, and nobody can bring it "
                 "back.")
                  .arg(rows.first().name, rows.first().id, hosts)
            : tr("%n instances are deleted at %1 for good: their tokens stop working, and nobody can bring "
                 "them back.",
                 nullptr, int(rows.size()))
                  .arg(hosts));
    QLabel *stays = wordsLabel(u"deleteAtServiceStaysLabel"_s, this);
    stays->setText(one ? tr("Its row stays here, marked as gone, until you delete it here.")
                       : tr("Their rows stay here, marked as gone, until you delete them here."));
    auto *ask = new QLabel(
        one ? tr("Type the instance's &name to confirm:") : tr("Type the &number of instances to confirm:"), this);
    ask->setBuddy(m_typed);
    m_typed->setObjectName(u"deleteAtServiceLineEdit"_s);
    m_typed->setPlaceholderText(confirmationOf(rows));
    m_delete->setObjectName(u"deleteAtServicePushButton"_s);
    m_delete->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_delete, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(warning);
    column->addWidget(stays);
    column->addWidget(ask);
    column->addWidget(m_typed);
    column->addStretch();
    column->addWidget(buttons);
    new HeightKeeper(this);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    connect(m_typed, &QLineEdit::textChanged, this, [this, wanted = confirmationOf(rows)](const QString &typed) {
        const bool confirmed = typed.simplified() == wanted;
        m_delete->setEnabled(confirmed);
        m_delete->setDefault(confirmed);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_typed->setFocus();
}

} // namespace iw
