// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace iw {

/// A whole file that only its owner may read, from its first byte on: written beside its place under a name of its own,
/// then moved there in one step by commit(). Without overwrite nothing that is there, a dangling link included, is
/// touched; with it a link stays and what it points at is replaced. One that dies uncommitted leaves nothing behind.
/// May be used by any one thread. Problems "base.file-exists", "base.not-a-file", "base.write-failed".
class PrivateFile final
{
public:
    [[nodiscard]] static Result<PrivateFile> create(const QString &path, bool overwrite);
    ~PrivateFile();
    PrivateFile(PrivateFile &&) noexcept;
    PrivateFile &operator=(PrivateFile &&) = delete;

    [[nodiscard]] Outcome write(QByteArrayView content);
    /// Hands what was written to the disk, so that it can be read back at temporaryPath() before it takes its place.
    [[nodiscard]] Outcome flush();
    [[nodiscard]] QString temporaryPath() const;
    /// flush(), and the move.
    [[nodiscard]] Outcome commit();

private:
    class Private;
    friend Outcome writePrivateFile(const QString &path, const QByteArray &content, bool overwrite);
    [[nodiscard]] static Result<PrivateFile> make(const QString &path, bool overwrite, bool nameless);
    explicit PrivateFile(std::unique_ptr<Private> content);
    std::unique_ptr<Private> d;
};

/// A PrivateFile of one piece. Where the file system can do that it has no name until it is whole, so that a program
/// which is killed while it writes leaves nothing of a content in clear behind.
[[nodiscard]] Outcome writePrivateFile(const QString &path, const QByteArray &content, bool overwrite);

} // namespace iw
