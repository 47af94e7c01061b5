// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "app/base/paths.h"
#include "app/instances/instancerepository.h"
#include "app/settings/preferences.h"
#include "app/vault/vault.h"
#include "ui/care/instancetasks.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/detailspane.h"
#include "ui/mainwindow/emptystate.h"
#include "ui/mainwindow/exchangedialog.h"
#include "ui/mainwindow/explaindialog.h"
#include "ui/mainwindow/instancefilters.h"
#include "ui/mainwindow/instanceloader.h"
#include "ui/mainwindow/instancetablemodel.h"
#include "ui/mainwindow/instanceview.h"
#include "ui/mainwindow/mainwindowactions.h"
#include "ui/mainwindow/problemactions.h"
#include "ui/mainwindow/unfinishednotice.h"
#include "ui/vault/otherprograms.h"
#include "ui/vault/vaultactions.h"
#include "ui/vault/vaultlock.h"
#include "ui/vault/vaultnotice.h"
#include "ui/vault/vaultstatebutton.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretclipboard.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent), m_services(services), m_actions(new MainWindowActions(*this)),
      m_lock(new VaultLock(services.vault, services.unlocker, services.preferences, services.prompts, this)),
      m_vaultActions(new VaultActions(
          { services.vault, services.unlocker, *m_lock, services.preferences, services.prompts, services.paths },
          *this)),
      m_problemActions(new ProblemActions(this)), m_model(new InstanceTableModel(this)),
      m_loader(
          new InstanceLoader(services.instances, services.vault, services.paths.userResources(u"connectors"_s), this)),
      m_view(new InstanceView(*m_model, this)), m_details(new DetailsPane(m_services, this)),
      m_vaultMessage(new MessageBar(this)),
      m_vaultNotice(new VaultNotice(services.vault, services.unlocker, *m_lock, *m_vaultMessage, this)),
      m_message(new MessageBar(this)), m_pages(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_search(new QLineEdit(this)), m_counts(new QLabel(this)),
      m_clipboardNote(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Instance Wizard"_s);
    setAcceptDrops(true);
    build();
    buildToolBar();
    connectActions();
    restore();
    connect(m_loader, &InstanceLoader::loaded, this, &MainWindow::showRows);
    m_view->viewport()->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_vaultMessage->setObjectName(u"vaultMessageBar"_s);
    m_empty = new EmptyState(icon(u"link"_s), tr("No instances yet"),
                             tr("Create one at your service, or try everything with the practice service, "
                                "which runs on this computer and needs no account."),
                             this);
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->addAction(m_actions->newInstance, u"emptyNewInstancePushButton"_s, true);
    m_empty->addAction(m_actions->practice, u"emptyPracticePushButton"_s, false);
    m_empty->addAction(m_actions->importInstances, u"emptyImportPushButton"_s, false);
    m_noMatch = new EmptyState(icon(u"search"_s), tr("Nothing found"), {}, this);
    m_noMatch->setObjectName(u"noMatchState"_s);
    auto *clearing = new QAction(tr("Show all instances"), m_noMatch);
    connect(clearing, &QAction::triggered, this, &MainWindow::showAll);
    m_noMatch->addAction(clearing, u"noMatchClearPushButton"_s, false);

    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_noMatch);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);

    auto *messages = m_messages = new QVBoxLayout;
    messages->setContentsMargins(0, 0, 0, 0);
    messages->setSpacing(4);
    messages->addWidget(m_vaultMessage);
    messages->addWidget(m_message);
    m_unfinished = new UnfinishedNotice(m_services.instances, *m_actions->unfinished, *messages, *this);
    auto *centre = new QWidget(this);
    auto *filters = new QVBoxLayout;
    m_filters = new InstanceFilters(*m_model, *m_actions->filter, *filters, this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(messages);
    column->addLayout(filters);
    column->addWidget(m_splitter, 1);
    setCentralWidget(centre);

    m_counts->setObjectName(u"countsLabel"_s);
    m_clipboardNote->setObjectName(u"clipboardLabel"_s);
    m_counts->setContentsMargins(6, 0, 6, 0);
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_clipboardNote);
    statusBar()->addPermanentWidget(new VaultStateButton(m_services.vault, *m_lock, *m_vaultActions, this));
    m_clipboardNote->hide();
    m_vaultActions->fillMenu(*m_actions->security, { m_actions->keptSessions });
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setIconSize({ 20, 20 });
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({ m_actions->newInstance, m_actions->check, m_actions->reauthenticate, m_actions->exportInstances,
                      m_actions->details });
    auto *spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    m_search->setObjectName(u"searchLineEdit"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Words in any column, each must occur (%1)")
                             .arg(m_actions->find->shortcut().toString(QKeySequence::NativeText)));
    // Its icon makes Qt read the icon theme, a fifth of the start: once there is something to clear is early enough.
    connect(m_search, &QLineEdit::textChanged, m_search, [this] { m_search->setClearButtonEnabled(true); });
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_search->installEventFilter(this);
    bar->addWidget(m_search);
    auto *filter = new QToolButton(bar);
    filter->setObjectName(u"filterToolButton"_s);
    filter->setText(m_actions->filter->title());
    filter->setIcon(m_actions->filter->icon());
    filter->setIconSize(bar->iconSize());
    filter->setToolButtonStyle(bar->toolButtonStyle());
    filter->setAutoRaise(true);
    filter->setToolTip(tr("Show only some services, connectors, tags or states"));
    bar->addWidget(filter);
    // Not setMenu(): the button would run it in an event loop of its own.
    connect(filter, &QToolButton::clicked, m_actions->filter,
            [this, filter] { m_actions->filter->popup(filter->mapToGlobal(filter->rect().bottomLeft())); });
    connect(m_actions->filter->menuAction(), &QAction::changed, filter,
            [this, filter] { filter->setEnabled(m_actions->filter->menuAction()->isEnabled()); });
}

