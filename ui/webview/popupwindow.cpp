// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/popupwindow.h"

#include "ui/webview/enginepage.h"
#include "ui/webview/pageview.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace iw {

PopupWindow::PopupWindow(QWebEngineProfile *profile, PageHost &host, QWidget *parent)
    : QDialog(parent), m_address(new QLineEdit(this)), m_view(new PageView(this)),
      m_page(std::make_unique<EnginePage>(profile, host))
{
    setObjectName(u"popupWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    m_view->setPage(m_page.get());

    m_address->setObjectName(u"popupAddressLineEdit"_s);
    m_address->setReadOnly(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Address"), m_address);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_view, 1);
    resize(560, 640);

    connect(m_page.get(), &QWebEnginePage::urlChanged, this, &PopupWindow::showAddress);
    connect(m_page.get(), &QWebEnginePage::windowCloseRequested, this, &QWidget::close, Qt::QueuedConnection);
    connect(
        m_page.get(), &QWebEnginePage::loadStarted, this,
        [this] {
            m_shown = true;
            show();
        },
        Qt::QueuedConnection);
    // A window whose only address was refused would stay blank for ever.
    connect(
        m_page.get(), &EnginePage::navigationStopped, this,
        [this] {
            if (!m_shown || m_page->url().isEmpty() || m_page->url() == QUrl(u"about:blank"_s))
                deleteLater();
        },
        Qt::QueuedConnection);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, &QWidget::close, Qt::QueuedConnection);
}

PopupWindow::~PopupWindow()
{
    delete m_view; // view, page, and the profile last of all
    m_page.reset();
}

void PopupWindow::showAddress(const QUrl &url)
{
    m_address->setText(url.toDisplayString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    m_address->setCursorPosition(0);
}

} // namespace iw
