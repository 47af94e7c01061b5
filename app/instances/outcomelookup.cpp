// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/outcomelookup.h"

#include <QRegularExpression>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

QString nameAsSaved(QString name)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return name.remove(tag).simplified();
}

InstanceState stateTold(const RemoteInstance &remote)
{
    return remote.disabled ? InstanceState::Disabled : remote.valid ? InstanceState::Valid : InstanceState::Invalid;
}

std::vector<size_t> possibleOutcomes(const Instance &intent, const std::vector<RemoteInstance> &remote,
                                     const QList<Instance> &known)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < remote.size(); ++i) {
        const RemoteInstance &candidate = remote[i];
        const bool sameKind = candidate.elementKey.isEmpty() || candidate.elementKey == intent.connector;
        const bool sameName = nameAsSaved(candidate.name) == nameAsSaved(intent.name);
        const bool inTime = !candidate.createdDate.isValid() || !intent.notBefore.isValid()
            || candidate.createdDate >= intent.notBefore;
        const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&](const Instance &other) {
            return other.id == candidate.id && other.serviceUrl == intent.serviceUrl;
        });
        if (sameKind && sameName && inTime && !isKnown)
            found.push_back(i);
    }
    return found;
}

bool isCertainOutcome(const Instance &intent, const RemoteInstance &remote)
{
    return remote.elementKey == intent.connector && remote.createdDate.isValid() && intent.notBefore.isValid();
}

} // namespace iw