void MainWindow::connectActions()
{
    connect(m_actions->newInstance, &QAction::triggered, this, &MainWindow::newInstanceRequested);
    connect(m_actions->practice, &QAction::triggered, this, &MainWindow::practiceRequested);
    connect(m_actions->accounts, &QAction::triggered, this, &MainWindow::accountsRequested);
    connect(m_actions->adopt, &QAction::triggered, this, &MainWindow::adoptRequested);
    connect(m_actions->openRecipe, &QAction::triggered, this, [this] { Q_EMIT openRecipeRequested(); });
    connect(m_actions->importInstances, &QAction::triggered, this, &MainWindow::importRequested);
    connect(m_actions->likeThis, &QAction::triggered, this, [this] {
        if (const auto instance = chosen())
            Q_EMIT likeThisRequested(*instance);
    });
    connect(m_actions->reauthenticate, &QAction::triggered, this, [this] {
        if (const auto instance = chosen())
            Q_EMIT reauthenticateRequested(*instance);
    });
    connect(m_actions->saveRecipe, &QAction::triggered, this, [this] { Q_EMIT saveRecipeRequested(selected()); });
    connect(m_actions->unfinished, &QAction::triggered, this, &MainWindow::unfinishedRequested);
    connect(m_actions->keptSessions, &QAction::triggered, this, &MainWindow::keptSessionsRequested);
    connect(m_actions->exportInstances, &QAction::triggered, this, &MainWindow::openExport);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->copyToken, &QAction::triggered, this, &MainWindow::copyToken);
    connect(m_actions->copyHeader, &QAction::triggered, this, &MainWindow::copyHeader);
    connect(m_actions->copyId, &QAction::triggered, this, &MainWindow::copyId);
    connect(m_actions->copyRows, &QAction::triggered, this, &MainWindow::copyRows);
    connect(m_actions->pasteAnswer, &QAction::triggered, this, [this] {
        if (const auto attempt = chosen())
            Q_EMIT answerRequested(*attempt);
    });
    connect(m_actions->withdraw, &QAction::triggered, this, &MainWindow::withdraw);
    connect(m_actions->deleteHere, &QAction::triggered, this, [this] { deleteHere(m_view->selectedRecords()); });
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::undoDelete);
    connect(m_actions->check, &QAction::triggered, this, [this] { check(false); });
    connect(m_actions->checkAll, &QAction::triggered, this, [this] { check(true); });
    connect(m_actions->edit, &QAction::triggered, this, [this] { tasks().edit(selected()); });
    connect(m_actions->enable, &QAction::triggered, this, [this] { tasks().enable(selected()); });
    connect(m_actions->disable, &QAction::triggered, this, [this] { tasks().disable(selected()); });
    connect(m_actions->deleteAtService, &QAction::triggered, this, [this] { tasks().deleteAtService(selected()); });
    connect(m_actions->needsAttention, &QAction::toggled, m_filters, &InstanceFilters::setOnlyAttention);
    connect(m_actions->exchange, &QAction::triggered, this, &MainWindow::openExchange);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions->details, &QAction::toggled, this, [this](bool shown) {
        m_services.preferences.setDetailsVisible(shown);
        updateShown();
    });
    connect(m_actions->network, &QAction::triggered, this, &MainWindow::networkRequested);
    connect(m_actions->explain, &QAction::triggered, this, [this] {
        auto *dialog = new ExplainDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->addAction(lockAction());
        m_services.unlocker.closeOnLock(dialog); // a pasted answer holds a code
        dialog->open();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(m_services.vault.file(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });

    connect(m_actions->refresh, &QAction::triggered, this, &MainWindow::reloadLater);
    connect(m_actions->columns, &QMenu::aboutToShow, m_view, [this] { m_view->fillColumnMenu(*m_actions->columns); });
    connect(m_actions->sorting, &QMenu::aboutToShow, m_view, [this] { m_view->fillSortMenu(*m_actions->sorting); });
    connect(m_filters, &InstanceFilters::changed, this, &MainWindow::updateShown);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_view, &InstanceView::chosenChanged, this, &MainWindow::updateChosen);
    connect(m_view, &InstanceView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->fillInstanceMenu(*menu);
        menu->popup(position);
    });
    connect(m_details, &DetailsPane::closeRequested, m_actions->details,
            [this] { m_actions->details->setChecked(false); });
    connect(m_details, &DetailsPane::copyRequested, this, &MainWindow::copySecret);
    connect(m_details, &DetailsPane::textCopyRequested, this, &MainWindow::copyText);
    connect(m_details, &DetailsPane::exchangeRequested, this, &MainWindow::showExchange);
    connect(m_details, &DetailsPane::failed, this, &MainWindow::showProblem);
    connect(m_message, &MessageBar::actionTriggered, m_problemActions, &ProblemActions::run);
    m_problemActions->add(InstanceTasks::resultsActionId(), this, [this] { tasks().showResults(); });
    m_problemActions->add(InstanceTasks::deleteHereActionId(), this,
                          [this] { deleteHere(tasks().deletedAtService()); });
    m_problemActions->add(u"undo"_s, this, [this] { m_actions->undo->trigger(); });
    m_problemActions->add(u"unfinished"_s, this, [this] { m_actions->unfinished->trigger(); });
    m_problemActions->add(u"network-settings"_s, this, [this] { m_actions->network->trigger(); });
    m_problemActions->add(u"show-exchanges"_s, this, [this] { m_actions->exchange->trigger(); });
    for (const QString &id : VaultActions::actionIds())
        m_problemActions->add(id, m_vaultActions, [this, id] { m_vaultActions->run(id); });
    m_vaultNotice->setAnswered([this](const QString &id) { return m_problemActions->has(id); });
    connect(m_vaultNotice, &VaultNotice::actionRequested, m_problemActions, &ProblemActions::run);
    connect(m_lock, &VaultLock::locked, this, [this](VaultLock::Cause, bool workClosed) { tellLocked(workClosed); });
    connect(m_vaultActions, &VaultActions::everythingForgotten, this, [this] {
        m_keepsNothing = true;
        showRows({});
    });
    connect(m_vaultActions, &VaultActions::endRequested, this, &QWidget::close);
    m_problemActions->add(u"new-instance"_s, this, [this] { m_actions->newInstance->trigger(); });

    connect(&m_services.instances, &InstanceRepository::changed, this, &MainWindow::reloadLater);
    connect(&m_services.unlocker, &VaultUnlocker::failed, this, &MainWindow::showProblem);
    connect(&m_services.unlocker, &VaultUnlocker::forgetSecrets, this, &MainWindow::forgetUndo);
    connect(&m_services.unlocker, &VaultUnlocker::forgetSecrets, &m_services.clipboard, &SecretClipboard::clearNow);
    connect(&m_services.clipboard, &SecretClipboard::remaining, this, &MainWindow::showClipboard);
    connect(&m_services.clipboard, &SecretClipboard::cleared, this, [this] { m_clipboardNote->hide(); });
}

