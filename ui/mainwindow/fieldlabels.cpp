// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/fieldlabels.h"

#include "app/base/paths.h"
#include "app/instances/instancerepository.h"
#include "ui/mainwindow/detailspane.h"

#include <algorithm>
#include <limits>

namespace iw {

using namespace Qt::StringLiterals;

const Connector *FieldLabels::known(const QString &connector)
{
    if (!m_connectors)
        m_connectors = loadConnectors(m_paths.userResources(u"connectors"_s));
    return connectorOf(*m_connectors, connector);
}

QString FieldLabels::of(const QString &connector, const QString &key)
{
    const Connector *form = known(connector);
    if (const ConnectorField *field = form ? form->field(key) : nullptr)
        return field->label;
    if (key == signInAddressField())
        return DetailsPane::tr("Link");
    return key == "oauth.api.key"_L1     ? DetailsPane::tr("API Key")
        : key == "oauth.callback.url"_L1 ? DetailsPane::tr("Callback URL")
                                         : key;
}

void FieldLabels::sort(QStringList &keys, const QString &connector)
{
    const Connector *form = known(connector);
    const auto place = [form](const QString &key) {
        const ConnectorField *field = form ? form->field(key) : nullptr;
        return field ? field - form->fields.data() : std::numeric_limits<qsizetype>::max();
    };
    std::stable_sort(keys.begin(), keys.end(),
                     [&place](const QString &one, const QString &other) { return place(one) < place(other); });
}

} // namespace iw
