// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultlist.h"

#include <algorithm>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

bool isKind(const QStringList &kinds, const QString &kind)
{
    return std::any_of(kinds.begin(), kinds.end(), [&kind](const QString &known) {
        if (!known.endsWith(u"-*"_s))
            return kind == known;
        bool isNumber = false;
        const QStringView stem = QStringView(known).chopped(1);
        return kind.startsWith(stem) && QStringView(kind).sliced(stem.size()).toUInt(&isNumber) < 10'000'000
            && isNumber;
    });
}

bool matches(const QStringList &pattern, const QStringList &segments)
{
    return std::equal(pattern.begin(), pattern.end(), segments.begin(), segments.end(),
                      [](const QString &wanted, const QString &found) {
                          return wanted == found || (wanted.startsWith(u'{') && wanted.endsWith(u'}'));
                      });
}

} // namespace

FaultList::FaultList(QStringList kinds) : m_kinds(std::move(kinds)) { }

bool FaultList::arm(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3 || !isKind(m_kinds, parts[1]))
        return false;
    Fault fault{ .operation = parts[0], .method = {}, .segments = {}, .kind = parts[1], .remaining = 1 };
    if (parts[0] != u"*"_s) {
        const qsizetype blank = parts[0].indexOf(u" /"_s);
        if (blank <= 0)
            return false;
        fault.method = parts[0].first(blank).toLatin1().toUpper();
        fault.segments = parts[0].sliced(blank + 2).split(u'/', Qt::SkipEmptyParts);
    }
    if (parts.size() == 3) {
        bool isNumber = false;
        fault.remaining = parts[2] == u"*"_s ? -1 : parts[2].toInt(&isNumber);
        if (fault.remaining == 0 || (fault.remaining > 0 && !isNumber) || fault.remaining < -1)
            return false;
    }
    m_faults.append(fault);
    return true;
}

QString FaultList::take(QByteArrayView method, const QStringList &segments)
{
    const auto hit = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
        return fault.method.isEmpty() || (fault.method == method && matches(fault.segments, segments));
    });
    if (hit == m_faults.end())
        return {};
    const QString kind = hit->kind;
    if (hit->remaining > 0 && --hit->remaining == 0)
        m_faults.erase(hit);
    return kind;
}

QStringList FaultList::waiting() const
{
    QStringList texts;
    for (const Fault &fault : m_faults) {
        const QString count = fault.remaining < 0 ? u"*"_s : QString::number(fault.remaining);
        texts.append(fault.operation + u':' + fault.kind + u':' + count);
    }
    return texts;
}

} // namespace iw
