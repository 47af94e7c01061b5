// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QLineEdit;
class QUrl;
class QWebEngineProfile;

namespace iw {

class PageHost;
class PageView;
class EnginePage;

/// A window that the sign-in page opened: same profile, same rules, its address above the page. It shows itself once
/// something loads in it and deletes itself when it is closed; the sign-in that owns it may delete it earlier.
class PopupWindow final : public QDialog
{
    Q_OBJECT
public:
    PopupWindow(QWebEngineProfile *profile, PageHost &host, QWidget *parent);
    ~PopupWindow() override;

    [[nodiscard]] EnginePage *page() const { return m_page.get(); }

private:
    void showAddress(const QUrl &url);

    QLineEdit *m_address;
    PageView *m_view;
    std::unique_ptr<EnginePage> m_page;
    bool m_shown = false;
};

} // namespace iw
