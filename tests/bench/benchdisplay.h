// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QProcess;
class QTemporaryDir;
class QTextStream;

namespace iw::bench {

/// Starts an Xvfb of our own; its display, such as ":1".
[[nodiscard]] QByteArray startXvfb(QProcess &xvfb);

/// Nothing of the user's own set-up may take part: no session bus, no platform theme, no settings.
void isolate(const QTemporaryDir &home, const QByteArray &display);

/// A line with both figures and their ratio; false where that is above the limit, 0 is none.
bool report(QTextStream &out, const QString &name, double ours, double bare, double limit);

} // namespace iw::bench
