// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/authorizationurl.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace iw {

class AddressInspector;

/// What the provider's address holds beside what was asked: one folded line where all is as asked, unfolded with a
/// question in words where something differs. Emits openAnyway() or backRequested() from that question.
class AuthorizationFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit AuthorizationFacts(QWidget *parent = nullptr);
    void setFacts(const AskedAuthorization &asked, const AuthorizationUrl &url,
                  const QList<AuthorizationDifference> &differences);
    /// What shows the page; empty where nothing does.
    void setEngine(const QString &nameAndVersion);
    /// After Open anyway: the question goes, the line stays.
    void setAnswered();

Q_SIGNALS:
    void openAnyway();
    void backRequested();
    /// The state got lost on the way by POST; the user wants to ask the service by GET.
    void askByGetRequested();

private:
    [[nodiscard]] static QString inWords(const AuthorizationDifference &difference);

    QToolButton *m_fold;
    AddressInspector *m_inspector;
    QLabel *m_engine;
    QWidget *m_question;
    QLabel *m_differences;
    QPushButton *m_askByGet;
};

} // namespace iw
