// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace iw {

/// The steps of a wizard at its side, the present one marked by weight and sign, those done by a tick.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QLabel *mark;
        QLabel *text;
    };
    QList<Row> m_rows;
};

} // namespace iw
