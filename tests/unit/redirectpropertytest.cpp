// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/percentencoding.h"
#include "app/signin/redirect.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5000;

/// The same addresses in every run.
class Dice final
{
public:
    explicit Dice(quint32 seed) : m_random(seed) { }
    int below(qsizetype limit) { return int(m_random.bounded(int(limit))); }
    bool flip() { return below(2) == 1; }
    template <typename T>
    const T &one(const QList<T> &of)
    {
        return of.at(below(of.size()));
    }

    /// Any text that can be sent: of every plane, never empty, without NUL and halves of characters.
    QString text(qsizetype longest)
    {
        static const QList<QList<int>> ranges{ { 'a', 'z' },    { ' ', '~' },       { 1, 0x1f },
                                               { 0x80, 0x7ff }, { 0xe000, 0xffff }, { 0x10000, 0x10ffff } };
        QString result;
        for (int i = 1 + below(longest); i > 0; --i) {
            const QList<int> &range = one(ranges);
            const char32_t c = char32_t(range[0] + below(range[1] - range[0] + 1));
            result += QString::fromUcs4(&c, 1);
        }
        return result;
    }

    /// As some form or provider would write it: needless escapes, small letters in them, '+' or %20.
    QByteArray encoded(const QString &text)
    {
        QByteArray result;
        for (const char byte : text.toUtf8()) {
            const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
            if (byte == ' ' && flip()) {
                result += '+';
            } else if (isPlain && below(4) > 0) {
                result += byte;
            } else {
                const QByteArray hex = QByteArray(1, byte).toHex();
                result += '%' + (flip() ? hex : hex.toUpper());
            }
        }
        return result;
    }

private:
    QRandomGenerator m_random;
};

/// A callback taken apart, and an answer to it.
struct Sample
{
    QString scheme;
    QString host;
    QString port; ///< with its colon
    QString path;
    QueryPairs own; ///< pairs of the callback
    QString state;
    QString code;
    QList<QByteArray> parts; ///< the answer's pairs, encoded

    [[nodiscard]] QString place() const { return scheme + u"://"_s + host + port + path; }
    [[nodiscard]] QString callback() const
    {
        return place() + (own.isEmpty() ? QString() : u'?' + QString::fromLatin1(formEncoded(own)));
    }
    [[nodiscard]] QString address() const { return place() + u'?' + QString::fromLatin1(parts.join('&')); }
    [[nodiscard]] RedirectTarget target() const { return { callback(), state }; }
};

Sample sample(Dice &dice)
{
    Sample made;
    made.scheme = dice.one<QString>({ u"https"_s, u"http"_s, u"my.app"_s });
    made.host = dice.one<QString>({ u"mycoolapp.com"_s, u"a.example"_s, u"x-1.co"_s });
    made.port = dice.one<QString>({ {}, u":8000"_s, u":1"_s });
    made.path = dice.one<QString>({ u"/auth"_s, u"/a/b;c"_s, u"/CB/"_s, u"/x%2Fy"_s, u"/cb.php"_s });
    for (int i = dice.below(3); i > 0; --i)
        made.own.append({ u"own%1"_s.arg(i), dice.text(6) });
    made.state = dice.text(24);
    made.code = dice.text(60);
    QueryPairs pairs = made.own;
    pairs.append({ { u"code"_s, made.code }, { u"state"_s, made.state } });
    for (int i = dice.below(3); i > 0; --i)
        pairs.append({ u"other"_s, dice.text(6) });
    for (const auto &[name, value] : pairs)
        made.parts.insert(dice.below(made.parts.size() + 1), name.toLatin1() + '=' + dice.encoded(value));
    return made;
}

/// The code that both ways of delivery take from an address; null where both refuse it.
QString taken(const RedirectTarget &target, const QString &address)
{
    const auto caught = target.answer(QUrl(address));
    const auto pasted = target.pastedAnswer(address);
    if (bool(caught) != bool(pasted))
        return u"one way takes it, the other refuses it"_s;
    if (!caught) {
        const bool haveReasons =
            caught.problem().id.startsWith("signin."_L1) && pasted.problem().id.startsWith("signin."_L1);
        return haveReasons ? QString() : u"refused without a reason"_s;
    }
    return caught->code.equals(pasted->code) ? caught->code.reveal() : u"two codes"_s;
}

} // namespace

