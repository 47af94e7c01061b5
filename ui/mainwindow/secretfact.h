// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace iw {

class Secret;
class SecretLineEdit;

/// One secret of the details pane: a mask, an eye, a copy button. Does not hold the secret until the person asks to see
/// it: emits revealRequested(); reveal() then shows it for 20 seconds or until the focus leaves. Emits copyRequested()
/// for the button; the secret need not be shown for it.
class SecretFact final : public QWidget
{
    Q_OBJECT
public:
    SecretFact(const QString &field, const QString &caption, QWidget *parent = nullptr);

    [[nodiscard]] const QString &field() const { return m_field; }
    [[nodiscard]] const QString &caption() const { return m_caption; }
    [[nodiscard]] SecretLineEdit *edit() const { return m_edit; }
    void reveal(const Secret &secret);
    void mask();

Q_SIGNALS:
    void revealRequested();
    void copyRequested();

private:
    QString m_field;
    QString m_caption;
    SecretLineEdit *m_edit;
    QToolButton *m_copy;
    bool m_showing = false; // reveal() is at work: its toggle is no request
};

} // namespace iw
