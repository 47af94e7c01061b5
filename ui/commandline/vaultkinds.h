// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace iw {

/// A kind of record for a person and for a program.
struct VaultKind
{
    QString kind; ///< in the vault
    QString json; ///< its name with --json
    QString label;
};

/// Every kind there is, in the order they are shown.
[[nodiscard]] QList<VaultKind> vaultKinds();

} // namespace iw
