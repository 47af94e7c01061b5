// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/browserways.h"

#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace iw {

using namespace Qt::StringLiterals;

BrowserWays::BrowserWays(QWidget *parent)
    : QWidget(parent), m_note(new QLabel(this)), m_link(new QLineEdit(this)), m_redirected(new QLineEdit(this)),
      m_startsWithBrowser(new QCheckBox(tr("Always start in my browser"), this))
{
    m_note->setObjectName(u"signInNoteLabel"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->hide();
    m_link->setObjectName(u"linkLineEdit"_s);
    m_link->setAccessibleName(tr("Link"));
    m_link->setReadOnly(true);
    m_link->hide();

    auto *browser = quietButton(u"useMyBrowserPushButton"_s, tr("Use my browser"), this);
    auto *link = quietButton(u"copyLinkPushButton"_s, tr("Copy link for my customer"), this);
    link->setAccessibleName(tr("Copy link")); // the name that automation goes by
    m_startsWithBrowser->setObjectName(u"startsWithBrowserCheckBox"_s);
    auto *label = new QLabel(tr("Redirected address"), this);
    label->setBuddy(m_redirected);
    m_redirected->setObjectName(u"redirectedAddressLineEdit"_s);
    m_redirected->setAccessibleName(label->text());
    m_redirected->setPlaceholderText(tr("Paste the whole address you ended at"));
    m_redirected->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_redirected->installEventFilter(this);
    auto *proceed = quietButton(u"continuePushButton"_s, tr("Continue"), this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(browser);
    buttons->addWidget(link);
    buttons->addStretch();
    buttons->addWidget(m_startsWithBrowser);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_note, 0, 0, 1, 3);
    grid->addWidget(m_link, 1, 0, 1, 3);
    grid->addLayout(buttons, 2, 0, 1, 3);
    grid->addWidget(label, 3, 0);
    grid->addWidget(m_redirected, 3, 1);
    grid->addWidget(proceed, 3, 2);

    connect(browser, &QPushButton::clicked, this, &BrowserWays::browserWanted);
    connect(link, &QPushButton::clicked, this, &BrowserWays::linkWanted);
    connect(m_startsWithBrowser, &QCheckBox::clicked, this, &BrowserWays::startsWithBrowserChanged);
    connect(proceed, &QPushButton::clicked, this, &BrowserWays::submit);
}

void BrowserWays::setStartsWithBrowser(bool starts) { m_startsWithBrowser->setChecked(starts); }

void BrowserWays::showNote(const QString &text)
{
    m_link->hide();
    m_note->setText(text);
    m_note->show();
}

void BrowserWays::showLink(const QString &text, const QString &link)
{
    showNote(text);
    m_link->setText(link);
    m_link->show();
    m_link->setSelection(int(link.size()), -int(link.size())); // with its beginning in sight
    m_link->setFocus();
}

void BrowserWays::clearNote()
{
    m_note->clear();
    m_note->hide();
}

void BrowserWays::clear()
{
    clearNote();
    m_link->clear();
    m_link->hide();
    clearPasted();
}

void BrowserWays::clearPasted() { m_redirected->clear(); }

void BrowserWays::askForAddress() { m_redirected->setFocus(); }

void BrowserWays::submit() { Q_EMIT pasted(m_redirected->text()); }

bool BrowserWays::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_redirected && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            submit(); // and not also the default button of the window around
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace iw
