// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectors/connector.h"

#include "app/base/datafiles.h"
#include "app/connectors/connectorreader.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

const ConnectorField *Connector::field(const QString &key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto &f) { return f.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

QList<Connector> loadConnectors(const QString &userDir, QList<Problem> *problems)
{
    // A broken file of the user's must not take the built-in connector away, so the two kinds are read apart.
    QList<DataFile> files = dataFiles(u"connectors"_s, u"json"_s);
    if (!userDir.isEmpty()) {
        for (DataFile &file : dataFiles(u"connectors"_s, u"json"_s, userDir)) {
            if (file.fromUser)
                files.append(std::move(file));
        }
    }
    QList<Connector> connectors;
    for (const DataFile &file : std::as_const(files)) {
        Result<Connector> connector = readConnector(file);
        if (!connector) {
            if (problems)
                problems->append(connector.problem());
            continue;
        }
        const auto same = std::find_if(connectors.begin(), connectors.end(),
                                       [&](const Connector &c) { return c.key == connector->key; });
        if (same != connectors.end())
            *same = std::move(*connector);
        else
            connectors.append(std::move(*connector));
    }
    std::stable_sort(connectors.begin(), connectors.end(), [](const Connector &a, const Connector &b) {
        return a.order != b.order ? a.order < b.order : a.name.localeAwareCompare(b.name) < 0;
    });
    return connectors;
}

const Connector *connectorOf(const QList<Connector> &connectors, QStringView key)
{
    const auto found = std::find_if(connectors.cbegin(), connectors.cend(),
                                    [&](const Connector &connector) { return connector.key == key; });
    return found == connectors.cend() ? nullptr : &*found;
}

Connector connectorOfKey(const QString &key, const QString &userDir)
{
    const QList<Connector> all = loadConnectors(userDir);
    if (const Connector *known = connectorOf(all, key))
        return *known;
    Connector unknown;
    unknown.key = key;
    return unknown;
}

ConnectorField sharedField(const QString &key)
{
    for (const DataFile &file : dataFiles(u"connectors/shared"_s, u"json"_s)) {
        const Result<QJsonObject> json = jsonObject(file);
        Q_ASSERT_X(bool(json), "sharedField", "resources/connectors/shared is broken");
        if (!json)
            continue;
        const Result<QList<ConnectorField>> fields = readFields(file, *json);
        Q_ASSERT_X(bool(fields), "sharedField", "resources/connectors/shared is broken");
        if (!fields)
            continue;
        for (const ConnectorField &field : *fields) {
            if (field.key == key)
                return field;
        }
    }
    Q_ASSERT_X(false, "sharedField", "no such field");
    return {};
}

Result<Notice> notice(const QString &id)
{
    for (const DataFile &file : dataFiles(u"notices"_s, u"json"_s)) {
        if (file.name != id)
            continue;
        const Result<QJsonObject> json = jsonObject(file);
        if (!json)
            return json.problem();
        const QJsonObject &object = *json;
        return Notice{ id, resourceText(object["text"_L1].toString()), object["source"_L1].toString(),
                       object["asOf"_L1].toString() };
    }
    return Problem{ .id = u"notice.unknown"_s, .arguments = { { u"id"_s, id } } };
}

} // namespace iw
