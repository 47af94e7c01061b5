// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connectors/fieldchecker.h"
#include "app/instances/signinconversation.h"
#include "ui/wizard/wizardservices.h"

#include <QPointer>
#include <QWizard>

#include <optional>

namespace iw {

class StepList;

/// What the wizards that lead through a sign-in have in common: their look, the steps at their side, what they work
/// with, and the question before closing loses something. Its page *Sign in* asks the subclass for all that is not the
/// same. The subclass owns the conversation, and deletes it before its pages, which listen to it.
class SignInWizard : public QWizard
{
    Q_OBJECT
public:
    [[nodiscard]] const WizardServices &services() const { return m_services; }
    [[nodiscard]] SignInConversation &conversation() const { return m_conversation; }

    /// Hands what was typed to the conversation; called when the sign-in page is entered. True where a sign-in was
    /// dropped.
    virtual bool submitDraft() { return false; }
    /// Goes on with a sign-in that was kept, instead of asking for another address; true where there is one.
    virtual bool takesUpAttempt() { return false; }
    /// Whether the sign-in may be handed to a customer and taken up later.
    [[nodiscard]] virtual bool handsOn() const { return false; }
    /// Keeps the sign-in for a customer, so that closing loses nothing. Needs an open vault.
    [[nodiscard]] virtual Outcome keepWaiting() { return Done{}; }
    /// The code is there.
    virtual void leaveSignIn() { next(); }
    /// The page *Sign in* has done its part.
    [[nodiscard]] virtual bool isSignedIn() const { return m_conversation.hasCode(); }
    /// Where the field is that a message's action is about.
    virtual void edit(const QString &actionId) = 0;
    /// What a message on the page *Sign in* offers; false where that is to sign in again.
    virtual bool act(const QString & /*actionId*/) { return false; }

    /// True while closing would lose something: what was typed, or a sign-in that is kept nowhere else.
    [[nodiscard]] virtual bool hasInput() const = 0;
    /// True while a lock of the vault would lose what the service did.
    [[nodiscard]] virtual bool isUnsaved() const = 0;
    /// What was typed, for another wizard; no secrets, and nothing of a practice run.
    [[nodiscard]] virtual FieldValues plainValues() const { return {}; }
    void reject() override;
    /// Closes without a question. What a service did and is not saved is lost: not while that may be.
    void closeAtOnce();

protected:
    /// Keeps a reference to the conversation, which need not be complete yet.
    SignInWizard(const WizardServices &services, SignInConversation &conversation, const QStringList &steps,
                 QWidget *parent);

    struct CloseQuestion
    {
        QString text;
        QString discard;
        bool isOfLoss = false; ///< of what a service did: never passed over by an answer to another question
    };
    [[nodiscard]] virtual std::optional<CloseQuestion> closeQuestion() const = 0;
    /// How oauth/url is asked at the conversation's service, as learned before.
    void applyWay(const QUrl &serviceUrl);

private:
    void askBeforeClosing(const CloseQuestion &question);

    WizardServices m_services;
    SignInConversation &m_conversation;
    QPointer<QWidget> m_closeQuestion;
};

} // namespace iw
