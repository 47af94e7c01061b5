// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/explaincommand.h"

#include "app/problems/pastederror.h"
#include "app/problems/problemcatalog.h"
#include "ui/commandline/standardinput.h"

#include <unistd.h>

#include <memory>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QJsonObject matchJson(const Explanation &explanation)
{
    const ProblemText text = describe(explanation.problem);
    return { { u"problem"_s, explanation.problem.id },
             { u"certainty"_s, explanation.certainty },
             { u"title"_s, text.title },
             { u"cause"_s, text.cause },
             { u"next"_s, text.next } };
}

} // namespace

void ExplainCommand::start()
{
    const QStringList words = options().positionalArguments();
    if (words.isEmpty() || words == QStringList{ u"-"_s })
        readInput();
    else
        explain(words.join(u' '));
}

void ExplainCommand::readInput()
{
    if (::isatty(STDIN_FILENO))
        output().remark(tr("Paste the text here, then press Ctrl+D on a line of its own."));
    auto *input = new StandardInput(this);
    const auto text = std::make_shared<QString>();
    connect(input, &StandardInput::lineRead, this, [text](const QString &line) { *text += line + u'\n'; });
    connect(input, &StandardInput::ended, this, [this, text] { explain(*text); });
    input->start();
}

void ExplainCommand::explain(const QString &text)
{
    const QList<Explanation> found = explained(text);
    if (found.isEmpty())
        return end(Problem{ .id = u"problems.not-recognised"_s });
    for (const Explanation &explanation : found) {
        if (output().isJson()) {
            output().object(matchJson(explanation));
            continue;
        }
        if (&explanation != &found.constFirst())
            output().line({});
        const ProblemText words = describe(explanation.problem);
        for (const QString &part : { words.title, words.cause, words.next }) {
            if (!part.isEmpty())
                output().line(part);
        }
    }
    end(ExitCode::Done);
}

} // namespace iw
