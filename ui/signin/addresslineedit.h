// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QUrl>

namespace iw {

/// Shows an address that cannot be edited, its host set off from the rest: that is what tells a true page from a false
/// one. The host is in its ASCII form, so that a look-alike letter shows; user info and query stay out. With the focus
/// it is an ordinary line edit, to be read letter by letter and copied.
class AddressLineEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit AddressLineEdit(QWidget *parent = nullptr);

    void setAddress(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qsizetype m_hostStart = 0;
    qsizetype m_hostLength = 0;
};

} // namespace iw
