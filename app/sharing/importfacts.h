// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/jsonposition.h"
#include "app/sharing/importreader.h"

namespace iw {

/// What one instance is told by in a file: the facts by the names of a JSON export, whatever the file calls them.
class ImportFacts
{
public:
    virtual ~ImportFacts() = default;

    /// Empty where it is not there.
    [[nodiscard]] virtual QString text(const QString &key) = 0;
    [[nodiscard]] virtual QStringList tags() = 0;
    [[nodiscard]] virtual QStringList configurationKeys() = 0;
    [[nodiscard]] virtual QString configuration(const QString &key) = 0;
    /// How the file calls the fact.
    [[nodiscard]] virtual QString nameOf(const QString &key) const = 0;
    /// Keeps the mistake with the place of the fact; the first one counts.
    virtual void refuse(const QString &key, const QString &reason) = 0;
    virtual void refuseConfiguration(const QString &key, const QString &reason) = 0;
};

/// The instance that these facts are of; what is wrong in them is told to them.
[[nodiscard]] ImportedInstance importedInstance(ImportFacts &facts);

/// A problem with its place and reason.
[[nodiscard]] Problem importRefusal(const QString &id, const TextPosition &place, const QString &reason);

} // namespace iw
