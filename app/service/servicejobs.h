// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Contract for the three jobs of ServiceClient; each may live in a file of its own.
//
// class AuthorizationUrlJob final : public …Job {
//     const QString &oauthUrl() const;        // as received
//     QDateTime serviceTime() const;          // the Date header, UTC, invalid where missing
// };
// class CreateInstanceJob final : public …Job {
//     const RemoteInstance &instance() const;
//     RemoteInstance takeInstance();          // moves it out: a Secret has no copies
//     RequestOutcome outcome() const;         // after a failure: was the code spent, may an instance exist?
// };
// class ListInstancesJob final : public …Job {
//     const std::vector<RemoteInstance> &instances() const;
//     std::vector<RemoteInstance> takeInstances();
// };
