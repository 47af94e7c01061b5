// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/practicetenant.h"

#include "app/base/random.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

PracticeTenant::PracticeTenant() : m_secrets(TenantSecrets::make())
{
    // Not the same first id on every machine, so that nobody learns to rely on one.
    const QByteArray random = randomBytes(2);
    m_nextId = 40'000 + uchar(random[0]) * 256 + uchar(random[1]);
}

QString PracticeTenant::open(const QString &file)
{
    m_file = file;
    QFile stored(file);
    if (!stored.exists())
        return save() ? QString() : u"cannot write "_s + file;
    if (!stored.open(QIODevice::ReadOnly))
        return u"cannot read "_s + file;
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(stored.readAll(), &error).object();
    if (json.isEmpty())
        return file + u" is no practice tenant: "_s + error.errorString();
    m_secrets = TenantSecrets::fromJson(json[u"secrets"_s].toObject());
    const QJsonObject ports = json[u"ports"_s].toObject();
    m_ports = { .service = quint16(ports[u"service"_s].toInt()),
                .provider = quint16(ports[u"provider"_s].toInt()),
                .callback = quint16(ports[u"callback"_s].toInt()) };
    m_nextId = std::max(m_nextId, json[u"nextId"_s].toInteger());
    for (const QJsonValue &value : json[u"instances"_s].toArray()) {
        if (const auto instance = PracticeInstance::fromFile(value.toObject()))
            m_instances.append(*instance);
    }
    return save() ? QString() : u"cannot write "_s + file;
}

bool PracticeTenant::setPorts(const PracticePorts &ports)
{
    m_ports = ports;
    return save();
}

PracticeInstance *PracticeTenant::findById(const QString &id)
{
    const auto found = std::find_if(m_instances.begin(), m_instances.end(), [&id](const PracticeInstance &instance) {
        return QString::number(instance.id) == id;
    });
    return found == m_instances.end() ? nullptr : &*found;
}

PracticeInstance *PracticeTenant::findByToken(const QString &token)
{
    const auto found = std::find_if(m_instances.begin(), m_instances.end(),
                                    [&token](const PracticeInstance &instance) { return instance.token == token; });
    return found == m_instances.end() ? nullptr : &*found;
}

PracticeInstance &PracticeTenant::add(PracticeInstance instance, qint64 wantedId)
{
    if (wantedId > 0 && !findById(QString::number(wantedId)))
        m_nextId = wantedId;
    instance.id = m_nextId++;
    instance.token = randomBase64(32);
    instance.createdDate = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    m_instances.append(instance);
    save();
    return m_instances.last();
}

void PracticeTenant::remove(qint64 id)
{
    m_instances.removeIf([id](const PracticeInstance &instance) { return instance.id == id; });
    save();
}

void PracticeTenant::removeAll()
{
    m_instances.clear();
    save();
}

bool PracticeTenant::save() const
{
    if (m_file.isEmpty())
        return true;
    QJsonArray instances;
    for (const PracticeInstance &instance : m_instances)
        instances.append(instance.toFile(m_secrets));
    const QJsonObject json{ { u"format"_s, 1 },
                            { u"secrets"_s, m_secrets.toJson() },
                            { u"ports"_s,
                              QJsonObject{ { u"service"_s, m_ports.service },
                                           { u"provider"_s, m_ports.provider },
                                           { u"callback"_s, m_ports.callback } } },
                            { u"nextId"_s, m_nextId },
                            { u"instances"_s, instances } };
    QSaveFile file(m_file);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
}

} // namespace iw
