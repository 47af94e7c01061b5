// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a backup file, which anybody may have written, and the records inside.
#include "app/vault/backupheader.h"
#include "app/vault/backuprecord.h"
#include "tests/fuzz/fuzzing.h"

using namespace iw;

namespace {

template <typename Reader>
void readTwice(const QByteArray &input, Reader reader)
{
    const auto read = reader(input);
    if (!read)
        return;
    const Secret written = BackupCbor::written(*read);
    const auto again = reader(written.view().toByteArray());
    IW_PROMISE(again.has_value());
    IW_PROMISE(BackupCbor::written(*again).equals(written));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray input = fuzzing::bytes(data, size);
    switch (fuzzing::choice(input, 4)) {
    case 0:
        if (const auto header = BackupHeader::parse(input)) {
            IW_PROMISE(header->cost.isBearable());
            IW_PROMISE(header->bytes() == input.first(BackupHeader::size));
        } else {
            IW_PROMISE(header.problem().id.startsWith(u"backup."));
        }
        break;
    case 1:
        readTwice(input, BackupCbor::readRecord);
        break;
    case 2:
        readTwice(input, BackupCbor::readSummary);
        break;
    default:
        readTwice(input, BackupCbor::readEnd);
        break;
    }
    return 0;
}
