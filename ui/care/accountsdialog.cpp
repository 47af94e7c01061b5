// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/accountsdialog.h"

#include "app/accounts/accountaccess.h"
#include "app/accounts/accountstore.h"
#include "app/problems/problemcatalog.h"
#include "app/service/answerproblem.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/userprompts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace iw {

using namespace Qt::StringLiterals;
using Column = AccountsModel::Column;

namespace {

/// What goes with the account, in words.
QString lossOf(const ServiceAccount &account, const AccountUse &use)
{
    QStringList parts;
    if (use.instances > 0)
        parts.append(use.instances == 1 ? AccountsDialog::tr("one saved instance with its token and secrets")
                                        : AccountsDialog::tr("%Ln saved instances with their tokens and secrets",
                                                             nullptr, use.instances));
    if (use.signIns > 0)
        parts.append(use.signIns == 1
                         ? AccountsDialog::tr("one sign-in that was handed to a customer")
                         : AccountsDialog::tr("%Ln sign-ins that were handed to customers", nullptr, use.signIns));
    if (use.sessions > 0)
        parts.append(use.sessions == 1 ? AccountsDialog::tr("one kept sign-in")
                                       : AccountsDialog::tr("%Ln kept sign-ins", nullptr, use.sessions));
    parts.append(AccountsDialog::tr("the account's two secrets"));
    return AccountsDialog::tr("Forgotten here, for good: %1. At %2 everything stays as it is.")
        .arg(QLocale().createSeparatedList(parts), shownHost(account.apiUrl));
}

} // namespace

AccountsDialog::AccountsDialog(const AccountsDialogServices &services, QWidget *parent)
    : QDialog(parent), m_services(services),
      m_model(new AccountsModel(services.account.accounts, services.instances, services.tests, this)),
      m_message(new MessageBar(this)), m_pages(new QStackedWidget(this)), m_table(new QTableView),
      m_progress(workLine(tr("Testing"), 0, this))
{
    setObjectName(u"accountsDialog"_s);
    setWindowTitle(tr("Accounts"));
    m_message->setObjectName(u"accountsMessageBar"_s);
    buildTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(emptyPage());
    auto *list = new QVBoxLayout;
    list->addWidget(m_pages, 1);
    list->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addLayout(list, 1);
    row->addLayout(buttonColumn());
    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    resize(fontMetrics().averageCharWidth() * 132, fontMetrics().lineSpacing() * 24);

    connect(m_model, &QAbstractItemModel::modelReset, this, &AccountsDialog::readAnew);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AccountsDialog::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsDialog::chosenChanged);
    connect(m_table, &QTableView::doubleClicked, this, &AccountsDialog::rename); // Enter closes the dialog
    connect(m_message, &MessageBar::actionTriggered, this, &AccountsDialog::act);
    m_services.account.unlocker.closeOnLock(this);
    readAnew();
    m_table->setFocus();
}

