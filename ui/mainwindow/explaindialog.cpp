// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/explaindialog.h"

#include "app/problems/pastederror.h"
#include "app/problems/problemcatalog.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace iw {

using namespace Qt::StringLiterals;

ExplainDialog::ExplainDialog(QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_nothing(new QLabel(this))
{
    setObjectName(u"explainDialog"_s);
    setWindowTitle(tr("Explain an Error"));
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 30);

    auto *intro =
        new QLabel(tr("Paste what you were shown: an error's words, the service's answer, the address you were "
                      "sent back to, or a status. It stays on this computer."),
                   this);
    intro->setWordWrap(true);
    m_text->setObjectName(u"explainPlainTextEdit"_s);
    m_text->setAccessibleName(tr("Error"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 7);
    m_nothing->setObjectName(u"explainNothingLabel"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    auto *answers = new QWidget;
    auto *list = new QVBoxLayout(answers);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_nothing);
    for (int i = 0; i < mostExplanations; ++i) {
        auto *bar = new MessageBar(answers);
        bar->setObjectName(u"explainAnswer%1"_s.arg(i + 1));
        bar->setClosable(false);
        list->addWidget(bar);
        m_answers += bar;
    }
    list->addStretch();
    auto *scrolling = new QScrollArea(this);
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setWidgetResizable(true);
    scrolling->setWidget(answers);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(intro);
    column->addWidget(m_text);
    column->addWidget(scrolling, 1);
    column->addWidget(buttons);

    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(250));
    connect(&m_typing, &QTimer::timeout, this, &ExplainDialog::explain);
    connect(m_text, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    explain();
    m_text->setFocus();
}

void ExplainDialog::explain()
{
    const QString text = m_text->toPlainText();
    const QList<Explanation> found = explained(text);
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        if (i >= found.size()) {
            m_answers[i]->clear();
            continue;
        }
        ProblemText words = describe(found[i].problem);
        words.action.clear(); // nothing here can be tried again
        words.details.clear();
        m_answers[i]->showProblem(words, Tone::Info);
    }
    m_nothing->setText(text.trimmed().isEmpty() ? tr("The answer appears here.")
                                                : describe({ .id = u"problems.not-recognised"_s }).sentence());
    m_nothing->setVisible(found.isEmpty());
}

} // namespace iw
