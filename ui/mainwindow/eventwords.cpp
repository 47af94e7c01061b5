// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/eventwords.h"

#include "ui/mainwindow/historyview.h"

namespace iw {

using namespace Qt::StringLiterals;
using Kind = InstanceEvent::Kind;

namespace {

QString checkWords(InstanceReach found)
{
    switch (found) {
    case InstanceReach::Reachable:
        return HistoryView::tr("Checked: it works");
    case InstanceReach::Disabled:
        return HistoryView::tr("Checked: it is disabled");
    case InstanceReach::Refused:
        return HistoryView::tr("Checked: service or provider refuse it");
    case InstanceReach::Gone:
        return HistoryView::tr("Checked: the service does not know it any more");
    case InstanceReach::Unreachable:
        return HistoryView::tr("Checked: the service or the provider could not be reached");
    case InstanceReach::Unchecked:
        break;
    }
    return HistoryView::tr("Checked");
}

QString tagWords(const QString &from, const QString &to)
{
    if (from.isEmpty())
        return HistoryView::tr("Tagged “%1”").arg(to);
    if (to.isEmpty())
        return HistoryView::tr("Tags “%1” taken off").arg(from);
    return HistoryView::tr("Tags changed from “%1” to “%2”").arg(from, to);
}

} // namespace

QString eventWords(const InstanceEvent &event)
{
    const QString from = event.facts.value(u"from"_s);
    const QString to = event.facts.value(u"to"_s);
    switch (event.kind) {
    case Kind::Created:
        return HistoryView::tr("Created");
    case Kind::Adopted:
        return event.facts.value(u"after"_s) == "lost-answer"_L1
            ? HistoryView::tr("Created; the service's answer was lost, and it was found there")
            : HistoryView::tr("Taken over from the service");
    case Kind::Imported:
        return HistoryView::tr("Imported from a file");
    case Kind::Refreshed:
        return HistoryView::tr("Brought up to date from the service");
    case Kind::Reauthenticated:
        return HistoryView::tr("Re-authenticated");
    case Kind::Checked:
        return checkWords(reachOfWord(event.facts.value(u"found"_s)));
    case Kind::Renamed:
        return HistoryView::tr("Renamed from “%1” to “%2”").arg(from, to);
    case Kind::Tagged:
        return tagWords(from, to);
    case Kind::Enabled:
        return HistoryView::tr("Enabled at the service");
    case Kind::Disabled:
        return HistoryView::tr("Disabled at the service");
    case Kind::DeletedAtService:
        return HistoryView::tr("Deleted at the service");
    case Kind::Unknown:
        break;
    }
    return HistoryView::tr("Something that a newer version of this program did");
}

} // namespace iw
