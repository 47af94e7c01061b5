// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/unfinisheddialog.h"

#include "app/instances/instancerepository.h"
#include "app/instances/unfinishedcreation.h"
#include "app/vault/vault.h"
#include "ui/care/unfinishedmodel.h"
#include "ui/care/unfinishedpane.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/userprompts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;
using State = UnfinishedCreation::State;

UnfinishedDialog::UnfinishedDialog(UnfinishedServices services, QWidget *parent)
    : QDialog(parent), m_services(std::move(services)), m_model(new UnfinishedModel(m_services.instances, this)),
      m_result(new MessageBar(this)), m_table(new QTableView(this)), m_pane(new UnfinishedPane(this)),
      m_lookUp(new QPushButton(this)), m_adopt(new QPushButton(tr("Adopt"), this)),
      m_new(new QPushButton(tr("New Instance…"), this)), m_forget(new QPushButton(tr("Forget…"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"unfinishedDialog"_s);
    setWindowTitle(tr("Unfinished Creations"));
    const int one = fontMetrics().averageCharWidth();
    resize(one * 120, fontMetrics().lineSpacing() * 28);

    m_result->setObjectName(u"unfinishedResultBar"_s);
    auto *intro = new QLabel(tr("These were sent to their service, and no answer came that tells what became of them. "
                                "The service may have made them."),
                             this);
    intro->setWordWrap(true);
    m_table->setObjectName(u"unfinishedTableView"_s);
    m_table->setAccessibleName(tr("Unfinished creations"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    calmRows(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(int(UnfinishedModel::Column::Name), QHeaderView::Stretch);
    m_table->setColumnWidth(int(UnfinishedModel::Column::Connector), one * 26);
    m_table->setColumnWidth(int(UnfinishedModel::Column::Service), one * 24);
    m_table->horizontalHeader()->setSectionResizeMode(int(UnfinishedModel::Column::Sent),
                                                      QHeaderView::ResizeToContents);
    m_table->setColumnWidth(int(UnfinishedModel::Column::Known), one * 32);

    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_result);
    column->addWidget(intro);
    column->addWidget(m_table, 1);
    column->addWidget(m_pane, 1);
    buildButtons();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnfinishedDialog::showChosen);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_model->rowCount() > 0 && !chosen())
            m_table->selectRow(0);
        showChosen();
    });
    connect(m_pane, &UnfinishedPane::choiceChanged, this, &UnfinishedDialog::showButtons);
    connect(m_pane, &UnfinishedPane::adoptRequested, this, &UnfinishedDialog::adopt);
    connect(&m_services.vault, &Vault::keyStateChanged, this, [this] {
        if (!m_services.vault.canSeal())
            dropFindings();
    });
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
}

UnfinishedDialog::~UnfinishedDialog() = default;

void UnfinishedDialog::buildButtons()
{
    m_lookUp->setObjectName(u"unfinishedLookUpPushButton"_s);
    m_adopt->setObjectName(u"unfinishedAdoptPushButton"_s);
    m_new->setObjectName(u"unfinishedNewPushButton"_s);
    m_forget->setObjectName(u"unfinishedForgetPushButton"_s);
    m_close->setObjectName(u"unfinishedClosePushButton"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_lookUp, m_adopt, m_new, m_forget })
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_close);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_lookUp, &QPushButton::clicked, this, &UnfinishedDialog::lookUp);
    connect(m_adopt, &QPushButton::clicked, this, &UnfinishedDialog::adopt);
    connect(m_new, &QPushButton::clicked, this, &UnfinishedDialog::makeNew);
    connect(m_forget, &QPushButton::clicked, this, &UnfinishedDialog::askToForget);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

std::optional<Instance> UnfinishedDialog::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? std::optional(m_model->intents().value(rows.first().row())) : std::nullopt;
}

UnfinishedCreation *UnfinishedDialog::creation() const
{
    const auto intent = chosen();
    return intent ? m_creations.value(intent->recordId) : nullptr;
}

UnfinishedCreation &UnfinishedDialog::creationOf(const Instance &intent)
{
    UnfinishedCreation *&known = m_creations[intent.recordId];
    if (!known) {
        auto *made = new UnfinishedCreation(m_services.client(), m_services.instances, intent, this);
        connect(made, &UnfinishedCreation::stateChanged, this, [this, made] { follow(*made); });
        known = made;
    }
    return *known;
}

