// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/adoptdialog.h"

#include "app/accounts/accountstore.h"
#include "app/instances/comparisontask.h"
#include "app/problems/problemcatalog.h"
#include "ui/care/comparisonmodel.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/userprompts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;
using Kind = ComparisonEntry::Kind;
using State = ServiceComparison::State;

AdoptDialog::AdoptDialog(AdoptServices services, QWidget *parent)
    : QDialog(parent), m_services(std::move(services)), m_model(new ComparisonModel(this)),
      m_message(new MessageBar(this)), m_account(new QComboBox(this)),
      m_compare(quietButton(u"adoptComparePushButton"_s, tr("Compare"), this)), m_status(new QLabel(this)),
      m_progress(workLine(tr("Progress"), 100, this)), m_kind(new QComboBox(this)), m_search(new QLineEdit(this)),
      m_table(new QTableView(this)), m_adopt(new QPushButton(icon(u"new"_s), {}, this)),
      m_refresh(quietButton(u"adoptRefreshPushButton"_s, {}, this)),
      m_forget(quietButton(u"adoptForgetPushButton"_s, {}, this)),
      m_close(quietButton(u"adoptClosePushButton"_s, tr("Close"), this))
{
    build();
    connect(&m_services.unlocker, &VaultUnlocker::forgetSecrets, this, [this] {
        if (!m_comparison)
            return;
        drop();
        m_message->showText(Tone::Info, tr("The vault was locked, so what was read is let go. Compare once more."));
    });
    fillAccounts();
    showKinds();
    showButtons();
    if (m_account->count() == 1)
        QMetaObject::invokeMethod(this, &AdoptDialog::compare, Qt::QueuedConnection);
}

AdoptDialog::~AdoptDialog()
{
    m_model->show(nullptr);
    delete m_comparison;
}

void AdoptDialog::build()
{
    setObjectName(u"adoptDialog"_s);
    setWindowTitle(tr("Compare with the Service"));
    const int one = fontMetrics().averageCharWidth();
    resize(QSize(one * 156, fontMetrics().lineSpacing() * 34).boundedTo(screen()->availableSize() * 9 / 10));
    m_message->setObjectName(u"adoptMessageBar"_s);
    connect(m_message, &MessageBar::actionTriggered, this, &AdoptDialog::actOn);

    auto *accountRow = new QHBoxLayout;
    auto *accountLabel = new QLabel(tr("Account"), this);
    accountLabel->setBuddy(m_account);
    m_account->setObjectName(u"adoptAccountComboBox"_s);
    m_account->setAccessibleName(accountLabel->text());
    connect(m_account, &QComboBox::activated, this, [this] {
        drop();
        m_message->clear();
    });
    connect(m_compare, &QPushButton::clicked, this, [this] { isBusy() ? cancelWork() : compare(); });
    accountRow->addWidget(accountLabel);
    accountRow->addWidget(m_account, 1);
    accountRow->addWidget(m_compare);

    m_status->setObjectName(u"adoptStatusLabel"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"adoptProgressBar"_s);

    m_table->setObjectName(u"adoptTableView"_s);
    m_table->setAccessibleName(tr("Instances here and at the service"));
    m_table->setModel(m_model);
    calmRows(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    m_table->setColumnWidth(int(ComparisonModel::Column::Name), one * 26);
    m_table->setColumnWidth(int(ComparisonModel::Column::Kind), one * 26);
    m_table->setColumnWidth(int(ComparisonModel::Column::Difference), one * 50);
    header->setStretchLastSection(true);
    m_table->setColumnWidth(int(ComparisonModel::Column::Result), one * 18);
    m_table->setColumnWidth(int(ComparisonModel::Column::Connector), one * 24);
    m_table->setColumnWidth(int(ComparisonModel::Column::Id), one * 12);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AdoptDialog::showButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AdoptDialog::showButtons);

    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addLayout(accountRow);
    column->addWidget(m_status);
    column->addWidget(m_progress);
    column->addLayout(filterRow());
    column->addWidget(m_table, 1);
    column->addLayout(buttonRow());
}

QLayout *AdoptDialog::filterRow()
{
    m_kind->setObjectName(u"adoptKindComboBox"_s);
    m_kind->setAccessibleName(tr("Show"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_model->setKind(kind.isValid() ? std::optional(Kind(kind.toInt())) : std::nullopt);
    });
    m_search->setObjectName(u"adoptSearchLineEdit"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_model, &ComparisonModel::setSearch);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QLineEdit::setFocus));
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Show"), this);
    label->setBuddy(m_kind);
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addStretch();
    row->addWidget(m_search, 1);
    return row;
}

QLayout *AdoptDialog::buttonRow()
{
    m_adopt->setObjectName(u"adoptAdoptPushButton"_s);
    m_refresh->setIcon(icon(u"reload"_s));
    m_forget->setIcon(icon(u"delete"_s));
    connect(m_adopt, &QPushButton::clicked, this, [this] { ask(Task::Adopt); });
    connect(m_refresh, &QPushButton::clicked, this, [this] { ask(Task::Refresh); });
    connect(m_forget, &QPushButton::clicked, this, [this] { ask(Task::Forget); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_adopt, m_refresh, m_forget })
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_close);
    return row;
}

