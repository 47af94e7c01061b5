// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace iw {

class AddressLineEdit;

/// What a browser shows around a page and a page cannot forge: back, reload or stop, whether the line is encrypted, the
/// address with its host in ASCII form, and zoom. Read only.
class AddressBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressBar(QWidget *parent = nullptr);

    void setAddress(const QUrl &url);
    void setProgress(int percent); ///< 0–99 while loading, 100 and more when done
    void setCanGoBack(bool can);
    /// Along the steps that the buttons take; emits zoomChanged().
    void zoomBy(int steps);
    void resetZoom();
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void backClicked();
    void reloadClicked();
    void stopClicked();
    void zoomChanged(double factor);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *m_back;
    QToolButton *m_reload;
    QLabel *m_lock;
    QLabel *m_lockWord;
    AddressLineEdit *m_address;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QProgressBar *m_progress;
    QUrl m_url;
    bool m_loading = false;
    int m_zoomStep = 0;
};

} // namespace iw
