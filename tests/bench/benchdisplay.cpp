// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdisplay.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

namespace iw::bench {

using namespace Qt::StringLiterals;

QByteArray startXvfb(QProcess &xvfb)
{
    xvfb.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    xvfb.start(u"Xvfb"_s,
               { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x1000x24"_s, u"-nolisten"_s, u"tcp"_s });
    if (!xvfb.waitForStarted())
        return {};
    while (!xvfb.canReadLine() && xvfb.waitForReadyRead(10000)) { }
    return ":" + xvfb.readLine().trimmed();
}

void isolate(const QTemporaryDir &home, const QByteArray &display)
{
    qputenv("DISPLAY", display);
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("LC_ALL", "C.UTF-8");
    for (const char *name : { "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "QT_QPA_PLATFORMTHEME",
                              "QT_STYLE_OVERRIDE", "XDG_CURRENT_DESKTOP" })
        qunsetenv(name);
}

bool report(QTextStream &out, const QString &name, double ours, double bare, double limit)
{
    const double ratio = ours / bare;
    out << qSetFieldWidth(34) << Qt::left << name << qSetFieldWidth(0)
        << u"%1 against %2: %3 x"_s.arg(ours, 8, 'f', 1).arg(bare, 8, 'f', 1).arg(ratio, 5, 'f', 2);
    if (limit > 0)
        out << (ratio <= limit ? u"  holds "_s : u"  MISSES "_s) << u"<= %1 x"_s.arg(limit);
    out << '\n';
    return limit <= 0 || ratio <= limit;
}

} // namespace iw::bench
