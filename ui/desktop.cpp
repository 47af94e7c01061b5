// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"

#include "ui/mainwindow/keptsessionsdialog.h"
#include "ui/program.h"
#include "ui/settings/networkdialog.h"
#include "ui/vault/sessionwatcher.h"
#include "ui/vault/vaultlock.h"
#include "ui/widgets/icons.h"
#include "ui/wizard/newinstancewizard.h"
#include "ui/wizard/reauthenticationwizard.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

Desktop::Desktop(Program &program, const QString &binDir, QObject *parent)
    : QObject(parent), m_program(program), m_unlocker(program.vault()), m_webView(binDir),
      m_practice(program.paths(), binDir),
      m_window({ program.instances(), program.vault(), m_unlocker, program.preferences(), program.exchangeLog(),
                 m_clipboard, m_prompts, program.paths(), program.accounts(),
                 [&program]() -> ServiceClient & { return program.client(); } })
{
    connect(&m_window, &MainWindow::newInstanceRequested, this, [this] {
        if (m_reauthentication)
            return raise();
        const bool isNew = !m_wizard;
        NewInstanceWizard &wizard = openWizard();
        // What a lock had interrupted.
        if (const FieldValues kept = m_wizardWork.takeKept(); isNew && !kept.isEmpty())
            wizard.fillTyped(kept);
    });
    connect(&m_window, &MainWindow::practiceRequested, this, &Desktop::startPractice);
    connect(&m_window, &MainWindow::unfinishedRequested, this, &Desktop::openUnfinished);
    connect(&m_window, &MainWindow::adoptRequested, this, &Desktop::openAdopt);
    connect(&m_window, &MainWindow::networkRequested, this, &Desktop::openNetwork);
    connect(&m_window, &MainWindow::accountsRequested, this, &Desktop::openAccounts);
    connect(&m_window, &MainWindow::answerRequested, this, &Desktop::takeAnswer);
    connect(&m_window, &MainWindow::openRecipeRequested, this, [this](const QString &path) {
        if (!path.isEmpty())
            return openRecipes(path);
        m_prompts.openFile(&m_window, { tr("Open Recipe"), {}, tr("Recipes (*.json)") }, [this](const QString &chosen) {
            if (!chosen.isEmpty())
                openRecipes(chosen);
        });
    });
    connect(&m_window, &MainWindow::importRequested, this, &Desktop::openImport);
    connect(&m_window, &MainWindow::saveRecipeRequested, this, &Desktop::saveRecipe);
    connect(&m_window, &MainWindow::reauthenticateRequested, this, &Desktop::reauthenticate);
    connect(&m_window, &MainWindow::likeThisRequested, this, &Desktop::makeLikeThis);
    connect(&m_window, &MainWindow::keptSessionsRequested, this, [this] {
        auto *dialog = new KeptSessionsDialog(m_program.sessions(), m_program.accounts(), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->addAction(m_window.lockAction());
        dialog->open();
    });
    connect(&m_practice, &PracticeService::ready, this, &Desktop::fillPractice);
    connect(&m_practice, &PracticeService::failed, &m_window, &MainWindow::showProblem);
    connect(&m_practice, &PracticeService::failed, this, [this] { m_waitsForPractice.reset(); });
    VaultLock &lock = m_window.vaultLock();
    lock.setWork(&m_wizardWork);
    connect(&m_wizardWork, &WizardWork::changed, &lock, &VaultLock::workChanged);
    connect(&lock, &VaultLock::withSessionChanged, this, &Desktop::watchSession);
}

Desktop::~Desktop()
{
    m_window.vaultLock().setWork(nullptr);
    delete m_wizard;
    delete m_reauthentication;
}

void Desktop::show()
{
    m_window.installEventFilter(this);
    if (const auto opened = m_program.vault().open(); !opened)
        m_window.showProblem(opened.problem());
    m_window.show();
}

void Desktop::raise()
{
    QWidget *front = frontWindow();
    m_window.showNormal();
    front->raise();
    front->activateWindow();
}

QWidget *Desktop::frontWindow()
{
    if (m_wizard)
        return m_wizard;
    return m_reauthentication ? static_cast<QWidget *>(m_reauthentication) : &m_window;
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_firstFrameSeen, true)) {
        m_window.removeEventFilter(this);
        QMetaObject::invokeMethod(this, &Desktop::afterFirstFrame, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::afterFirstFrame()
{
    QGuiApplication::setWindowIcon(applicationIcon());
    if (m_program.vault().isOpen()) {
        if (const auto sound = m_program.vault().quickCheck(); !sound)
            m_window.showProblem(sound.problem());
    }
    watchSession(m_program.preferences().locksWithSession());
    // Its link is with somebody who may open it at any time.
    const QList<Instance> attempts = m_program.instances().attempts();
    if (std::any_of(attempts.cbegin(), attempts.cend(), [](const Instance &attempt) {
            return attempt.practice && attempt.state == InstanceState::Waiting;
        }))
        m_practice.start();
    Q_EMIT firstFrameShown();
}

void Desktop::watchSession(bool watch)
{
    delete std::exchange(m_session, nullptr);
    if (!watch)
        return;
    m_session = new SessionWatcher(this);
    connect(m_session, &SessionWatcher::lockRequested, &m_window.vaultLock(),
            [this] { m_window.vaultLock().lock(VaultLock::Cause::Session); });
    m_session->start();
}

WizardServices Desktop::wizardServices()
{
    return { m_program.client(),
             m_program.accounts(),
             m_program.instances(),
             m_program.preferences(),
             m_program.paths(),
             m_clipboard,
             m_webView,
             [this](QObject *context, auto then, auto otherwise) {
                 m_unlocker.ensureUnlocked(context, std::move(then), std::move(otherwise));
             },
             [this](QObject *context, std::function<void()> then) {
                 openNetwork();
                 connect(m_networkDialog, &QDialog::accepted, context, std::move(then));
             },

             &m_program.sessions(),
             [this] { return m_program.vault().keyState() == Vault::KeyState::SessionOnly; },
             [this](QWidget *context, std::function<void()> then) {
                 // From a key in memory only, the one way on is a key that is kept.
                 connect(&m_program.vault(), &Vault::keyStateChanged, context, std::move(then),
                         Qt::SingleShotConnection);
                 m_unlocker.changePassphrase(context);
             },
             &m_prompts };
}

NewInstanceWizard &Desktop::openWizard()
{
    if (m_wizard) {
        raise();
        return *m_wizard;
    }
    m_wizard = new NewInstanceWizard(wizardServices(), &m_window);
    connect(m_wizard, &NewInstanceWizard::created, &m_window, &MainWindow::selectInstance);
    // Copies: they are of the wizard, which is left before.
    connect(m_wizard, &NewInstanceWizard::reauthenticateRequested, this, [this](const Instance instance) {
        leaveWizard();
        reauthenticate(instance);
    });
    connect(m_wizard, &NewInstanceWizard::likeThisRequested, this, [this](const Instance instance) {
        leaveWizard();
        makeLikeThis(instance);
    });
    if (!m_presetServiceUrl.isEmpty())
        m_wizard->fill({ { u"serviceUrl"_s, m_presetServiceUrl } });
    open(*m_wizard);
    return *m_wizard;
}

void Desktop::open(SignInWizard &wizard)
{
    wizard.setAttribute(Qt::WA_DeleteOnClose);
    wizard.addAction(m_window.lockAction()); // the window's keys do not reach it
    m_wizardWork.watch(wizard);
    wizard.open();
    if (const auto &problem = m_program.network().certificateProblem())
        m_window.showProblem(*problem);
    if (m_program.network().lacksPassword()) // of the proxy, which the first request needs
        m_unlocker.ensureUnlocked(&wizard, [] {});
}

void Desktop::startPractice()
{
    m_wantsPracticeWizard = true;
    m_practice.start();
}

void Desktop::fillPractice()
{
    if (const auto waiting = std::exchange(m_waitsForPractice, {}))
        reauthenticate(*waiting);
    if (!std::exchange(m_wantsPracticeWizard, false)) // started for a sign-in that waits
        return;
    if (m_wizard || m_reauthentication) // opened by hand meanwhile: what was typed there is not overwritten
        return raise();
    NewInstanceWizard &wizard = openWizard();
    wizard.fill(m_practice.values());
    wizard.setPractice(m_practice.user(), m_practice.password());
}

} // namespace iw
