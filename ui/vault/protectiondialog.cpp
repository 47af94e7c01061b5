// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/protectiondialog.h"

#include "app/problems/problemcatalog.h"
#include "app/vault/keyslots.h"
#include "app/vault/rotatejob.h"
#include "app/vault/vault.h"
#include "ui/vault/keychainstate.h"
#include "ui/vault/passphrasedialog.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/userprompts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

ProtectionDialog::ProtectionDialog(Vault &vault, VaultUnlocker &unlocker, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_vault(vault), m_unlocker(unlocker), m_prompts(prompts), m_message(new MessageBar(this)),
      m_progress(workLine(tr("Working"), 0, this)),
      m_useKeychain(button(u"useKeychain"_s, tr("Use the keychain"), [this] { useKeychain(); })),
      m_stopKeychain(button(u"stopKeychain"_s, tr("Stop using it…"), [this] { stopKeychain(); })),
      m_setPassphrase(button(u"setPassphrase"_s, tr("Set passphrase…"), [this] { m_unlocker.changePassphrase(this); })),
      m_removePassphrase(button(u"removePassphrase"_s, tr("Remove passphrase…"), [this] { removePassphrase(); })),
      m_changeKey(button(u"changeKey"_s, tr("Change the key…"), [this] { changeKey(); }))
{
    setObjectName(u"protectionDialog"_s);
    setWindowTitle(tr("How Secrets Are Unlocked"));
    build();
    m_unlocker.closeOnLock(this);
    connect(&m_vault, &Vault::keyStateChanged, this, &ProtectionDialog::follow);
    connect(&m_unlocker, &VaultUnlocker::keychainChanged, this, &ProtectionDialog::follow);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { m_unlocker.ensureUnlocked(this, [] {}); });
    follow();
}

QPushButton *ProtectionDialog::button(const QString &name, const QString &text, std::function<void()> act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name + u"PushButton"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(act));
    return button;
}

