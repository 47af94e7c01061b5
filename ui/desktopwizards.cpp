// SPDX-License-Identifier: GPL-3.0-or-later
// What a wizard is opened with: an unfinished creation, a recipe, a saved instance; the rest of the class is in
// desktop.cpp.
#include "ui/desktop.h"

#include "app/instances/instancerepository.h"
#include "ui/program.h"
#include "ui/sharing/recipesdialog.h"
#include "ui/wizard/newinstancewizard.h"
#include "ui/wizard/reauthenticationwizard.h"

#include <memory>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

/// What was entered for an unfinished creation, by the wizard's keys; of its secrets those that can be opened.
FieldValues valuesOf(const Instance &intent, const InstanceRepository &instances)
{
    FieldValues values = intent.configuration;
    values.insert(u"serviceUrl"_s, intent.serviceUrl.toString());
    values.insert(u"connector"_s, intent.connector);
    values.insert(u"name"_s, intent.name);
    values.insert(u"tags"_s, intent.tags.join(u", "_s));
    for (const QString &field : intent.secretFields) {
        if (field == signInAddressField())
            continue; // nothing to fill in
        if (const auto secret = instances.secret(intent, field))
            values.insert(field, secret->reveal());
    }
    if (const auto platform = instances.platformSecrets(intent)) {
        values.insert(u"userSecret"_s, platform->user.reveal());
        values.insert(u"organizationSecret"_s, platform->organization.reveal());
    }
    return values;
}

} // namespace

void Desktop::startRecipe(RecipesDialog &dialog, int row, const Recipe &recipe)
{
    if (m_wizard || m_reauthentication) {
        dialog.ended(row, false);
        return raise();
    }
    NewInstanceWizard &wizard = openWizard();
    FieldValues values = recipe.values;
    values.insert(u"serviceUrl"_s, recipe.serviceUrl.toString());
    values.insert(u"connector"_s, recipe.connector);
    values.insert(u"name"_s, recipe.name);
    values.insert(u"tags"_s, recipe.tags.join(u", "_s));
    wizard.fill(values);
    wizard.useAccountOf(recipe.serviceUrl);
    const auto created = std::make_shared<bool>(false);
    connect(&wizard, &NewInstanceWizard::created, &dialog, [created] { *created = true; });
    connect(&wizard, &QDialog::finished, &dialog, [&dialog, row, created] { dialog.ended(row, *created); });
}

void Desktop::makeAnew(const Instance &intent)
{
    const auto fill = [this, intent] {
        if (m_wizard || m_reauthentication)
            return raise();
        NewInstanceWizard &wizard = openWizard();
        wizard.fill(valuesOf(intent, m_program.instances()));
        if (intent.practice)
            wizard.markPractice();
        // Only now has another taken its place: closing the wizard before loses nothing of what was entered.
        connect(&wizard, &NewInstanceWizard::created, this, [this, intent] {
            const auto present = m_program.instances().instance(intent.recordId);
            if (present && present->isUnfinished())
                (void)m_program.instances().forget(*present);
        });
    };
    m_unlocker.ensureUnlocked(&m_window, fill, fill); // without its secrets where the vault stays locked
}

void Desktop::takeAnswer(const Instance &attempt)
{
    if (attempt.state != InstanceState::Waiting)
        return m_window.showProblem(
            { .id = u"creation.attempt-ended"_s, .arguments = { { u"name"_s, attempt.name } } });
    m_unlocker.ensureUnlocked(&m_window, [this, attempt] {
        if (m_wizard || m_reauthentication)
            return raise();
        NewInstanceWizard &wizard = openWizard();
        wizard.fill(valuesOf(attempt, m_program.instances()));
        if (attempt.practice) {
            wizard.markPractice();
            m_practice.start();
        }
        wizard.resume(attempt.recordId);
    });
}

void Desktop::reauthenticate(const Instance &instance)
{
    if (m_wizard || m_reauthentication)
        return raise();
    if (instance.practice && m_practice.values().isEmpty()) { // its service must be there first
        m_waitsForPractice = instance;
        return m_practice.start();
    }
    m_unlocker.ensureUnlocked(&m_window, [this, instance] {
        if (m_wizard || m_reauthentication)
            return raise();
        m_reauthentication = new ReauthenticationWizard(wizardServices(), instance, &m_window);
        if (instance.serviceUrl.toString() == m_practice.values().value(u"serviceUrl"_s))
            m_reauthentication->setPractice(m_practice.user(), m_practice.password());
        open(*m_reauthentication);
    });
}

void Desktop::makeLikeThis(const Instance &instance)
{
    if (m_wizard || m_reauthentication)
        return raise();
    NewInstanceWizard &wizard = openWizard();
    wizard.makeLike(instance);
    if (!instance.practice)
        return;
    connect(
        &m_practice, &PracticeService::ready, &wizard,
        [this, &wizard, url = instance.serviceUrl] {
            if (m_practice.values().value(u"serviceUrl"_s) == url.toString())
                wizard.setPractice(m_practice.user(), m_practice.password());
        },
        Qt::SingleShotConnection);
    m_practice.start();
}

void Desktop::leaveWizard()
{
    // It ends when the event loop comes round to it; another may open at once.
    NewInstanceWizard *wizard = std::exchange(m_wizard, nullptr);
    wizard->closeAtOnce();
}

} // namespace iw
