// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/problemactions.h"

#include <utility>

namespace iw {

void ProblemActions::add(const QString &actionId, QObject *context, Handler handler)
{
    m_entries.insert(actionId, { context, std::move(handler) });
}

bool ProblemActions::has(const QString &actionId) const { return m_entries.value(actionId).context; }

void ProblemActions::run(const QString &actionId) const
{
    const Entry entry = m_entries.value(actionId); // a copy: the handler may add another
    if (entry.context)
        entry.handler();
}

ProblemText ProblemActions::words(const Problem &problem) const
{
    ProblemText text = describe(problem);
    if (!has(text.actionId)) {
        text.actionId.clear();
        text.action.clear();
    }
    return text;
}

} // namespace iw
