// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/passphrasedialog.h"

#include "app/problems/problemcatalog.h"
#include "app/vault/keyslots.h"
#include "app/vault/passphrasestrength.h"
#include "app/vault/rotatejob.h"
#include "app/vault/vault.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/secretlineedit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

bool hasOuterBlanks(const QString &text) { return !text.isEmpty() && text != text.trimmed(); }

} // namespace

SecretLineEdit *PassphraseDialog::addField(QFormLayout &form, const QString &caption, const QString &name)
{
    auto *edit = new SecretLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(caption);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 36);
    auto *label = new QLabel(caption);
    label->setBuddy(edit);
    form.addRow(label, edit);
    return edit;
}

void PassphraseDialog::addHint(QFormLayout &form, QLabel *hint, int lines)
{
    hint->setObjectName(u"passphraseHintLabel"_s);
    hint->setWordWrap(true);
    hint->setMinimumHeight(hint->fontMetrics().lineSpacing() * lines);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    QSizePolicy wide = hint->sizePolicy(); // a form gives its width only to what expands
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    hint->setSizePolicy(wide);
    form.addRow(QString(), hint);
}

PassphraseDialog::PassphraseDialog(Vault &vault, Purpose purpose, QWidget *parent)
    : QDialog(parent), m_vault(vault), m_purpose(purpose), m_message(new MessageBar(this)), m_hint(new QLabel(this)),
      m_progress(workLine(tr("Working"), 0, this))
{
    setObjectName(u"passphraseDialog"_s);
    m_waiting.setInterval(std::chrono::milliseconds(250));
    connect(&m_waiting, &QTimer::timeout, this, &PassphraseDialog::followWait);
    build();
    setBusy(false);
    m_passphrase->setFocus();
}

void PassphraseDialog::build()
{
    const bool setting = m_purpose == Purpose::Set;
    QString text;
    switch (m_purpose) {
    case Purpose::Unlock:
        setWindowTitle(tr("Unlock Secrets"));
        text = tr("The saved secrets are locked. Enter the passphrase to use them.");
        m_acceptText = tr("Unlock");
        break;
    case Purpose::Set:
        setWindowTitle(tr("Set Passphrase"));
        text = tr("The passphrase protects the saved secrets on this computer. Nobody can recover it: "
                  "keep a copy in a safe place.");
        m_acceptText = tr("Set Passphrase");
        break;
    case Purpose::ChangeKey:
        setWindowTitle(tr("Change the Key"));
        text = tr("Every saved secret is sealed anew under a new key. The passphrase stays the same; it is needed to "
                  "lock the new key up.");
        m_acceptText = tr("Change the Key");
        break;
    }
    auto *intro = new QLabel(text, this);
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_passphrase = addField(*form, setting ? tr("New passphrase") : tr("Passphrase"), u"passphraseSecretLineEdit"_s);
    if (setting)
        m_repeated = addField(*form, tr("Repeat it"), u"repeatedPassphraseSecretLineEdit"_s);
    addHint(*form, m_hint, setting ? 2 : 1);
    m_message->setClosable(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(m_acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"passphraseAcceptPushButton"_s);
    m_accept->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"passphraseCancelPushButton"_s);

    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);

    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_message, &MessageBar::actionTriggered, this, &PassphraseDialog::keychainRequested);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    if (m_repeated)
        connect(m_repeated, &QLineEdit::textChanged, this, &PassphraseDialog::check);
}

void PassphraseDialog::tellWhy(const Problem &keychain)
{
    const ProblemText why = describe(keychain);
    ProblemText words;
    words.title = why.title;
    words.cause = why.cause;
    words.details = why.details;
    words.action = tr("Try the keychain again");
    words.actionId = u"unlock"_s;
    m_message->showProblem(words, Tone::Warning);
}

QString PassphraseDialog::newPassphraseHint(const QString &typed, const QString &repeated, bool &enough)
{
    enough = false;
    QString hint;
    switch (passphraseStrength(typed)) {
    case PassphraseStrength::TooShort:
        return tr("At least %n characters. Five random words are easy to keep in mind.", nullptr, shortestPassphrase);
    case PassphraseStrength::Weak:
        hint = tr("Weak: somebody with a copy of the file could guess it. Add words.");
        break;
    case PassphraseStrength::Fair:
        hint = tr("Fair. One more word makes it strong.");
        break;
    case PassphraseStrength::Strong:
        hint = tr("Strong.");
        break;
    }
    const bool same = typed == repeated;
    enough = same;
    if (!same && !repeated.isEmpty())
        return tr("The two entries differ.");
    if (hasOuterBlanks(typed))
        hint = tr("The blanks at its ends belong to it and must be typed each time.");
    return same ? hint : hint + u' ' + tr("Now repeat it.");
}

void PassphraseDialog::check()
{
    if (m_repeated) {
        m_hint->setText(newPassphraseHint(m_passphrase->text(), m_repeated->text(), m_typedEnough));
    } else {
        const QString typed = m_passphrase->text();
        m_typedEnough = !typed.isEmpty();
        m_hint->setText(hasOuterBlanks(typed) ? tr("There are blanks at its ends; they count.") : QString());
    }
    m_accept->setEnabled(m_typedEnough && !m_job && !m_waiting.isActive());
}

Job *PassphraseDialog::work()
{
    KeySlots &slots = m_vault.keySlots();
    switch (m_purpose) {
    case Purpose::Unlock:
        return slots.openPassphrase(m_passphrase->secret(), this);
    case Purpose::Set:
        return slots.setPassphrase(m_passphrase->secret(), this);
    case Purpose::ChangeKey:
        return slots.rotate(m_passphrase->secret(), this);
    }
    return nullptr;
}

void PassphraseDialog::submit()
{
    if (!m_accept->isEnabled())
        return;
    m_message->clear();
    m_job = work();
    setBusy(true);
    connect(m_job, &Job::finished, this, [this, job = m_job.data()] { finished(*job); });
}

void PassphraseDialog::finished(Job &job)
{
    m_job.clear();
    job.deleteLater();
    if (!job.problem()) {
        if (const auto *rotation = qobject_cast<RotateJob *>(&job))
            m_leftDamaged = rotation->leftDamaged();
        return accept();
    }
    ProblemText words = describe(*job.problem());
    words.action.clear(); // the dialog itself is the way on
    m_message->showProblem(words);
    setBusy(false);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void PassphraseDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_passphrase->setEnabled(!busy);
    if (m_repeated)
        m_repeated->setEnabled(!busy);
    if (busy)
        m_accept->setEnabled(false);
    else
        followWait();
}

void PassphraseDialog::followWait()
{
    const auto left = m_purpose == Purpose::Set ? std::chrono::milliseconds(0) : m_vault.keySlots().passphraseWait();
    if (left.count() > 0) {
        //: On the button, while several wrong passphrases make the next one wait
        m_accept->setText(tr("Wait %n s", nullptr, int(std::chrono::ceil<std::chrono::seconds>(left).count())));
        m_waiting.start();
    } else {
        m_accept->setText(m_acceptText);
        m_waiting.stop();
    }
    check();
}

void PassphraseDialog::done(int result)
{
    delete m_job; // dropped at once: a derivation that is under way ends by itself and changes nothing
    m_waiting.stop();
    m_passphrase->clear();
    if (m_repeated)
        m_repeated->clear();
    QDialog::done(result);
}

} // namespace iw
