// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/instances/instance.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

class QLabel;

namespace iw {

class Reauthentication;
class SummaryView;

/// Page *Done* of the wizard Re-authenticate: what changed and what did not, and what one check found. Enables an
/// instance that the service had disabled, where the user wants it.
class ReauthenticatedDonePage final : public WizardPage
{
    Q_OBJECT
public:
    explicit ReauthenticatedDonePage(Reauthentication &reauthentication);
    void initializePage() override;
    [[nodiscard]] int nextId() const override { return -1; }

private:
    void show(const std::optional<Problem> &found);
    void showFacts(const Instance &instance, bool works);
    [[nodiscard]] QString remarks() const;
    void enable();
    void check(const Instance &instance);

    Reauthentication &m_reauthentication;
    SummaryView *m_summary;
    QLabel *m_remarks;
    Instance m_instance;
};

} // namespace iw
