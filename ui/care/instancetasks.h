// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instancecare.h"
#include "ui/widgets/icons.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QBoxLayout;
class QWidget;

namespace iw {

class UserPrompts;
class VaultUnlocker;

/// What the care for instances works with; outlives it.
struct CareServices
{
    std::function<ServiceClient &()> client; ///< made on the first call
    InstanceRepository &instances;
    VaultUnlocker &unlocker;
    UserPrompts &prompts;
};

/// What a person does from the window with saved instances at their services: asks what must be asked, opens the vault,
/// runs InstanceCare with a line of progress for each piece of work, and tells at the end what came of it, row by row
/// where something did not go well. Several pieces of work may go on at once. Emits told() with a sentence for the
/// message bar and perhaps what to do next, failed() where nothing was begun, and busyChanged().
class InstanceTasks final : public QObject
{
    Q_OBJECT
public:
    /// Shows its progress in the layout, its dialogs before the window.
    InstanceTasks(CareServices services, QBoxLayout &place, QWidget &window);

    void check(const QList<Instance> &rows);
    /// Name and tags of one row, the tags of several.
    void edit(const QList<Instance> &rows);
    void enable(const QList<Instance> &rows);
    /// Asks first: calls through them are refused from then on.
    void disable(const QList<Instance> &rows);
    /// Asks for the name, or the number where there are several, to be typed.
    void deleteAtService(const QList<Instance> &rows);
    /// What came of the last work, row by row.
    void showResults();
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    /// Of told(): shows the results, or deletes here what was deleted at its service.
    static QString resultsActionId();
    static QString deleteHereActionId();
    /// The rows that the last work deleted at their service.
    [[nodiscard]] const QList<QByteArray> &deletedAtService() const { return m_deleted; }

Q_SIGNALS:
    void told(iw::Tone tone, const QString &text, const QString &action, const QString &actionId);
    void failed(const iw::Problem &problem);
    void busyChanged();

private:
    /// A piece of work: the words for it, what begins it, and what to say at its end.
    struct Work
    {
        QString title; ///< "Check", of the dialog with its results
        QString doing; ///< "Checking"
        std::function<CareJob *(const InstanceCare &, const QList<Instance> &, QObject *)> begin;
        /// Says how it ended where nothing went wrong.
        std::function<QString(const QList<CareResult> &)> done;
        /// Says how many of them went wrong.
        std::function<QString(int failed, int total)> troubled;
        bool deletes = false;
    };
    void run(const QList<Instance> &rows, const std::shared_ptr<const Work> &work);
    void start(const QList<Instance> &rows, const std::shared_ptr<const Work> &work);
    void end(const CareJob &job, const std::shared_ptr<const Work> &work);

    CareServices m_services;
    QBoxLayout &m_place;
    QWidget &m_window;
    int m_running = 0;
    QList<CareResult> m_results; ///< of the last work that had trouble
    std::shared_ptr<const Work> m_work; ///< which it was
    QList<QByteArray> m_deleted;
};

} // namespace iw
