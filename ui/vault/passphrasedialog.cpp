// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/passphrasedialog.h"

#include "app/problems/problemcatalog.h"
#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "ui/vault/passphrasestrength.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/secretlineedit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

SecretLineEdit *addField(QFormLayout &form, const QString &caption, const QString &name)
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

} // namespace

PassphraseDialog::PassphraseDialog(Vault &vault, Purpose purpose, QWidget *parent)
    : QDialog(parent), m_vault(vault), m_purpose(purpose), m_message(new MessageBar(this)), m_hint(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    const bool setting = purpose == Purpose::Set;
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(setting ? tr("Set Passphrase") : tr("Unlock Secrets"));

    auto *intro = new QLabel(
        setting ? tr("The passphrase protects the saved secrets on this computer. Nobody can recover it: "
                     "keep a copy in a safe place.")
                : tr("The saved secrets are locked. Enter the passphrase to use them until the program ends."),
        this);
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_passphrase = addField(*form, setting ? tr("New passphrase") : tr("Passphrase"), u"passphraseSecretLineEdit"_s);
    if (setting)
        m_repeated = addField(*form, tr("Repeat it"), u"repeatedPassphraseSecretLineEdit"_s);
    m_hint->setObjectName(u"passphraseHintLabel"_s);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * (setting ? 2 : 1));
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    form->addRow(QString(), m_hint);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    QSizePolicy reserved = m_progress->sizePolicy();
    reserved.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(reserved);
    m_progress->setFixedHeight(6);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(setting ? tr("Set Passphrase") : tr("Unlock"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"passphraseAcceptPushButton"_s);
    m_accept->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addStretch();
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    if (m_repeated)
        connect(m_repeated, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    setBusy(false);
    m_passphrase->setFocus();
}

void PassphraseDialog::check()
{
    const QString typed = m_passphrase->text();
    if (!m_repeated) {
        m_accept->setEnabled(!typed.isEmpty());
        return;
    }
    QString hint;
    bool enough = false;
    switch (passphraseStrength(typed)) {
    case PassphraseStrength::TooShort:
        hint = tr("At least %n characters. Five random words are easy to keep in mind.", nullptr, shortestPassphrase);
        break;
    case PassphraseStrength::Weak:
        hint = tr("Weak: somebody with a copy of the file could guess it. Add words.");
        enough = true;
        break;
    case PassphraseStrength::Fair:
        hint = tr("Fair. One more word makes it strong.");
        enough = true;
        break;
    case PassphraseStrength::Strong:
        hint = tr("Strong.");
        enough = true;
        break;
    }
    const bool same = typed == m_repeated->text();
    if (enough && !same && !m_repeated->text().isEmpty())
        hint = tr("The two entries differ.");
    else if (enough && !same)
        hint += u' ' + tr("Now repeat it.");
    m_hint->setText(hint);
    m_accept->setEnabled(enough && same);
}

void PassphraseDialog::submit()
{
    if (!m_accept->isEnabled())
        return;
    m_message->clear();
    setBusy(true);
    KeySlots &slots = m_vault.keySlots();
    Job *job = m_purpose == Purpose::Set ? slots.setPassphrase(m_passphrase->secret(), this)
                                         : slots.openPassphrase(m_passphrase->secret(), this);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        if (!job->problem())
            return accept();
        setBusy(false);
        ProblemText words = describe(*job->problem());
        words.action.clear(); // the dialog itself is the way on
        m_message->showProblem(words);
        m_passphrase->setFocus();
        m_passphrase->selectAll();
    });
}

void PassphraseDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_passphrase->setEnabled(!busy);
    if (m_repeated)
        m_repeated->setEnabled(!busy);
    m_accept->setEnabled(!busy);
    if (!busy)
        check();
}

} // namespace iw
