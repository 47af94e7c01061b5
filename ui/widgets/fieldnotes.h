// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace iw {

/// What stands beneath a field: its help in small muted text and one line kept free for a finding, so that nothing
/// jumps when one comes. A finding too long for its line takes the help's room as well until it is gone. Emits
/// fixClicked() for the finding's link-button.
class FieldNotes final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldNotes(QWidget *parent = nullptr);

    void setHelp(const QString &help);
    void setFinding(Tone tone, const QString &text, const QString &fixCaption);
    void clearFinding();
    [[nodiscard]] QString findingText() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void fixClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void arrange();
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int helpHeight(int width) const;

    Tone m_tone = Tone::Error;
    QLabel *m_help;
    QLabel *m_icon;
    QLabel *m_finding;
    QPushButton *m_fix;
    QString m_fixCaption;
};

} // namespace iw
