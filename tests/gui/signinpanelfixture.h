// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedsigninview.h"
#include "ui/signin/signinpanel.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>

namespace iw {

using namespace Qt::StringLiterals;

inline const QString address = u"https://signin.example.com/app/oauth/authorize?client_id=id&redirect_uri="
                               "https%3A%2F%2Fwww.example.com%2Fauth&response_type=code&scope=full&state=xyz"_s;
inline const QString good = u"https://www.example.com/auth?code=abc&state=xyz"_s;
inline const QString callback = u"https://www.example.com/auth"_s;

inline SignInPanel::Task task(const AskedAuthorization &asked = { u"id"_s, callback, u"xyz"_s })
{
    auto url = AuthorizationUrl::parse(address);
    auto differences = authorizationDifferences(asked, *url);
    RedirectTarget target(url->redirectUri, url->state);
    return { asked, *url, differences, target };
}

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x31));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x24));
    return palette;
}

/// The panel around a sign-in, with a page played by the test; a person's keys and clicks.
class SignInPanelFixture : public QObject
{
protected:
    ScriptedViewFactory m_factory;
    std::unique_ptr<SignInPanel> m_panel;
    QList<QUrl> m_browser;
    bool m_browserWorks = true;

    template <typename T = QPushButton>
    T *find(const QString &name) const
    {
        auto *widget = m_panel->findChild<T *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    QString trouble() const { return find<QLabel>(u"signInTroubleLabel"_s)->text(); }

    /// Saved where IW_PICTURES says, for people to look at.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("IW_PICTURES", u"" IW_BUILD_DIR "/pictures"_s);
        QDir().mkpath(folder);
        const QFont font = QApplication::font();
        const QPalette palette = QApplication::palette();
        bool fits = true;
        for (const bool dark : { false, true }) {
            QApplication::setPalette(dark ? darkPalette() : palette);
            QFont scaled = font;
            scaled.setPointSizeF(font.pointSizeF() * (dark ? 1.5 : 1.0));
            QApplication::setFont(scaled);
            QTest::qWait(30); // layouts settle over several turns
            const QSize least = m_panel->minimumSizeHint();
            fits = fits && least.width() <= 780 && least.height() <= 520;
            m_panel->grab().save(u"%1/signin-%2-%3.png"_s.arg(folder, name, dark ? u"dark-150"_s : u"light"_s));
        }
        QApplication::setPalette(palette);
        QApplication::setFont(font);
        QVERIFY2(fits, qPrintable(name));
    }

    void start()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        m_browser.clear();
        m_browserWorks = true;
        m_factory = {};
        m_panel = std::make_unique<SignInPanel>();
        m_panel->setBrowserOpener([this](const QUrl &url) {
            m_browser.append(url);
            return m_browserWorks;
        });
        m_panel->resize(780, 520); // what a wizard at 1024×700 leaves to a page
        m_panel->show();
    }
};

} // namespace iw
