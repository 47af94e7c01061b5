// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace iw {

/// Readies the process for Qt WebEngine after the application object exists: sets OpenGL's global share context and
/// the scene graph's software backend. To be called before the plugin is loaded; does nothing the second time.
///
/// Why: Qt WebEngine wants Qt::AA_ShareOpenGLContexts before the application object, which would cost every start of
/// the program, with or without a sign-in, about as much as the window itself. Without a global share context Qt
/// WebEngine 6.4 dereferences null in QOpenGLContext::format(), even with the software backend.
void readyForWebEngine();

} // namespace iw
