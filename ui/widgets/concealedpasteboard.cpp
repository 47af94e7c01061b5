// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows which Qt lets a program write a pasteboard type of its own.
#include "ui/widgets/concealedpasteboard.h"

#include <QMimeData>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#include <QVariant>
#endif

namespace iw {

using namespace Qt::StringLiterals;

namespace {

const QString mark = u"application/x-nspasteboard-concealed-type"_s;

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
/// Without it Qt would write the mark under a type that nobody knows. Registers itself for the life of the program.
class ConcealedType final : public QUtiMimeConverter
{
public:
    QString utiForMime(const QString &mime) const override { return mime == mark ? m_type : QString(); }
    QString mimeForUti(const QString &uti) const override { return uti == m_type ? mark : QString(); }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return { data.toByteArray() };
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }

private:
    QString m_type = u"org.nspasteboard.ConcealedType"_s;
};
#endif

} // namespace

void markConcealed(QMimeData &data)
{
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static const ConcealedType type;
#endif
    data.setData(mark, QByteArrayLiteral("secret"));
}

} // namespace iw
