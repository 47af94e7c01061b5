// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace iw {

/// A home of its own for a test program and no desktop services, so that nothing of the person's is read or written.
/// Made first thing in main().
class PrivateHome final
{
public:
    PrivateHome()
    {
        qputenv("HOME", m_folder.path().toLocal8Bit());
        for (const char *name : { "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS" })
            qunsetenv(name);
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace iw
