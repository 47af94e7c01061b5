// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"

#include "app/base/paths.h"
#include "app/sandbox/callbackhost.h"
#include "app/sandbox/controlapi.h"
#include "app/sandbox/elementcatalog.h"
#include "app/sandbox/faultrelay.h"
#include "app/sandbox/httpfrontend.h"
#include "app/sandbox/platformapi.h"
#include "app/sandbox/practicetenant.h"
#include "app/sandbox/providersite.h"

#include <QJsonArray>
#include <QLockFile>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QString loopback(quint16 port) { return u"http://127.0.0.1:"_s + QString::number(port); }

} // namespace

struct SandboxServer::Parts
{
    explicit Parts(SandboxServer &server)
        : provider(tenant.secrets(), server.m_switches), api(tenant, elements, provider, server.m_switches),
          control(server), apiFrontend([this](const HttpRequest &request) { return api.handle(request); }),
          providerFrontend([this](const HttpRequest &request) { return provider.handle(request); }),
          controlFrontend([this](const HttpRequest &request) { return control.handle(request); }),
          relay(server.m_switches.relayFaults())
    {
    }

    std::unique_ptr<QLockFile> lock;
    PracticeTenant tenant;
    ElementCatalog elements;
    ProviderSite provider;
    PlatformApi api;
    ControlApi control;
    HttpFrontend apiFrontend;
    HttpFrontend providerFrontend;
    HttpFrontend controlFrontend;
    FaultRelay relay;
    CallbackHost callback;
};

QJsonObject SandboxInfo::toJson() const
{
    QJsonObject json{ { u"serviceUrl"_s, serviceUrl },
                      { u"userSecret"_s, userSecret },
                      { u"organizationSecret"_s, organizationSecret },
                      { u"apiKey"_s, apiKey },
                      { u"apiSecret"_s, apiSecret },
                      { u"callbackUrl"_s, callbackUrl },
                      { u"server"_s, server },
                      { u"encryptedKey"_s, encryptedKey },
                      { u"user"_s, user },
                      { u"password"_s, password },
                      { u"controlUrl"_s, controlUrl },
                      { u"providerUrl"_s, providerUrl } };
    if (!oneTimeCode.isEmpty())
        json.insert(u"oneTimeCode"_s, oneTimeCode);
    return json;
}

SandboxServer::SandboxServer(QObject *parent) : QObject(parent), m_parts(std::make_unique<Parts>(*this)) { }

SandboxServer::~SandboxServer() = default;

bool SandboxServer::fail(const QString &error)
{
    m_error = error;
    return false;
}

bool SandboxServer::applySwitches()
{
    for (const QString &assignment : std::as_const(m_options.switches)) {
        if (const QString problem = m_switches.set(assignment); !problem.isEmpty())
            return fail(problem);
    }
    return true;
}

bool SandboxServer::start(const SandboxOptions &options)
{
    m_options = options;
    if (!applySwitches())
        return false;
    if (!options.dataDir.isEmpty()) {
        if (!Paths::ensureDir(options.dataDir))
            return fail(u"cannot make the folder "_s + options.dataDir);
        m_parts->lock = std::make_unique<QLockFile>(options.dataDir + u"/practice.lock"_s);
        m_parts->lock->setStaleLockTime(0);
        if (!m_parts->lock->tryLock(0))
            return fail(u"another practice service uses the folder "_s + options.dataDir);
        if (const QString problem = m_parts->tenant.open(options.dataDir + u"/practice.json"_s); !problem.isEmpty())
            return fail(problem);
    }
    if (!listen())
        return false;
    m_parts->provider.setAddresses(loopback(m_parts->providerFrontend.port()), info().callbackUrl);
    return true;
}

bool SandboxServer::listen()
{
    // Where it listened before, so that what was handed out then still leads somewhere: a link, a callback, a service.
    const PracticePorts before = m_parts->tenant.ports();
    const auto listenAgain = [](auto &part, quint16 port) { return (port && part.listen(port)) || part.listen(0); };
    if (!m_parts->apiFrontend.listen() || !listenAgain(m_parts->providerFrontend, before.provider)
        || !m_parts->controlFrontend.listen() || !listenAgain(m_parts->callback, before.callback))
        return fail(u"cannot listen on 127.0.0.1"_s);
    const auto listenRelay = [this](quint16 port) { return m_parts->relay.listen(port, m_parts->apiFrontend.port()); };
    if (!(m_options.port == 0 && before.service && listenRelay(before.service)) && !listenRelay(m_options.port))
        return fail(u"cannot listen on port "_s + QString::number(m_options.port));
    const PracticePorts ports{ .service = m_parts->relay.port(),
                               .provider = m_parts->providerFrontend.port(),
                               .callback = m_parts->callback.port() };
    return m_parts->tenant.setPorts(ports) || fail(u"cannot write to the folder "_s + m_options.dataDir);
}

