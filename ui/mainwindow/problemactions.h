// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problemcatalog.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace iw {

/// What the buttons of the window's problems do, by their action id ("unfinished", "set-passphrase", …). Whoever can do
/// one adds it; a button that nobody answers is not shown.
class ProblemActions final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    using Handler = std::function<void()>;
    /// Takes the place of a former one of that id; gone with the context.
    void add(const QString &actionId, QObject *context, Handler handler);
    [[nodiscard]] bool has(const QString &actionId) const;
    void run(const QString &actionId) const;

    /// The problem's words, without a button where nobody answers it.
    [[nodiscard]] ProblemText words(const Problem &problem) const;

private:
    struct Entry
    {
        QPointer<QObject> context;
        Handler handler;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace iw
