// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/album.h"
#include "tests/tour/tour.h"
#include "ui/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace iw;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;

QString newFolder()
{
    QTemporaryDir folder(QDir::tempPath() + u"/instance-wizard-tour-XXXXXX"_s);
    folder.setAutoRemove(false);
    return folder.path();
}

QSize sizeOf(const QString &text) { return { text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt() }; }

} // namespace

int main(int argc, char **argv)
{
    // A tour leaves nothing in the person's keychain.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"instance-wizard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(IW_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Walks through Instance Wizard with the practice service, makes an instance and takes a picture of every "
        "page. The last two lines are the instance's id and the folder of the pictures."_s);
    const QCommandLineOption output(u"output"_s, u"Folder of the pictures (a new one)."_s, u"DIR"_s);
    const QCommandLineOption dark(u"dark"_s, u"A dark palette."_s);
    const QCommandLineOption scale(u"scale"_s, u"Factor of the font's size."_s, u"F"_s, u"1"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the screen, such as 1024x700."_s, u"WxH"_s);
    parser.addOptions({ output, dark, scale, size });
    parser.addHelpOption();
    parser.process(application);
    Look look{ .dark = parser.isSet(dark), .scale = parser.value(scale).toDouble(), .size = {} };
    if (parser.isSet(size))
        look.size = sizeOf(parser.value(size));
    if (look.scale <= 0 || (parser.isSet(size) && look.size.isEmpty())) {
        std::fputs("instance-wizard-tour: --scale takes a number, --size a size such as 1024x700\n", stderr);
        return exitUsage;
    }

    installTranslations(application);
    apply(look);
    const QTemporaryDir data;
    Album album(parser.isSet(output) ? parser.value(output) : newFolder(), look.size);
    bool done = false;
    QString id;
    {
        Tour tour(data.filePath(u"data"_s), look, album);
        done = tour.run();
        id = tour.instanceId();
        if (!done)
            std::fprintf(stderr, "The tour ended early: %s\n", qUtf8Printable(tour.error()));
    }
    for (const QString &remark : album.remarks())
        std::printf("Remark: %s\n", qUtf8Printable(remark));
    std::printf("%d pictures\n%s\n%s\n", album.count(), qUtf8Printable(id.isEmpty() ? u"no instance"_s : id),
                qUtf8Printable(QDir(album.folder()).absolutePath()));
    return done && !id.isEmpty() ? 0 : 1;
}
