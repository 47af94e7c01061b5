// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/instancerows.h"

#include <QMap>

namespace iw {

/// What the table is narrowed to beside the search: in each filtered column one of the chosen texts, and that in every
/// filtered column. A value; empty lets everything pass.
class InstanceFilter final
{
public:
    /// Those that repeat themselves, so that choosing from a list makes sense.
    static constexpr std::array columns{ InstanceColumn::Service, InstanceColumn::Connector, InstanceColumn::Tags,
                                         InstanceColumn::State };

    [[nodiscard]] bool isEmpty() const { return m_chosen.isEmpty() && !m_onlyAttention; }
    /// Beside the columns: only what somebody should look at.
    void setOnlyAttention(bool only) { m_onlyAttention = only; }
    [[nodiscard]] bool onlyAttention() const { return m_onlyAttention; }
    [[nodiscard]] QStringList chosen(InstanceColumn column) const;
    void setChosen(InstanceColumn column, const QString &text, bool chosen);
    /// Lets every text of the column pass.
    void drop(InstanceColumn column) { m_chosen.remove(column); }
    [[nodiscard]] bool passes(const InstanceRows &rows, int row) const;

    friend bool operator==(const InstanceFilter &a, const InstanceFilter &b)
    {
        return a.m_chosen == b.m_chosen && a.m_onlyAttention == b.m_onlyAttention;
    }

private:
    QMap<InstanceColumn, QList<QByteArray>> m_chosen; // UTF-8, never an empty list
    bool m_onlyAttention = false;
};

} // namespace iw
