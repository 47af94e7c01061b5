// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/fieldchecker.h"
#include "ui/care/accountsmodel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/signin/webviewplugin.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/dialogprompts.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/wizard/practiceservice.h"
#include "ui/wizardwork.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace iw {

class AccountsDialog;
class AdoptDialog;
class NetworkDialog;
class NewInstanceWizard;
class Program;
class RecipesDialog;
struct Recipe;
class ReauthenticationWizard;
class SessionWatcher;
class SignInWizard;
class UnfinishedDialog;
struct WizardServices;

/// The program with a window: the main window, at most one wizard, and the practice service as a child. Wires them;
/// each does its own work. Emits firstFrameShown() once; nothing of keychain, network or web view is touched before it.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    /// binDir: folder of the program, beside which plugin and practice service lie; empty for that of this process.
    explicit Desktop(Program &program, const QString &binDir = {}, QObject *parent = nullptr);
    ~Desktop() override;

    /// Chooses *Other* with that address in every new wizard.
    void presetServiceUrl(const QString &url) { m_presetServiceUrl = url; }
    void show();
    void raise();
    /// The wizard, or the one that is open already.
    NewInstanceWizard &openWizard();
    /// Starts the practice service and opens a wizard with every field filled in.
    void startPractice();
    /// The creations whose outcome is not known.
    void openUnfinished();
    /// Every tenant at every service.
    void openAccounts();
    /// What exists at a service beside what is saved here.
    void openAdopt();
    /// Proxy and certificates; before the wizard where that is open.
    void openNetwork();

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] const PracticeService &practice() const { return m_practice; }

Q_SIGNALS:
    void firstFrameShown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void afterFirstFrame();
    [[nodiscard]] WizardServices wizardServices();
    void open(SignInWizard &wizard);
    /// The wizard, where one is open.
    [[nodiscard]] QWidget *frontWindow();
    void fillPractice();
    void makeAnew(const Instance &intent);
    void takeAnswer(const Instance &attempt);
    void openImport();
    void openRecipes(const QString &path);
    void startRecipe(RecipesDialog &dialog, int row, const Recipe &recipe);
    void saveRecipe(const QList<Instance> &instances);
    void reauthenticate(const Instance &instance);
    void makeLikeThis(const Instance &instance);
    void leaveWizard();
    void watchSession(bool watch);

    Program &m_program;
    VaultUnlocker m_unlocker;
    SecretClipboard m_clipboard;
    DialogPrompts m_prompts;
    WebViewPlugin m_webView;
    PracticeService m_practice;
    MainWindow m_window;
    WizardWork m_wizardWork;
    SessionWatcher *m_session = nullptr; ///< from the first frame on, where it is wanted
    QPointer<NewInstanceWizard> m_wizard; ///< at most one of the two is open
    QPointer<ReauthenticationWizard> m_reauthentication;
    QPointer<UnfinishedDialog> m_unfinished;
    QPointer<AdoptDialog> m_adopt;
    QPointer<NetworkDialog> m_networkDialog;
    QPointer<AccountsDialog> m_accountsDialog;
    AccountTests m_accountTests; ///< of this session
    QString m_presetServiceUrl;
    bool m_firstFrameSeen = false;
    bool m_wantsPracticeWizard = false; ///< once the practice service runs
    std::optional<Instance> m_waitsForPractice; ///< to be signed in again once it runs
};

} // namespace iw
