// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/redirectsource.h"

#include "app/problems/problemcatalog.h"
#include "app/signin/loopbacklistener.h"
#include "ui/commandline/standardinput.h"

#include <QLocale>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 20;

/// Somebody took the wrong text, or not all of it. Everything else is the provider's own word.
bool isMispasted(const Problem &problem)
{
    static const QStringList ids = {
        u"signin.malformed"_s,           u"signin.no-code"_s,        u"signin.fragment"_s,
        u"signin.repeated-parameter"_s,  u"signin.state-missing"_s,  u"signin.state-mismatch"_s,
        u"signin.callback-parameters"_s, u"signin.issuer-mismatch"_s
    };
    return problem.id.startsWith("signin.pasted-"_L1) || ids.contains(problem.id);
}

} // namespace

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
    connect(m_input, &StandardInput::lineRead, this, &RedirectSource::takeLine);
    connect(m_input, &StandardInput::ended, this, &RedirectSource::endInput);
    m_input->start();
}

void RedirectSource::takeLine(const QString &line)
{
    if (m_isOver || line.trimmed().isEmpty())
        return;
    auto read = m_target.pastedAnswer(line);
    if (read || !isMispasted(read.problem()) || ++m_refusals == mostLines)
        return answer(std::move(read));
    m_refused = read.problem();
    m_output.remark(describe(*m_refused).sentence());
    m_output.remark(tr("The sign-in is still valid: paste the whole address."));
}

void RedirectSource::endInput()
{
    if (m_isOver || m_listener)
        return;
    if (m_refused)
        answer(*m_refused);
    else
        Q_EMIT ended();
}

void RedirectSource::answer(Result<RedirectAnswer> answer)
{
    // One answer is asked for: with what follows nothing must be sent.
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
