// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

class QWidget;

namespace iw {

/// Numbered pictures of windows in one folder.
class Album final
{
public:
    /// limit: the screen that every window must fit on; empty for none.
    Album(QString folder, const QSize &limit) : m_folder(std::move(folder)), m_limit(limit) { }

    /// Waits until the window's picture no longer changes, then saves it. False where it cannot be written.
    [[nodiscard]] bool add(QWidget &window, const QString &name);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Windows larger than the limit, and texts that do not fit their place.
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

private:
    QString m_folder;
    QSize m_limit;
    int m_count = 0;
    QStringList m_remarks;
};

} // namespace iw
