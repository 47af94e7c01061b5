// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/exchangedialog.h"

#include "app/base/privatefile.h"
#include "app/problems/problemcatalog.h"
#include "app/service/exchangelog.h"
#include "ui/mainwindow/exchangemodel.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/userprompts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

ExchangeDialog::ExchangeDialog(const ExchangeLog &log, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_log(log), m_prompts(prompts), m_model(new ExchangeModel(log, this)),
      m_message(new MessageBar(this)), m_table(new QTableView(this)), m_text(new QPlainTextEdit(this))
{
    setObjectName(u"exchangeDialog"_s);
    setWindowTitle(tr("Exchange"));
    const int one = fontMetrics().averageCharWidth();
    resize(one * 110, fontMetrics().lineSpacing() * 30);

    auto *intro = new QLabel(tr("Every request and answer since the program started. Secrets are replaced by marks; "
                                "nothing of this is kept."),
                             this);
    intro->setWordWrap(true);
    m_table->setObjectName(u"exchangeTableView"_s);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    calmRows(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(int(ExchangeModel::Column::Address), QHeaderView::Stretch);
    m_table->setColumnWidth(int(ExchangeModel::Column::Time), one * 18);
    for (const auto column :
         { ExchangeModel::Column::Method, ExchangeModel::Column::Status, ExchangeModel::Column::Duration })
        m_table->setColumnWidth(int(column), one * 13);
    m_text->setObjectName(u"exchangePlainTextEdit"_s);
    m_text->setAccessibleName(tr("Request and answer"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(log.entries().isEmpty() ? tr("Nothing was sent yet.") : tr("Choose a line above."));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_text);
    splitter->setSizes({ 200, 260 });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyAll = buttons->addButton(tr("Copy All"), QDialogButtonBox::ActionRole);
    copyAll->setObjectName(u"exchangeCopyPushButton"_s);
    copyAll->setIcon(icon(u"copy"_s));
    copyAll->setAutoDefault(false);
    auto *saving = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    saving->setObjectName(u"exchangeSavePushButton"_s);
    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addWidget(intro);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    tabInOrder({ m_table, m_text, copyAll, saving, buttons->button(QDialogButtonBox::Close) });

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyAll, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_log.toText()); });
    connect(saving, &QPushButton::clicked, this, &ExchangeDialog::save);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangeDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ExchangeDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExchangeDialog::showCurrent);
    if (m_model->rowCount() > 0)
        m_table->selectRow(m_model->rowCount() - 1);
}

void ExchangeDialog::showEntry(int number)
{
    if (const int row = m_model->rowOf(number); row >= 0)
        m_table->selectRow(row);
}

void ExchangeDialog::showCurrent()
{
    const QString text = m_model->detail(m_table->currentIndex().row());
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

void ExchangeDialog::save()
{
    m_prompts.saveFile(this, { tr("Save the Exchange"), u"exchange.txt"_s, tr("Text files (*.txt)") },
                       [this](const QString &path) {
                           if (!path.isEmpty())
                               write(path);
                       });
}

void ExchangeDialog::write(const QString &path)
{
    // Redacted, yet it tells of customers: for its owner only. The file dialog asked before it named an existing one.
    const Outcome written = writePrivateFile(path, m_log.toText().toUtf8(), true);
    if (written)
        m_message->showText(Tone::Success, tr("Saved to %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_message->showProblem(describe(written.problem()));
}

} // namespace iw
