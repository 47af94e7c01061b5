// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/passphrasestrength.h"

#include <QChar>

#include <cmath>
#include <cstdlib>

namespace iw {

PassphraseStrength passphraseStrength(QStringView passphrase)
{
    if (passphrase.trimmed().size() < shortestPassphrase)
        return PassphraseStrength::TooShort;
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    double counted = 0;
    for (qsizetype i = 0; i < passphrase.size(); ++i) {
        const QChar c = passphrase[i];
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !c.isLetterOrNumber();
        const int step = i == 0 ? 99 : std::abs(c.unicode() - passphrase[i - 1].unicode());
        counted += step <= 1 ? 0.25 : 1; // "aaaa" and "1234"
    }
    const int alphabet = (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 20 : 0);
    // Letters of words are far from random: an all-letter text is worth about half.
    const double share = digit || other ? 0.6 : 0.5;
    const double bits = counted * std::log2(qMax(2, alphabet)) * share;
    return bits < 40 ? PassphraseStrength::Weak : bits < 62 ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

} // namespace iw
