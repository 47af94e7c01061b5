// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/oneshotbody.h"

#include <cstring>

namespace iw {

OneShotBody::OneShotBody(Secret body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const { return m_body.size() - m_position + QIODevice::bytesAvailable(); }

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = qMin(maxSize, m_body.size() - m_position);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_body.view().data() + m_position, size_t(count));
    m_position += count;
    return count;
}

} // namespace iw
