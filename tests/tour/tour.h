// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/wizarddriver.h"
#include "tests/tour/look.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace iw {

class Album;
class Desktop;
class Program;

/// Walks through the whole program as a person would, with the practice service as its child, and takes a picture of
/// every page and state. Uses the album; the program's data lie in the given folder.
class Tour final
{
public:
    Tour(const QString &dataDir, const Look &look, Album &album);
    ~Tour();

    /// True where an instance was made and every picture was taken; else error() says what failed, in English.
    [[nodiscard]] bool run();
    [[nodiscard]] const QString &error() const { return m_error; }
    /// The created instance's id at the practice service.
    [[nodiscard]] const QString &instanceId() const { return m_instanceId; }

private:
    [[nodiscard]] bool visitEmptyWindow();
    [[nodiscard]] bool visitEmptyWizard();
    [[nodiscard]] bool fillIn();
    [[nodiscard]] bool denyAndSignIn();
    [[nodiscard]] bool create();
    [[nodiscard]] bool visitTable();
    [[nodiscard]] bool visitExport();
    [[nodiscard]] bool visitPassphrase();
    [[nodiscard]] bool visitBrowserWay(bool loopback);
    [[nodiscard]] bool visitCustomerWay();

    /// The wizard with the practice service's fields, at its page Sign in; callback: another than the service's own.
    [[nodiscard]] bool practiceToSignIn(const QString &callback = {});
    [[nodiscard]] bool pasteAnswer(const QUrl &ended);
    [[nodiscard]] bool createQuietly();

    [[nodiscard]] bool picture(QWidget &window, const QString &name);
    /// Triggers an action of the window and takes a picture of the dialog it opens, which stays open.
    [[nodiscard]] QWidget *open(const QString &action, const QString &dialog);
    [[nodiscard]] QWidget *dialogNamed(const QString &name) const;
    void fitWizard();
    bool fail(const QString &what);

    static constexpr int patience = 60000;

    Look m_look;
    Album &m_album;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Desktop> m_desktop;
    WizardDriver m_driver;
    QString m_error;
    QString m_instanceId;
};

} // namespace iw
