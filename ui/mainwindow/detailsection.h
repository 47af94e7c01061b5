// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/instance.h"

#include <QWidget>

#include <functional>
#include <optional>

class QToolButton;
class QVBoxLayout;

namespace iw {

/// A part of the details under a title that opens and closes it. Its content is made for one instance when it is open,
/// and deleted with what it has under way when it is closed or another instance is shown.
class DetailSection final : public QWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(const Instance &instance)>;

    /// The content belongs to the section once made. Its title's button is named after it: historyToolButton.
    DetailSection(const QString &name, const QString &title, Make make, QWidget *parent = nullptr);

    /// Without one the whole section is hidden.
    void showInstance(const std::optional<Instance> &instance);
    /// Makes the content anew.
    void rebuild();

private:
    Make m_make;
    std::optional<Instance> m_instance;
    QToolButton *m_title;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace iw
