// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace iw;
using namespace Qt::StringLiterals;

/// What CONTRIBUTING.md asks of every file and a compiler does not see.
class HouseStyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesNameTheirLicence()
    {
        const QStringList paths = SourceTree::sources({ u"app"_s, u"ui"_s, u"tests"_s });
        QVERIFY(paths.size() > 20);
        QStringList wrong;
        for (const QString &path : paths)
            if (!SourceTree::text(path).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
                wrong += path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void filesAreShort()
    {
        QStringList wrong;
        for (const QString &path : SourceTree::sources({ u"app"_s, u"ui"_s })) {
            const qsizetype lines = SourceTree::text(path).count(u'\n');
            if (lines > 400)
                wrong += u"%1: %2 lines"_s.arg(path).arg(lines);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void headersAreGuarded()
    {
        for (const QString &path : SourceTree::files({ u"app"_s, u"ui"_s, u"tests"_s }, { u"*.h"_s }))
            QVERIFY2(SourceTree::text(path).contains("\n#pragma once\n"_L1), qPrintable(path));
    }

    /// Neither a path of the machine it was written on nor a person's file belongs into the tree.
    void nothingNamesAPlaceOnSomeMachine()
    {
        // Brackets, so that this line is not found.
        static const QRegularExpression place(uR"((?<![\w.$}/*-])/(w[o]rk|t[m]p|h[o]me|r[o]ot)/\w)"_s);
        const QStringList everything{ u"app"_s,   u"ui"_s,        u"resources"_s, u"translations"_s,
                                      u"tests"_s, u"packaging"_s, u"cmake"_s,     u".ci"_s };
        QStringList paths = SourceTree::files(everything, { u"*"_s });
        paths += QDir(u"" IW_SOURCE_DIR ""_s).entryList(QDir::Files | QDir::Hidden);
        QStringList wrong;
        for (const QString &path : std::as_const(paths)) {
            const auto match = place.match(SourceTree::text(path));
            if (match.hasMatch())
                wrong += path + u": "_s + match.captured();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(HouseStyleTest)
#include "housestyletest.moc"
