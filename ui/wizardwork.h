// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/fieldchecker.h"
#include "ui/vault/openwork.h"

#include <QObject>
#include <QPointer>

namespace iw {

class SignInWizard;

/// The open wizard as the vault's lock sees it. Emits changed() when that may be another, never from within the
/// wizard's own doing.
class WizardWork final : public QObject, public OpenWork
{
    Q_OBJECT
public:
    using QObject::QObject;

    void watch(SignInWizard &wizard);
    /// What was typed into a wizard that close() closed, without the secrets; once.
    [[nodiscard]] FieldValues takeKept() { return std::exchange(m_kept, {}); }

    [[nodiscard]] State state() const override;
    bool close() override;
    [[nodiscard]] QWidget *window() const override;

Q_SIGNALS:
    void changed();

private:
    QPointer<SignInWizard> m_wizard;
    FieldValues m_kept;
};

} // namespace iw
