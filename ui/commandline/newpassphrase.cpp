// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/newpassphrase.h"

#include "app/problems/problemcatalog.h"
#include "app/vault/passphrasestrength.h"
#include "ui/commandline/commandoutput.h"
#include "ui/commandline/secretprompt.h"
#include "ui/commandline/secretsource.h"

namespace iw {

using namespace Qt::StringLiterals;

NewPassphrase::NewPassphrase(SecretSource &secrets, const QString &key, QString question, QObject *parent)
    : Job(parent), m_question(std::move(question))
{
    if (const auto problem = obstacle(secrets, key)) {
        fail(*problem);
        return;
    }
    m_passphrase = secrets.take(key);
    if (m_passphrase.isEmpty())
        ask();
    else
        accept();
}

std::optional<Problem> NewPassphrase::obstacle(const SecretSource &secrets, const QString &key)
{
    if (const Secret *given = secrets.find(key))
        return refusal(*given);
    if (SecretPrompt::isPossible())
        return {};
    return Problem{ .id = u"commandline.secret-missing"_s,
                    .arguments = { { u"variable"_s, SecretSource::variableFor(key) } } };
}

std::optional<Problem> NewPassphrase::refusal(const Secret &passphrase)
{
    if (passphraseStrength(passphrase.reveal()) != PassphraseStrength::TooShort)
        return {};
    return Problem{ .id = u"commandline.passphrase-too-short"_s,
                    .arguments = { { u"count"_s, QString::number(shortestPassphrase) } } };
}

void NewPassphrase::ask()
{
    auto *prompt = new SecretPrompt(m_question, this);
    connect(prompt, &Job::finished, this, [this, prompt] {
        prompt->deleteLater();
        if (prompt->problem())
            return fail(*prompt->problem());
        m_passphrase = prompt->take();
        if (const auto problem = refusal(m_passphrase)) {
            CommandOutput(false).remark(describe(*problem).sentence());
            return ask();
        }
        askAgain();
    });
}

void NewPassphrase::askAgain()
{
    auto *prompt = new SecretPrompt(tr("Repeat it"), this);
    connect(prompt, &Job::finished, this, [this, prompt] {
        prompt->deleteLater();
        if (prompt->problem())
            return fail(*prompt->problem());
        if (prompt->take().equals(m_passphrase))
            return accept();
        CommandOutput(false).remark(tr("The two entries differ."));
        ask();
    });
}

void NewPassphrase::accept()
{
    if (passphraseStrength(m_passphrase.reveal()) == PassphraseStrength::Weak)
        CommandOutput(false).remark(tr("The passphrase is weak: somebody with a copy of the file could guess it."));
    succeed();
}

} // namespace iw
