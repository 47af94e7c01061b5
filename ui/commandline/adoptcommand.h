// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"
#include "ui/commandline/command.h"

#include <QPointer>

namespace iw {

class UnfinishedCreation;

/// `adopt --unfinished [ID…]`: looks the creations up whose outcome is not known, one after another, and saves what was
/// made. Takes by itself only what can be no other; of several the person names one with --take. --forget drops those
/// named. Sends nothing but questions. Ends with the first failure's code, 8 where an outcome stays unknown.
class AdoptCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] std::optional<Problem> choose();
    void unlock();
    void next();
    void follow();
    void takeFound();
    void leave(const Problem &problem, ExitCode code);
    void printCandidates() const;
    void printSaved();
    void finish(ExitCode code);

    QList<Instance> m_open;
    QString m_name; ///< of the one at hand
    QPointer<UnfinishedCreation> m_current;
    ExitCode m_code = ExitCode::Done;
};

} // namespace iw
