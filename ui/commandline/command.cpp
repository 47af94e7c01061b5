// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/command.h"

#include "app/problems/problemcatalog.h"
#include "app/vault/vault.h"

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

Command::Command(const CommandContext &context, const QCommandLineParser &options, QObject *parent)
    : QObject(parent), m_context(context), m_options(options), m_output(options.isSet(u"json"_s))
{
}

void Command::end(ExitCode code)
{
    if (std::exchange(m_ended, true))
        return;
    if (code == ExitCode::Done && CommandOutput::hasFailed()) {
        // Whoever redirected it must not take half a file for the whole.
        const Problem lost{ .id = u"base.write-failed"_s, .arguments = { { u"file"_s, u"/dev/stdout"_s } } };
        CommandOutput(false).remark(describe(lost).title);
        code = exitCodeFor(lost);
    }
    // Queued: a command may end from within its own start() or a job's signal.
    QMetaObject::invokeMethod(
        this, [this, code] { Q_EMIT done(int(code)); }, Qt::QueuedConnection);
}

void Command::endUsage(const QString &text)
{
    if (m_ended)
        return;
    m_output.usage(text);
    end(ExitCode::Usage);
}

void Command::end(const Problem &problem)
{
    if (m_ended)
        return;
    m_output.problem(problem);
    end(exitCodeFor(problem));
}

bool Command::openVault()
{
    if (m_context.vault.isOpen())
        return true;
    const auto opened = m_context.vault.open();
    if (!opened)
        end(opened.problem());
    return bool(opened);
}

} // namespace iw
