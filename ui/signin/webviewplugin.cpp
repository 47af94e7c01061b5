// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/webviewplugin.h"

#include "ui/signin/engineparts.h"
#include "ui/signin/sharecontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <QPluginLoader>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

bool runsAsRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

bool hasFlag(const QStringList &flags, QLatin1StringView start)
{
    return std::any_of(flags.begin(), flags.end(), [start](const QString &flag) { return flag.startsWith(start); });
}

} // namespace

WebViewPlugin::WebViewPlugin(const QString &binDir)
    : m_folder(QDir::cleanPath((binDir.isEmpty() ? QCoreApplication::applicationDirPath() : binDir)
                               + u"/" IW_PLUGIN_FROM_BIN ""_s))
{
}

WebViewPlugin::~WebViewPlugin()
{
    if (m_factory)
        m_factory->coolDown();
}

std::optional<Problem> WebViewPlugin::obstacle(const QProcessEnvironment &environment, bool isRoot,
                                               const QStringList &arguments)
{
    QStringList flags = environment.value(u"QTWEBENGINE_CHROMIUM_FLAGS"_s).split(u' ', Qt::SkipEmptyParts);
    if (const qsizetype engineArguments = arguments.indexOf("--webEngineArgs"_L1); engineArguments >= 0)
        flags += arguments.mid(engineArguments + 1);
    // Whoever reaches that port reads the page and types into it.
    if (!environment.value(u"QTWEBENGINE_REMOTE_DEBUGGING"_s).isEmpty() || hasFlag(flags, "--remote-debugging"_L1))
        return Problem{ .id = u"signin.embedded-debugging"_s };
    // Chromium would end the whole process. The sandbox is never switched off here: who runs this as root decides.
    if (isRoot && !environment.contains(u"QTWEBENGINE_DISABLE_SANDBOX"_s) && !hasFlag(flags, "--no-sandbox"_L1))
        return Problem{ .id = u"signin.embedded-root"_s };
    return std::nullopt;
}

void WebViewPlugin::prepare()
{
    if (m_prepared)
        return;
    m_prepared = true;
    const auto environment = QProcessEnvironment::systemEnvironment();
    m_problem = obstacle(environment, runsAsRoot(), QCoreApplication::arguments());
    if (const QString part = missingEnginePart(environment); !m_problem && !part.isEmpty())
        m_problem = Problem{ .id = u"signin.embedded-missing"_s, .technical = u"missing: "_s + part };
    if (m_problem)
        return;
    // Without it a screen reader sees two nodes of the page instead of all; read when the engine starts.
    if (!qEnvironmentVariableIsSet("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY"))
        qputenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", "1");
    readyForWebEngine();
}

std::optional<Problem> WebViewPlugin::load()
{
    QPluginLoader loader(m_folder + u"/instance-wizard-webview"_s);
    if (loader.metaData().value("IID"_L1).toString() == QLatin1StringView(IW_SIGN_IN_VIEW_IID))
        m_factory = qobject_cast<SignInViewFactory *>(loader.instance());
    if (m_factory)
        return std::nullopt;
    return Problem{ .id = u"signin.embedded-missing"_s, .technical = loader.errorString() };
}

Result<SignInViewFactory *> WebViewPlugin::factory()
{
    prepare();
    if (!m_factory && !m_problem)
        m_problem = load();
    if (m_problem)
        return *m_problem;
    return m_factory;
}

} // namespace iw
