// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/addressbar.h"

#include "ui/signin/addresslineedit.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array zoomFactors = { 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0 };
constexpr int normalZoom = 4;

QToolButton *button(const QString &objectName, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(objectName);
    made->setIcon(icon(iconName));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

AddressBar::AddressBar(QWidget *parent)
    : QWidget(parent), m_back(button(u"backToolButton"_s, u"back"_s, tr("Go back a page"), this)),
      m_reload(button(u"reloadToolButton"_s, u"reload"_s, tr("Reload"), this)), m_lock(new QLabel(this)),
      m_lockWord(new QLabel(this)), m_address(new AddressLineEdit(this)),
      m_zoomOut(button(u"zoomOutToolButton"_s, u"zoom-out"_s, tr("Smaller"), this)),
      m_zoomIn(button(u"zoomInToolButton"_s, u"zoom-in"_s, tr("Larger"), this)), m_progress(new QProgressBar(this))
{
    m_address->setObjectName(u"addressLineEdit"_s);
    m_address->setAccessibleName(tr("Address"));
    m_lock->setObjectName(u"lockLabel"_s);
    m_lockWord->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    m_progress->setAccessibleName(tr("Loading"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *label = new QLabel(tr("Address"), this);
    label->setBuddy(m_address);
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_back, m_reload, label, m_lock, m_lockWord })
        row->addWidget(widget);
    row->addWidget(m_address, 1);
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoomIn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_progress);

    connect(m_back, &QToolButton::clicked, this, &AddressBar::backClicked);
    connect(m_reload, &QToolButton::clicked, this, [this] {
        if (m_loading)
            Q_EMIT stopClicked();
        else
            Q_EMIT reloadClicked();
    });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoomBy(1); });
    setCanGoBack(false);
    setProgress(100);
    setAddress({});
}

void AddressBar::setAddress(const QUrl &url)
{
    m_url = url;
    const bool isEncrypted = url.scheme() == "https"_L1;
    const bool isWeb = isEncrypted || url.scheme() == "http"_L1;
    m_lock->setPixmap(isWeb ? icon(isEncrypted ? u"lock"_s : u"lock-open"_s).pixmap(16) : QPixmap());
    m_lockWord->setText(!isWeb ? QString() : isEncrypted ? tr("Encrypted") : tr("Not encrypted"));
    m_lockWord->setVisible(isWeb);
    m_address->setAddress(url);
}

void AddressBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setAddress(m_url); // inks the lock anew
}

void AddressBar::setProgress(int percent)
{
    m_loading = percent < 100;
    m_progress->setVisible(m_loading);
    m_progress->setValue(percent);
    const QString text = m_loading ? tr("Stop loading") : tr("Reload");
    m_reload->setIcon(icon(m_loading ? u"stop"_s : u"reload"_s));
    m_reload->setToolTip(text);
    m_reload->setAccessibleName(text);
}

void AddressBar::setCanGoBack(bool can) { m_back->setEnabled(can); }

void AddressBar::zoomBy(int steps)
{
    m_zoomStep = std::clamp(m_zoomStep + steps, -normalZoom, int(zoomFactors.size()) - 1 - normalZoom);
    m_zoomOut->setEnabled(m_zoomStep > -normalZoom);
    m_zoomIn->setEnabled(m_zoomStep < int(zoomFactors.size()) - 1 - normalZoom);
    Q_EMIT zoomChanged(zoomFactors.at(size_t(m_zoomStep + normalZoom)));
}

void AddressBar::resetZoom() { zoomBy(-m_zoomStep); }

} // namespace iw
