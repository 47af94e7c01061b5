// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldnotes.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4;
constexpr int iconEdge = 16;

QLabel *noteLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

FieldNotes::FieldNotes(QWidget *parent)
    : QWidget(parent), m_help(noteLabel(u"fieldHelpLabel"_s, this)), m_icon(new QLabel(this)),
      m_finding(noteLabel(u"fieldFindingLabel"_s, this)), m_fix(new QPushButton(this))
{
    m_fix->setObjectName(u"fieldFixPushButton"_s);
    m_fix->setFlat(true);
    m_fix->setAutoDefault(false);
    m_fix->setCursor(Qt::PointingHandCursor);
    connect(m_fix, &QPushButton::clicked, this, &FieldNotes::fixClicked);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyLook();
    clearFinding();
}

void FieldNotes::setHelp(const QString &help)
{
    m_help->setText(help);
    updateGeometry();
    arrange();
}

void FieldNotes::setFinding(Tone tone, const QString &text, const QString &fixCaption)
{
    m_tone = tone;
    m_finding->setText(text);
    m_finding->setToolTip(text);
    m_fixCaption = fixCaption;
    m_fix->setToolTip(fixCaption);
    applyLook();
    arrange();
}

void FieldNotes::clearFinding() { setFinding(m_tone, {}, {}); }

QString FieldNotes::findingText() const { return m_finding->text(); }

void FieldNotes::applyLook()
{
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(qMax(7.0, small.pointSizeF() * 0.9));
    for (QWidget *widget :
         { static_cast<QWidget *>(m_help), static_cast<QWidget *>(m_finding), static_cast<QWidget *>(m_fix) })
        widget->setFont(small);

    QPalette muted = palette();
    QColor ink = muted.color(QPalette::WindowText);
    ink.setAlphaF(0.72F);
    muted.setColor(QPalette::WindowText, ink);
    m_help->setPalette(muted);

    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, toneInk(m_tone, palette()));
    m_finding->setPalette(toned);
    m_icon->setPixmap(
        icon(toneIconName(m_tone), toneInk(m_tone, palette())).pixmap({ iconEdge, iconEdge }, devicePixelRatioF()));

    QPalette link = palette();
    link.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
    m_fix->setPalette(link);
    QFont underlined = small;
    underlined.setUnderline(true);
    m_fix->setFont(underlined);
}

int FieldNotes::lineHeight() const { return qMax(iconEdge, m_finding->fontMetrics().lineSpacing()) + 2; }

int FieldNotes::helpHeight(int width) const
{
    return m_help->text().isEmpty() ? 0 : m_help->heightForWidth(qMax(1, width));
}

int FieldNotes::heightForWidth(int width) const { return helpHeight(width) + lineHeight(); }

QSize FieldNotes::sizeHint() const
{
    const int width = m_help->fontMetrics().averageCharWidth() * 60;
    return { width, heightForWidth(width) };
}

QSize FieldNotes::minimumSizeHint() const { return { m_help->fontMetrics().averageCharWidth() * 30, lineHeight() }; }

void FieldNotes::resizeEvent(QResizeEvent *) { arrange(); }

void FieldNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        applyLook();
        updateGeometry();
        arrange();
    }
}

void FieldNotes::arrange()
{
    const int helpSpace = helpHeight(width());
    const bool found = !m_finding->text().isEmpty();
    m_icon->setVisible(found);
    m_finding->setVisible(found);
    m_fix->setVisible(found && !m_fixCaption.isEmpty());
    m_help->setVisible(!m_help->text().isEmpty());
    m_help->setGeometry(0, 0, width(), helpSpace);
    if (!found)
        return;

    const int left = iconEdge + gap;
    const int line = lineHeight();
    const int room = qMax(1, width() - left);
    // A caption may hold a whole address: what does not fit into the line is cut in its middle, and told by the tool
    // tip.
    const QString caption = m_fix->fontMetrics().elidedText(m_fixCaption, Qt::ElideMiddle, room - 2 * gap - 2);
    m_fix->setText(caption);
    const int fixWidth = caption.isEmpty() ? 0 : m_fix->fontMetrics().horizontalAdvance(caption) + 2 * gap + 2;
    const int wanted = m_finding->fontMetrics().horizontalAdvance(m_finding->text()) + 2;
    const bool fits = wanted + (fixWidth ? fixWidth + gap : 0) <= room;
    // Side by side in the reserved line; else the help makes room, and the fix stands beneath the finding.
    m_help->setVisible(fits && !m_help->text().isEmpty());
    const int top = fits ? helpSpace : 0;
    const int fixTop = fits ? top : height() - line;
    const int fixLeft = fits ? left + wanted + gap : left;
    const int findingHeight = fits || !fixWidth ? height() - top - 1 : fixTop - 1;
    const auto place = [this](QWidget *widget, const QRect &where) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
    };
    place(m_icon, { 0, top, iconEdge, line });
    place(m_finding, { left, top + 1, fits ? wanted : room, findingHeight });
    place(m_fix, { fixLeft, fixTop, fixWidth, line });
}

} // namespace iw
