// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"

#include <QDialog>
#include <QHash>

#include <functional>
#include <optional>

class QPushButton;
class QTableView;

namespace iw {

class InstanceRepository;
class MessageBar;
class ServiceClient;
class UnfinishedCreation;
class UnfinishedModel;
class UnfinishedPane;
class UserPrompts;
class Vault;
class VaultUnlocker;

/// What the dialog works with; outlives it.
struct UnfinishedServices
{
    /// Made on the first call, when something is looked up.
    std::function<ServiceClient &()> client;
    InstanceRepository &instances;
    Vault &vault;
    VaultUnlocker &unlocker;
    UserPrompts &prompts;
};

/// *Unfinished Creations*: every creation whose outcome is not known, and for the chosen one what can be done: look it
/// up at its service, adopt what is found, make a new one where none is, or forget it. Sends nothing but questions.
/// Emits adopted() for each one saved, and newInstanceRequested() with the intent whose values are to be filled in;
/// then it closes. What it found is wiped when the vault is locked.
class UnfinishedDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit UnfinishedDialog(UnfinishedServices services, QWidget *parent = nullptr);
    ~UnfinishedDialog() override;

Q_SIGNALS:
    void adopted(const QByteArray &recordId);
    void newInstanceRequested(const iw::Instance &intent);

private:
    void buildButtons();
    [[nodiscard]] std::optional<Instance> chosen() const;
    [[nodiscard]] UnfinishedCreation *creation() const;
    [[nodiscard]] UnfinishedCreation &creationOf(const Instance &intent);
    void withVault(const std::function<void(UnfinishedCreation &)> &then);
    void lookUp();
    void adopt();
    void askToForget();
    void makeNew();
    void follow(UnfinishedCreation &creation);
    void dropFindings();
    void showChosen();
    void showButtons();

    UnfinishedServices m_services;
    UnfinishedModel *m_model;
    MessageBar *m_result;
    QTableView *m_table;
    UnfinishedPane *m_pane;
    QPushButton *m_lookUp;
    QPushButton *m_adopt;
    QPushButton *m_new;
    QPushButton *m_forget;
    QPushButton *m_close;
    QHash<QByteArray, UnfinishedCreation *> m_creations; ///< by the intent's record
};

} // namespace iw
