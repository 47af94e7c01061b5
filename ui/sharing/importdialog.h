// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/fieldchecker.h"
#include "app/sharing/importreader.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace iw {

class AccountStore;
class ImportModel;
class InstanceRepository;
class MessageBar;
class UserPrompts;
class VaultUnlocker;

/// What the import works with; outlives the dialog.
struct ImportServices
{
    InstanceRepository &instances;
    AccountStore &accounts;
    VaultUnlocker &unlocker;
    UserPrompts &prompts;
    QString userConnectors; ///< folder of the user's own connectors
};

/// Takes in what an export wrote, from a file or the clipboard: shows what would be saved, with a tick for each and no
/// secret in sight, and saves it. Closes when secrets are locked. Emits imported() with the number,
/// wizardRequested() with the values of a text that describes something to be made, and restoreRequested() with the
/// path of a backup of a whole vault.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(const ImportServices &services, QWidget *parent = nullptr);

    void readFile(const QString &path);
    void readText(const QByteArray &text);

Q_SIGNALS:
    /// The text they were pasted as is taken off the clipboard where all of it was imported.
    void imported(int count, bool clipboardEmptied);
    void wizardRequested(const iw::FieldValues &values);
    void restoreRequested(const QString &path);

private:
    void build();
    void chooseFile();
    void paste();
    void show(std::vector<ImportedInstance> imported);
    void update();
    void save();

    ImportServices m_services;
    QList<Connector> m_connectors;
    ImportModel *m_model;
    MessageBar *m_message;
    QTableView *m_table;
    QCheckBox *m_takeOver;
    QLabel *m_accountLabel;
    QComboBox *m_account;
    QPushButton *m_import;
    FieldValues m_pasted; ///< for the wizard
    QString m_file; ///< what was read; empty where it was pasted
    QString m_clipboard; ///< what was pasted, until something else is read
};

} // namespace iw
