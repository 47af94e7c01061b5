// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/httpmessage.h"

#include <QJsonObject>
#include <QStringList>

namespace iw {

class CodeBook;
class ElementCatalog;
class PracticeTenant;
class Switches;
struct PracticeElement;
struct PracticeInstance;

/// The service's routes that make, read, change and delete instances: /instances…, /elements/{keyOrId}/instances…,
/// /accounts/instances. Part of PlatformApi, which owns it.
class InstanceRoutes final
{
public:
    InstanceRoutes(PracticeTenant &tenant, const ElementCatalog &elements, CodeBook &codes, const Switches &switches);

    [[nodiscard]] HttpReply handle(const HttpRequest &request, const QStringList &path);
    /// Instances made since the start.
    [[nodiscard]] int created() const { return m_created; }
    void resetCount() { m_created = 0; }

private:
    [[nodiscard]] bool isTenant(const HttpRequest &request) const;
    [[nodiscard]] PracticeInstance *addressed(const HttpRequest &request) const;
    [[nodiscard]] HttpReply collection(const HttpRequest &request, const QString &elementKey);
    [[nodiscard]] HttpReply list(const HttpRequest &request, const QString &elementKey) const;
    [[nodiscard]] HttpReply count() const;
    [[nodiscard]] HttpReply create(const HttpRequest &request, const QString &elementKey);
    [[nodiscard]] HttpReply single(const HttpRequest &request, PracticeInstance &instance, const QStringList &rest);
    [[nodiscard]] HttpReply change(const HttpRequest &request, PracticeInstance &instance);
    [[nodiscard]] HttpReply configuration(const HttpRequest &request, PracticeInstance &instance, const QString &entry);
    [[nodiscard]] HttpReply shown(const PracticeInstance &instance) const;
    /// What the provider says to the code, as the service passes it on; status 200 where it is good.
    [[nodiscard]] HttpReply redeem(const QString &code, const QJsonObject &configuration) const;

    PracticeTenant &m_tenant;
    const ElementCatalog &m_elements;
    CodeBook &m_codes;
    const Switches &m_switches;
    int m_created = 0;
};

} // namespace iw
