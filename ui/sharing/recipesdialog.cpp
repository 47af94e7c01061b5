// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/recipesdialog.h"

#include "app/instances/instancerepository.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/parts.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;
using Progress = RecipesModel::Progress;

namespace {

/// A stranger's text on the one line that is its own: it can neither begin another nor fill the screen.
QString oneLine(const QString &text)
{
    constexpr int longest = 120;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

/// The recipe in words: every value that the wizard will be given, and what is left to be entered there.
QString review(const Recipe &recipe, const Connector &connector)
{
    QStringList lines{ RecipesDialog::tr("Service: %1").arg(oneLine(recipe.serviceUrl.toString())),
                       RecipesDialog::tr("Connector: %1").arg(connector.name) };
    QStringList missing{ sharedField(u"userSecret"_s).label, sharedField(u"organizationSecret"_s).label };
    for (const ConnectorField &field : connector.fields) {
        const QString value = oneLine(recipe.values.value(field.key));
        if (!value.isEmpty())
            //: A field's label and its value
            lines.append(RecipesDialog::tr("%1: %2").arg(field.label, value));
        else if (field.required)
            missing.append(field.label);
    }
    if (!recipe.tags.isEmpty())
        lines.append(RecipesDialog::tr("Tags: %1").arg(oneLine(recipe.tags.join(u", "_s))));
    if (recipe.name.isEmpty())
        missing.append(sharedField(u"name"_s).label);
    //: %1 are labels of fields
    lines.append(RecipesDialog::tr("Left to be entered in the wizard, unless it is saved here: %1")
                     .arg(QLocale().createSeparatedList(missing)));
    return lines.join(u'\n');
}

} // namespace

RecipesDialog::RecipesDialog(const InstanceRepository &instances, const QString &file, const QList<Recipe> &recipes,
                             const QList<Connector> &connectors, QWidget *parent)
    : QDialog(parent), m_model(new RecipesModel(instances, recipes, connectors, this)),
      m_counts(wordsLabel(u"recipesCountsLabel"_s, this)), m_table(new QTableView(this)),
      m_review(wordsLabel(u"recipeReviewLabel"_s, this)), m_start(new QPushButton(tr("Start…"), this)),
      m_skip(new QPushButton(tr("Skip"), this))
{
    setObjectName(u"recipesDialog"_s);
    //: %1 is a file's name
    setWindowTitle(tr("Recipes: %1").arg(QFileInfo(file).fileName()));
    const int one = fontMetrics().averageCharWidth();
    resize(QSize(one * 112, fontMetrics().lineSpacing() * 30).boundedTo(screen()->availableSize() * 9 / 10));
    m_table->setObjectName(u"recipesTableView"_s);
    m_table->setAccessibleName(tr("Recipes"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    calmRows(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RecipesModel::Name, QHeaderView::Stretch);
    m_start->setObjectName(u"recipeStartPushButton"_s);
    m_skip->setObjectName(u"recipeSkipPushButton"_s);
    m_skip->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_skip, QDialogButtonBox::ActionRole);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addWidget(m_review);
    column->addWidget(buttons);
    new HeightKeeper(this);
    tabInOrder({ m_table, m_skip, m_start, buttons->button(QDialogButtonBox::Close) });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &RecipesDialog::start);
    connect(m_skip, &QPushButton::clicked, this, &RecipesDialog::skip);
    connect(m_table, &QTableView::doubleClicked, this, &RecipesDialog::start);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecipesDialog::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecipesDialog::showChosen);
    connect(&instances, &InstanceRepository::changed, m_model, &RecipesModel::refresh);
    choose(qMax(0, m_model->nextToDo(0)));
    m_start->setFocus();
}

int RecipesDialog::current() const { return m_table->currentIndex().row(); }

void RecipesDialog::choose(int row)
{
    if (row >= 0)
        m_table->selectRow(row);
    showChosen();
}

void RecipesDialog::showChosen()
{
    const int done = m_model->count(Progress::Created) + m_model->count(Progress::AlreadyHere);
    const int left = m_model->count(Progress::ToDo) + m_model->count(Progress::InProgress);
    const QLocale locale;
    m_counts->setText(
        left == 0 ? tr("Nothing is left to do.")
                  //: Counts of recipes
                  : tr("%1 of %2 are here; %3 to do.")
                        .arg(locale.toString(done), locale.toString(m_model->rowCount()), locale.toString(left)));
    const int row = current();
    m_review->setText(row < 0 ? QString() : review(m_model->recipe(row), m_model->connector(row)));
    const bool busy = m_model->count(Progress::InProgress) > 0;
    const Progress progress = row < 0 ? Progress::Created : m_model->progress(row);
    // What is here already may be wanted once more; the wizard tells.
    m_start->setEnabled(!busy && progress != Progress::Created);
    m_start->setDefault(m_start->isEnabled());
    m_skip->setEnabled(progress == Progress::ToDo);
}

void RecipesDialog::start()
{
    const int row = current();
    if (row < 0 || !m_start->isEnabled())
        return;
    m_model->setProgress(row, Progress::InProgress);
    Q_EMIT startRequested(row, m_model->recipe(row));
}

void RecipesDialog::skip()
{
    const int row = current();
    m_model->setProgress(row, Progress::Skipped);
    choose(m_model->nextToDo(row));
}

void RecipesDialog::ended(int row, bool created)
{
    m_model->setProgress(row, created ? Progress::Created : Progress::ToDo);
    m_model->refresh();
    if (created)
        choose(m_model->nextToDo(row));
}

} // namespace iw
