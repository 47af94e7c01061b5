// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/nextstepsview.h"

#include "app/base/paths.h"
#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "ui/sharing/documentationsaving.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

NextStepsView::NextStepsView(NextStepsServices services, const Instance &instance, QWidget *parent)
    : QWidget(parent), m_services(std::move(services)), m_instance(instance), m_column(new QVBoxLayout(this)),
      m_message(new MessageBar(this))
{
    setObjectName(u"nextStepsView"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_message->setObjectName(u"nextStepsMessageBar"_s);
    m_column->addWidget(m_message);
    connect(m_message, &MessageBar::actionTriggered, this, &NextStepsView::saveDocumentation);
    const QList<NextStep> steps = nextSteps(instance.connector, m_services.paths.userResources(u"nextsteps"_s));
    for (const NextStep &step : steps)
        add(step);
}

void NextStepsView::add(const NextStep &step)
{
    if (m_column->count() > 1)
        m_column->addSpacing(8);
    QLabel *title = wordsLabel(step.id + u"TitleLabel"_s, this);
    title->setText(step.title);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_column->addWidget(title);
    QLabel *text = wordsLabel(step.id + u"TextLabel"_s, this);
    text->setText(step.text);
    text->setMinimumWidth(1);
    m_column->addWidget(text);
    switch (step.action) {
    case NextStep::Action::Call:
        addCall(step);
        break;
    case NextStep::Action::Documentation:
        if (m_services.prompts) {
            m_documentation = addButton(step, u"Save"_s, tr("Save…"));
            connect(m_documentation, &QPushButton::clicked, this, &NextStepsView::saveDocumentation);
        }
        break;
    case NextStep::Action::CopyId:
        connect(addButton(step, u"Copy"_s, tr("Copy id %1").arg(m_instance.id)), &QPushButton::clicked, this,
                [this] { Q_EMIT textCopyRequested(m_instance.id, tr("Id")); });
        break;
    case NextStep::Action::None:
        break;
    }
}

void NextStepsView::addCall(const NextStep &step)
{
    const QString command = callWithPlaceholders(step, m_instance);
    // Not to be selected: what lets it break would be copied as well.
    auto *shown = new QLabel(breakable(command), this);
    shown->setObjectName(step.id + u"CommandLabel"_s);
    shown->setAccessibleName(command);
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    shown->setMinimumWidth(1);
    shown->setMargin(4);
    shown->setFrameShape(QFrame::StyledPanel);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_column->addWidget(shown);
    connect(addButton(step, u"Copy"_s, tr("Copy")), &QPushButton::clicked, this,
            [this, command] { Q_EMIT textCopyRequested(command, tr("Command")); });
    connect(addButton(step, u"CopySecrets"_s, tr("Copy with secrets")), &QPushButton::clicked, this,
            [this, step] { copyCall(step); });
}

/// One below the other: in a narrow pane, and in other languages, two do not fit beside each other.
QPushButton *NextStepsView::addButton(const NextStep &step, const QString &purpose, const QString &text)
{
    QPushButton *button = quietButton(step.id + purpose + u"PushButton"_s, text, this);
    button->setAccessibleName(step.title + u": "_s + text);
    if (purpose.startsWith("Copy"_L1))
        button->setIcon(icon(u"copy"_s));
    m_column->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

void NextStepsView::copyCall(const NextStep &step)
{
    m_message->clear();
    m_services.unlock(
        this,
        [this, step] {
            const auto header = m_services.instances.authorizationHeader(m_instance);
            if (!header)
                return tell(header.problem());
            if (const auto line = readyCall(step, m_instance, *header))
                Q_EMIT copyRequested(*line, tr("Command"));
            else
                tell({ .id = u"service.bad-header-value"_s, .arguments = { { u"field"_s, tr("token") } } });
        },
        {});
}

/// What else a problem's button leads to is not to be reached from here.
void NextStepsView::tell(const Problem &problem, const QString &action)
{
    ProblemText words = describe(problem);
    words.actionId = action.isEmpty() ? QString() : u"retry"_s;
    words.action = action;
    m_message->showProblem(words);
}

void NextStepsView::saveDocumentation()
{
    if (m_saving)
        return;
    m_message->clear();
    m_services.unlock(this, [this] { startSaving(); }, {});
}

void NextStepsView::startSaving()
{
    const auto platform = m_services.instances.platformSecrets(m_instance);
    if (!platform)
        return tell(platform.problem());
    m_saving = new DocumentationSaving(m_services.client(), *platform, m_instance, *m_services.prompts, this);
    m_documentation->setEnabled(false);
    m_documentation->setText(tr("Asking the service…"));
    connect(m_saving, &Job::finished, this, &NextStepsView::saved);
}

void NextStepsView::saved()
{
    m_saving->deleteLater(); // not from within its own signal
    const DocumentationSaving &saving = *m_saving;
    m_saving.clear();
    m_documentation->setEnabled(true);
    m_documentation->setText(tr("Save…"));
    if (saving.problem()) {
        tell(*saving.problem(), tr("Retry"));
    } else if (!saving.path().isEmpty()) {
        m_message->showText(Tone::Success, tr("Saved to %1.").arg(QDir::toNativeSeparators(saving.path())));
    }
}

} // namespace iw
