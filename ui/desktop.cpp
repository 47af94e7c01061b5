// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"

#include "app/base/privatefile.h"
#include "app/sharing/recipewriter.h"
#include "ui/care/accountsdialog.h"
#include "ui/care/adoptdialog.h"
#include "ui/care/unfinisheddialog.h"
#include "ui/mainwindow/keptsessionsdialog.h"
#include "ui/program.h"
#include "ui/settings/networkdialog.h"
#include "ui/sharing/importdialog.h"
#include "ui/sharing/recipesdialog.h"
#include "ui/vault/sessionwatcher.h"
#include "ui/vault/vaultlock.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/newinstancewizard.h"
#include "ui/wizard/reauthenticationwizard.h"

#include <QDir>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// What was entered for an unfinished creation, by the wizard's keys; of its secrets those that can be opened.
FieldValues valuesOf(const Instance &intent, const InstanceRepository &instances)
{
    FieldValues values = intent.configuration;
    values.insert(u"serviceUrl"_s, intent.serviceUrl.toString());
    values.insert(u"connector"_s, intent.connector);
    values.insert(u"name"_s, intent.name);
    values.insert(u"tags"_s, intent.tags.join(u", "_s));
    for (const QString &field : intent.secretFields) {
        if (field == signInAddressField())
            continue; // nothing to fill in
        if (const auto secret = instances.secret(intent, field))
            values.insert(field, secret->reveal());
    }
    if (const auto platform = instances.platformSecrets(intent)) {
        values.insert(u"userSecret"_s, platform->user.reveal());
        values.insert(u"organizationSecret"_s, platform->organization.reveal());
    }
    return values;
}

} // namespace

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

void Desktop::openNetwork()
{
    if (!m_networkDialog) {
        m_networkDialog = new NetworkDialog({ m_program.network(), m_program.accounts(), m_unlocker, m_prompts,
                                              m_program.exchangeLog(), m_program.redactor() },
                                            frontWindow());
        m_networkDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_networkDialog->addAction(m_window.lockAction());
    }
    m_networkDialog->open();
}

void Desktop::openAccounts()
{
    if (!m_accountsDialog) {
        m_accountsDialog =
            new AccountsDialog(AccountsDialogServices{ { [this]() -> ServiceClient & { return m_program.client(); },
                                                         m_program.accounts(), m_unlocker },
                                                       m_program.instances(),
                                                       m_prompts,
                                                       m_accountTests },
                               &m_window);
        m_accountsDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_accountsDialog->addAction(m_window.lockAction());
        connect(m_accountsDialog, &AccountsDialog::unfinishedRequested, this, [this] {
            m_accountsDialog->reject();
            openUnfinished();
        });
    }
    m_accountsDialog->open();
}

void Desktop::openUnfinished()
{
    if (!m_unfinished) {
        m_unfinished =
            new UnfinishedDialog(UnfinishedServices{ [this]() -> ServiceClient & { return m_program.client(); },
                                                     m_program.instances(), m_program.vault(), m_unlocker, m_prompts },
                                 &m_window);
        m_unfinished->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_unfinished, &UnfinishedDialog::adopted, &m_window, &MainWindow::selectInstance);
        connect(m_unfinished, &UnfinishedDialog::newInstanceRequested, this, &Desktop::makeAnew);
    }
    m_unfinished->open();
}

void Desktop::openAdopt()
{
    if (!m_adopt) {
        m_adopt = new AdoptDialog(
            AdoptServices{ [this]() -> ServiceClient & { return m_program.client(); }, m_program.accounts(),
                           m_program.instances(), m_unlocker, m_prompts,
                           [this] { return loadConnectors(m_program.paths().userResources(u"connectors"_s)); } },
            &m_window);
        m_adopt->setAttribute(Qt::WA_DeleteOnClose);
        m_adopt->addAction(m_window.lockAction());
        connect(m_adopt, &AdoptDialog::unfinishedRequested, this, [this] {
            m_adopt->close();
            openUnfinished();
        });
        connect(m_adopt, &AdoptDialog::practiceRequested, this, [this] {
            connect(&m_practice, &PracticeService::ready, m_adopt, &AdoptDialog::compare, Qt::SingleShotConnection);
            m_practice.start();
        });
    }
    m_adopt->open();
}

void Desktop::makeAnew(const Instance &intent)
{
    const auto fill = [this, intent] {
        if (m_wizard || m_reauthentication)
            return raise();
        NewInstanceWizard &wizard = openWizard();
        wizard.fill(valuesOf(intent, m_program.instances()));
        if (intent.practice)
            wizard.markPractice();
        // Only now has another taken its place: closing the wizard before loses nothing of what was entered.
        connect(&wizard, &NewInstanceWizard::created, this, [this, intent] {
            const auto present = m_program.instances().instance(intent.recordId);
            if (present && present->isUnfinished())
                (void)m_program.instances().forget(*present);
        });
    };
    m_unlocker.ensureUnlocked(&m_window, fill, fill); // without its secrets where the vault stays locked
}