void ProtectionDialog::build()
{
    m_message->setObjectName(u"protectionMessageBar"_s);
    auto *intro = wordsLabel(u"protectionIntroLabel"_s, this);
    intro->setText(tr("The saved secrets are sealed with a key. It is kept in one or both of these places, and each "
                      "of them unlocks everything."));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_keychain = addSection(*grid, u"keychain"_s, tr("The system's keychain"), { m_useKeychain, m_stopKeychain });
    m_passphrase = addSection(*grid, u"passphrase"_s, tr("A passphrase"), { m_setPassphrase, m_removePassphrase });
    m_key = addSection(*grid, u"key"_s, tr("The key itself"), { m_changeKey });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->setSpacing(10);
    column->addWidget(m_message);
    column->addWidget(intro);
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

ProtectionDialog::Section ProtectionDialog::addSection(QGridLayout &grid, const QString &name, const QString &title,
                                                       const QList<QPushButton *> &buttons)
{
    const int row = grid.rowCount();
    auto *caption = wordsLabel(name + u"CaptionLabel"_s, this);
    caption->setText(title);
    QFont bold = caption->font();
    bold.setBold(true);
    caption->setFont(bold);
    Section section{ new QLabel(this), wordsLabel(name + u"StateLabel"_s, this),
                     wordsLabel(name + u"HintLabel"_s, this) };
    section.state->setBuddy(buttons.first());
    section.hint->setForegroundRole(QPalette::PlaceholderText);
    grid.setRowMinimumHeight(row, 10);
    grid.addWidget(caption, row + 1, 0, 1, 2);
    grid.addWidget(section.icon, row + 2, 0, Qt::AlignTop);
    grid.addWidget(section.state, row + 2, 1);
    grid.addWidget(section.hint, row + 3, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->setContentsMargins(0, 4, 0, 0);
    for (QPushButton *one : buttons)
        line->addWidget(one);
    line->addStretch();
    grid.addLayout(line, row + 4, 1);
    return section;
}

void ProtectionDialog::present(const Section &section, const SlotState &state, const QString &hint)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    section.icon->setPixmap(
        icon(toneIconName(state.tone), toneInk(state.tone, palette())).pixmap({ size, size }, devicePixelRatioF()));
    section.state->setText(state.words);
    section.hint->setText(hint);
}

void ProtectionDialog::follow()
{
    const Vault::KeyState state = m_vault.keyState();
    const KeySlots &slots = m_vault.keySlots();
    const bool keychain = slots.hasKeychainSlot();
    const bool passphrase = slots.hasPassphraseSlot();
    const bool able = state != Vault::KeyState::Locked && !m_job;
    const SlotState known = keychainState(m_vault, m_unlocker);
    present(m_keychain, known,
            keychain && !passphrase ? tr("It is the only way to the secrets, so it stays until a passphrase is set.")
                                    : tr("Unlocks without a question while you are logged in."));
    present(m_passphrase, passphraseState(m_vault),
            passphrase && !keychain ? tr("It is the only way to the secrets, so it stays until the keychain is used.")
                                    : tr("Unlocks on any computer, and after the keychain was lost."));
    const bool changeable = state == Vault::KeyState::Open;
    present(
        m_key,
        { Tone::Info,
          state == Vault::KeyState::Open         ? tr("In memory until it is locked.")
              : state == Vault::KeyState::Locked ? tr("Locked.")
              : state == Vault::KeyState::NoKey
              ? tr("Made when the first secret is saved.")
              : tr("In memory only: the secrets are gone when the program is closed.") },
        tr("A new key helps when somebody may have got hold of the old one. Copies of the file made before still open "
           "with the old one."));

    m_useKeychain->setVisible(!keychain || known.needsRepair);
    m_useKeychain->setText(keychain ? tr("Put the key back") : tr("Use the keychain"));
    m_useKeychain->setEnabled(able && (!keychain || changeable));
    m_stopKeychain->setVisible(keychain);
    m_stopKeychain->setEnabled(able && passphrase);
    m_setPassphrase->setText(passphrase ? tr("Change passphrase…") : tr("Set passphrase…"));
    m_setPassphrase->setEnabled(able);
    m_removePassphrase->setVisible(passphrase);
    m_removePassphrase->setEnabled(able && keychain);
    m_changeKey->setEnabled(able && changeable);
    m_progress->setVisible(m_job);

    if (state == Vault::KeyState::Locked) {
        m_toldLocked = true;
        m_message->showText(Tone::Info, tr("Unlock the secrets to change anything here."), tr("Unlock…"));
    } else if (std::exchange(m_toldLocked, false)) {
        m_message->clear();
    }
}

void ProtectionDialog::useKeychain()
{
    KeySlots &slots = m_vault.keySlots();
    // The first slot makes the key, or takes that of the session; an open vault's key is put there anew.
    Job *job = m_vault.keyState() == Vault::KeyState::Open ? slots.storeInKeychain(this) : slots.openKeychain(this);
    connect(job, &Job::finished, this, [this, job] { m_unlocker.noteKeychain(job->problem()); });
    run(job, tr("The keychain holds the key now."));
}

void ProtectionDialog::stopKeychain()
{
    confirm(tr("Stop using the keychain?"),
            tr("From then on only the passphrase unlocks the secrets. Whoever forgets it loses them."),
            tr("Stop Using It"), true, [this] {
                run(m_vault.keySlots().removeKeychain(this), tr("Only the passphrase unlocks the secrets now."));
            });
}

void ProtectionDialog::removePassphrase()
{
    confirm(tr("Remove the passphrase?"),
            tr("From then on only this computer's keychain unlocks the secrets. They are lost with it, and a copy of "
               "the file cannot be opened elsewhere."),
            tr("Remove Passphrase"), true, [this] {
                run(m_vault.keySlots().removePassphrase(this), tr("Only the keychain unlocks the secrets now."));
            });
}

void ProtectionDialog::changeKey()
{
    if (!m_vault.keySlots().hasPassphraseSlot())
        return confirm(tr("Change the key?"),
                       tr("Every saved secret is sealed anew, and the keychain gets the new key."),
                       tr("Change the Key"), false, [this] { startRotation(); });
    auto *dialog = new PassphraseDialog(m_vault, PassphraseDialog::Purpose::ChangeKey, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_unlocker.closeOnLock(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { tellRotated(dialog->leftDamaged()); });
    dialog->open();
}

void ProtectionDialog::startRotation()
{
    RotateJob *job = m_vault.keySlots().rotate({}, this);
    connect(job, &Job::finished, this, [this, job] {
        if (!job->problem())
            tellRotated(job->leftDamaged());
    });
    run(job, {});
}

void ProtectionDialog::confirm(const QString &text, const QString &consequence, const QString &accept, bool destructive,
                               std::function<void()> then)
{
    m_prompts.confirm(this, { windowTitle(), text, consequence, accept, destructive },
                      [then = std::move(then)](bool accepted) {
                          if (accepted)
                              then();
                      });
}

void ProtectionDialog::run(Job *job, const QString &done)
{
    m_message->clear();
    m_job = job;
    follow();
    connect(job, &Job::finished, this, [this, job, done] {
        job->deleteLater();
        m_job.clear();
        if (job->problem())
            tell(*job->problem());
        else if (!done.isEmpty())
            m_message->showText(Tone::Success, done);
        follow();
    });
}

void ProtectionDialog::tell(const Problem &problem)
{
    ProblemText words = describe(problem);
    words.action.clear(); // the buttons below are the way on
    m_message->showProblem(words);
}

void ProtectionDialog::tellRotated(int leftDamaged)
{
    if (leftDamaged == 0)
        m_message->showText(Tone::Success, tr("The secrets are sealed under a new key."));
    else
        m_message->showText(Tone::Warning,
                            tr("The secrets are sealed under a new key, but for %n that did not open before either.",
                               nullptr, leftDamaged));
    follow();
}

} // namespace iw
