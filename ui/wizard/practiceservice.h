// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/fieldchecker.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace iw {

class Paths;

/// The practice service as a child of this program: started on demand, ended with it. Emits ready() once it said where
/// it is, failed() once where it could not be started or ended.
class PracticeService final : public QObject
{
    Q_OBJECT
public:
    /// binDir: folder of this program, in which the practice service lies; empty for that of this process.
    explicit PracticeService(const Paths &paths, const QString &binDir = {}, QObject *parent = nullptr);
    ~PracticeService() override;

    /// ready() follows at once where it already runs.
    void start();
    /// Every field of the wizard by key, after ready().
    [[nodiscard]] const FieldValues &values() const { return m_values; }
    [[nodiscard]] QString user() const { return m_user; }
    [[nodiscard]] QString password() const { return m_password; }

Q_SIGNALS:
    void ready();
    void failed(const iw::Problem &problem);

private:
    void readInfo();
    void stop();
    void fail();

    QString m_program;
    QString m_dataDir;
    QProcess m_process;
    QTimer m_deadline;
    bool m_failed = false;
    FieldValues m_values;
    QString m_user;
    QString m_password;
};

} // namespace iw
