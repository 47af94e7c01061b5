// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/serviceaccount.h"
#include "app/connectors/fieldchecker.h"
#include "app/instances/instance.h"
#include "app/instances/instancecreation.h"
#include "ui/wizard/signinwizard.h"

#include <optional>

namespace iw {

class CredentialsPage;
class ServicePage;
class SignInPage;

/// The wizard *New Instance*: Service → Credentials → Sign in → Create → Done. Order and wiring only; the pages are
/// thin adapters around forms, and the work is InstanceCreation's. Emits created() once the instance is saved.
class NewInstanceWizard final : public SignInWizard
{
    Q_OBJECT
public:
    enum PageId { ServicePageId, CredentialsPageId, SignInPageId, CreatePageId, DonePageId };

    explicit NewInstanceWizard(const WizardServices &services, QWidget *parent = nullptr);
    ~NewInstanceWizard() override;

    /// Fills fields by key ("serviceUrl", "userSecret", "oauth.api.key", "name", …), for recipes, practice and pasted
    /// text.
    void fill(const FieldValues &values);
    /// The same with what a person typed in a former wizard: closing would lose it.
    void fillTyped(const FieldValues &values);
    /// Goes to the credentials of another instance of that one's application: its secrets and those of its account are
    /// taken from the vault, as long as service, connector and API key stay what they are; name and account are asked.
    void makeLike(const Instance &instance);
    /// False with the problem where such a secret does not open.
    [[nodiscard]] Outcome openKept() const;
    /// One saved instance of each application that the chosen service and connector are known to have, newest first.
    [[nodiscard]] QList<Instance> knownApplications() const;
    /// Secrets are typed from now on.
    void dropKept();
    /// What is saved already of the draft's kind for the account; none where the person was told and goes on.
    [[nodiscard]] std::optional<Instance> duplicateOf(const CreationDraft &draft, const QString &account) const;
    /// What was gathered, with the secrets that are kept.
    [[nodiscard]] CreationDraft draft() const;
    /// Uses the saved account of that service, where it is the only one.
    void useAccountOf(const QUrl &serviceUrl);
    /// Marks what is made at the service that is filled in now as practice.
    void markPractice();
    /// The same, and shows the practice provider's user and
    /// password beside its sign-in page.
    void setPractice(const QString &user, const QString &password);

    [[nodiscard]] InstanceCreation &creation() { return *m_creation; }
    [[nodiscard]] const Connector &connector() const;
    /// What the Service page holds, for the rules of the Credentials page.
    [[nodiscard]] FieldValues serviceValues() const;
    bool submitDraft() override;
    bool takesUpAttempt() override;
    [[nodiscard]] bool handsOn() const override { return true; }
    [[nodiscard]] Outcome keepWaiting() override;
    void edit(const QString &actionId) override { goBackTo(CredentialsPageId, actionId); }
    /// Back to the sign-in, which begins afresh.
    void signInAsSomeoneElse();
    /// See SignInPage.
    [[nodiscard]] bool lacksCookies() const;
    /// Goes on with such a sign-in, whose values were filled in.
    void resume(const QByteArray &attempt);
    /// Goes back to a page; where: the action that leads there; "edit-service" is about the first page.
    void goBackTo(PageId page, const QString &where = {});

    [[nodiscard]] bool hasInput() const override;
    [[nodiscard]] bool isUnsaved() const override;
    /// For fillTyped() in another wizard.
    [[nodiscard]] FieldValues plainValues() const override;

Q_SIGNALS:
    void created(const QByteArray &recordId);
    /// Instead of going on here.
    void reauthenticateRequested(const iw::Instance &instance);
    /// Another one like the one that was made.
    void likeThisRequested(const iw::Instance &instance);

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] std::optional<CloseQuestion> closeQuestion() const override;

private:
    NewInstanceWizard(const WizardServices &services, InstanceCreation *creation, QWidget *parent);

    void showKept();
    /// The saved account whose secrets are used where none are typed.
    [[nodiscard]] std::optional<ServiceAccount> keptAccount() const;
    /// A saved instance of the application that is typed, whose API secret is used likewise.
    [[nodiscard]] std::optional<Instance> keptApplication() const;

    QList<Connector> m_connectors;
    InstanceCreation *m_creation;
    ServicePage *m_servicePage;
    CredentialsPage *m_credentialsPage;
    SignInPage *m_signInPage;
    QUrl m_practiceUrl; ///< what is made there, and only there, is practice
    std::optional<Instance> m_like;
    mutable std::optional<QList<Instance>> m_applications; ///< one of each saved application, read when first needed
    QString m_callbackFor; ///< API key whose callback was filled in
    bool m_isEdited = false;
    QByteArray m_attempt; ///< to be taken up when the sign-in page is entered
};

} // namespace iw
