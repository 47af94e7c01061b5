// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that the window's actions open; the rest of the class is in desktop.cpp.
#include "ui/desktop.h"

#include "app/base/privatefile.h"
#include "app/sharing/recipewriter.h"
#include "ui/care/accountsdialog.h"
#include "ui/care/adoptdialog.h"
#include "ui/care/unfinisheddialog.h"
#include "ui/program.h"
#include "ui/settings/networkdialog.h"
#include "ui/sharing/importdialog.h"
#include "ui/sharing/recipesdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/newinstancewizard.h"
#include "ui/wizard/reauthenticationwizard.h"

#include <QDir>

namespace iw {

using namespace Qt::StringLiterals;

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

void Desktop::openImport()
{
    auto *dialog = new ImportDialog({ m_program.instances(), m_program.accounts(), m_unlocker, m_prompts,
                                      m_program.paths().userResources(u"connectors"_s) },
                                    &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addAction(m_window.lockAction());
    connect(dialog, &ImportDialog::imported, this, [this](int count, bool clipboardEmptied) {
        QString text = tr("%n instances are imported.", nullptr, count);
        if (clipboardEmptied)
            text += u' ' + tr("The clipboard was emptied.");
        m_window.messageBar().showText(Tone::Success, text);
    });
    connect(dialog, &ImportDialog::restoreRequested, &m_window, &MainWindow::restoreFrom);
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

} // namespace iw
