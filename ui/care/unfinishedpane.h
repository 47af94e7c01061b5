// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problemcatalog.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTableWidget;

namespace iw {

class MessageBar;
class UnfinishedCreation;
struct Instance;

/// What is known of one unfinished creation: a sentence, the instances at its service that may be the one, or that it
/// is being looked up. Emits choiceChanged() where another candidate was chosen, actionRequested() for the message's
/// button. Shows what it is given and does nothing.
class UnfinishedPane final : public QWidget
{
    Q_OBJECT
public:
    explicit UnfinishedPane(QWidget *parent = nullptr);

    /// Nothing is chosen.
    void clear();
    /// Not looked up yet.
    void showIntent(const Instance &intent);
    void showCreation(const UnfinishedCreation &creation);
    /// In the place of the sentence, until one of the above.
    void showWarning(const QString &text);
    /// -1 where none is chosen.
    [[nodiscard]] int chosenCandidate() const;
    [[nodiscard]] bool hasCandidates() const;

Q_SIGNALS:
    void choiceChanged();
    void adoptRequested();
    void actionRequested(const QString &actionId);

private:
    void showBusy(const QString &text);
    void fillCandidates(const UnfinishedCreation &creation);

    MessageBar *m_message;
    QLabel *m_hint;
    QTableWidget *m_candidates;
    QProgressBar *m_busy;
};

} // namespace iw
