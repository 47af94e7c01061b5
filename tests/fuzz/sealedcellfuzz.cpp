// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed value of the vault with any of its bytes changed, added or cut off: it opens only as it was written.
#include "app/vault/sealing.h"
#include "tests/fuzz/fuzzing.h"

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

/// The input's bytes laid over the value's; what is left of the input is added.
QByteArray changed(QByteArray value, const QByteArray &by)
{
    for (qsizetype i = 0; i < by.size(); ++i) {
        if (i < value.size())
            value[i] = char(value[i] ^ by[i]);
        else
            value += by[i];
    }
    return value;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const DataKeyPointer key = DataKey::fromBytes(QByteArray(DataKey::size, 'k'));
    static const SealBinding binding{
        "vault", "secret", "owner", u"token"_s, 7, "key", u"https://a.example"_s, u"infusionsoftmarketing"_s
    };
    static const SealedBytes sealed = sealBytes(*key, "the secret of this cell", associatedData(binding));

    QByteArray input = fuzzing::bytes(data, size);
    const QByteArray associated = associatedData(binding);
    SealedBytes cell = sealed;
    QByteArray bound = associated;
    QByteArray *const parts[] = { &cell.data, &cell.nonce, &bound };
    QByteArray *const part = parts[fuzzing::choice(input, std::size(parts))];
    switch (fuzzing::choice(input, 3)) {
    case 0:
        *part = changed(*part, input);
        break;
    case 1:
        part->truncate(qsizetype(fuzzing::choice(input, std::size_t(part->size()) + 1)));
        break;
    default:
        *part = input;
        break;
    }
    const bool same = cell.data == sealed.data && cell.nonce == sealed.nonce && bound == associated;
    const auto opened = openBytes(*key, cell, bound);
    IW_PROMISE(opened.has_value() == same);
    return 0;
}
