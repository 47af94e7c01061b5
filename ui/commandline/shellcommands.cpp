// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/shellcommands.h"

#include "ui/commandline/commandtable.h"
#include "ui/commandline/completion.h"
#include "ui/commandline/manualpage.h"

namespace iw {

using namespace Qt::StringLiterals;

void CompletionCommand::start()
{
    const QStringList words = options().positionalArguments();
    if (words.constFirst() == "words"_L1) {
        printWords(words.sliced(1));
        return end(ExitCode::Done);
    }
    const QString script = completionScript(words.constFirst());
    if (script.isEmpty() || words.size() > 1) {
        return endUsage(tr("There are completions for bash, zsh and fish."));
    }
    print(script);
    end(ExitCode::Done);
}

void CompletionCommand::print(const QString &script)
{
    if (output().isJson())
        output().object({ { u"text"_s, script } });
    else
        output().bytes(script.toUtf8());
}

void CompletionCommand::printWords(const QStringList &typed)
{
    const Completion completion = completed(commandTable(), typed, context());
    if (completion.kind != Completion::Kind::Words)
        return output().line(completion.kind == Completion::Kind::Files ? u":files"_s : u":folders"_s);
    for (const Completion::Word &word : completion.words)
        output().line(word.text + u'\t' + word.description);
}

void ManualCommand::start()
{
    const QString page = manualPage(commandTable());
    if (output().isJson())
        output().object({ { u"text"_s, page } });
    else
        output().bytes(page.toUtf8());
    end(ExitCode::Done);
}

} // namespace iw
