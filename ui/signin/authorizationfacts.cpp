// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/authorizationfacts.h"

#include "ui/signin/addressinspector.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;
using Part = AuthorizationDifference::Part;

AuthorizationFacts::AuthorizationFacts(QWidget *parent)
    : QWidget(parent), m_fold(new QToolButton(this)), m_inspector(new AddressInspector(this)),
      m_engine(new QLabel(this)), m_question(new QWidget(this)), m_differences(new QLabel(this)),
      m_askByGet(new QPushButton(tr("Ask again in another way"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_fold->setObjectName(u"addressFactsToolButton"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_fold);
    m_inspector->setObjectName(u"addressInspector"_s);
    m_inspector->hide();
    layout->addWidget(m_inspector);
    m_engine->setObjectName(u"engineVersionLabel"_s);
    m_engine->setTextFormat(Qt::PlainText);
    m_engine->setWordWrap(true);
    m_engine->setContentsMargins(20, 0, 0, 0);
    m_engine->hide();
    layout->addWidget(m_engine);

    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    QFont bold = font();
    bold.setBold(true);
    auto *title = new QLabel(tr("The service returned another address than was asked for:"), m_question);
    title->setFont(bold);
    title->setWordWrap(true);
    question->addWidget(title);
    m_differences->setObjectName(u"differencesLabel"_s);
    m_differences->setTextFormat(Qt::PlainText);
    m_differences->setWordWrap(true);
    m_differences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    question->addWidget(m_differences);
    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"differencesBackPushButton"_s);
    back->setAutoDefault(false);
    auto *open = new QPushButton(tr("Open anyway"), this);
    open->setObjectName(u"openAnywayPushButton"_s);
    open->setAutoDefault(false);
    m_askByGet->setObjectName(u"askByGetPushButton"_s);
    m_askByGet->setAutoDefault(false);
    buttons->addWidget(back);
    buttons->addWidget(m_askByGet);
    buttons->addWidget(open);
    buttons->addStretch();
    question->addLayout(buttons);
    layout->addWidget(m_question);

    connect(m_fold, &QToolButton::toggled, this, [this](bool unfolded) {
        m_fold->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
        m_inspector->setVisible(unfolded);
        m_engine->setVisible(unfolded && !m_engine->text().isEmpty());
    });
    connect(back, &QPushButton::clicked, this, &AuthorizationFacts::backRequested);
    connect(open, &QPushButton::clicked, this, &AuthorizationFacts::openAnyway);
    connect(m_askByGet, &QPushButton::clicked, this, &AuthorizationFacts::askByGetRequested);
}

void AuthorizationFacts::setFacts(const AskedAuthorization &asked, const AuthorizationUrl &url,
                                  const QList<AuthorizationDifference> &differences)
{
    m_fold->setText(differences.isEmpty() ? tr("The address at %1 is as it was asked for.").arg(url.host)
                                          : tr("What the address at %1 holds").arg(url.host));
    m_inspector->inspect(asked, url);
    // A client id of the wrong kind is no difference, yet what the sign-in is about to fail by.
    m_fold->setChecked(!differences.isEmpty() || looksLikeUuid(url.clientId));
    QStringList lines;
    std::transform(differences.cbegin(), differences.cend(), std::back_inserter(lines),
                   [](const AuthorizationDifference &difference) { return u"• "_s + inWords(difference); });
    m_differences->setText(lines.join(u'\n'));
    m_question->setVisible(!differences.isEmpty());
    m_askByGet->setVisible(std::any_of(differences.cbegin(), differences.cend(), [](const auto &difference) {
        return difference.part == Part::State || difference.part == Part::StateMissing;
    }));
}

void AuthorizationFacts::setEngine(const QString &nameAndVersion)
{
    m_engine->setText(nameAndVersion.isEmpty() ? QString() : tr("The page is shown by %1.").arg(nameAndVersion));
    m_engine->setVisible(m_fold->isChecked() && !nameAndVersion.isEmpty());
}

void AuthorizationFacts::setAnswered()
{
    m_question->hide();
    m_fold->setChecked(false); // the page needs the room
}

QString AuthorizationFacts::inWords(const AuthorizationDifference &difference)
{
    switch (difference.part) {
    case Part::ClientId:
        return tr("The client id is %1 instead of %2. The sign-in would be for another application.")
            .arg(difference.returned, difference.asked);
    case Part::Callback:
        return tr("The callback is %1 instead of %2. The sign-in ends there, and this program watches for that "
                  "address.")
            .arg(difference.returned, difference.asked);
    case Part::State:
        return tr(
            "The state was replaced by the service. It no longer proves that the answer belongs to this sign-in.");
    case Part::StateMissing:
        return tr("The state is missing. Nothing proves that the answer belongs to this sign-in.");
    case Part::ResponseType:
        return tr("The response type is %1 instead of %2. The answer may come in a form this program does not use.")
            .arg(difference.returned, difference.asked);
    }
    return {};
}

} // namespace iw
