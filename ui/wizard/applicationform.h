// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instances/reauthentication.h"

#include <QWidget>

class QPushButton;

namespace iw {

class FieldForm;

/// Another application for an instance that is signed in again: folded away behind *Use another API key…* until it is
/// wanted, or open from the start where the sign-in cannot begin without it. The connector's own rules hold. Emits
/// submitted() once they are met.
class ApplicationForm final : public QWidget
{
    Q_OBJECT
public:
    /// notSaved: further fields that are known nowhere here.
    ApplicationForm(const Connector &connector, const QStringList &notSaved, const Instance &instance,
                    QWidget *parent = nullptr);

    void open();
    /// What was typed; empty fields are left out.
    [[nodiscard]] Reauthentication::Replacement replacement() const;
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    /// True where nothing but a click opens it.
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void submitted();

private:
    QList<ConnectorField> m_fields;
    FieldForm *m_form;
    QPushButton *m_toggle;
    QWidget *m_content;
    bool m_isEdited = false;
};

} // namespace iw
