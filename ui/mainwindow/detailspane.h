// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/connectors/connector.h"
#include "app/instances/instance.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace iw {

class InstanceRepository;
class Paths;
class SecretFact;
class VaultUnlocker;

/// The facts of the chosen instance, its secrets masked until asked for. Reads secrets from the repository only at that
/// moment, and forgets them when they are hidden again. Emits copyRequested() with the secret to put on the clipboard
/// and what it is, and failed() where a secret could not be had. Owns nothing of the services it uses.
class DetailsPane final : public QWidget
{
    Q_OBJECT
public:
    DetailsPane(const InstanceRepository &instances, VaultUnlocker &unlocker, const Paths &paths,
                QWidget *parent = nullptr);

    /// No instance: a sentence says that one may be chosen; how many are selected is told where more than one is.
    void showInstance(const std::optional<Instance> &instance, int selected);

Q_SIGNALS:
    void closeRequested();
    void copyRequested(const iw::Secret &secret, const QString &caption);
    void textCopyRequested(const QString &text, const QString &caption);
    void failed(const iw::Problem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Reader = std::function<Result<Secret>(const Instance &)>;

    void rebuild();
    void addFact(const QString &caption, const QString &text, const QString &copyName = {});
    void addSecret(const QString &name, const QString &caption, Reader reader);
    void addConfiguration();
    void addSecrets();
    void addCaption(const QString &caption, QWidget *buddy);
    [[nodiscard]] QString fieldLabel(const QString &key);
    [[nodiscard]] const Connector *knownConnector();
    void withSecret(const Reader &reader, QWidget *context, std::function<void(const Secret &)> then);

    const InstanceRepository &m_instances;
    VaultUnlocker &m_unlocker;
    const Paths &m_paths;
    std::optional<Instance> m_instance;
    int m_selected = 0;
    std::optional<QList<Connector>> m_connectors; // read when first needed
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
};

} // namespace iw
