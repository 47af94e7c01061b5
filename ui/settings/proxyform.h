// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/settings/networksettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace iw {

class SecretLineEdit;

/// The choice of a proxy and, for one of one's own, where it is and who goes in. Emits edited() after every change.
class ProxyForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyForm(QWidget *parent = nullptr);

    void setSettings(const NetworkSettings &settings);
    /// Writes the proxy's part.
    void writeTo(NetworkSettings &settings) const;
    /// False where a proxy of one's own lacks its host or its port.
    [[nodiscard]] bool isComplete() const;
    void focusMissing();

    [[nodiscard]] Secret typedPassword() const;
    void clearPassword();
    /// Says in the empty field that one is kept.
    void setPasswordKept(bool kept);

Q_SIGNALS:
    void edited();

private:
    void follow();
    void takeWholeAddress();

    QRadioButton *m_system;
    QRadioButton *m_none;
    QRadioButton *m_manual;
    QWidget *m_details;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    SecretLineEdit *m_password;
};

} // namespace iw
