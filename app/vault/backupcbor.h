// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborStreamReader>
#include <QString>
#include <QStringList>

#include <functional>

namespace iw {

/// Reads one CBOR map with text keys out of bytes that nobody vouches for. Every read checks type and length first and
/// copies straight into its result, so that a secret leaves no copy behind in a parser. The first thing that is not as
/// expected makes the whole reading fail; nothing is read after it. The bytes must outlive it.
class BackupCborReader final
{
public:
    explicit BackupCborReader(QByteArrayView bytes);

    /// Calls visit for each entry, which reads its value, or leaves it unread to pass it over. Nothing may follow the
    /// outermost map. False where anything failed.
    [[nodiscard]] bool map(const std::function<void(const QString &key)> &visit);

    /// Within visit, an array: calls visitItem for each item, which must read it.
    void list(const std::function<void()> &visitItem);
    QString text();
    QStringList texts();
    QByteArray bytes();
    qint64 number();
    /// Within visit: the value is not what it has to be.
    void refuse() { m_failed = true; }

private:
    QByteArray string(QCborStreamReader::Type type);
    [[nodiscard]] bool container(bool isRight);

    QCborStreamReader m_reader;
    qsizetype m_size;
    int m_depth = 0;
    bool m_failed = false;
};

} // namespace iw
