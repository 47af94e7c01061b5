// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/progressline.h"

#include <unistd.h>

#include <cstdio>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView wiped = u"\r\x1b[K"; // to the end of the line

void write(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::ProgressLine(QString doing, QObject *parent)
    : QObject(parent), m_doing(std::move(doing)), m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    show(0);
}

ProgressLine::~ProgressLine()
{
    if (m_isTerminal)
        write(wiped.toString());
}

void ProgressLine::show(int percent) { tell(QString::number(percent) + u" %"_s); }

void ProgressLine::tell(const QString &soFar)
{
    if (m_isTerminal)
        write(wiped.toString() + u"%1 … %2"_s.arg(m_doing, soFar));
}

} // namespace iw
