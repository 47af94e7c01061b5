// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QJsonObject>
#include <QString>

namespace iw {

/// Standard output and standard error of a command. Results go to the first, words for a person to the second; with
/// --json every result and every problem is one object on a line of its own.
class CommandOutput final
{
public:
    explicit CommandOutput(bool json) : m_json(json) { }
    [[nodiscard]] bool isJson() const { return m_json; }

    void line(const QString &text) const;
    /// Tabs between the cells; on a terminal in columns, with their titles above.
    void table(const QStringList &titles, const QList<QStringList> &rows) const;
    void object(const QJsonObject &object) const;
    void bytes(const QByteArray &bytes) const;
    /// True once something could not be written to standard output, such as to a full disk.
    [[nodiscard]] static bool hasFailed();
    /// For a person, on standard error; nothing with --json.
    void remark(const QString &text) const;
    /// The problem as every command prints it with --json.
    [[nodiscard]] static QJsonObject problemJson(const Problem &problem);
    /// How the command was called wrongly, and where the right way is told, on standard error; with --json as a problem
    /// "commandline.usage".
    void usage(const QString &text, const QString &hint = {}) const;
    /// The problem's sentence on standard error, its details after it; with --json {"problem": …} on standard output.
    void problem(const Problem &problem) const;

private:
    bool m_json;
};

} // namespace iw
