// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "app/problems/problemcatalog.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    // A long word, such as an address, must not widen the window.
    label->setMinimumWidth(1);
    return label;
}

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    const auto part = [share](int a, int b) { return int(a * (1 - share) + b * share); };
    return { part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()) };
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_title(plainLabel(u"messageBarTitleLabel"_s, this)),
      m_more(plainLabel(u"messageBarTextLabel"_s, this)), m_detailsToggle(new QToolButton(this)),
      m_details(new QPlainTextEdit(this)), m_copyDetails(new QPushButton(tr("Copy details"), this)),
      m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);

    m_detailsToggle->setObjectName(u"messageBarDetailsToolButton"_s);
    m_detailsToggle->setText(tr("Details"));
    m_detailsToggle->setCheckable(true);
    m_detailsToggle->setAutoRaise(true);
    m_detailsToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setObjectName(u"messageBarDetailsPlainTextEdit"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(fontMetrics().lineSpacing() * 5);
    m_copyDetails->setObjectName(u"messageBarCopyDetailsPushButton"_s);
    m_copyDetails->setAutoDefault(false);
    m_action->setObjectName(u"messageBarActionPushButton"_s);
    m_action->setAutoDefault(false);
    m_close->setObjectName(u"messageBarCloseToolButton"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s));
    m_close->setText(tr("Close this message"));
    m_close->setToolTip(m_close->text());

    auto *folding = new QHBoxLayout;
    folding->setContentsMargins(0, 0, 0, 0);
    folding->addWidget(m_detailsToggle);
    folding->addStretch();
    folding->addWidget(m_copyDetails);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_more);
    texts->addLayout(folding);
    texts->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_detailsToggle, &QToolButton::toggled, this, &MessageBar::showDetails);
    connect(m_copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(m_actionId); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    m_ticking.setInterval(std::chrono::milliseconds(250));
    connect(&m_ticking, &QTimer::timeout, this, &MessageBar::countDown);
    showDetails(false);
    hide();
}

void MessageBar::showProblem(const ProblemText &problem, Kind kind)
{
    const QString more = problem.cause.isEmpty() || problem.next.isEmpty() ? problem.cause + problem.next
                                                                           : problem.cause + u'\n' + problem.next;
    m_wait.setRemainingTime(problem.wait);
    present(kind, problem.title, more, problem.details, problem.action, problem.actionId);
}

void MessageBar::showText(Kind kind, const QString &text, const QString &actionCaption, const QString &actionId)
{
    m_wait.setRemainingTime(0);
    present(kind, {}, text, {}, actionCaption, actionId.isEmpty() ? actionCaption : actionId);
}

void MessageBar::present(Kind kind, const QString &title, const QString &more, const QString &details,
                         const QString &caption, const QString &actionId)
{
    m_kind = kind;
    m_actionId = actionId;
    inkIcon();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    m_details->setPlainText(details);
    m_detailsToggle->setVisible(!details.isEmpty());
    m_detailsToggle->setChecked(false);
    showDetails(false);
    m_caption = caption;
    countDown();
    m_action->setVisible(!caption.isEmpty());
    //: A message for a screen reader: its kind, then its text
    setAccessibleName(tr("%1: %2").arg(m_icon->accessibleName(), text()));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    hide();
    for (QLabel *label : { m_title, m_more })
        label->clear();
    m_details->clear();
    m_actionId.clear();
    m_ticking.stop();
    setAccessibleName({});
}

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

QString MessageBar::text() const
{
    return m_title->text().isEmpty()
        ? m_more->text()
        : (m_title->text() + u' ' + QString(m_more->text()).replace(u'\n', u' ')).trimmed();
}

void MessageBar::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_copyDetails->setVisible(shown);
    m_detailsToggle->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void MessageBar::countDown()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_wait.remainingTimeAsDuration());
    const bool waits = left.count() > 0;
    //: On the button, while the service asked to wait
    m_action->setText(waits ? tr("Wait %n s", nullptr, int(left.count())) : m_caption);
    m_action->setEnabled(!waits);
    if (waits)
        m_ticking.start();
    else
        m_ticking.stop();
}

void MessageBar::inkIcon()
{
    static const char *const words[] = { QT_TR_NOOP("Information"), QT_TR_NOOP("Done"), QT_TR_NOOP("Warning"),
                                         QT_TR_NOOP("Error") };
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const int room = m_action->sizeHint().height(); // the drawing stands beside the first line and the button
    m_icon->setPixmap(
        icon(toneIconName(m_kind), toneInk(m_kind, palette())).pixmap({ size, size }, devicePixelRatioF()));
    m_icon->setFixedSize(size, qMin(room, fontMetrics().height() + 4));
    m_icon->setAccessibleName(tr(words[int(m_kind)]));
    m_icon->setToolTip(m_icon->accessibleName());
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = toneInk(m_kind, palette());
    painter.setPen(QPen(mixed(palette().color(QPalette::Window), ink, 0.6), 1));
    painter.setBrush(mixed(palette().color(QPalette::Window), ink, 0.1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        inkIcon();
}

} // namespace iw
