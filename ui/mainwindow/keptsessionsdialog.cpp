// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/keptsessionsdialog.h"

#include "app/accounts/accountstore.h"
#include "app/accounts/keptsessions.h"
#include "app/problems/problemcatalog.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

enum Column { AccountColumn, TenantColumn, KeptColumn, ColumnCount };

} // namespace

KeptSessionsDialog::KeptSessionsDialog(KeptSessions &sessions, const AccountStore &accounts, QWidget *parent)
    : QDialog(parent), m_sessions(sessions), m_accounts(accounts), m_message(new MessageBar(this)),
      m_intro(new QLabel(this)), m_table(new QTableWidget(0, ColumnCount, this)),
      m_forget(new QPushButton(tr("Forget"), this))
{
    setObjectName(u"keptSessionsDialog"_s);
    setWindowTitle(tr("Kept Sign-ins"));
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 20);
    m_intro->setWordWrap(true);
    m_table->setObjectName(u"keptSessionsTableWidget"_s);
    m_table->setAccessibleName(tr("Kept sign-ins"));
    m_table->setHorizontalHeaderLabels({ tr("Account"), tr("Service"), tr("Kept") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    calmRows(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(KeptColumn, QHeaderView::ResizeToContents);
    m_forget->setObjectName(u"forgetSessionsPushButton"_s);
    m_forget->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"keptSessionsClosePushButton"_s);
    close->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_forget);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, &KeptSessionsDialog::showButtons);
    connect(m_forget, &QPushButton::clicked, this, &KeptSessionsDialog::forgetChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_sessions, &KeptSessions::changed, this, &KeptSessionsDialog::fill);
    fill();
}

void KeptSessionsDialog::fill()
{
    const QList<KeptSession> all = m_sessions.sessions();
    m_intro->setText(
        all.isEmpty() ? tr("No sign-in is kept. Keep me signed in, on the sign-in page inside this program, keeps one.")
                      : tr("For these accounts the sign-in page inside this program begins signed in. Their cookies "
                           "are sealed in the vault, each for its account at one service only."));
    m_table->setRowCount(int(all.size()));
    for (int row = 0; row < all.size(); ++row) {
        const KeptSession &session = all[row];
        const auto tenant = m_accounts.account(session.tenantId);
        const QStringList texts{ session.account, tenant ? tenant->name : session.serviceUrl.host(),
                                 QLocale().toString(session.keptAt.toLocalTime(), QLocale::ShortFormat) };
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    m_table->clearSelection();
    showButtons();
}

void KeptSessionsDialog::forgetChosen()
{
    m_message->clear();
    const QList<KeptSession> all = m_sessions.sessions();
    QList<KeptSession> chosen;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        chosen += all.value(row.row());
    for (const KeptSession &session : std::as_const(chosen)) {
        if (const auto forgotten = m_sessions.forget(session); !forgotten)
            return m_message->showProblem(describe(forgotten.problem()));
    }
}

void KeptSessionsDialog::showButtons() { m_forget->setEnabled(m_table->selectionModel()->hasSelection()); }

} // namespace iw
