// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/view-api/signinview.h"

#include <QList>
#include <QStringList>

/// Keeps what a SignInView tells.
class RecordingObserver final : public iw::SignInViewObserver
{
public:
    QList<QUrl> addresses;
    QList<QUrl> caught;
    QList<Failure> failures;
    QStringList refusals;
    QString title;
    int started = 0;
    int finished = 0;
    int deaths = 0;

    void addressChanged(const QUrl &url) override { addresses.append(url); }
    void titleChanged(const QString &text) override { title = text; }
    void loadStarted() override { ++started; }
    void loadProgressed(int) override { }
    void loadFinished() override { ++finished; }
    void loadFailed(Failure failure, const QString &) override { failures.append(failure); }
    void redirectCaught(const QUrl &url) override { caught.append(url); }
    void rendererStopped() override { ++deaths; }
    void refused(const QString &what) override { refusals.append(what); }
};
