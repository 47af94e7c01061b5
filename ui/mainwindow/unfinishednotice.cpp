// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/unfinishednotice.h"

#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "ui/care/unfinishedmodel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

UnfinishedNotice::UnfinishedNotice(const InstanceRepository &instances, QAction &open, QVBoxLayout &messages,
                                   QMainWindow &window)
    : QObject(&window), m_instances(instances), m_open(open), m_messages(messages), m_window(window)
{
    m_open.setEnabled(false);
}

void UnfinishedNotice::start()
{
    connect(&m_instances, &InstanceRepository::changed, this, &UnfinishedNotice::updateLater);
    m_window.installEventFilter(this);
    update();
}

bool UnfinishedNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        updateLater();
    return QObject::eventFilter(watched, event);
}

void UnfinishedNotice::updateLater()
{
    // One look for many changes; and a creation that writes its intent says right after that it is under way.
    if (!std::exchange(m_updating, true))
        QMetaObject::invokeMethod(this, &UnfinishedNotice::update, Qt::QueuedConnection);
}

void UnfinishedNotice::update()
{
    m_updating = false;
    const QList<Instance> unfinished = UnfinishedModel::read(m_instances);
    m_open.setEnabled(!unfinished.isEmpty());
    if (unfinished.isEmpty() && !m_bar)
        return;
    makeWidgets();
    m_count->setVisible(!unfinished.isEmpty());
    m_count->setText(unfinished.size() == 1 ? tr("1 unfinished")
                                            //: Count of creations whose outcome is not known, more than one
                                            : tr("%Ln unfinished", nullptr, int(unfinished.size())));
    tell(unfinished);
}

void UnfinishedNotice::makeWidgets()
{
    if (m_bar)
        return;
    m_bar = new MessageBar(m_messages.parentWidget());
    m_bar->setObjectName(u"unfinishedMessageBar"_s);
    m_messages.addWidget(m_bar);
    connect(m_bar, &MessageBar::actionTriggered, &m_open, &QAction::trigger);
    connect(m_bar, &MessageBar::closed, this, [this] { m_dismissed = m_told; });
    m_count = new QToolButton(&m_window);
    m_count->setObjectName(u"unfinishedToolButton"_s);
    m_count->setAutoRaise(true);
    m_count->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_count->setIcon(icon(toneIconName(Tone::Warning), toneInk(Tone::Warning, m_window.palette())));
    m_count->setToolTip(tr("Creations that were sent and whose outcome is not known"));
    m_window.statusBar()->addPermanentWidget(m_count);
    connect(m_count, &QToolButton::clicked, &m_open, &QAction::trigger);
}

void UnfinishedNotice::tell(const QList<Instance> &unfinished)
{
    QSet<QByteArray> now;
    for (const Instance &intent : unfinished)
        now.insert(intent.recordId);
    if (now == m_told && !now.isEmpty())
        return; // what is shown holds, or was closed
    m_told = now;
    m_dismissed.intersect(now);
    if (m_dismissed == now)
        return m_bar->clear();
    const Instance &newest = unfinished.first();
    const Problem problem = now.size() == 1
        ? Problem{ .id = u"instance.unfinished"_s,
                   .arguments = { { u"name"_s, newest.name }, { u"host"_s, newest.serviceUrl.host() } } }
        : Problem{ .id = u"instance.several-unfinished"_s,
                   .arguments = { { u"count"_s, QLocale().toString(now.size()) } } };
    ProblemText words = describe(problem);
    words.details.clear(); // the dialog has more
    m_bar->showProblem(words, Tone::Warning);
}

} // namespace iw
