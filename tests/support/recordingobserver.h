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
    int stalls = 0;
    int blanks = 0;
    int errors = 0; ///< pages of an HTTP error, among the finished
    int zoomSteps = 0;
    QList<iw::RefusedCertificate> certificates;
    QList<iw::CredentialsQuestion> questions;

    void addressChanged(const QUrl &url) override { addresses.append(url); }
    void titleChanged(const QString &text) override { title = text; }
    void loadStarted() override { ++started; }
    void loadProgressed(int) override { }
    void loadFinished(bool isError) override
    {
        ++finished;
        errors += isError;
    }
    void loadFailed(Failure failure, const QString &) override { failures.append(failure); }
    void certificateRefused(const iw::RefusedCertificate &certificate) override { certificates.append(certificate); }
    void loadStalled() override { ++stalls; }
    void pageIsBlank() override { ++blanks; }
    void credentialsWanted(const iw::CredentialsQuestion &question) override { questions.append(question); }
    void zoomWanted(int steps) override { zoomSteps += steps; }
    void redirectCaught(const QUrl &url) override { caught.append(url); }
    void rendererStopped() override { ++deaths; }
    void refused(const QString &what) override { refusals.append(what); }
};