/// What holds for every callback and every answer, tried on some thousands of each. Row by row they are in
/// RedirectTest.
class RedirectPropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodesWhatWasEncoded()
    {
        Dice dice(1);
        for (int i = 0; i < rounds; ++i) {
            const QString text = dice.text(30);
            QCOMPARE(formDecoded(percentEncoded(text)), text);
            QCOMPARE(formDecoded(dice.encoded(text)), text);
            const QueryPairs pairs{ { text, dice.text(5) }, { u"a"_s, {} }, { text, text } };
            QCOMPARE(formPairs(formEncoded(pairs)), pairs);
        }
    }

    void takesEveryProperAnswer()
    {
        Dice dice(2);
        for (int i = 0; i < rounds; ++i) {
            const Sample made = sample(dice);
            QVERIFY2(made.target().isOwnAnswer(QUrl(made.address())), qPrintable(made.address()));
            QCOMPARE(taken(made.target(), made.address()), made.code);
        }
    }

    /// One pair lost, doubled, or changed by a character: only what is none of the answer's business may be.
    void refusesEveryChangedPair()
    {
        Dice dice(3);
        for (int i = 0; i < rounds; ++i) {
            const Sample made = sample(dice);
            Sample changed = made;
            const int part = dice.below(made.parts.size());
            const QByteArray &was = made.parts.at(part);
            const bool isFree = was.startsWith("other=");
            switch (dice.below(4)) {
            case 0:
                changed.parts.remove(part);
                break;
            case 1:
                changed.parts.insert(dice.below(made.parts.size()), was);
                break;
            case 2:
                changed.parts[part] += dice.encoded(dice.text(2));
                break;
            default:
                changed.parts[part].prepend('x');
                break;
            }
            const QString code = taken(made.target(), changed.address());
            const bool otherCode = was.startsWith("code=") && changed.parts.value(part).startsWith(was);
            if (isFree)
                QCOMPARE(code, made.code);
            else if (!otherCode || changed.parts.size() != made.parts.size())
                QVERIFY2(code.isNull(), qPrintable(changed.address()));
            else
                QVERIFY(code.startsWith(made.code)); // whatever code comes with the right state is the code
        }
    }

    /// One character of the place changed, added or taken away: another place, but for letters' case in scheme and
    /// host, an empty port, and noughts before the port.
    void refusesEveryOtherPlace()
    {
        static const QString characters = u"abzABZ019./:@?#%-_~;=&[]\\+ "_s;
        static const QRegularExpression form(u"^([^:/?#]+)://([^:/?#]+)(?::0*([0-9]*))?(/[^?#]*)$"_s);
        Dice dice(4);
        for (int i = 0; i < 4 * rounds; ++i) {
            const Sample made = sample(dice);
            QString place = made.place();
            const int at = dice.below(place.size());
            const QChar character = characters.at(dice.below(characters.size()));
            switch (dice.below(3)) {
            case 0:
                place[at] = character;
                break;
            case 1:
                place.insert(at, character);
                break;
            default:
                place.remove(at, 1);
                break;
            }
            if (place.startsWith(u' '))
                continue; // a paste is trimmed
            const auto one = form.match(made.place());
            const auto other = form.match(place);
            const bool same = other.hasMatch() && one.captured(1) == other.captured(1).toLower()
                && one.captured(2) == other.captured(2).toLower() && one.captured(3) == other.captured(3)
                && one.captured(4) == other.captured(4);
            const QString address = place + made.address().sliced(made.place().size());
            const QString code = taken(made.target(), address);
            if (same)
                QVERIFY2(code == made.code, qPrintable(address));
            else
                QVERIFY2(code.isNull(), qPrintable(address + u" for "_s + made.callback() + u": "_s + code));
        }
    }

    // A9
    void readsNeedlessEscapesAlike()
    {
        Dice dice(5);
        for (int i = 0; i < rounds; ++i) {
            const Sample made = sample(dice);
            Sample escaped = made;
            escaped.path.clear();
            for (const QChar c : made.path) {
                const bool mayBe = c.isLetterOrNumber() && !made.path.contains(u'%') && dice.below(3) == 0;
                escaped.path += mayBe ? u'%' + QString::number(c.unicode(), 16) : QString(c);
            }
            QCOMPARE(taken(made.target(), escaped.address()), made.code);
            QCOMPARE(taken(escaped.target(), made.address()), made.code);
        }
    }
};

QTEST_APPLESS_MAIN(RedirectPropertyTest)
#include "redirectpropertytest.moc"