void AccountsDialog::buildTable()
{
    m_table->setObjectName(u"accountsTableView"_s);
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    calmRows(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(int(Column::Instances), QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(Column::LastTest), QHeaderView::Fixed);
    header->resizeSection(int(Column::LastTest), fontMetrics().averageCharWidth() * 18);
}

QWidget *AccountsDialog::emptyPage()
{
    auto *page = new QFrame;
    page->setFrameStyle(m_table->frameStyle());
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *drawing = new QLabel;
    constexpr int edge = 56;
    drawing->setPixmap(
        icon(u"key"_s, palette().color(QPalette::PlaceholderText)).pixmap({ edge, edge }, devicePixelRatioF()));
    auto *sentence = new QLabel(tr("No account is saved yet. Creating an instance saves the one that it is made in; "
                                   "Add… saves one beforehand."));
    sentence->setObjectName(u"accountsEmptyLabel"_s);
    sentence->setWordWrap(true);
    for (QLabel *label : { drawing, sentence })
        label->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch();
    column->addWidget(drawing);
    column->addWidget(sentence);
    column->addStretch();
    return page;
}

QPushButton *AccountsDialog::button(const QString &name, const QString &text, const QKeySequence &key,
                                    void (AccountsDialog::*pressed)())
{
    QPushButton *made = quietButton(u"accounts%1PushButton"_s.arg(name), text, this);
    connect(made, &QPushButton::clicked, this, pressed);
    if (!key.isEmpty())
        connect(new QShortcut(key, this), &QShortcut::activated, made, &QPushButton::click);
    return made;
}

QVBoxLayout *AccountsDialog::buttonColumn()
{
    QPushButton *add = button(u"Add"_s, tr("Add…"), Qt::Key_Insert, &AccountsDialog::add);
    QPushButton *rename = button(u"Rename"_s, tr("Rename…"), Qt::Key_F2, &AccountsDialog::rename);
    QPushButton *secrets = button(u"Secrets"_s, tr("Change Secrets…"), {}, &AccountsDialog::changeSecrets);
    QPushButton *remove = button(u"Remove"_s, tr("Remove…"), Qt::Key_Delete, &AccountsDialog::askToRemove);
    QPushButton *test = button(u"Test"_s, tr("Test"), Qt::Key_F5, &AccountsDialog::testChosen);
    m_testAll = button(u"TestAll"_s, tr("Test All"), {}, &AccountsDialog::testAll);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"accountsClosePushButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_forChosen = { rename, secrets, remove, test };
    auto *column = new QVBoxLayout;
    for (QPushButton *each : { add, rename, secrets, remove })
        column->addWidget(each);
    column->addSpacing(fontMetrics().lineSpacing());
    column->addWidget(test);
    column->addWidget(m_testAll);
    column->addStretch();
    column->addWidget(close);
    return column;
}

std::optional<ServiceAccount> AccountsDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(m_model->accounts().at(row));
}

void AccountsDialog::choose(const QByteArray &recordId)
{
    m_chosen = recordId;
    m_model->refresh();
    if (const int row = m_model->rowOf(recordId); row >= 0)
        m_table->selectRow(row);
}

void AccountsDialog::add() { openForm(AccountDialog::Purpose::Add, {}); }

void AccountsDialog::rename()
{
    if (const auto account = chosen())
        openForm(AccountDialog::Purpose::Rename, *account);
}

void AccountsDialog::changeSecrets()
{
    if (const auto account = chosen())
        openForm(AccountDialog::Purpose::ChangeSecrets, *account);
}

void AccountsDialog::openForm(AccountDialog::Purpose purpose, const ServiceAccount &account)
{
    m_message->clear();
    auto *form = new AccountDialog(m_services.account, purpose, account, m_model->instancesOf(account.recordId), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->addActions(actions()); // the lock's key, which does not reach it otherwise
    connect(form, &AccountDialog::saved, this, [this, purpose](const ServiceAccount &saved, bool wasTried) {
        if (wasTried)
            m_model->setTest({ .account = saved });
        else if (purpose == AccountDialog::Purpose::Rename)
            m_model->keepTest(saved.recordId);
        choose(saved.recordId);
        if (wasTried)
            m_message->showText(Tone::Success,
                                tr("%1 accepted the secrets; “%2” is saved.").arg(shownHost(saved.apiUrl), saved.name));
        else if (purpose != AccountDialog::Purpose::Rename)
            m_message->showText(Tone::Warning,
                                tr("“%1” is saved, but its secrets have not been tried.").arg(saved.name));
    });
    form->open();
}

void AccountsDialog::testChosen()
{
    if (const auto account = chosen())
        test({ *account });
}

void AccountsDialog::testAll()
{
    if (m_test)
        m_test->cancel();
    else
        test(m_model->accounts());
}

void AccountsDialog::test(const QList<ServiceAccount> &accounts)
{
    if (m_test)
        return;
    m_message->clear();
    m_services.account.unlocker.ensureUnlocked(
        this,
        [this, accounts] {
            if (m_test)
                return;
            m_test = new AccountTestJob(m_services.account.client(), m_services.account.accounts, accounts, this);
            connect(m_test, &AccountTestJob::tested, m_model, &AccountsModel::setTest);
            connect(m_test, &Job::finished, this, [this, job = m_test.data()] { tested(*job); });
            m_model->setBusy(accounts);
            m_progress->show();
            showButtons();
        },
        [this] { m_message->showText(Tone::Warning, tr("The vault stayed locked, so nothing was tested.")); });
}

void AccountsDialog::tested(const AccountTestJob &job)
{
    const QList<AccountTest> results = job.results();
    m_test->deleteLater();
    m_test.clear();
    m_progress->hide();
    showButtons();
    const auto isTroubled = [](const AccountTest &test) { return accessOf(test.problem) != AccountAccess::Good; };
    const auto troubled = std::find_if(results.cbegin(), results.cend(), isTroubled);
    if (job.problem()) {
        const auto stopped = std::count_if(results.cbegin(), results.cend(), [](const AccountTest &test) {
            return test.problem && test.problem->id == "service.cancelled"_L1;
        });
        //: Accounts
        m_message->showText(Tone::Info,
                            tr("Stopped: %1 of %2 were tested.")
                                .arg(QLocale().toString(results.size() - stopped), QLocale().toString(results.size())));
    } else if (troubled != results.cend()) { // the table's words tell of the others
        choose(troubled->account.recordId);
        showTest();
    } else if (results.size() == 1) {
        const ServiceAccount &account = results.first().account;
        m_message->showText(Tone::Success,
                            tr("%1 accepts the secrets of “%2”.").arg(shownHost(account.apiUrl), account.name));
    } else {
        m_message->showText(Tone::Success, tr("The services accept all %Ln accounts.", nullptr, int(results.size())));
    }
}

void AccountsDialog::askToRemove()
{
    const auto account = chosen();
    if (!account)
        return;
    m_message->clear();
    const auto use = m_services.account.accounts.use(*account);
    if (!use)
        return showProblem(use.problem());
    if (use->unfinished > 0) // refused, with the reason
        return remove(*account, *use);
    UserPrompts::Question question;
    question.title = tr("Remove Account");
    question.text = use->isNone() ? tr("Remove the account “%1”?").arg(account->name)
                                  : tr("Remove the account “%1” and forget all that uses it?").arg(account->name);
    question.consequence = lossOf(*account, *use);
    question.accept = use->isNone() ? tr("Remove") : tr("Remove and Forget");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this, account = *account, use = *use](bool accepted) {
        if (accepted)
            remove(account, use);
    });
}

