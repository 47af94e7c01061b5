// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace iw {

class Switches;
struct PracticeElement;
struct TenantSecrets;

/// What the service masks with, and what an unwary client writes back.
[[nodiscard]] inline QString serviceMask() { return QStringLiteral("********"); }
/// Whether the service masks a configuration key's value.
[[nodiscard]] bool isMaskedKey(const QString &configurationKey);
/// The text without anything that looks like an HTML tag, as the service keeps names and tags.
[[nodiscard]] QString withoutHtml(const QString &text);

/// One instance at the practice service. A value; the tenant owns them.
struct PracticeInstance
{
    qint64 id = 0;
    QString name;
    QString token;
    QString elementKey;
    QStringList tags;
    QString createdDate; ///< ISO 8601, UTC
    QJsonObject configuration; ///< key → string or null, secrets in clear in memory
    bool disabled = false;
    bool valid = true;

    /// For the practice service's own file. Of the configuration's secrets only the practice ones are kept: what
    /// somebody typed by mistake may be real.
    [[nodiscard]] QJsonObject toFile(const TenantSecrets &secrets) const;
    [[nodiscard]] static std::optional<PracticeInstance> fromFile(const QJsonObject &json);

    /// As the service answers; `hydrated` false leaves configuration and the element's details out.
    [[nodiscard]] QJsonObject toReply(const PracticeElement &element, const Switches &switches, bool hydrated) const;
    /// The configuration as a list of {id, key, name, propertyValue}.
    [[nodiscard]] QJsonArray configurationReply(const PracticeElement &element, const Switches &switches) const;
    /// Id of one entry of that list.
    [[nodiscard]] static qint64 configurationId(qint64 instanceId, qsizetype index) { return instanceId * 100 + index; }
};

} // namespace iw
