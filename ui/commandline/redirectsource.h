// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/redirect.h"
#include "ui/commandline/commandoutput.h"

#include <QObject>

#include <optional>

namespace iw {

class LoopbackListener;
class StandardInput;

/// Where a command gets the answer of its sign-in from: the redirected address on standard input, or the browser itself
/// at a loopback callback, whichever comes first. A line that is no answer of this sign-in is told and another one
/// waited for, as the sign-in stays valid. Emits answered() once, after which takeAnswer() hands the answer over: the
/// code, the provider's refusal, or what was wrong with the last line; or ended() where standard input is over without
/// any line and nobody else can come.
class RedirectSource final : public QObject
{
    Q_OBJECT
public:
    /// The output outlives it.
    RedirectSource(RedirectTarget target, const CommandOutput &output, QObject *parent = nullptr);

    /// Where the callback is a loopback address, listens there as well. That it cannot is said, and no end.
    void listenForBrowser();
    void start();
    [[nodiscard]] Result<RedirectAnswer> takeAnswer();

Q_SIGNALS:
    void answered();
    void ended();

private:
    void takeLine(const QString &line);
    void endInput();
    void answer(Result<RedirectAnswer> answer);

    RedirectTarget m_target;
    const CommandOutput &m_output;
    StandardInput *m_input;
    LoopbackListener *m_listener = nullptr;
    std::optional<Result<RedirectAnswer>> m_answer;
    std::optional<Problem> m_refused; ///< what was wrong with the last line
    int m_refusals = 0;
    bool m_isOver = false;
};

} // namespace iw
