// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/unfinishedpane.h"

#include "app/instances/unfinishedcreation.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;
using State = UnfinishedCreation::State;

namespace {

enum Column { IdColumn, NameColumn, CreatedColumn, StateColumn, TagsColumn, ColumnCount };

QString shownState(InstanceState state)
{
    switch (state) {
    case InstanceState::Disabled:
        return UnfinishedPane::tr("Disabled");
    case InstanceState::Invalid:
        return UnfinishedPane::tr("Not valid");
    default:
        return UnfinishedPane::tr("Valid");
    }
}

Tone toneOf(const UnfinishedCreation &creation)
{
    switch (creation.state()) {
    case State::Found:
        return creation.isCertain() ? Tone::Success : Tone::Warning;
    case State::NotFound:
    case State::Saved:
    case State::Forgotten:
        return Tone::Info;
    default:
        return Tone::Error;
    }
}

} // namespace

UnfinishedPane::UnfinishedPane(QWidget *parent)
    : QWidget(parent), m_message(new MessageBar(this)), m_hint(new QLabel(this)),
      m_candidates(new QTableWidget(0, ColumnCount, this)), m_busy(new QProgressBar(this))
{
    m_message->setClosable(false);
    m_hint->setObjectName(u"unfinishedHintLabel"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_candidates->setObjectName(u"unfinishedCandidatesTableWidget"_s);
    m_candidates->setAccessibleName(tr("Instances that may be the one"));
    m_candidates->setHorizontalHeaderLabels({ tr("Id"), tr("Name"), tr("Created"), tr("State"), tr("Tags") });
    m_candidates->setSelectionMode(QAbstractItemView::SingleSelection);
    m_candidates->setEditTriggers(QAbstractItemView::NoEditTriggers);
    calmRows(m_candidates);
    m_candidates->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    const int one = fontMetrics().averageCharWidth();
    m_candidates->setColumnWidth(IdColumn, one * 12);
    m_candidates->horizontalHeader()->setSectionResizeMode(CreatedColumn, QHeaderView::ResizeToContents);
    m_candidates->setColumnWidth(StateColumn, one * 13);
    m_candidates->setColumnWidth(TagsColumn, one * 18);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Progress"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(m_hint);
    column->addWidget(m_busy);
    column->addWidget(m_candidates, 1);
    column->addStretch();
    connect(m_candidates, &QTableWidget::itemSelectionChanged, this, &UnfinishedPane::choiceChanged);
    connect(m_candidates, &QTableWidget::itemActivated, this, &UnfinishedPane::adoptRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &UnfinishedPane::actionRequested);
    clear();
}

void UnfinishedPane::clear()
{
    m_message->clear();
    m_hint->hide();
    m_busy->hide();
    m_candidates->setRowCount(0);
    m_candidates->hide();
}

void UnfinishedPane::showIntent(const Instance &intent)
{
    clear();
    m_hint->setText(
        tr("Look it up to see whether %1 has it. Nothing is sent a second time.").arg(intent.serviceUrl.host()));
    m_hint->show();
}

void UnfinishedPane::showBusy(const QString &text)
{
    clear();
    m_hint->setText(text);
    m_hint->show();
    m_busy->show();
}

void UnfinishedPane::showCreation(const UnfinishedCreation &creation)
{
    if (creation.state() == State::LookingUp)
        return showBusy(tr("Looking at %1…").arg(creation.instance().serviceUrl.host()));
    if (!creation.problem())
        return showIntent(creation.instance());
    clear();
    ProblemText words = describe(*creation.problem());
    words.action.clear(); // the buttons below do it all
    m_message->showProblem(words, toneOf(creation));
    fillCandidates(creation);
}

void UnfinishedPane::showWarning(const QString &text)
{
    m_hint->hide();
    m_busy->hide();
    m_message->showText(Tone::Warning, text);
}

void UnfinishedPane::fillCandidates(const UnfinishedCreation &creation)
{
    const QList<UnfinishedCreation::Candidate> &all = creation.candidates();
    m_candidates->setRowCount(int(all.size()));
    m_candidates->setVisible(!all.isEmpty());
    for (int row = 0; row < all.size(); ++row) {
        const auto &candidate = all[row];
        const QString created = candidate.createdAt.isValid()
            ? QLocale().toString(candidate.createdAt.toLocalTime(), QLocale::ShortFormat)
            : tr("not told");
        const QStringList texts{ candidate.id, candidate.name, created, shownState(candidate.state),
                                 candidate.tags.join(u", "_s) };
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column].toHtmlEscaped());
            m_candidates->setItem(row, column, item);
        }
    }
    // Of several none is suggested: the person chooses.
    if (all.size() == 1)
        m_candidates->selectRow(0);
    else
        m_candidates->clearSelection();
}

int UnfinishedPane::chosenCandidate() const
{
    const auto rows = m_candidates->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.first().row() : -1;
}

bool UnfinishedPane::hasCandidates() const { return m_candidates->rowCount() > 0; }

} // namespace iw
