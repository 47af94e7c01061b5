// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target over every file of a folder, without a fuzzer: what was found once is never found again. Each file also
// cut off at every place, as networks and disks do.
#include "tests/fuzz/fuzzing.h"

#include <QDirIterator>
#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace {

void run(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
}

} // namespace

int main(int argc, char **argv)
{
    constexpr qsizetype cutFully = 4096;
    int files = 0;
    for (QDirIterator it(QFile::decodeName(argv[argc - 1]), QDir::Files); argc > 1 && it.hasNext(); ++files) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            return EXIT_FAILURE;
        const QByteArray input = file.readAll();
        for (qsizetype length = 0; length < std::min(input.size(), cutFully); ++length)
            run(input.first(length));
        run(input);
    }
    QTextStream(stdout) << files << " inputs\n";
    return files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
