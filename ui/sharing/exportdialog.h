// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/instances/instance.h"
#include "app/sharing/exporter.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QMenu;
class QToolButton;

namespace iw {

class AccountStore;
class CareJob;
class InstanceRepository;
class ServiceClient;
class MessageBar;
class Paths;
class Preferences;
class SecretClipboard;
class UserPrompts;
class VaultUnlocker;

/// What the export works with; outlives the dialog.
struct ExportServices
{
    InstanceRepository &instances;
    const AccountStore &accounts;
    std::function<ServiceClient &()> client; ///< made on the first call
    VaultUnlocker &unlocker;
    SecretClipboard &clipboard;
    Preferences &preferences;
    UserPrompts &prompts;
    const Paths &paths;
};

/// Exports the selected or all instances in a chosen format to a file or the clipboard. Secrets are masked unless the
/// person ticks otherwise, user and organization secret by a tick of their own; what that means stands in the dialog,
/// and a preview shows what will be written. All leaves practice instances out.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const ExportServices &services, const QList<QByteArray> &selected, QWidget *parent = nullptr);

private:
    /// Of more, the preview shows how it will look: opening thousands of secrets at every tick helps nobody.
    static constexpr int previewed = 200;

    void build();
    void chooseInstances();
    void refresh();
    /// Fetches what is to be exported from its services where that is ticked, then calls.
    void withFreshValues(std::function<void()> then);
    void fetched(const CareJob &job, const std::function<void()> &then);
    void fillFields(QMenu &menu);
    void tellFields(QMenu &menu) const;
    [[nodiscard]] QList<ExportField> fieldsOfChosen() const;
    void tellNote(const ExportTally &tally);
    void showFields();
    void chooseFields(const ChosenFields &fields, QMenu &menu);
    /// Why nothing can be exported; empty where something can.
    [[nodiscard]] QString obstacle() const;
    /// What comes next time as it was chosen: never whether secrets were in clear.
    void remember();
    [[nodiscard]] const QList<Instance> &chosen() const;
    [[nodiscard]] QString accountsNamed() const;
    void readInstances();
    void tickChanged(QCheckBox *box);
    /// While what was chosen is under way, nothing else is.
    void setBusy(bool busy);
    /// Renders what is chosen, all of it, and calls with it; thousands beside the window, with their number told.
    void withContent(const std::function<void(const QByteArray &)> &then);
    void copy(const QByteArray &content);
    void save();
    void confirmPlace(const QString &path);
    void write(const QString &path, const QByteArray &content);
    [[nodiscard]] bool revealing() const;
    [[nodiscard]] const ExportFormat *format() const;
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] Result<QByteArray> rendered(const QList<Instance> &instances, ExportTally *tally = nullptr) const;

    ExportServices m_services;
    QList<QByteArray> m_records; ///< the selected ones
    QList<ExportFormat> m_formats;
    QList<Instance> m_selected;
    QList<Instance> m_all;
    MessageBar *m_message;
    QWidget *m_choices = nullptr; ///< all that is to be chosen
    QComboBox *m_format;
    QRadioButton *m_onlySelected;
    QRadioButton *m_everything;
    QCheckBox *m_reveal;
    QCheckBox *m_revealAccount;
    QCheckBox *m_fresh;
    QToolButton *m_fieldsButton;
    ChosenFields m_fields;
    QPointer<CareJob> m_fetching;
    MessageBar *m_warning;
    QLabel *m_formatNote;
    QLabel *m_previewNote;
    QPlainTextEdit *m_preview;
    QPushButton *m_copy;
    QPushButton *m_save;
    bool m_refused = false; ///< the message is why there is no preview
};

} // namespace iw
