// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace iw {

class Vault;

/// Lets a window show what another program, most likely the command line, wrote to the vault's file: has the vault look
/// when the window is activated, and every two seconds while it is visible. The vault tells what it noticed. Does
/// nothing before start(), which comes after the first frame.
class OtherPrograms final : public QObject
{
    Q_OBJECT
public:
    OtherPrograms(Vault &vault, QWidget &window);

    void start();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Vault &m_vault;
    QWidget &m_window;
    QTimer m_timer;
};

} // namespace iw
