// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/documentationjob.h"

#include "app/base/percentencoding.h"

namespace iw {

using namespace Qt::StringLiterals;

DocumentationJob::DocumentationJob(const ServiceContext &context, const QUrl &api, const PlatformSecrets &secrets,
                                   const QString &id, QObject *parent)
    : ServiceJob(context, api, secrets, parent)
{
    concern(id);
    send({ .verb = "GET",
           .path = u"/instances/"_s + QString::fromLatin1(percentEncoded(id)) + u"/docs"_s,
           .query = {},
           .body = {} });
}

void DocumentationJob::answered(const QJsonDocument &json, const ServiceAnswer &answer)
{
    // Which version of the format it is, is its reader's business; without paths it describes no call.
    if (!json["paths"_L1].isObject()) {
        Problem trouble = describeAnswer(u"service.not-understood"_s, answer);
        trouble.arguments.insert(u"missing"_s, u"paths"_s);
        return fail(std::move(trouble));
    }
    m_document = answer.body;
    succeed();
}

} // namespace iw
