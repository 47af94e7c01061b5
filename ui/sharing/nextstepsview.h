// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/instances/instance.h"
#include "app/sharing/nextsteps.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace iw {

class DocumentationSaving;
class InstanceRepository;
class MessageBar;
class Paths;
class ServiceClient;
class UserPrompts;

/// What NextStepsView works with; outlives it.
struct NextStepsServices
{
    const InstanceRepository &instances;
    const Paths &paths;
    std::function<ServiceClient &()> client;
    /// Makes the vault able to open secrets, then calls one of the two; neither where the context is gone.
    std::function<void(QObject *context, std::function<void()> then, std::function<void()> otherwise)> unlock;
    UserPrompts *prompts = nullptr; ///< null: there is nobody to ask where a file shall go
};

/// What can be done with an instance, one step below the other: first calls as commands, with placeholders on screen
/// and ready to be run on the clipboard; its API documentation; what to do in the service's console. For the window's
/// details and the wizard's last page. Emits what is to be copied; deleting it cancels what is under way.
class NextStepsView final : public QWidget
{
    Q_OBJECT
public:
    NextStepsView(NextStepsServices services, const Instance &instance, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyRequested(const iw::Secret &secret, const QString &caption);
    void textCopyRequested(const QString &text, const QString &caption);

private:
    void add(const NextStep &step);
    void addCall(const NextStep &step);
    QPushButton *addButton(const NextStep &step, const QString &purpose, const QString &text);
    void copyCall(const NextStep &step);
    void tell(const Problem &problem, const QString &action = {});
    void saveDocumentation();
    void startSaving();
    void saved();

    NextStepsServices m_services;
    Instance m_instance;
    QVBoxLayout *m_column;
    MessageBar *m_message;
    QPushButton *m_documentation = nullptr;
    QPointer<DocumentationSaving> m_saving;
};

} // namespace iw
