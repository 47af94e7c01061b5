// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace iw {

/// Name, versions, licence, and where the files are kept; the versions can be copied for a support case.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QString &vaultFile, QWidget *parent = nullptr);
};

} // namespace iw
