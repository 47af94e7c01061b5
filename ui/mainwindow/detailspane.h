// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/base/secret.h"
#include "app/instances/instance.h"
#include "ui/mainwindow/fieldlabels.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace iw {

class DetailSection;
class FactColumn;
struct WindowServices;

/// The chosen instance: its facts, and below them, closed until wanted, its configuration as the service reports it,
/// its history, the last exchange about it, and next steps. The parts ask for the vault to be opened where they need
/// it, and what they have under way ends with the choice. Emits copyRequested() with a secret to put on the clipboard
/// and what it is, textCopyRequested() with what is none, exchangeRequested() with an entry of the log to be shown, and
/// failed() where a secret could not be had. Owns nothing of the services it uses, which outlive it.
class DetailsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(const WindowServices &services, QWidget *parent = nullptr);

    /// No instance: a sentence says that one may be chosen; how many are selected is told where more than one is.
    void showInstance(const std::optional<Instance> &instance, int selected);

Q_SIGNALS:
    void closeRequested();
    void copyRequested(const iw::Secret &secret, const QString &caption);
    void textCopyRequested(const QString &text, const QString &caption);
    void exchangeRequested(int number);
    void failed(const iw::Problem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void showFacts(FactColumn *facts);
    void makeSections();
    void addSection(const QString &name, const QString &title, std::function<QWidget *(const Instance &)> make);
    [[nodiscard]] QWidget *nextSteps(const Instance &instance);

    const WindowServices &m_services;
    FieldLabels m_labels;
    std::optional<Instance> m_instance;
    int m_selected = 0;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    FactColumn *m_facts = nullptr;
    QList<DetailSection *> m_sections; ///< made with the first instance
};

} // namespace iw
