// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/instances/instance.h"
#include "app/signin/authorizationurl.h"

#include <map>
#include <optional>

namespace iw {

class InstanceRepository;
struct CreationDraft;

/// The row of a sign-in that was handed to a customer, in the hands of the conversation that made it or takes it up
/// again. Empty until keep() or open(). Uses the repository, does not own it; needs a vault that can seal.
class KeptAttempt final
{
public:
    explicit KeptAttempt(InstanceRepository &instances) : m_instances(instances) { }

    [[nodiscard]] bool exists() const { return !m_row.recordId.isEmpty(); }
    [[nodiscard]] QByteArray recordId() const { return m_row.recordId; }
    /// Lets go of the row, which stays as it is.
    void release() { m_row = {}; }

    /// Writes the row, a new one or in the place of the former; at the same service and connector only.
    [[nodiscard]] Outcome keep(Instance row, const AuthorizationUrl &address, const std::map<QString, Secret> &secrets);
    /// Takes up a row, and gives the address that its customer was sent. Problems "creation.attempt-ended",
    /// "creation.link-used", "vault.*".
    [[nodiscard]] Result<AuthorizationUrl> open(const QByteArray &recordId);
    /// Whether it is what the draft asks for: the same application at the same service.
    [[nodiscard]] bool isOf(const CreationDraft &draft) const;
    /// Why no answer is taken any more: the row was withdrawn or removed, perhaps by another window or command.
    [[nodiscard]] std::optional<Problem> ended() const;
    /// When oauth/url answered, by the service's clock.
    [[nodiscard]] QDateTime serviceTime() const { return m_row.notBefore; }

    /// Lets the row become what is sent, under the same id, where there is one.
    void leadTo(Instance &intent) const;
    /// The intent that it became was refused and is a waiting row again; with the address only where its code was not
    /// spent.
    void comeBack(const Instance &intent, const AuthorizationUrl &address, bool spent);

private:
    InstanceRepository &m_instances;
    Instance m_row;
};

} // namespace iw
