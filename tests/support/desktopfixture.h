// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "app/vault/keyslots.h"
#include "tests/support/vaultfixture.h"
#include "tests/support/wizarddriver.h"
#include "ui/desktop.h"
#include "ui/program.h"
#include "ui/wizard/newinstancewizard.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace iw {

/// The whole program with its window, over a data folder of its own whose vault opens with a passphrase, and the
/// practice service in this process, so that a test reads its counts and turns its switches.
class DesktopFixture final
{
public:
    static QString passphrase() { return QStringLiteral("correct horse battery staple"); }

    /// binDir: where the plugin is looked for; a wrong one is a program without the embedded sign-in.
    [[nodiscard]] bool start(const QString &binDir, const SandboxOptions &options = {})
    {
        if (!folder.isValid() || !sandbox.start(options))
            return false;
        info = sandbox.info();
        program = std::make_unique<Program>(folder.filePath(QStringLiteral("data")));
        program->vault().keySlots().setPassphraseCost(VaultFixture::cheap());
        desktop = std::make_unique<Desktop>(*program, binDir);
        desktop->show();
        driver = std::make_unique<WizardDriver>(*desktop);
        return QTest::qWaitForWindowActive(&desktop->window(), 30000)
            && VaultFixture::setPassphrase(program->vault(), passphrase()).isEmpty();
    }

    /// The program ended and started again over the same folder; the vault is locked then.
    [[nodiscard]] bool restart(const QString &binDir)
    {
        driver.reset();
        desktop.reset();
        program.reset();
        program = std::make_unique<Program>(folder.filePath(QStringLiteral("data")));
        desktop = std::make_unique<Desktop>(*program, binDir);
        desktop->show();
        driver = std::make_unique<WizardDriver>(*desktop);
        return QTest::qWaitForWindowActive(&desktop->window(), 30000);
    }

    /// Types the passphrase into the dialog that asks for it.
    [[nodiscard]] static bool givePassphrase()
    {
        const auto field = [] {
            const QWidgetList all = QApplication::allWidgets();
            const auto found = std::find_if(all.cbegin(), all.cend(), [](const QWidget *widget) {
                return widget->objectName() == QLatin1String("passphraseSecretLineEdit") && widget->isVisible();
            });
            return found == all.cend() ? nullptr : *found;
        };
        if (!QTest::qWaitFor([&] { return field() != nullptr; }, 30000))
            return false;
        QWidget *asked = field();
        QTest::keyClicks(asked, passphrase());
        QTest::keyClick(asked, Qt::Key_Return);
        return QTest::qWaitFor([&] { return field() == nullptr; }, 30000);
    }

    /// Every field of the wizard by key.
    [[nodiscard]] FieldValues values() const
    {
        return { { QStringLiteral("serviceUrl"), info.serviceUrl },
                 { QStringLiteral("userSecret"), info.userSecret },
                 { QStringLiteral("organizationSecret"), info.organizationSecret },
                 { QStringLiteral("oauth.api.key"), info.apiKey },
                 { QStringLiteral("oauth.api.secret"), info.apiSecret },
                 { QStringLiteral("oauth.callback.url"), info.callbackUrl },
                 { QStringLiteral("infusionsoft.server"), info.server },
                 { QStringLiteral("infusionsoft.private.key"), info.encryptedKey },
                 { QStringLiteral("name"), QStringLiteral("Acme Keap") },
                 { QStringLiteral("tags"), QStringLiteral("Docs, Pilot") } };
    }

    [[nodiscard]] WizardDriver::Person person(bool allows = true) const
    {
        return { info.user, info.password, info.oneTimeCode, allows };
    }

    /// The wizard with all fields filled in, at its page Sign in.
    [[nodiscard]] bool reachSignIn(FieldValues with = {})
    {
        if (!driver->openWizard())
            return false;
        FieldValues all = values();
        all.insert(with);
        driver->wizard()->fill(all);
        return driver->press(QWizard::NextButton) && driver->waitForPage(QStringLiteral("Credentials"))
            && driver->press(QWizard::NextButton) && driver->waitForPage(QStringLiteral("Sign in"));
    }

    /// From the page Create to the closed wizard.
    [[nodiscard]] bool createAndFinish()
    {
        return driver->waitForPage(QStringLiteral("Create")) && driver->press(QWizard::CommitButton)
            && driver->waitForPage(QStringLiteral("Done")) && driver->press(QWizard::FinishButton);
    }

    [[nodiscard]] QTableView *table() const
    {
        return desktop->window().findChild<QTableView *>(QStringLiteral("instancesTableView"));
    }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] int posts() const { return sandbox.counters().postInstancesSent; }
    [[nodiscard]] int callbackRequests() const { return sandbox.counters().callbackRequests; }

    QTemporaryDir folder;
    SandboxServer sandbox;
    SandboxInfo info;
    std::unique_ptr<Program> program;
    std::unique_ptr<Desktop> desktop;
    std::unique_ptr<WizardDriver> driver;
};

} // namespace iw
