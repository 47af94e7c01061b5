// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/documentationsaving.h"

#include "app/base/privatefile.h"
#include "app/service/servicejobs.h"
#include "ui/widgets/userprompts.h"

#include <QPointer>
#include <QWidget>

namespace iw {

using namespace Qt::StringLiterals;

DocumentationSaving::DocumentationSaving(ServiceClient &client, const PlatformSecrets &platform,
                                         const Instance &instance, UserPrompts &prompts, QWidget *parent)
    : Job(parent), m_instance(instance), m_prompts(prompts), m_window(parent)
{
    auto *job = client.documentation(instance.serviceUrl, platform, instance.id, this);
    connect(job, &Job::finished, this, [this, job] { job->problem() ? fail(*job->problem()) : ask(job->document()); });
}

void DocumentationSaving::ask(const QByteArray &document)
{
    const UserPrompts::FileQuestion question{ tr("Save the API Documentation"),
                                              m_instance.connector + u'-' + m_instance.id + u".swagger.json"_s,
                                              tr("JSON files (*.json)") };
    m_prompts.saveFile(m_window, question, [self = QPointer(this), document](const QString &path) {
        if (self)
            self->save(path, document);
    });
}

void DocumentationSaving::save(const QString &path, const QByteArray &document)
{
    if (path.isEmpty())
        return succeed();
    // The file dialog asked before it named an existing one.
    const Outcome written = writePrivateFile(path, document, true);
    if (!written)
        return fail(written.problem());
    m_path = path;
    succeed();
}

} // namespace iw
