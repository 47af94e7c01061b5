// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace iw {

/// A secret as the Secret Service hands it over, (oayays).
struct CarriedSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const CarriedSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, CarriedSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace iw
Q_DECLARE_METATYPE(iw::CarriedSecret)

namespace iw {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;
using CarriedSecrets = QMap<QDBusObjectPath, CarriedSecret>;

/// Plays org.freedesktop.secrets on the session bus, as badly as a test wants it. Needs a bus of its own, and the event
/// loop of its thread.
class SecretService final : public QDBusVirtualObject
{
public:
    struct Item
    {
        Attributes attributes;
        QByteArray value;
    };

    SecretService()
    {
        qDBusRegisterMetaType<Attributes>();
        qDBusRegisterMetaType<CarriedSecret>();
        qDBusRegisterMetaType<CarriedSecrets>();
    }
    ~SecretService() override { QDBusConnection::disconnectFromBus(QStringLiteral("secrets")); }

    [[nodiscard]] bool start()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("secrets"));
        return bus.registerVirtualObject(root, this, QDBusConnection::SubPath)
            && bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }

    QMap<QString, Item> items; ///< by path: the keyring
    bool locked = false; ///< and whoever is asked to unlock it says no
    bool silent = false; ///< takes every call and answers none
    bool late = false; ///< answers when release() is called
    std::function<void(QByteArray &)> spoil; ///< what is stored becomes of what was given
    int prompts = 0; ///< questions put to the person

    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    void release()
    {
        late = false;
        for (const Call &call : std::exchange(m_waiting, {}))
            answer(call.message, call.bus);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (silent)
            return true;
        if (late)
            m_waiting.append({ message, bus });
        else
            answer(message, bus);
        return true;
    }

private:
    struct Call
    {
        QDBusMessage message;
        QDBusConnection bus;
    };
    inline static const QString root = QStringLiteral("/org/freedesktop/secrets");

    void answer(const QDBusMessage &message, QDBusConnection bus)
    {
        const auto reply = repliesTo(message);
        bus.send(reply ? message.createReply(*reply)
                       : message.createErrorReply(QDBusError::NotSupported, QStringLiteral("not played here")));
        if (message.member() != QLatin1String("Prompt"))
            return;
        ++prompts;
        QDBusMessage dismissed = QDBusMessage::createSignal(
            message.path(), QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
        dismissed.setArguments({ true, QVariant::fromValue(QDBusVariant(QVariant::fromValue(Paths()))) });
        bus.send(dismissed);
    }

    std::optional<QVariantList> repliesTo(const QDBusMessage &message)
    {
        const QString member = message.member();
        const QVariantList given = message.arguments();
        const auto path = [](const QString &text) { return QVariant::fromValue(QDBusObjectPath(text)); };
        if (member == QLatin1String("OpenSession")) {
            if (given.value(0).toString() != QLatin1String("plain"))
                return {};
            return QVariantList{ QVariant::fromValue(QDBusVariant(QString())),
                                 path(root + QStringLiteral("/session/s")) };
        }
        if (member == QLatin1String("GetAll"))
            return QVariantList{ QVariantMap() };
        if (member == QLatin1String("Get"))
            return QVariantList{ QVariant::fromValue(QDBusVariant(locked)) };
        if (member == QLatin1String("ReadAlias"))
            return QVariantList{ path(root + QStringLiteral("/collection/login")) };
        if (member == QLatin1String("SearchItems")) {
            const Paths found = matching(qdbus_cast<Attributes>(given.value(0)));
            return QVariantList{ QVariant::fromValue(locked ? Paths() : found),
                                 QVariant::fromValue(locked ? found : Paths()) };
        }
        if (member == QLatin1String("Unlock"))
            return QVariantList{ QVariant::fromValue(Paths()), path(root + QStringLiteral("/prompt/p")) };
        if (member == QLatin1String("Prompt"))
            return QVariantList{};
        if (member == QLatin1String("GetSecrets")) {
            CarriedSecrets secrets;
            for (const QDBusObjectPath &one : qdbus_cast<Paths>(given.value(0)))
                secrets.insert(one,
                               { given.value(1).value<QDBusObjectPath>(),
                                 {},
                                 items.value(one.path()).value,
                                 QStringLiteral("text/plain") });
            return QVariantList{ QVariant::fromValue(secrets) };
        }
        if (member == QLatin1String("CreateItem")) {
            if (locked)
                return QVariantList{ path(QStringLiteral("/")), path(root + QStringLiteral("/prompt/p")) };
            return QVariantList{ path(stored(given)), path(QStringLiteral("/")) };
        }
        if (member == QLatin1String("Delete")) {
            items.remove(message.path());
            return QVariantList{ path(QStringLiteral("/")) };
        }
        return {};
    }

    [[nodiscard]] Paths matching(const Attributes &wanted) const
    {
        Paths found;
        for (auto item = items.cbegin(); item != items.cend(); ++item) {
            bool matches = true;
            for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
                matches = matches && item->attributes.value(it.key()) == it.value();
            if (matches)
                found << QDBusObjectPath(item.key());
        }
        return found;
    }

    QString stored(const QVariantList &given)
    {
        const auto properties = qdbus_cast<QVariantMap>(given.value(0));
        Item item{ qdbus_cast<Attributes>(properties.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes"))),
                   qdbus_cast<CarriedSecret>(given.value(1)).value };
        if (spoil)
            spoil(item.value);
        const Paths former = matching(item.attributes);
        const QString path =
            former.isEmpty() ? root + QStringLiteral("/collection/login/%1").arg(++m_count) : former.first().path();
        items.insert(path, item);
        return path;
    }

    QList<Call> m_waiting;
    int m_count = 0;
};

} // namespace iw