SandboxInfo SandboxServer::info() const
{
    const TenantSecrets &secrets = m_parts->tenant.secrets();
    return { .serviceUrl = loopback(m_parts->relay.port()) + u"/elements/api-v2"_s,
             .userSecret = secrets.userSecret,
             .organizationSecret = secrets.organizationSecret,
             .apiKey = secrets.apiKey,
             .apiSecret = secrets.apiSecret,
             .callbackUrl = m_options.callbackUrl.isEmpty() ? loopback(m_parts->callback.port()) + u"/auth"_s
                                                            : m_options.callbackUrl,
             .server = secrets.server,
             .encryptedKey = secrets.encryptedKey,
             .user = secrets.user,
             .password = secrets.password,
             .oneTimeCode = m_switches.isOn(Switch::OneTimeCode) ? secrets.oneTimeCode : QString(),
             .controlUrl = loopback(m_parts->controlFrontend.port()) + u"/control"_s,
             .providerUrl = loopback(m_parts->providerFrontend.port()) };
}

SandboxCounters SandboxServer::counters() const
{
    const ApiCounters &api = m_parts->api.counters();
    return { .postInstancesSent = m_parts->relay.postInstancesSent(),
             .postInstancesReceived = api.postInstancesReceived,
             .postInstancesExecuted = api.postInstancesExecuted,
             .callbackRequests = m_parts->callback.requestCount(),
             .codesIssued = m_parts->provider.codes().issued(),
             .codesRedeemed = m_parts->provider.codes().redeemed(),
             .lastPostInstancesBody = api.lastPostInstancesBody,
             .changeBodies = api.changeBodies };
}

PracticeTenant &SandboxServer::tenant() { return m_parts->tenant; }

CallbackHost &SandboxServer::callbackHost() { return m_parts->callback; }

FaultRelay &SandboxServer::relay() { return m_parts->relay; }

void SandboxServer::reset(bool withInstances)
{
    m_switches.reset();
    (void)applySwitches(); // they were good at the start
    m_parts->api.resetCounters();
    m_parts->relay.resetCounters();
    m_parts->callback.reset();
    m_parts->provider.reset();
    if (withInstances)
        m_parts->tenant.removeAll();
}

QJsonObject SandboxServer::state() const
{
    const SandboxCounters counted = counters();
    QJsonArray instances;
    for (const PracticeInstance &instance : m_parts->tenant.instances())
        instances.append(QJsonObject{ { u"id"_s, instance.id },
                                      { u"name"_s, instance.name },
                                      { u"token"_s, instance.token },
                                      { u"elementKey"_s, instance.elementKey },
                                      { u"disabled"_s, instance.disabled },
                                      { u"configuration"_s, instance.configuration } });
    return { { u"counters"_s,
               QJsonObject{ { u"postInstancesSent"_s, counted.postInstancesSent },
                            { u"postInstancesReceived"_s, counted.postInstancesReceived },
                            { u"postInstancesExecuted"_s, counted.postInstancesExecuted },
                            { u"callbackRequests"_s, counted.callbackRequests },
                            { u"codesIssued"_s, counted.codesIssued },
                            { u"codesRedeemed"_s, counted.codesRedeemed } } },
             { u"lastPostInstancesBody"_s, QString::fromUtf8(counted.lastPostInstancesBody) },
             { u"callbackRequestLines"_s, QJsonArray::fromStringList(m_parts->callback.requestLines()) },
             { u"relayFaultsApplied"_s, QJsonArray::fromStringList(m_parts->relay.applied()) },
             { u"requests"_s, m_parts->api.counters().requests },
             { u"instances"_s, instances },
             { u"switches"_s, m_switches.toJson() },
             { u"oneTimeCode"_s, m_parts->tenant.secrets().oneTimeCode } };
}

} // namespace iw
