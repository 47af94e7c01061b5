// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/vaultstatuscommand.h"

#include "app/problems/problemcatalog.h"
#include "app/vault/keyslots.h"
#include "app/vault/vault.h"
#include "app/vault/vaultbackup.h"
#include "ui/commandline/vaultkinds.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

bool isThere(const QString &path) { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); }

QString stateOf(const Vault &vault, const std::optional<Problem> &problem)
{
    if (!vault.isOpen())
        return u"unusable"_s;
    return !problem ? u"sound"_s : problem->id == "vault.read-only"_L1 ? u"read-only"_s : u"damaged"_s;
}

} // namespace

void VaultStatusCommand::start()
{
    Vault &vault = context().vault;
    if (!isThere(vault.file()) && !isThere(vault.file() + u"-journal"_s))
        return tell(u"none"_s, {});
    const Outcome opened = vault.open();
    const Outcome sound = opened ? vault.quickCheck() : opened;
    const auto problem = sound ? std::nullopt : std::optional(sound.problem());
    tell(stateOf(vault, problem), problem);
}

void VaultStatusCommand::line(const QString &label, const QString &json, const QJsonValue &value, const QString &text)
{
    if (output().isJson())
        m_object.insert(json, value);
    else
        output().line(label + u": "_s + text);
}

void VaultStatusCommand::tell(const QString &state, const std::optional<Problem> &problem)
{
    Vault &vault = context().vault;
    const QString good = state == "none"_L1 ? tr("There is no vault yet.") : tr("sound");
    const QString file = QDir::toNativeSeparators(vault.file());
    line(tr("File"), u"file"_s, file, file);
    line(tr("State"), u"state"_s, state, problem ? describe(*problem).title : good);
    std::optional<Problem> unread;
    if (vault.isOpen()) {
        for (const VaultKind &kind : vaultKinds()) {
            const auto records = vault.list(kind.kind);
            if (records)
                line(kind.label, kind.json, records->size(), QString::number(records->size()));
            else
                unread = records.problem();
        }
        const KeySlots &slots = vault.keySlots();
        QStringList places;
        if (slots.hasKeychainSlot())
            places += tr("keychain");
        if (slots.hasPassphraseSlot())
            places += tr("passphrase");
        const bool hasKey = vault.keyState() != Vault::KeyState::NoKey;
        line(tr("Key"), u"key"_s, hasKey ? u"locked"_s : u"none"_s,
             hasKey ? tr("locked; opens with: %1").arg(places.join(u", "_s)) : tr("none yet"));
        if (output().isJson()) {
            m_object.insert(u"keychainSlot"_s, slots.hasKeychainSlot());
            m_object.insert(u"passphraseSlot"_s, slots.hasPassphraseSlot());
        }
        const auto backup = vault.backup().lastBackup();
        line(tr("Last backup"), u"lastBackup"_s, backup ? QJsonValue(backup->toString(Qt::ISODate)) : QJsonValue(),
             backup ? QLocale().toString(backup->toLocalTime(), QLocale::ShortFormat) : tr("none"));
    }
    const auto wrong = problem ? problem : unread;
    if (!output().isJson())
        return wrong ? end(*wrong) : end(ExitCode::Done);
    if (wrong)
        m_object.insert(u"problem"_s, CommandOutput::problemJson(*wrong));
    output().object(m_object);
    end(wrong ? exitCodeFor(*wrong) : ExitCode::Done);
}

} // namespace iw
