// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/detailspane.h"

#include "app/base/paths.h"
#include "ui/mainwindow/configurationview.h"
#include "ui/mainwindow/detailfacts.h"
#include "ui/mainwindow/detailsection.h"
#include "ui/mainwindow/exchangeview.h"
#include "ui/mainwindow/historyview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/secretfact.h"
#include "ui/sharing/nextstepsview.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(const WindowServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_labels(services.paths), m_scroll(new QScrollArea(this))
{
    setObjectName(u"detailsPane"_s);
    setAccessibleName(tr("Details"));
    auto *title = new QLabel(tr("Details"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *closing = new QToolButton(this);
    closing->setObjectName(u"detailsCloseToolButton"_s);
    closing->setAutoRaise(true);
    closing->setIcon(icon(u"close"_s));
    closing->setText(tr("Close details"));
    closing->setToolTip(closing->text());
    connect(closing, &QToolButton::clicked, this, &DetailsPane::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 6, 0);
    head->addWidget(title, 1);
    head->addWidget(closing);

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 6, 12, 12);
    m_column->setSpacing(4);
    m_column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    connect(&m_services.unlocker, &VaultUnlocker::forgetSecrets, this, [this] {
        for (SecretFact *fact : findChildren<SecretFact *>())
            fact->mask();
    });
    rebuild();
}

void DetailsPane::showInstance(const std::optional<Instance> &instance, int selected)
{
    const bool same = instance && m_instance && instance->recordId == m_instance->recordId
        && instance->revision == m_instance->revision && selected == m_selected;
    if (same || (!instance && !m_instance && selected == m_selected))
        return; // what is revealed stays revealed
    const bool isOther = !instance || !m_instance || instance->recordId != m_instance->recordId;
    m_instance = instance;
    m_selected = selected;
    rebuild();
    if (isOther)
        m_scroll->ensureVisible(0, 0);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_facts)
        rebuild(); // captions are muted by the palette
}

void DetailsPane::rebuild()
{
    if (m_instance) {
        auto *facts = new DetailFacts(m_services.instances, m_services.unlocker, m_labels,
                                      m_services.paths.userResources(u"connectors"_s), *m_instance, this);
        connect(facts, &DetailFacts::copyRequested, this, &DetailsPane::copyRequested);
        connect(facts, &DetailFacts::failed, this, &DetailsPane::failed);
        showFacts(facts);
        if (m_sections.isEmpty())
            makeSections();
    } else {
        auto *none = new FactColumn(this);
        none->addWords(m_selected > 1 ? tr("%n instances are selected.", nullptr, m_selected)
                                      : tr("Choose an instance to see its details."));
        showFacts(none);
    }
    // Where nothing was made yet, the service has nothing to tell.
    const bool exists = m_instance && !m_instance->id.isEmpty();
    for (DetailSection *section : std::as_const(m_sections))
        section->showInstance(exists ? m_instance : std::nullopt);
}

void DetailsPane::showFacts(FactColumn *facts)
{
    connect(facts, &FactColumn::textCopyRequested, this, &DetailsPane::textCopyRequested);
    delete std::exchange(m_facts, facts);
    m_column->insertWidget(0, facts);
    facts->show(); // a layout would do so later only
}

void DetailsPane::addSection(const QString &name, const QString &title, std::function<QWidget *(const Instance &)> make)
{
    auto *section = new DetailSection(name, title, std::move(make), this);
    m_sections << section;
    m_column->insertWidget(m_column->count() - 1, section); // before the stretch
}

void DetailsPane::makeSections()
{
    m_column->insertSpacing(1, 12);
    addSection(u"configuration"_s, tr("Configuration"), [this](const Instance &instance) {
        return new ConfigurationView(m_services.instances, m_services.unlocker, m_services.client, m_labels, instance,
                                     this);
    });
    addSection(u"history"_s, tr("History"),
               [this](const Instance &instance) { return new HistoryView(m_services.instances, instance, this); });
    addSection(u"lastExchange"_s, tr("Last exchange"), [this](const Instance &instance) {
        auto *view = new ExchangeView(m_services.log, instance, this);
        connect(view, &ExchangeView::textCopyRequested, this, &DetailsPane::textCopyRequested);
        connect(view, &ExchangeView::exchangeRequested, this, &DetailsPane::exchangeRequested);
        return view;
    });
    addSection(u"nextSteps"_s, tr("Next steps"), [this](const Instance &instance) { return nextSteps(instance); });
}

QWidget *DetailsPane::nextSteps(const Instance &instance)
{
    auto *view =
        new NextStepsView({ m_services.instances, m_services.paths, m_services.client,
                            [this](QObject *context, auto then, auto otherwise) {
                                m_services.unlocker.ensureUnlocked(context, std::move(then), std::move(otherwise));
                            },
                            &m_services.prompts },
                          instance, this);
    connect(view, &NextStepsView::copyRequested, this, &DetailsPane::copyRequested);
    connect(view, &NextStepsView::textCopyRequested, this, &DetailsPane::textCopyRequested);
    return view;
}

} // namespace iw
