// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/restoredialog.h"

#include "app/problems/problemcatalog.h"
#include "app/vault/vault.h"
#include "app/vault/vaultbackup.h"
#include "ui/vault/passphrasedialog.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/userprompts.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(Vault &vault, VaultUnlocker &unlocker, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_vault(vault), m_unlocker(unlocker), m_prompts(prompts), m_message(new MessageBar(this)),
      m_file(new QLineEdit(this)), m_choose(new QPushButton(tr("Choose…"), this)),
      m_open(new QPushButton(tr("Open Backup"), this)), m_progress(workLine(tr("Progress"), 100, this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore from Backup"));
    build();
    setBusy(false);
    m_unlocker.closeOnLock(this);
    // A program that is told to end deletes its dialogs without closing them.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &QDialog::reject);
    m_choose->setFocus();
}

void RestoreDialog::build()
{
    m_file->setObjectName(u"restoreFileLineEdit"_s);
    m_choose->setObjectName(u"restoreChoosePushButton"_s);
    m_open->setObjectName(u"restoreOpenPushButton"_s);
    m_message->setClosable(false);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    auto *fileLabel = new QLabel(tr("Backup file"), this);
    fileLabel->setBuddy(m_file);
    m_file->setAccessibleName(fileLabel->text());
    form->addRow(fileLabel, fileRow);
    m_passphrase = PassphraseDialog::addField(*form, tr("Backup passphrase"), u"backupPassphraseSecretLineEdit"_s);
    form->addRow(QString(), m_open);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restorePushButton"_s);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"restoreClosePushButton"_s);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    m_contents = buildContents();
    QSizePolicy reserved = m_contents->sizePolicy();
    reserved.setRetainSizeWhenHidden(true); // nothing jumps when it comes, nor when a message does
    m_contents->setSizePolicy(reserved);
    auto *intro = new QLabel(tr("Nothing is changed here before you have seen what is in the backup and chosen what "
                                "becomes of it."),
                             this);
    intro->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_contents, 1);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 30);

    connect(m_choose, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(m_open, &QPushButton::clicked, this, &RestoreDialog::openBackup);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_message, &MessageBar::actionTriggered, this, &RestoreDialog::act);
    for (QLineEdit *edit : { m_file, static_cast<QLineEdit *>(m_passphrase) })
        connect(edit, &QLineEdit::textChanged, this, &RestoreDialog::forgetContents);
}

