// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicejob.h"

namespace iw {

/// GET /instances/{id}/docs: what can be called through the instance, as a Swagger 2.0 document. Made by
/// ServiceClient::documentation().
class DocumentationJob final : public ServiceJob
{
    Q_OBJECT
public:
    DocumentationJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets, const QString &id,
                     QObject *parent);

    /// The document as the service sent it.
    [[nodiscard]] const QByteArray &document() const { return m_document; }

protected:
    void answered(const QJsonDocument &json, const ServiceAnswer &answer) override;

private:
    QByteArray m_document;
};

} // namespace iw
