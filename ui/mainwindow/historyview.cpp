// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/historyview.h"

#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "ui/mainwindow/eventwords.h"

#include <QLocale>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QDateTime &moment) { return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat); }

} // namespace

HistoryView::HistoryView(const InstanceRepository &instances, const Instance &instance, QWidget *parent)
    : FactColumn(parent)
{
    setObjectName(u"historyView"_s);
    const auto history = instances.history(instance.recordId);
    if (!history) {
        addWords(describe(history.problem()).sentence());
        return;
    }
    if (history->isEmpty())
        addWords(tr("Nothing was written down yet; it was saved before this program kept a history."));
    for (const InstanceEvent &event : history.value()) {
        QString words = eventWords(event);
        if (event.times > 1)
            //: How often the same happened, never once; %1 is a date
            words += u" · "_s + tr("%Ln times since %1", nullptr, int(event.times)).arg(shown(event.firstAt));
        addFact(shown(event.at), words);
    }
}

} // namespace iw
