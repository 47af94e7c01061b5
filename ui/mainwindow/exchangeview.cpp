// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/exchangeview.h"

#include "app/service/exchangelog.h"
#include "ui/mainwindow/exchangemodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/parts.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

ExchangeView::ExchangeView(const ExchangeLog &log, const Instance &instance, QWidget *parent)
    : QWidget(parent), m_log(log), m_instance(instance),
      m_base(instance.serviceUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + u'/'),
      m_summary(wordsLabel(u"lastExchangeLabel"_s, this)), m_text(new QPlainTextEdit(this)),
      m_copy(quietButton(u"lastExchangeCopyPushButton"_s, tr("Copy"), this)),
      m_open(quietButton(u"lastExchangeOpenPushButton"_s, tr("Show all exchange…"), this))
{
    setObjectName(u"exchangeView"_s);
    m_summary->setMinimumWidth(1);
    m_text->setObjectName(u"lastExchangePlainTextEdit"_s);
    m_text->setAccessibleName(tr("Request and answer"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 12 + 12);
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAccessibleName(tr("Copy the exchange"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summary);
    column->addWidget(m_text);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT textCopyRequested(m_text->toPlainText(), tr("Exchange")); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT exchangeRequested(m_number); });
    connect(&m_log, &ExchangeLog::changed, this, &ExchangeView::update);
    update();
}

/// Other services may have an instance with the same id.
bool ExchangeView::isAbout(const ExchangeEntry &entry) const
{
    return entry.instanceId == m_instance.id && entry.address.startsWith(m_base);
}

void ExchangeView::update()
{
    const QList<ExchangeEntry> &entries = m_log.entries();
    const ExchangeEntry *last = nullptr;
    for (auto entry = entries.crbegin(); entry != entries.crend() && !last; ++entry)
        last = isAbout(*entry) ? &*entry : nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{ m_text, m_copy, m_open })
        part->setVisible(last != nullptr);
    if (!last) {
        m_summary->setText(tr("Nothing was said about it since the program started."));
        return;
    }
    m_number = last->number;
    const QString time = QLocale().toString(last->time.toLocalTime().time(), QLocale::LongFormat);
    m_summary->setText(last->milliseconds < 0  ? tr("%1: under way").arg(time)
                           : last->status == 0 ? tr("%1: no answer").arg(time)
                                               //: %1 is a time, %2 the status of HTTP
                                               : tr("%1: answered with %2").arg(time, QString::number(last->status)));
    if (const QString text = exchangeText(*last); text != m_text->toPlainText())
        m_text->setPlainText(text);
}

} // namespace iw
