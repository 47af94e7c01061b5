// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace iw {

/// A connector as the service publishes it, with its form in configuration[].
struct PracticeElement
{
    qint64 id = 0;
    QString key;
    QJsonObject json; ///< the whole, as GET /elements/{keyOrId} answers

    /// The part that an instance's answer holds.
    [[nodiscard]] QJsonObject brief() const;
    [[nodiscard]] QString fieldName(const QString &configurationKey) const;
    [[nodiscard]] bool isRequired(const QString &configurationKey) const;
    [[nodiscard]] bool hasField(const QString &configurationKey) const;
    [[nodiscard]] QStringList requiredKeys() const;
    /// key → default value as text or null, of every field that the service fills itself.
    [[nodiscard]] QJsonObject defaults() const;
};

/// The practice service's own connectors, app/sandbox/elements/*.json. They are read by nothing else: what the program
/// knows of a connector comes from its own files or from this service's answers. Immutable after construction.
class ElementCatalog final
{
public:
    ElementCatalog();

    [[nodiscard]] const QList<PracticeElement> &elements() const { return m_elements; }
    /// By key or by id; null where there is none.
    [[nodiscard]] const PracticeElement *find(const QString &keyOrId) const;
    /// By key; one without fields where an older file names an element that is gone.
    [[nodiscard]] PracticeElement byKey(const QString &key) const;

private:
    QList<PracticeElement> m_elements;
};

} // namespace iw
