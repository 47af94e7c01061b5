// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/switches.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <memory>

namespace iw {

class CallbackHost;
class FaultRelay;
class PracticeTenant;

struct SandboxOptions
{
    QString dataDir{}; ///< empty: nothing is kept, every start is a new tenant
    quint16 port = 0; ///< of serviceUrl; 0 = the one it had in dataDir, or a free one
    QString callbackUrl{}; ///< empty: the built-in callback host
    QStringList switches{}; ///< each as on the command line, "name" or "name=value"
};

/// What a client needs to know; the line that instance-wizard-sandbox prints.
struct SandboxInfo
{
    QString serviceUrl;
    QString userSecret;
    QString organizationSecret;
    QString apiKey;
    QString apiSecret;
    QString callbackUrl;
    QString server;
    QString encryptedKey;
    QString user;
    QString password;
    QString oneTimeCode; ///< empty while the switch is off
    QString controlUrl;
    QString providerUrl;

    [[nodiscard]] QJsonObject toJson() const;
};

struct SandboxCounters
{
    int postInstancesSent = 0; ///< by clients, whether it arrived or was dropped on its way
    int postInstancesReceived = 0; ///< by the service
    int postInstancesExecuted = 0; ///< instances that came into being
    int callbackRequests = 0; ///< at the built-in callback host
    int codesIssued = 0;
    int codesRedeemed = 0;
    QByteArray lastPostInstancesBody; ///< as received
    QByteArrayList changeBodies; ///< of every PATCH and PUT /instances/{id} received, in their order
};

/// The practice service as one object, for its program and, in the same process, for tests:
///
///   SandboxServer server;
///   QVERIFY(server.start());
///   client.setUrl(server.info().serviceUrl);
///
/// Five listeners on 127.0.0.1: the relay (serviceUrl) before the service, the provider's site, the callback host, the
/// control address. Everything runs in the caller's event loop and nothing blocks. Owns all its parts.
class SandboxServer final : public QObject
{
    Q_OBJECT
public:
    explicit SandboxServer(QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Once. False with errorString() in English.
    [[nodiscard]] bool start(const SandboxOptions &options = {});
    [[nodiscard]] const QString &errorString() const { return m_error; }

    [[nodiscard]] SandboxInfo info() const;
    [[nodiscard]] SandboxCounters counters() const;
    [[nodiscard]] Switches &switches() { return m_switches; }
    [[nodiscard]] PracticeTenant &tenant();
    [[nodiscard]] CallbackHost &callbackHost();
    [[nodiscard]] FaultRelay &relay();

    /// Switches as at the start, counters at 0, codes and sign-ins forgotten; with instances: those deleted too.
    void reset(bool withInstances = false);
    /// What GET /control/state answers.
    [[nodiscard]] QJsonObject state() const;

private:
    struct Parts;

    bool fail(const QString &error);
    bool applySwitches();
    bool listen();

    Switches m_switches;
    SandboxOptions m_options;
    QString m_error;
    std::unique_ptr<Parts> m_parts;
};

} // namespace iw
