// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keyringlock.h"

#include <QObject>

#ifdef IW_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#else
#include <QMetaObject>
#endif

namespace iw {

using namespace Qt::StringLiterals;

#ifdef IW_SECRET_SERVICE

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

/// Sends the message and hands the reply, which may be an error, to next.
template <typename Reply>
void ask(QObject *context, const QDBusMessage &message, std::function<void(const Reply &)> next)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, next = std::move(next)] {
        watcher->deleteLater();
        next(Reply(*watcher));
    });
}

void askDefaultKeyring(QObject *context, std::function<void(bool)> then)
{
    const QDBusMessage alias =
        call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, { u"default"_s });
    ask<QDBusPendingReply<QDBusObjectPath>>(
        context, alias, [context, then = std::move(then)](const QDBusPendingReply<QDBusObjectPath> &keyring) {
            if (keyring.isError() || keyring.value().path().size() < 2) {
                then(false);
                return;
            }
            const QDBusMessage locked = call(keyring.value().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                             { u"org.freedesktop.Secret.Collection"_s, u"Locked"_s });
            ask<QDBusPendingReply<QDBusVariant>>(context, locked,
                                                 [then](const QDBusPendingReply<QDBusVariant> &answer) {
                                                     then(!answer.isError() && answer.value().variant().toBool());
                                                 });
        });
}

} // namespace

void askWhetherLocked(QObject *context, const QString &service, const QString &entry, std::function<void(bool)> then)
{
    qDBusRegisterMetaType<Attributes>();
    // The attributes that QtKeychain gives its items.
    const Attributes attributes{ { u"server"_s, service }, { u"user"_s, entry } };
    const QDBusMessage search = call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                                     u"SearchItems"_s, { QVariant::fromValue(attributes) });
    ask<QDBusPendingReply<Paths, Paths>>(
        context, search, [context, then = std::move(then)](const QDBusPendingReply<Paths, Paths> &found) {
            if (!found.isError() && !found.argumentAt<1>().isEmpty())
                then(true);
            else if (!found.isError() && !found.argumentAt<0>().isEmpty())
                then(false);
            else
                askDefaultKeyring(context, then);
        });
}

#else

void askWhetherLocked(QObject *context, const QString &, const QString &, std::function<void(bool)> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(false); }, Qt::QueuedConnection);
}

#endif

} // namespace iw