void AdoptDialog::fillAccounts()
{
    const QList<ServiceAccount> accounts = m_services.accounts.accounts();
    for (const ServiceAccount &account : accounts)
        m_account->addItem(account.name + u" · "_s + account.apiUrl.host(), account.recordId);
    m_account->setEnabled(accounts.size() > 1);
    if (accounts.isEmpty())
        m_message->showText(
            Tone::Info, tr("No account is saved yet. Create an instance at its service first, or add the account."));
    else if (accounts.size() > 1)
        m_status->setText(tr("Choose the account whose instances are to be compared with those here."));
}

bool AdoptDialog::isBusy() const
{
    return m_task
        || (m_comparison && (m_comparison->state() == State::Reading || m_comparison->state() == State::Comparing));
}

void AdoptDialog::compare()
{
    if (isBusy())
        return;
    const auto account = m_services.accounts.account(m_account->currentData().toByteArray());
    if (!account)
        return;
    m_message->clear();
    m_services.unlocker.ensureUnlocked(
        this,
        [this, account = *account] {
            drop();
            m_comparison = new ServiceComparison(m_services.client(), m_services.accounts, m_services.instances,
                                                 account, m_services.connectors(), this);
            connect(m_comparison, &ServiceComparison::stateChanged, this, &AdoptDialog::follow);
            connect(m_comparison, &ServiceComparison::progressed, this, [this](int instances) {
                m_status->setText(tr("Reading the list of the service: %Ln instances so far", nullptr, instances));
            });
            m_comparison->read();
        },
        [this] {
            m_message->showText(Tone::Warning,
                                tr("The vault stayed locked, so the service was not asked: its secrets are in it."));
        });
}

void AdoptDialog::follow()
{
    switch (m_comparison->state()) {
    case State::Reading:
        m_progress->setMaximum(0);
        m_progress->show();
        m_status->setText(tr("Reading the list of the service"));
        break;
    case State::Comparing:
        m_status->setText(tr("Comparing"));
        break;
    case State::Open:
        m_progress->hide();
        m_status->clear();
        showFailure(m_comparison->problem().value_or(Problem{}));
        break;
    case State::Compared:
        m_progress->hide();
        m_model->show(m_comparison);
        m_status->setText(tr("%Ln instances at the service or here", nullptr, m_model->count({})));
        m_table->setFocus();
        break;
    }
    showKinds();
    showButtons();
}

void AdoptDialog::showFailure(const Problem &problem)
{
    if (problem.id == "service.cancelled"_L1)
        return m_message->showText(
            Tone::Info,
            tr("The list was not read to its end, so nothing is compared: what is missing from half a list "
               "may well exist."));
    const bool isAway = problem.id == "service.connection-refused"_L1;
    if (isAway && m_comparison->account().practice)
        return m_message->showText(Tone::Warning, tr("The practice service is not running."),
                                   tr("Start It and Compare"), practiceAction());
    m_message->showProblem(describe(problem));
}

void AdoptDialog::drop()
{
    m_model->show(nullptr);
    m_task.clear();
    delete m_comparison;
    m_progress->hide();
    m_status->clear();
    showKinds();
    showButtons();
}

void AdoptDialog::cancelWork()
{
    if (m_task)
        m_task->cancel();
    else if (m_comparison)
        m_comparison->cancel();
}

void AdoptDialog::showKinds()
{
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    const auto add = [this](const QString &text, std::optional<Kind> kind) {
        //: A kind of rows, and how many there are
        m_kind->addItem(tr("%1 (%2)").arg(text, QLocale().toString(m_model->count(kind))),
                        kind ? QVariant(int(*kind)) : QVariant());
    };
    add(tr("All"), {});
    for (const Kind kind : { Kind::OnlyThere, Kind::Differs, Kind::OnlyHere, Kind::Same, Kind::Forgotten }) {
        if (kind != Kind::Forgotten || m_model->count(kind) > 0)
            add(ComparisonModel::kindText(kind), kind);
    }
    m_kind->setCurrentIndex(std::max(0, chosen.isValid() ? m_kind->findData(chosen) : 0));
}

void AdoptDialog::showButtons()
{
    const bool busy = isBusy();
    const bool isSelected = m_table->selectionModel()->hasSelection();
    const auto show = [&](QPushButton *button, Task task, const QString &some, const QString &all) {
        const auto count = entriesFor(task).size();
        button->setText((isSelected || count == 0 ? some : all).arg(QLocale().toString(count)));
        button->setEnabled(count > 0 && !busy);
    };
    //: %1 is a number of rows
    show(m_adopt, Task::Adopt, tr("Adopt (%1)"), tr("Adopt All (%1)"));
    show(m_refresh, Task::Refresh, tr("Refresh (%1)"), tr("Refresh All (%1)"));
    show(m_forget, Task::Forget, tr("Forget Here (%1)…"), tr("Forget All Here (%1)…"));
    m_compare->setText(busy ? tr("Cancel") : tr("Compare"));
    m_compare->setEnabled(m_account->count() > 0);
    m_account->setEnabled(!busy && m_account->count() > 1);
    const bool compared = m_comparison && m_comparison->state() == State::Compared;
    m_adopt->setDefault(compared);
    m_compare->setDefault(!compared);
}

} // namespace iw
