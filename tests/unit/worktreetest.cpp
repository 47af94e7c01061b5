// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/worktree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class WorkTreeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_top = QFileInfo(m_folder->path()).canonicalFilePath();
        QVERIFY(QDir(m_top).mkpath(u"tree/deep/er"_s) && QDir(m_top).mkpath(u"beside"_s));
    }

    void noneIsFoundOutside()
    {
        QVERIFY(QDir(m_top).mkpath(u"tree/.git"_s));
        QCOMPARE(iw::workTreeAround(m_top + u"/beside/a.env"_s), QString());
        QCOMPARE(iw::workTreeAround(m_top + u"/missing/a.env"_s), QString());
    }

    void aFolderIsFoundFromBelow()
    {
        QVERIFY(QDir(m_top).mkpath(u"tree/.git"_s));
        QCOMPARE(iw::workTreeAround(m_top + u"/tree/a.env"_s), m_top + u"/tree"_s);
        QCOMPARE(iw::workTreeAround(m_top + u"/tree/deep/er/a.env"_s), m_top + u"/tree"_s);
    }

    void aFileMarksAFurtherWorkTree()
    {
        QFile mark(m_top + u"/tree/deep/.git"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly));
        QCOMPARE(iw::workTreeAround(m_top + u"/tree/deep/er/a.env"_s), m_top + u"/tree/deep"_s);
    }

    void aLinkedFolderIsResolved()
    {
        QVERIFY(QDir(m_top).mkpath(u"tree/.git"_s));
        QVERIFY(QFile::link(m_top + u"/tree/deep"_s, m_top + u"/beside/link"_s));
        QCOMPARE(iw::workTreeAround(m_top + u"/beside/link/a.env"_s), m_top + u"/tree"_s);
    }

    void aLinkedFileIsResolved()
    {
        QVERIFY(QDir(m_top).mkpath(u"tree/.git"_s));
        QFile file(m_top + u"/tree/a.env"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(file.fileName(), m_top + u"/beside/a.env"_s));
        QCOMPARE(iw::workTreeAround(m_top + u"/beside/a.env"_s), m_top + u"/tree"_s);
        QVERIFY(QFile::link(m_top + u"/nowhere"_s, m_top + u"/tree/b.env"_s));
        QCOMPARE(iw::workTreeAround(m_top + u"/tree/b.env"_s), QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_top;
};

QTEST_GUILESS_MAIN(WorkTreeTest)
#include "worktreetest.moc"
