// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/authorizationurl.h"
#include "ui/widgets/icons.h"

#include <QWidget>

class QGridLayout;

namespace iw {

/// The parts of the provider's address, each beside what was asked of the service: host, client id, callback, state,
/// scope, response type. What is as asked, differs, is missing or was not asked for stands in words. Gives the callback
/// to copy, as it has to be registered with the provider letter by letter.
class AddressInspector final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressInspector(QWidget *parent = nullptr);
    void inspect(const AskedAuthorization &asked, const AuthorizationUrl &returned);

private:
    struct Remark
    {
        Tone tone = Tone::Info;
        QString words;
    };
    [[nodiscard]] static Remark compared(const QString &asked, const QString &returned);
    [[nodiscard]] static Remark aboutClientId(const AskedAuthorization &asked, const AuthorizationUrl &returned);
    [[nodiscard]] static Remark aboutState(const AskedAuthorization &asked, const AuthorizationUrl &returned);
    void addRow(const QString &name, const QString &caption, const QString &value, const Remark &remark,
                QWidget *button = nullptr);

    QGridLayout *m_grid;
};

} // namespace iw