void Desktop::takeAnswer(const Instance &attempt)
{
    if (attempt.state != InstanceState::Waiting)
        return m_window.showProblem(
            { .id = u"creation.attempt-ended"_s, .arguments = { { u"name"_s, attempt.name } } });
    m_unlocker.ensureUnlocked(&m_window, [this, attempt] {
        if (m_wizard || m_reauthentication)
            return raise();
        NewInstanceWizard &wizard = openWizard();
        wizard.fill(valuesOf(attempt, m_program.instances()));
        if (attempt.practice) {
            wizard.markPractice();
            m_practice.start();
        }
        wizard.resume(attempt.recordId);
    });
}

void Desktop::reauthenticate(const Instance &instance)
{
    if (m_wizard || m_reauthentication)
        return raise();
    if (instance.practice && m_practice.values().isEmpty()) { // its service must be there first
        m_waitsForPractice = instance;
        return m_practice.start();
    }
    m_unlocker.ensureUnlocked(&m_window, [this, instance] {
        if (m_wizard || m_reauthentication)
            return raise();
        m_reauthentication = new ReauthenticationWizard(wizardServices(), instance, &m_window);
        if (instance.serviceUrl.toString() == m_practice.values().value(u"serviceUrl"_s))
            m_reauthentication->setPractice(m_practice.user(), m_practice.password());
        open(*m_reauthentication);
    });
}

void Desktop::makeLikeThis(const Instance &instance)
{
    if (m_wizard || m_reauthentication)
        return raise();
    NewInstanceWizard &wizard = openWizard();
    wizard.makeLike(instance);
    if (!instance.practice)
        return;
    connect(
        &m_practice, &PracticeService::ready, &wizard,
        [this, &wizard, url = instance.serviceUrl] {
            if (m_practice.values().value(u"serviceUrl"_s) == url.toString())
                wizard.setPractice(m_practice.user(), m_practice.password());
        },
        Qt::SingleShotConnection);
    m_practice.start();
}

void Desktop::leaveWizard()
{
    // It ends when the event loop comes round to it; another may open at once.
    NewInstanceWizard *wizard = std::exchange(m_wizard, nullptr);
    wizard->closeAtOnce();
}

void Desktop::openImport()
{
    auto *dialog = new ImportDialog({ m_program.instances(), m_program.accounts(), m_unlocker, m_prompts,
                                      m_program.paths().userResources(u"connectors"_s) },
                                    &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addAction(m_window.lockAction());
    connect(dialog, &ImportDialog::imported, this, [this](int count) {
        m_window.messageBar().showText(Tone::Success, tr("%n instances are imported.", nullptr, count));
    });
    connect(dialog, &ImportDialog::wizardRequested, this, [this](const FieldValues &values) {
        if (m_wizard || m_reauthentication)
            return raise();
        openWizard().fill(values);
    });
    dialog->open();
}

void Desktop::openRecipes(const QString &path)
{
    const QList<Connector> connectors = loadConnectors(m_program.paths().userResources(u"connectors"_s));
    const auto recipes = readRecipeFile(path, connectors);
    if (!recipes)
        return m_window.showProblem(recipes.problem());
    auto *dialog = new RecipesDialog(m_program.instances(), path, *recipes, connectors, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addAction(m_window.lockAction());
    connect(dialog, &RecipesDialog::startRequested, this,
            [this, dialog](int row, const Recipe &recipe) { startRecipe(*dialog, row, recipe); });
    dialog->show(); // beside the wizard, which each of its recipes opens
}

void Desktop::startRecipe(RecipesDialog &dialog, int row, const Recipe &recipe)
{
    if (m_wizard || m_reauthentication) {
        dialog.ended(row, false);
        return raise();
    }
    NewInstanceWizard &wizard = openWizard();
    FieldValues values = recipe.values;
    values.insert(u"serviceUrl"_s, recipe.serviceUrl.toString());
    values.insert(u"connector"_s, recipe.connector);
    values.insert(u"name"_s, recipe.name);
    values.insert(u"tags"_s, recipe.tags.join(u", "_s));
    wizard.fill(values);
    wizard.useAccountOf(recipe.serviceUrl);
    const auto created = std::make_shared<bool>(false);
    connect(&wizard, &NewInstanceWizard::created, &dialog, [created] { *created = true; });
    connect(&wizard, &QDialog::finished, &dialog, [&dialog, row, created] { dialog.ended(row, *created); });
}

void Desktop::saveRecipe(const QList<Instance> &instances)
{
    const QList<Connector> connectors = loadConnectors(m_program.paths().userResources(u"connectors"_s));
    QList<Recipe> recipes;
    for (const Instance &instance : instances)
        recipes.append(recipeOf(instance, connectors));
    if (recipes.isEmpty())
        return;
    const auto content = writtenRecipes(recipes);
    if (!content)
        return m_window.showProblem(content.problem());
    m_prompts.saveFile(&m_window, { tr("Save as Recipe"), u"recipes.json"_s, tr("Recipes (*.json)") },
                       [this, content = *content](const QString &path) {
                           if (path.isEmpty())
                               return;
                           // The file dialog asked before it named an existing file.
                           if (const auto saved = writePrivateFile(path, content, true); !saved)
                               return m_window.showProblem(saved.problem());
                           m_window.messageBar().showText(
                               Tone::Success, tr("Saved to %1, without secrets.").arg(QDir::toNativeSeparators(path)));
                       });
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
