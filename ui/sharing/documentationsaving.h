// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/job.h"
#include "app/instances/instance.h"
#include "app/service/serviceclient.h"

class QWidget;

namespace iw {

class UserPrompts;

/// Fetches an instance's API documentation, asks where to, and saves it there. Ends without a problem and without a
/// path where no place was chosen. Problems "service.*", "base.*".
class DocumentationSaving final : public Job
{
    Q_OBJECT
public:
    DocumentationSaving(ServiceClient &client, const PlatformSecrets &platform, const Instance &instance,
                        UserPrompts &prompts, QWidget *parent);

    /// Where it was saved.
    [[nodiscard]] QString path() const { return m_path; }

private:
    void ask(const QByteArray &document);
    void save(const QString &path, const QByteArray &document);

    Instance m_instance;
    UserPrompts &m_prompts;
    QWidget *m_window;
    QString m_path;
};

} // namespace iw
