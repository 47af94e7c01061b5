// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace iw {

class UserPrompts;

/// A PEM file of authorities to trust, with what is in it; or none. A file that holds none that is of use is said to be
/// so at once.
class CertificateField final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateField(UserPrompts &prompts, QWidget *parent = nullptr);

    void setFile(const QString &path);
    [[nodiscard]] QString file() const;
    /// Why the file is of no use; empty where it is, and where there is none.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void edited();

private:
    void choose();
    void look();

    UserPrompts &m_prompts;
    std::optional<Problem> m_problem;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_facts;
};

} // namespace iw
