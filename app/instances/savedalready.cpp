// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instances/savedalready.h"

#include "app/instances/creationdraft.h"
#include "app/instances/instancerepository.h"

#include <algorithm>

namespace iw {

std::optional<Instance> savedAlready(const InstanceRepository &instances, const CreationDraft &draft,
                                     const QString &account)
{
    const QString apiKey = draft.values.value(configurationkey::apiKey());
    if (apiKey.isEmpty() || account.isEmpty())
        return std::nullopt;
    const QList<Instance> saved = instances.instances();
    const auto same = std::find_if(saved.cbegin(), saved.cend(), [&](const Instance &instance) {
        return instance.apiKey == apiKey && instance.connector == draft.connector
            && instance.serviceUrl == draft.serviceUrl && instance.account.compare(account, Qt::CaseInsensitive) == 0;
    });
    return same == saved.cend() ? std::nullopt : std::optional(*same);
}

} // namespace iw
