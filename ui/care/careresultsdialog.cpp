// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/careresultsdialog.h"

#include "app/problems/problemcatalog.h"
#include "ui/care/careresultsmodel.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

CareResultsDialog::CareResultsDialog(const QString &title, const QList<CareResult> &results, QWidget *parent)
    : QDialog(parent), m_model(new CareResultsModel(results, this)), m_table(new QTableView(this)),
      m_words(new MessageBar(this))
{
    setObjectName(u"careResultsDialog"_s);
    //: Title of a dialog: what was done, such as "Check"
    setWindowTitle(tr("%1: Results").arg(title));
    const int one = fontMetrics().averageCharWidth();
    resize(QSize(one * 110, fontMetrics().lineSpacing() * 26).boundedTo(screen()->availableSize() * 9 / 10));
    m_table->setObjectName(u"careResultsTableView"_s);
    m_table->setAccessibleName(tr("Results"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    calmRows(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(CareResultsModel::Name, one * 28);
    m_table->setColumnWidth(CareResultsModel::Id, one * 12);
    m_table->setColumnWidth(CareResultsModel::Service, one * 20);
    m_words->setObjectName(u"careResultBar"_s);
    m_words->setClosable(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"careResultsCopyPushButton"_s);
    copy->setIcon(icon(u"copy"_s));
    copy->setAutoDefault(false);
    QPushButton *again = buttons->addButton(tr("Try Again"), QDialogButtonBox::ActionRole);
    again->setObjectName(u"careResultsRetryPushButton"_s);
    again->setToolTip(tr("For those that had trouble"));
    again->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    column->addWidget(buttons);
    new HeightKeeper(this);
    tabInOrder({ m_table, copy, again, buttons->button(QDialogButtonBox::Close) });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->text()); });
    connect(again, &QPushButton::clicked, this, &CareResultsDialog::retry);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CareResultsDialog::showChosen);
    m_table->selectRow(0);
}

void CareResultsDialog::showChosen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return m_words->clear();
    const CareResult &result = m_model->results()[row];
    if (!result.problem)
        return m_words->showText(Tone::Success, tr("“%1” is done.").arg(result.instance.name));
    ProblemText words = describe(*result.problem);
    words.actionId.clear(); // its buttons are the dialog's
    words.action.clear();
    m_words->showProblem(words);
}

void CareResultsDialog::retry()
{
    QList<Instance> rows;
    for (const CareResult &result : m_model->results())
        if (result.problem)
            rows.append(result.instance);
    close();
    Q_EMIT retryRequested(rows);
}

} // namespace iw
