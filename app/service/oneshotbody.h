// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QIODevice>

namespace iw {

/// The body of a request that must reach the service at most once. QNetworkAccessManager sends a POST again by itself
/// when the connection closes without an answer; it cannot where the body is a sequential device that does not go back
/// (and is not buffered, see QNetworkRequest::DoNotBufferUploadDataAttribute): it then ends with ContentReSendError.
/// Must live until the reply is finished, so it becomes the reply's child. Wipes its bytes.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(Secret body, QObject *parent = nullptr);

    /// False as long as not one byte was taken: then the service cannot have received the request.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    // QIODevice's own print a warning on a sequential device; being asked is expected here.
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Secret m_body;
    qint64 m_position = 0;
};

} // namespace iw
