// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sourcetree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

/// The arrows of ARCHITECTURE.md: what a room builds upon. A room may include, and link, whatever it reaches by arrows:
/// instances → accounts → vault makes "app/vault/…" lawful in app/instances; narrower rules have a test of their own
/// below.
const QHash<QString, QStringList> arrows{
    { u"app/base"_s, {} },
    { u"app/settings"_s, { u"app/base"_s } },
    { u"app/problems"_s, { u"app/base"_s } },
    { u"app/connectors"_s, { u"app/base"_s } },
    { u"app/service"_s, { u"app/problems"_s } },
    { u"app/signin"_s, { u"app/problems"_s } },
    { u"app/vault"_s, { u"app/base"_s } },
    { u"app/network"_s, { u"app/service"_s, u"app/settings"_s, u"app/vault"_s } },
    { u"app/accounts"_s, { u"app/service"_s, u"app/connectors"_s, u"app/vault"_s } },
    { u"app/instances"_s, { u"app/accounts"_s, u"app/signin"_s } },
    { u"app/sharing"_s, { u"app/instances"_s } },
    { u"app/sandbox"_s, { u"app/base"_s } }, // a program of its own: shares no knowledge of the service with the client
    { u"ui/widgets"_s, { u"app/problems"_s, u"app/settings"_s, u"app/connectors"_s } },
    { u"ui/vault"_s, { u"ui/widgets"_s, u"app/vault"_s } },
    { u"ui/settings"_s, { u"ui/vault"_s, u"app/network"_s, u"app/accounts"_s } },
    { u"ui/signin"_s, { u"ui/widgets"_s, u"app/instances"_s } },
    { u"ui/wizard"_s, { u"ui/signin"_s, u"ui/sharing"_s } },
    { u"ui/care"_s, { u"ui/vault"_s, u"app/instances"_s } },
    { u"ui/sharing"_s, { u"ui/vault"_s, u"app/sharing"_s } },
    { u"ui/mainwindow"_s, { u"ui/care"_s, u"ui/sharing"_s } },
    { u"ui/commandline"_s, { u"app/sharing"_s, u"app/problems"_s, u"app/settings"_s } },
    { u"ui/webview"_s, {} }, // the plugin: Qt and ui/signin/view-api only
    { u"ui"_s,
      { u"ui/mainwindow"_s, u"ui/wizard"_s, u"ui/commandline"_s, u"ui/settings"_s } }, // main.cpp, the composition root
};

constexpr QLatin1StringView viewApi = "ui/signin/view-api/"_L1;

QSet<QString> reachable(const QString &room)
{
    QSet<QString> result;
    QStringList open = arrows.value(room);
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (!result.contains(next)) {
            result.insert(next);
            open += arrows.value(next);
        }
    }
    return result;
}

/// "app/vault" for app/vault/vault.h, "ui" for ui/main.cpp.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts.mid(0, 2).join(u'/') : parts.first();
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s+\"((?:app|ui|tests)/[^\"]+)\""_s,
                                         QRegularExpression::MultilineOption);
    QStringList result;
    for (auto it = line.globalMatch(SourceTree::text(path)); it.hasNext();)
        result += it.next().captured(1);
    return result;
}

} // namespace

/// Holds the include and link lines of app and ui against the arrows among the rooms.
class ArrowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrowsHaveNoCircle()
    {
        for (auto it = arrows.cbegin(); it != arrows.cend(); ++it)
            QVERIFY2(!reachable(it.key()).contains(it.key()), qPrintable(it.key()));
    }

    void everyRoomIsKnown()
    {
        for (const QString &path : SourceTree::sources({ u"app"_s, u"ui"_s }))
            QVERIFY2(arrows.contains(roomOf(path)), qPrintable(path + u": no such room; add its arrows here"_s));
    }

    void includesFollowTheArrows()
    {
        QStringList wrong;
        int seen = 0;
        for (const QString &path : SourceTree::sources({ u"app"_s, u"ui"_s })) {
            const QString room = roomOf(path);
            const QSet<QString> allowed = reachable(room);
            for (const QString &include : includesOf(path)) {
                ++seen;
                if (include.startsWith(viewApi) && room.startsWith("ui"_L1))
                    continue;
                const QString target = roomOf(include);
                if (target != room && !allowed.contains(target))
                    wrong += path + u" includes "_s + include;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
        QVERIFY(seen > 20); // the pattern still finds something
    }

    void linksFollowTheArrows()
    {
        static const QRegularExpression link(u"\\b(app|ui)::([a-z]+)"_s);
        static const QRegularExpression comment(u"#[^\n]*"_s);
        QStringList wrong;
        for (const QString &path : SourceTree::files({ u"app"_s, u"ui"_s }, { u"CMakeLists.txt"_s })) {
            const QString room = roomOf(path);
            if (room == u"app"_s || room == u"ui"_s)
                continue;
            QString text = SourceTree::text(path);
            text.remove(comment);
            for (auto it = link.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                const QString target = match.captured(1) + u'/' + match.captured(2);
                if (target == "ui/viewapi"_L1 && room.startsWith("ui/"_L1))
                    continue; // the interface between ui/signin and the plugin
                if (target != room && !reachable(room).contains(target))
                    wrong += path + u" links "_s + match.captured();
            }
            if (room.startsWith("app/"_L1) && text.contains(QRegularExpression(u"Qt6::(Gui|Widgets|WebEngine)"_s)))
                wrong += path + u" links a library for windows"_s;
            if (room != u"ui/webview"_s && text.contains("Qt6::WebEngine"_L1))
                wrong += path + u" links Qt WebEngine, which only the plugin may"_s;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
    }

    /// The conversation is told of saved instances by the repository; how they are sealed is none of its business.
    void conversationDoesNotSeeTheVault()
    {
        for (const QString &path : SourceTree::sources({ u"app/instances"_s })) {
            if (!path.startsWith("app/instances/instancecreation"_L1))
                continue;
            for (const QString &include : includesOf(path))
                QVERIFY2(!include.startsWith("app/vault/"_L1), qPrintable(path + u" includes "_s + include));
        }
    }
};

QTEST_GUILESS_MAIN(ArrowsTest)
#include "arrowstest.moc"
