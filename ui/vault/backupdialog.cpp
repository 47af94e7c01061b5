// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/backupdialog.h"

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

#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

BackupDialog::BackupDialog(Vault &vault, VaultUnlocker &unlocker, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_vault(vault), m_unlocker(unlocker), m_prompts(prompts), m_message(new MessageBar(this)),
      m_hint(new QLabel(this)), m_progress(workLine(tr("Progress"), 100, this))
{
    setObjectName(u"backupDialog"_s);
    setWindowTitle(tr("Back Up"));
    build();
    setBusy(false);
    m_unlocker.closeOnLock(this);
    m_passphrase->setFocus();
}

void BackupDialog::build()
{
    QString text = tr("Every instance and account goes into one file, with its secrets, under a passphrase of the "
                      "backup's own. Whoever has both can use the instances; nobody can recover the passphrase.");
    if (const auto last = m_vault.backup().lastBackup())
        text += u' '
            + tr("The last backup was made on %1.").arg(QLocale().toString(last->toLocalTime(), QLocale::ShortFormat));
    auto *intro = new QLabel(text, this);
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_passphrase = PassphraseDialog::addField(*form, tr("Backup passphrase"), u"backupPassphraseSecretLineEdit"_s);
    m_repeated = PassphraseDialog::addField(*form, tr("Repeat it"), u"repeatedPassphraseSecretLineEdit"_s);
    PassphraseDialog::addHint(*form, m_hint, 2);
    m_message->setClosable(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Save Backup…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"backupSavePushButton"_s);
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"backupClosePushButton"_s);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addStretch();
    column->addWidget(buttons);
    // With room for a message, so that nothing jumps or is squeezed when there is one.
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 20);

    connect(m_save, &QPushButton::clicked, this, &BackupDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (SecretLineEdit *edit : { m_passphrase, m_repeated })
        connect(edit, &QLineEdit::textChanged, this, &BackupDialog::check);
}

void BackupDialog::check()
{
    m_hint->setText(PassphraseDialog::newPassphraseHint(m_passphrase->text(), m_repeated->text(), m_typedEnough));
    m_save->setEnabled(m_typedEnough && !m_isBusy);
}

void BackupDialog::chooseFile()
{
    m_message->clear();
    const QString name = u"instance-wizard-%1.iwbackup"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    m_prompts.saveFile(this, { tr("Save the Backup"), name, tr("Backup (*.iwbackup)") }, [this](const QString &path) {
        if (path.isEmpty())
            return;
        setBusy(true); // the keychain may take its time: what was checked is what is used, once
        m_unlocker.ensureUnlocked(
            this, [this, path] { write(path); }, [this] { setBusy(false); });
    });
}

void BackupDialog::write(const QString &path)
{
    // The file dialog asked before it named an existing file.
    m_job = m_vault.backup().write(path, true, m_passphrase->secret(), this);
    connect(m_job, &BackupJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &Job::finished, this, [this, path, job = m_job.data()] { finished(path, *job); });
}

QString BackupDialog::inWords(const QMap<QString, qint64> &records)
{
    const auto number = [&records](const QString &kind) { return int(records.value(kind)); };
    QStringList parts;
    const auto add = [&parts](int count, const QString &one, const QString &several) {
        if (count > 0)
            parts += count == 1 ? one : several;
    };
    const int instances = number(u"instance"_s);
    parts += instances == 1 ? tr("1 instance") : tr("%n instances", nullptr, instances);
    const int accounts = number(u"account"_s);
    add(accounts, tr("1 account"), tr("%n accounts", nullptr, accounts));
    const int intents = number(u"intent"_s);
    add(intents, tr("1 unfinished creation"), tr("%n unfinished creations", nullptr, intents));
    const int attempts = number(u"attempt"_s);
    add(attempts, tr("1 customer sign-in"), tr("%n customer sign-ins", nullptr, attempts));
    const int sessions = number(u"session"_s);
    add(sessions, tr("1 kept sign-in"), tr("%n kept sign-ins", nullptr, sessions));
    return parts.join(u", "_s);
}

void BackupDialog::finished(const QString &path, const WriteBackupJob &job)
{
    const auto problem = job.problem();
    const BackupReading written = job.written();
    m_job->deleteLater();
    m_job.clear();
    setBusy(false);
    if (problem) {
        ProblemText words = describe(*problem);
        words.action.clear(); // the dialog itself is the way on
        return m_message->showProblem(words);
    }
    m_passphrase->clear();
    m_repeated->clear();
    m_hint->clear();
    QString text = tr("Saved to %1 and read back: %2, with their secrets.")
                       .arg(QDir::toNativeSeparators(path), inWords(written.summary.records));
    if (written.end.leftOut > 0)
        text += u' ' + tr("%n secrets did not open and are not in it.", nullptr, int(written.end.leftOut));
    m_message->showText(written.end.leftOut > 0 ? Tone::Warning : Tone::Success, text);
}

void BackupDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_progress->setValue(0);
    m_progress->setVisible(busy);
    m_passphrase->setEnabled(!busy);
    m_repeated->setEnabled(!busy);
    check();
}

void BackupDialog::done(int result)
{
    delete m_job; // ends the work, and its half file goes
    m_passphrase->clear();
    m_repeated->clear();
    QDialog::done(result);
}

} // namespace iw
