// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace iw {

/// Faults that wait for the requests they hit. Each is written OPERATION:KIND[:COUNT]: the operation is a method and a
/// path below the service's base, such as "POST /instances" or "GET /elements/{keyOrId}/oauth/url" ({…} is any one
/// segment; "*" is any request), the count how many of the next ones are hit ("*" = all, 1 where it is missing).
class FaultList final
{
public:
    /// The kinds understood: plain names, or "name-*" where a number follows.
    explicit FaultList(QStringList kinds);

    /// False, and nothing changed, where the text is malformed or its kind unknown.
    [[nodiscard]] bool arm(const QString &text);
    void clear() { m_faults.clear(); }
    /// The kind of the first fault that hits this request, counted down; empty where none does.
    [[nodiscard]] QString take(QByteArrayView method, const QStringList &segments);
    /// What still waits, written as it is armed.
    [[nodiscard]] QStringList waiting() const;
    [[nodiscard]] const QStringList &kinds() const { return m_kinds; }

private:
    struct Fault
    {
        QString operation;
        QByteArray method; ///< empty: any request
        QStringList segments;
        QString kind;
        int remaining; ///< -1: no end
    };

    QStringList m_kinds;
    QList<Fault> m_faults;
};

} // namespace iw