QWidget *RestoreDialog::buildContents()
{
    auto *contents = new QWidget(this);
    m_summary = new QLabel(contents);
    m_summary->setObjectName(u"restoreSummaryLabel"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table = new QTableWidget(0, 6, contents);
    m_table->setObjectName(u"restoreTableWidget"_s);
    m_table->setAccessibleName(tr("What is in the backup"));
    m_table->setHorizontalHeaderLabels(
        { tr("Kind"), tr("In the backup"), tr("New"), tr("The same"), tr("Differ"), tr("Only here") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_modes = new QButtonGroup(contents);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table);
    const auto add = [&](RestoreMode mode, const QString &name, const QString &text) {
        auto *button = new QRadioButton(text, contents);
        button->setObjectName(name);
        m_modes->addButton(button, int(mode));
        column->addWidget(button);
    };
    add(RestoreMode::MergeKeepingHere, u"restoreKeepRadioButton"_s,
        tr("Add what is new; where they differ, keep what is here"));
    add(RestoreMode::MergeTakingBackup, u"restoreTakeRadioButton"_s,
        tr("Add what is new; where they differ, take the backup's"));
    add(RestoreMode::Replace, u"restoreReplaceRadioButton"_s,
        tr("Replace everything here by the backup; a copy of the present vault is kept"));
    m_modes->button(int(RestoreMode::MergeKeepingHere))->setChecked(true);
    column->addStretch();
    return contents;
}

RestoreMode RestoreDialog::mode() const { return RestoreMode(m_modes->checkedId()); }

void RestoreDialog::check()
{
    m_open->setEnabled(!m_isBusy && !m_file->text().isEmpty() && !m_passphrase->text().isEmpty());
    m_restore->setEnabled(!m_isBusy && m_backup);
    m_open->setDefault(!m_backup);
    m_restore->setDefault(bool(m_backup));
}

void RestoreDialog::chooseFile()
{
    m_prompts.openFile(this, { tr("Choose the Backup"), {}, tr("Backup (*.iwbackup)") + u";;"_s + tr("All files (*)") },
                       [this](const QString &path) {
                           if (!path.isEmpty())
                               setFile(path);
                       });
}

void RestoreDialog::setFile(const QString &path)
{
    m_file->setText(QDir::toNativeSeparators(path));
    m_passphrase->setFocus();
}

void RestoreDialog::openBackup()
{
    m_message->clear();
    m_mustSetAside = m_vault.backup().obstacle().has_value();
    if (m_mustSetAside)
        return read();
    setBusy(true); // the keychain may take its time: what was typed is what is used
    m_unlocker.ensureUnlocked(
        this, [this] { read(); },
        [this] {
            setBusy(false);
            m_message->showText(Tone::Warning,
                                tr("The present vault stayed locked, so nothing can be added to it. It can be set "
                                   "aside as a file, and a new vault made from the backup."),
                                tr("Set It Aside…"), u"set-aside"_s);
        });
}

void RestoreDialog::read()
{
    auto *job = m_vault.backup().read(QDir::fromNativeSeparators(m_file->text()), m_passphrase->secret(), this);
    run(job, [this, job] {
        m_backup = job->opened();
        showContents();
    });
}

void RestoreDialog::showContents()
{
    const BackupContents &contents = m_backup->contents;
    const auto number = [](int count) { return QLocale().toString(count); };
    QString summary = tr("Made on %1.").arg(QLocale().toString(contents.madeAt.toLocalTime(), QLocale::ShortFormat));
    if (contents.leftOut > 0)
        summary += u' ' + tr("%n secrets are not in it, as they did not open then.", nullptr, int(contents.leftOut));
    if (m_mustSetAside)
        summary += u' '
            + tr("The present vault cannot take it. It is set aside as a file beside the new one, and nothing of it is "
                 "deleted.");
    else if (!contents.ofThisVault)
        summary += u' ' + tr("It was made of another vault than the present one.");
    m_summary->setText(summary);
    const QList<std::pair<QString, QString>> kinds = { { u"instance"_s, tr("Instances") },
                                                       { u"account"_s, tr("Accounts") },
                                                       { u"intent"_s, tr("Unfinished creations") },
                                                       { u"attempt"_s, tr("Customer sign-ins") },
                                                       { u"session"_s, tr("Kept sign-ins") } };
    m_table->setRowCount(int(kinds.size()));
    for (int row = 0; row < kinds.size(); ++row) {
        const BackupCounts counts = contents.kinds.value(kinds[row].first);
        const QStringList cells = { kinds[row].second,
                                    number(counts.total),
                                    number(counts.added),
                                    number(counts.same),
                                    number(counts.differing + counts.incomplete),
                                    number(counts.onlyHere) };
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length()
                            + 2 * m_table->frameWidth());
    for (QAbstractButton *button : m_modes->buttons())
        button->setEnabled(!m_mustSetAside);
    m_contents->show();
    check();
    m_restore->setFocus(Qt::OtherFocusReason);
}

void RestoreDialog::restore()
{
    m_message->clear();
    if (m_mustSetAside)
        return setAside();
    if (mode() != RestoreMode::Replace)
        return restoreNow();
    UserPrompts::Question question;
    question.title = windowTitle();
    question.text = tr("Replace everything here by the backup?");
    question.consequence = tr("What is only here is gone from the table. The vault as it is now is kept beside it as a "
                              "file.");
    question.accept = tr("Replace");
    question.destructive = true;
    m_prompts.confirm(this, question, [this](bool accepted) {
        if (accepted)
            restoreNow();
    });
}

void RestoreDialog::setAside()
{
    UserPrompts::Question question;
    question.title = windowTitle();
    question.text = tr("Set the present vault aside and make a new one from the backup?");
    question.consequence = tr("Its file stays beside the new one under another name. What is in it is not shown any "
                              "more.");
    question.accept = tr("Set It Aside");
    question.destructive = true;
    m_prompts.confirm(this, question, [this](bool accepted) {
        if (!accepted)
            return;
        m_isMoving = true; // it locks the vault, and a lock would close this dialog
        const auto aside = m_vault.backup().setAside();
        m_isMoving = false;
        if (!aside)
            return tell(aside.problem());
        m_aside = *aside;
        m_mustSetAside = false;
        if (m_backup)
            restoreNow();
        else
            openBackup();
    });
}

void RestoreDialog::restoreNow()
{
    setBusy(true);
    m_unlocker.ensureUnlocked(
        this,
        [this] {
            auto *job = m_vault.backup().restore(m_backup, mode(), this);
            run(job, [this, job] { restored(job->restored()); });
        },
        [this] { setBusy(false); });
}

void RestoreDialog::restored(const RestoreResult &result)
{
    m_aside.clear(); // the new vault stays
    m_passphrase->clear();
    QStringList parts;
    if (result.added > 0)
        parts += tr("%n added", nullptr, result.added);
    if (result.updated + result.completed > 0)
        parts += tr("%n changed", nullptr, result.updated + result.completed);
    if (result.kept > 0)
        parts += tr("%n kept as they were here", nullptr, result.kept);
    if (result.removed > 0)
        parts += tr("%n removed", nullptr, result.removed);
    QString text = parts.isEmpty() ? tr("Nothing had to be changed.") : tr("Restored: %1.").arg(parts.join(u", "_s));
    text += u' '
        + (mode() == RestoreMode::Replace ? tr("Read back: the vault holds what is in the backup and nothing else.")
               : result.kept > 0 ? tr("Read back: the vault holds everything that is in the backup, but for what was "
                                      "kept.")
                                 : tr("Read back: the vault holds everything that is in the backup."));
    if (result.leftOut > 0)
        text += u' ' + tr("%n secrets are not in it, as they did not open then.", nullptr, int(result.leftOut));
    if (!result.copy.isEmpty())
        text += u' ' + tr("The vault as it was is kept as %1.").arg(QDir::toNativeSeparators(result.copy));
    m_message->showText(Tone::Success, text);
}

void RestoreDialog::run(BackupJob *job, std::function<void()> succeeded)
{
    m_job = job;
    setBusy(true);
    connect(job, &BackupJob::progressed, m_progress, &QProgressBar::setValue);
    connect(job, &Job::finished, this, [this, job, succeeded = std::move(succeeded)] {
        m_job.clear();
        job->deleteLater();
        setBusy(false);
        if (job->problem())
            tell(*job->problem());
        else
            succeeded();
        check();
    });
}

void RestoreDialog::tell(const Problem &problem)
{
    static const QStringList known{ u"choose-file"_s, u"retry"_s, u"set-passphrase"_s };
    ProblemText words = describe(problem);
    if (!known.contains(words.actionId))
        words.action.clear();
    if (problem.id == "vault.damaged"_L1) // came to light just now
        return m_message->showText(Tone::Error, words.sentence(), tr("Set It Aside…"), u"set-aside"_s);
    m_message->showProblem(words);
}

void RestoreDialog::act(const QString &actionId)
{
    if (actionId == "set-aside"_L1) {
        setAside();
    } else if (actionId == "choose-file"_L1) {
        chooseFile();
    } else if (actionId == "set-passphrase"_L1) {
        m_unlocker.changePassphrase(this);
    } else {
        m_passphrase->setFocus();
        m_passphrase->selectAll();
    }
}

void RestoreDialog::forgetContents()
{
    m_backup.reset();
    m_contents->hide();
    check();
}

void RestoreDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    for (QWidget *widget : { static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_choose),
                             static_cast<QWidget *>(m_passphrase), m_contents })
        widget->setEnabled(!busy);
    m_contents->setVisible(bool(m_backup));
    check();
}

void RestoreDialog::done(int result)
{
    if (m_isMoving)
        return;
    delete m_job; // ends the work
    m_passphrase->clear();
    if (!m_aside.isEmpty()) // nothing came of it
        (void)m_vault.backup().putBack(std::exchange(m_aside, {}));
    QDialog::done(result);
}

} // namespace iw
