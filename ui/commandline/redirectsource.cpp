// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/redirectsource.h"

#include "app/problems/problemcatalog.h"
#include "app/signin/loopbacklistener.h"
#include "ui/commandline/standardinput.h"

#include <QLocale>

namespace iw {

using namespace Qt::StringLiterals;

RedirectSource::RedirectSource(RedirectTarget target, const CommandOutput &output, QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_output(output), m_input(new StandardInput(this))
{
}

void RedirectSource::listenForBrowser()
{
    if (!m_target.hasState() || !LoopbackListener::suits(m_target.callbackUrl()))
        return;
    auto *listener = new LoopbackListener(
        m_target,
        { .language = QLocale().bcp47Name(),
          .title = u"Instance Wizard"_s,
          .accepted = tr("You are signed in. Close this page and go back to the terminal."),
          .failed = tr("The sign-in did not succeed. Close this page and go back to the terminal, which says why."),
          .foreign = tr("This address belongs to another sign-in, so nothing was taken from it."),
          .alreadyDone = tr("This sign-in is done already. Close this page.") },
        this);
    if (const auto listening = listener->listen(); !listening) {
        delete listener;
        return m_output.remark(describe(listening.problem()).sentence());
    }
    m_listener = listener;
    connect(m_listener, &LoopbackListener::answered, this, [this] { answer(m_listener->takeAnswer()); });
    connect(m_listener, &LoopbackListener::refused, this,
            [this](const Problem &problem) { m_output.remark(describe(problem).sentence()); });
}

void RedirectSource::start()
{
    m_output.remark(
        m_listener ? tr("Sign in at the address above in a browser of this computer; or paste here the address you are "
                        "redirected to.")
                   : tr("Sign in at the address above, then paste here the address you are redirected to."));
    connect(m_input, &StandardInput::lineRead, this, [this](const QString &line) {
        if (!m_isOver && !line.trimmed().isEmpty())
            answer(m_target.pastedAnswer(line));
    });
    connect(m_input, &StandardInput::ended, this, [this] {
        if (!m_isOver && !m_listener)
            Q_EMIT ended();
    });
    m_input->start();
}

void RedirectSource::answer(Result<RedirectAnswer> answer)
{
    // One address is asked for: with what follows, even a refused one, nothing must be sent.
    if (std::exchange(m_isOver, true))
        return;
    m_answer = std::move(answer);
    Q_EMIT answered();
}

Result<RedirectAnswer> RedirectSource::takeAnswer()
{
    Q_ASSERT(m_answer);
    Result<RedirectAnswer> taken = std::move(*m_answer);
    m_answer.reset();
    return taken;
}

} // namespace iw
