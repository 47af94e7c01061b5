// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/careprogress.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace iw {

using namespace Qt::StringLiterals;

CareProgress::CareProgress(const QString &what, int total, QWidget *parent)
    : QFrame(parent), m_what(what), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_stop(quietButton(u"careStopPushButton"_s, tr("Stop"), this))
{
    setObjectName(u"careProgress"_s);
    m_text->setObjectName(u"careProgressLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(u"careProgressBar"_s);
    m_bar->setAccessibleName(what);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->addWidget(m_text);
    line->addWidget(m_bar, 1);
    line->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopRequested();
    });
    setDone(0, total);
}

void CareProgress::setDone(int done, int total)
{
    const QLocale locale;
    m_bar->setMaximum(total);
    m_bar->setValue(done);
    //: What is done, such as "Checking", and how many of how many
    m_text->setText(tr("%1: %2 of %3").arg(m_what, locale.toString(done), locale.toString(total)));
}

} // namespace iw