void UnfinishedDialog::withVault(const std::function<void(UnfinishedCreation &)> &then)
{
    const auto intent = chosen();
    if (!intent)
        return;
    m_result->clear();
    m_services.unlocker.ensureUnlocked(
        this, [this, then, intent = *intent] { then(creationOf(intent)); },
        [this] { m_pane->showWarning(tr("The vault stayed locked, so nothing was looked up.")); });
}

void UnfinishedDialog::lookUp()
{
    if (creation() && creation()->state() == State::LookingUp)
        return creation()->cancel();
    withVault([](UnfinishedCreation &creation) { creation.lookUp(); });
}

void UnfinishedDialog::adopt()
{
    const int candidate = m_pane->chosenCandidate();
    if (!m_adopt->isEnabled())
        return;
    withVault([candidate](UnfinishedCreation &creation) {
        if (creation.state() == State::SaveFailed)
            creation.saveAgain();
        else
            creation.adopt(candidate);
    });
}

void UnfinishedDialog::askToForget()
{
    const auto intent = chosen();
    if (!intent)
        return;
    UserPrompts::Question question;
    question.title = tr("Forget");
    question.text = tr("Forget the unfinished creation of “%1”?").arg(intent->name);
    question.consequence = tr("What was entered for it is forgotten for good. If the service did make the instance, it "
                              "stays there, and nothing here knows of it.");
    question.accept = tr("Forget");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this, intent = *intent](bool accepted) {
        if (!accepted)
            return;
        m_result->clear();
        creationOf(intent).forget(); // needs no open vault
    });
}

void UnfinishedDialog::makeNew()
{
    if (const auto intent = chosen()) {
        accept();
        Q_EMIT newInstanceRequested(*intent);
    }
}

void UnfinishedDialog::follow(UnfinishedCreation &creation)
{
    const Instance &instance = creation.instance();
    const bool saved = creation.state() == State::Saved;
    if (saved || creation.state() == State::Forgotten) {
        if (creation.problem())
            m_result->showProblem(describe(*creation.problem()), Tone::Info);
        else if (saved && creation.token().isEmpty())
            m_result->showText(Tone::Warning,
                               tr("“%1” is in your table now, with the id %2. The service did not tell its token.")
                                   .arg(instance.name, instance.id));
        else if (saved)
            m_result->showText(Tone::Success,
                               tr("“%1” is in your table now, with the id %2.").arg(instance.name, instance.id));
        else
            m_result->showText(Tone::Info, tr("“%1” is forgotten.").arg(instance.name));
        const QByteArray record = instance.recordId;
        m_creations.removeIf([&](auto entry) { return entry.value() == &creation; });
        creation.deleteLater();
        m_model->refresh();
        if (saved)
            Q_EMIT adopted(record);
    }
    showChosen();
}

void UnfinishedDialog::dropFindings()
{
    // Not one that was found and could not be saved: its token would be lost.
    m_creations.removeIf([](auto entry) {
        if (entry.value()->state() == State::SaveFailed)
            return false;
        entry.value()->deleteLater();
        entry.value()->disconnect();
        return true;
    });
    showChosen();
}

void UnfinishedDialog::showChosen()
{
    if (const UnfinishedCreation *known = creation())
        m_pane->showCreation(*known);
    else if (const auto intent = chosen())
        m_pane->showIntent(*intent);
    else
        m_pane->clear();
    showButtons();
}

void UnfinishedDialog::showButtons()
{
    const UnfinishedCreation *known = creation();
    const bool any = chosen().has_value();
    const State state = known ? known->state() : State::Open;
    const bool busy = state == State::LookingUp;
    const QString id = known && known->problem() ? known->problem()->id : QString();
    // Where nothing can be asked, or nothing was made, a new sign-in is the way on.
    const bool none = state == State::NotFound && known->savedRecord().isEmpty();
    const bool cannotAsk = id == "creation.secrets-lost"_L1 || id == "instance.account-missing"_L1;
    const bool adoptable = state == State::SaveFailed || (m_pane->hasCandidates() && m_pane->chosenCandidate() >= 0);
    m_lookUp->setText(busy ? tr("Stop") : id.isEmpty() ? tr("Look It Up") : tr("Look Again"));
    m_lookUp->setEnabled(any && state != State::SaveFailed);
    m_adopt->setText(state == State::SaveFailed ? tr("Save Again") : tr("Adopt"));
    m_adopt->setEnabled(any && !busy && adoptable);
    m_new->setEnabled(any && (none || cannotAsk));
    m_forget->setEnabled(any && !busy && state != State::SaveFailed);
    QPushButton *next = m_adopt->isEnabled() ? m_adopt : m_new->isEnabled() ? m_new : any ? m_lookUp : m_close;
    next->setDefault(true);
}

} // namespace iw
