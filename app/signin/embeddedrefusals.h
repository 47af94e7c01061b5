// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace iw {

/// How providers turn away browsers that are part of a program, from resources/refusals. Pure; knows pages only by
/// what it is asked about.
class EmbeddedRefusals final
{
public:
    /// Reads the data.
    EmbeddedRefusals();

    [[nodiscard]] bool isRefusal(const QUrl &address, const QString &title) const;
    [[nodiscard]] bool isRefusal(const QString &text) const;
    /// True where the page's text is to be looked at as well.
    [[nodiscard]] bool isSuspect(const QUrl &address) const;

private:
    QStringList m_hosts;
    QStringList m_addresses;
    QStringList m_phrases;
};

} // namespace iw
