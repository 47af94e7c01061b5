// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/configurationcomparison.h"

#include "app/instances/creationdraft.h"

#include <QMap>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using Verdict = ComparedSetting::Verdict;

namespace {

bool isMask(const QString &value)
{
    return !value.isEmpty() && std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c == u'*'; });
}

QMap<QString, QString> typedOf(const Instance &saved)
{
    QMap<QString, QString> typed = saved.configuration;
    typed.insert(configurationkey::apiKey(), saved.apiKey);
    typed.insert(configurationkey::callbackUrl(), saved.callbackUrl);
    for (auto entry = typed.begin(); entry != typed.end();)
        entry = entry->isEmpty() ? typed.erase(entry) : std::next(entry);
    return typed;
}

Verdict judged(const ComparedSetting &setting, bool isReported)
{
    const bool isKept = setting.isSecret || !setting.typed.isEmpty();
    if (isReported && isMask(setting.reported))
        return Verdict::Masked;
    if (!isReported)
        return setting.isUnset && !isKept ? Verdict::OnlyThere : Verdict::OnlyHere;
    if (!isKept)
        return Verdict::OnlyThere;
    return !setting.isSecret && setting.typed == setting.reported ? Verdict::Same : Verdict::Differs;
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        return u"same"_s;
    case Verdict::Differs:
        return u"differs"_s;
    case Verdict::OnlyHere:
        return u"only-here"_s;
    case Verdict::OnlyThere:
        return u"only-there"_s;
    case Verdict::Masked:
        break;
    }
    return u"masked"_s;
}

QList<ComparedSetting> compareConfiguration(const Instance &saved, const RemoteInstance &remote)
{
    const QMap<QString, QString> typed = typedOf(saved);
    QStringList sealed = saved.secretFields;
    sealed.removeAll(u"token"_s); // no setting of the configuration
    QStringList keys = typed.keys() + sealed + remote.configuration.keys() + remote.unset;
    keys.sort();
    keys.removeDuplicates();
    QList<ComparedSetting> settings;
    for (const QString &key : std::as_const(keys)) {
        ComparedSetting setting{ .key = key,
                                 .typed = typed.value(key),
                                 .reported = remote.configuration.value(key),
                                 .isSecret = sealed.contains(key),
                                 .isUnset = remote.unset.contains(key) };
        setting.verdict = judged(setting, remote.configuration.contains(key));
        settings << setting;
    }
    return settings;
}

} // namespace iw
