// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/forgetdialog.h"

#include "app/base/paths.h"
#include "app/settings/preferences.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/userprompts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <chrono>

namespace iw {

using namespace Qt::StringLiterals;
using Kind = LocalTraces::Kind;

namespace {

enum Column { What, Where, Became };

// As long as a person may take to unlock the keychain for it.
constexpr std::chrono::seconds keychainTimeout(15);

} // namespace

ForgetDialog::ForgetDialog(Vault &vault, VaultUnlocker &unlocker, UserPrompts &prompts, const Paths &paths,
                           Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_vault(vault), m_unlocker(unlocker), m_prompts(prompts), m_preferences(preferences),
      m_found(LocalTraces::find(paths)), m_message(new MessageBar(this)), m_intro(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_own(new QCheckBox(tr("Also remove my own connectors and export formats"), this)),
      m_progress(workLine(tr("Working"), 0, this))
{
    setObjectName(u"forgetDialog"_s);
    setWindowTitle(tr("Forget Everything on This Computer"));
    build();
    list();
    setBusy(false);
    m_close->setFocus();
}

void ForgetDialog::build()
{
    m_message->setClosable(false);
    m_intro->setText(tr("Everything below is deleted for good, with every token and secret that is saved here. The "
                        "instances themselves stay at their services and go on working. Backups and exports that you "
                        "saved elsewhere are not touched."));
    m_intro->setWordWrap(true);
    m_list->setObjectName(u"forgetTreeWidget"_s);
    m_list->setAccessibleName(tr("What is kept on this computer"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHeaderLabels({ tr("What"), tr("Where"), tr("What became of it") });
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Where, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Became, QHeaderView::ResizeToContents);
    m_list->setColumnHidden(Became, true);
    m_own->setObjectName(u"forgetOwnCheckBox"_s);
    m_own->setVisible(!m_found.of(Kind::OwnResources).isEmpty());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_forget = buttons->addButton(tr("Forget Everything…"), QDialogButtonBox::ActionRole);
    m_forget->setObjectName(u"forgetPushButton"_s);
    m_forget->setAutoDefault(false);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_close->setObjectName(u"forgetClosePushButton"_s);
    m_close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_own);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 22);

    connect(m_own, &QCheckBox::toggled, this, &ForgetDialog::list);
    connect(m_forget, &QPushButton::clicked, this, &ForgetDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ForgetDialog::inWords(Kind kind)
{
    switch (kind) {
    case Kind::Vault:
        return tr("Vault with instances and secrets");
    case Kind::VaultCopies:
        return tr("Earlier copy of the vault");
    case Kind::Settings:
        return tr("Settings");
    case Kind::Practice:
        return tr("Practice service");
    case Kind::WebStorage:
        return tr("Web storage and cache");
    case Kind::OwnResources:
        return tr("My own data files");
    case Kind::KeychainEntries:
        return tr("Key in the keychain");
    }
    return {};
}

LocalTraces ForgetDialog::chosen() const
{
    LocalTraces chosen = m_found;
    if (!m_own->isChecked())
        chosen.traces.removeIf([](const LocalTraces::Trace &trace) { return trace.kind == Kind::OwnResources; });
    return chosen;
}

void ForgetDialog::list()
{
    m_list->clear();
    for (const LocalTraces::Trace &trace : chosen().traces) {
        const bool isPath = trace.kind != Kind::KeychainEntries;
        auto *item = new QTreeWidgetItem(
            m_list, { inWords(trace.kind), isPath ? QDir::toNativeSeparators(trace.path) : trace.path });
        item->setToolTip(Where, item->text(Where));
        item->setData(Where, Qt::UserRole, trace.path);
    }
    m_forget->setEnabled(m_list->topLevelItemCount() > 0);
}

void ForgetDialog::ask()
{
    UserPrompts::Question question;
    question.title = tr("Forget Everything"); // the whole title would be cut off in so small a window
    question.text = tr("Forget everything on this computer?");
    question.consequence = tr("Every saved instance, token and secret is deleted here. Without a backup nothing brings "
                              "them back. The program ends afterwards.");
    question.accept = tr("Forget Everything");
    question.destructive = true;
    m_prompts.confirm(this, question, [this](bool accepted) {
        if (accepted)
            forget();
    });
}

void ForgetDialog::forget()
{
    m_unlocker.forgetOpened(); // off the clipboard and the screen as well
    m_preferences.sync(); // what is pending would make the file anew
    m_job = new ForgetEverythingJob(m_vault, chosen(), keychainTimeout, this);
    connect(m_job, &Job::finished, this, &ForgetDialog::tell);
    setBusy(true);
    m_intro->setText(tr("Removing… The system may ask for the keychain's password."));
}

void ForgetDialog::tell()
{
    QHash<QString, QString> outcomes;
    for (const LocalTraces::Trace &trace : m_job->removed())
        outcomes.insert(trace.path, tr("Removed"));
    for (const ForgetEverythingJob::Left &left : m_job->left())
        outcomes.insert(left.trace.path,
                        left.reason.isEmpty() ? tr("Still there") : tr("Still there: %1").arg(left.reason));
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setText(Became, outcomes.value(item->data(Where, Qt::UserRole).toString(), tr("Was not there")));
    }
    m_list->setColumnHidden(Became, false);
    if (m_job->left().isEmpty())
        m_message->showText(Tone::Success, tr("Everything was removed from this computer."));
    else
        m_message->showText(Tone::Warning,
                            tr("%n items are still there. Remove them by hand; a keychain's entry is found under "
                               "its name with the system's password manager.",
                               nullptr, int(m_job->left().size())));
    m_intro->setText(tr("The program ends when this window is closed."));
    m_own->hide();
    m_forget->hide();
    m_close->setText(tr("Close the Program"));
    m_job->deleteLater();
    m_job.clear();
    setBusy(false);
    m_close->setFocus();
    Q_EMIT forgotten();
}

void ForgetDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_own->setEnabled(!busy);
    m_forget->setEnabled(!busy && m_list->topLevelItemCount() > 0);
    m_close->setEnabled(!busy);
}

void ForgetDialog::done(int result)
{
    if (!m_job) // half forgotten is neither
        QDialog::done(result);
}

} // namespace iw
