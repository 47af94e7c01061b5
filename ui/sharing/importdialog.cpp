// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/importdialog.h"

#include "app/accounts/accountstore.h"
#include "app/problems/problemcatalog.h"
#include "app/sharing/instanceimport.h"
#include "ui/sharing/importmodel.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/userprompts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(const ImportServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_connectors(loadConnectors(services.userConnectors)),
      m_model(new ImportModel(this)), m_message(new MessageBar(this)), m_table(new QTableView(this)),
      m_takeOver(new QCheckBox(tr("Take the secrets over into instances that are here already"), this)),
      m_accountLabel(new QLabel(tr("Account of those without its secrets"), this)), m_account(new QComboBox(this)),
      m_import(new QPushButton(this))
{
    build();
    update();
    services.unlocker.closeOnLock(this);
}

void ImportDialog::build()
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    resize(QSize(fontMetrics().averageCharWidth() * 124, fontMetrics().lineSpacing() * 28)
               .boundedTo(screen()->availableSize() * 9 / 10));
    QLabel *intro = wordsLabel(u"importIntroLabel"_s, this);
    intro->setText(
        tr("Instances that were exported as JSON, .env or shell script with their secrets in clear, or a backup. User "
           "and organization secret are valid for their whole account."));
    m_table->setObjectName(u"importTableView"_s);
    m_table->setAccessibleName(tr("What would be saved"));
    m_table->setModel(m_model);
    calmRows(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int one = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ImportModel::Name, one * 26);
    m_table->setColumnWidth(ImportModel::Id, one * 11);
    m_table->setColumnWidth(ImportModel::Service, one * 18);
    m_table->setColumnWidth(ImportModel::Secrets, one * 22);
    m_takeOver->setObjectName(u"importTakeOverCheckBox"_s);
    m_account->setObjectName(u"importAccountComboBox"_s);
    m_accountLabel->setBuddy(m_account);
    m_account->addItem(tr("None: they are saved without an account"));
    const QList<ServiceAccount> accounts = m_services.accounts.accounts();
    for (const ServiceAccount &account : accounts)
        m_account->addItem(account.name, account.recordId);

    QPushButton *file = quietButton(u"importFilePushButton"_s, tr("Choose File…"), this);
    QPushButton *paste = quietButton(u"importPastePushButton"_s, tr("Paste from Clipboard"), this);
    paste->setIcon(icon(u"copy"_s));
    auto *sources = new QHBoxLayout;
    sources->addWidget(file);
    sources->addWidget(paste);
    sources->addStretch();
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_accountLabel);
    choice->addWidget(m_account, 1);
    m_import->setObjectName(u"importPushButton"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(intro);
    column->addLayout(sources);
    column->addWidget(m_table, 1);
    column->addWidget(m_takeOver);
    column->addLayout(choice);
    column->addWidget(buttons);
    new HeightKeeper(this);
    file->setFocus();
    tabInOrder({ file, paste, m_table, m_takeOver, m_account, m_import, buttons->button(QDialogButtonBox::Close) });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(paste, &QPushButton::clicked, this, &ImportDialog::paste);
    connect(m_takeOver, &QCheckBox::toggled, m_model, &ImportModel::setTakesOver);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportDialog::update);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportDialog::update);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::save);
    connect(m_message, &MessageBar::actionTriggered, this, [this](const QString &action) {
        if (action != "open-wizard"_L1 && action != "restore"_L1)
            return;
        accept();
        if (action == "restore"_L1)
            Q_EMIT restoreRequested(m_file);
        else
            Q_EMIT wizardRequested(m_pasted);
    });
}

void ImportDialog::chooseFile()
{
    m_services.prompts.openFile(
        this, { tr("Import"), {}, tr("Exports and backups (*.json *.env *.sh *.iwbackup);;All files (*)") },
        [this](const QString &path) {
            if (!path.isEmpty())
                readFile(path);
        });
}

void ImportDialog::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_message->showProblem(describe({ .id = u"sharing.import-unreadable"_s,
                                                 .arguments = { { u"file"_s, QDir::toNativeSeparators(path) } },
                                                 .technical = file.errorString() }));
    readText(file.read(largestImport + 1));
    m_file = path;
}

void ImportDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    readText(text.toUtf8());
    m_clipboard = text;
}

void ImportDialog::readText(const QByteArray &text)
{
    m_message->clear();
    m_file.clear();
    m_clipboard.clear();
    auto read = readImport(text, m_connectors);
    if (read)
        return show(std::move(*read));
    show({});
    const QString id = read.problem().id;
    m_pasted = id == "sharing.import-body"_L1 || id == "sharing.import-unknown"_L1 ? readPasted(QString::fromUtf8(text))
                                                                                   : FieldValues();
    if (id == "sharing.import-backup"_L1)
        return m_message->showText(Tone::Info,
                                   tr("This is a backup of a whole vault. It opens with a passphrase of its own."),
                                   tr("Restore from It…"), u"restore"_s);
    if (m_pasted.isEmpty())
        return m_message->showProblem(describe(read.problem()));
    m_message->showText(Tone::Info, tr("This describes an instance that is to be made, not one that exists."),
                        tr("Open in the Wizard"), u"open-wizard"_s);
}

void ImportDialog::show(std::vector<ImportedInstance> imported)
{
    const QList<QByteArray> known =
        InstanceImport(m_services.instances, m_services.accounts, m_connectors).known(imported);
    // The account of those that come without one: the only one of their service is most likely theirs.
    QSet<QUrl> services;
    for (const ImportedInstance &each : imported)
        if (!each.account)
            services.insert(each.instance.serviceUrl);
    QList<QByteArray> fitting;
    const QList<ServiceAccount> accounts = m_services.accounts.accounts();
    for (const ServiceAccount &account : accounts)
        if (services.contains(account.apiUrl))
            fitting.append(account.recordId);
    m_account->setCurrentIndex(fitting.size() == 1 ? m_account->findData(fitting.constFirst()) : 0);
    m_model->setImported(std::move(imported), known);
}

void ImportDialog::update()
{
    const int count = m_model->tickedCount();
    m_import->setText(count == 0 ? tr("Import") : tr("Import %n Instances", nullptr, count));
    m_import->setEnabled(count > 0);
    m_import->setDefault(count > 0);
    m_takeOver->setVisible(m_model->hasKnown());
    m_accountLabel->setVisible(m_model->lacksAccounts());
    m_account->setVisible(m_model->lacksAccounts());
}

void ImportDialog::save()
{
    m_services.unlocker.ensureUnlocked(
        this,
        [this] {
            InstanceImport import(m_services.instances, m_services.accounts, m_connectors);
            const bool isWhole = m_model->tickedCount() == m_model->rowCount();
            std::vector<ImportedInstance> ticked = m_model->takeTicked();
            const auto saved = import.save(ticked, m_services.accounts.account(m_account->currentData().toByteArray()));
            if (!saved) {
                if (!isWhole) // the clipboard holds more than what is left here
                    m_clipboard.clear();
                show(std::move(ticked)); // as they stand now: some may be here by then
                return m_message->showProblem(describe(saved.problem()));
            }
            // The secrets are sealed by now; on the clipboard they would lie in clear.
            QClipboard *clipboard = QGuiApplication::clipboard();
            const bool empties = isWhole && !m_clipboard.isEmpty() && clipboard->text() == m_clipboard;
            if (empties)
                clipboard->clear();
            accept();
            Q_EMIT imported(int(ticked.size()), empties);
        },
        [this] { m_message->showProblem(describe(Problem{ .id = u"vault.locked"_s })); });
}

} // namespace iw