void AccountsDialog::remove(const ServiceAccount &account, const AccountUse &use)
{
    if (const auto removed = m_services.account.accounts.remove(account, use); !removed) {
        m_model->refresh(); // as it is by now
        return showProblem(removed.problem());
    }
    m_model->refresh();
    m_message->showText(Tone::Info, tr("“%1” is removed.").arg(account.name));
}

void AccountsDialog::readAnew()
{
    const bool isEmpty = m_model->accounts().isEmpty();
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        m_table->selectRow(qMax(0, m_model->rowOf(m_chosen)));
    showButtons();
}

void AccountsDialog::chosenChanged()
{
    showButtons();
    const auto account = chosen();
    const QByteArray id = account ? account->recordId : QByteArray();
    if (std::exchange(m_chosen, id) != id) // not where it is read anew, lest a message goes unread
        showTest();
}

void AccountsDialog::showTest()
{
    m_message->clear();
    const auto account = chosen();
    const AccountTest *last = account ? m_model->test(*account) : nullptr;
    if (last && last->problem)
        showProblem(*last->problem);
}

void AccountsDialog::showButtons()
{
    const bool any = m_table->currentIndex().isValid() && !m_model->accounts().isEmpty();
    for (QPushButton *each : std::as_const(m_forChosen))
        each->setEnabled(any && !m_test);
    m_testAll->setText(m_test ? tr("Stop") : tr("Test All"));
    m_testAll->setEnabled(m_test || m_model->accounts().size() > 1);
}

void AccountsDialog::showProblem(const Problem &problem)
{
    ProblemText words = describe(problem);
    const bool isOffered =
        words.actionId == "retry"_L1 || words.actionId == "unfinished"_L1 || problem.id == "service.unauthorized"_L1;
    if (!isOffered)
        words.action.clear();
    m_message->showProblem(words);
}

void AccountsDialog::act(const QString &actionId)
{
    if (actionId == "retry"_L1)
        testChosen();
    else if (actionId == "edit-service"_L1)
        changeSecrets();
    else if (actionId == "unfinished"_L1)
        Q_EMIT unfinishedRequested();
}

void AccountsDialog::done(int result)
{
    delete m_test;
    QDialog::done(result);
}

} // namespace iw
