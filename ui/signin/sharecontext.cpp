// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sharecontext.h"

#include <QGuiApplication>
#include <QOpenGLContext>

// Exported by QtGui for Qt WebEngine and the platform plugins, documented nowhere, unchanged from 6.0 on: Qt
// WebEngine's own QtWebEngineQuick::initialize() of Qt 5 did exactly this. Look at it again with the next major
// version.
#if QT_VERSION >= QT_VERSION_CHECK(7, 0, 0)
#error "Check that qt_gl_set_global_share_context still exists and means the same"
#endif
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
Q_GUI_EXPORT QOpenGLContext *qt_gl_global_share_context();
QT_END_NAMESPACE

namespace iw {

void readyForWebEngine()
{
    // Measured: with OpenGL the first web view re-creates the whole top-level window (a flicker, and the keyboard focus
    // goes), and its first paint comes later. A sign-in page needs no graphics card. Whoever sets the variable decides.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");

    if (qt_gl_global_share_context())
        return;
    // The object must be there even where create() fails (no OpenGL at all): Qt WebEngine asks it for its format
    // and then goes on in software. It lives as long as the process: the engine's threads let go of it only after the
    // application object is gone.
    auto *context = new QOpenGLContext;
    context->setFormat(QSurfaceFormat::defaultFormat());
    context->create();
    qt_gl_set_global_share_context(context);
}

} // namespace iw
