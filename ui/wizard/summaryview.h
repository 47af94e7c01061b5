// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace iw {

/// Facts as two columns of plain, selectable text, such as what will be created.
class SummaryView final : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryView(QWidget *parent = nullptr);
    using Fact = std::pair<QString, QString>;
    /// Empty values are left out.
    void setFacts(const QList<Fact> &facts);

private:
    QGridLayout *m_layout;
};

} // namespace iw