void MainWindow::restoreFrom(const QString &path) { m_vaultActions->restoreFrom(path); }

void MainWindow::restore()
{
    const Preferences &kept = m_services.preferences;
    if (!restoreGeometry(kept.windowGeometry()))
        // Wide enough for every column beside the details, where the screen is.
        resize(QSize(fontMetrics().averageCharWidth() * 200, fontMetrics().lineSpacing() * 44)
                   .boundedTo(screen()->availableSize()));
    restoreState(kept.windowState());
    m_view->restoreHeaderState(kept.headerState());
    if (!m_splitter->restoreState(kept.splitterState()))
        m_splitter->setSizes({ width() - m_details->minimumWidth(), m_details->minimumWidth() });
    m_actions->details->setChecked(kept.detailsVisible());
}

void MainWindow::save()
{
    Preferences &kept = m_services.preferences;
    kept.setWindowGeometry(saveGeometry());
    kept.setWindowState(saveState());
    kept.setHeaderState(m_view->headerState());
    kept.setSplitterState(m_splitter->saveState());
    kept.sync();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_shown, true)) { // the vault is opened between construction and this
        m_firstComplete = m_loader->loadFirst(false);
        m_vaultNotice->update();
        QMetaObject::invokeMethod(m_unfinished, &UnfinishedNotice::start, Qt::QueuedConnection);
        auto *others = new OtherPrograms(m_services.vault, *this);
        QMetaObject::invokeMethod(others, &OtherPrograms::start, Qt::QueuedConnection);
    }
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_keepsNothing)
        save();
    QMainWindow::closeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // The rest, and what of it needs attention, once this frame is on the screen.
        if (!m_firstComplete)
            QMetaObject::invokeMethod(m_loader, &InstanceLoader::load, Qt::QueuedConnection);
        else if (m_model->totalCount() > 0)
            reloadLater();
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_model->rowCount() > 0 && m_view->selectedRecords().isEmpty())
                m_view->selectRow(0);
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::updateChosen()
{
    const int count = m_view->selectedCount();
    const std::optional<Instance> instance = count == 1 ? chosen() : std::nullopt;
    m_actions->setSelected(count, instance && instance->state == InstanceState::SecretsLost);
    m_actions->setAttempt(instance && instance->isAttempt(), instance && instance->state == InstanceState::Waiting);
    m_details->showInstance(instance, count);
    updateCounts();
}

void MainWindow::updateCounts()
{
    const QLocale locale;
    const int total = m_model->totalCount();
    const int shown = m_model->rowCount();
    const int waiting = m_model->count(Standing::Waiting);
    const int attempts = waiting + m_model->count(Standing::Withdrawn);
    const int made = total - attempts;
    QString text = m_model->isFiltered() ? tr("%1 of %2 instances").arg(locale.toString(shown), locale.toString(total))
        : made == 1                      ? tr("1 instance")
                    //: The number is never one
                    : tr("%Ln instances", nullptr, made);
    if (attempts > 0 && !m_model->isFiltered())
        text += u" · "_s
            //: Count of sign-ins that were handed to customers
            + tr("%Ln waiting for sign-in", nullptr, waiting);
    const int selected = m_view->selectedCount();
    if (selected > 1)
        text += u" · "_s + tr("%1 selected").arg(locale.toString(selected));
    m_counts->setText(total == 0 ? QString() : text);
    updateAttention();
}

void MainWindow::showProblem(const Problem &problem) { m_message->showProblem(m_problemActions->words(problem)); }

QAction *MainWindow::lockAction() const { return m_vaultActions->lock(); }

} // namespace iw
