// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/aboutdialog.h"

#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <sodium.h>

namespace iw {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QString &vaultFile, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Instance Wizard"));

    auto *drawing = new QLabel(this);
    drawing->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *title = new QLabel(u"Instance Wizard"_s, this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    auto *purpose = new QLabel(tr("Creates connector instances on Cloud Elements and SAP Open Connectors, keeps them, "
                                  "and exports their credentials.\n\nLicence: GPL-3.0-or-later. No warranty."),
                               this);
    purpose->setWordWrap(true);
    purpose->setMinimumWidth(fontMetrics().averageCharWidth() * 56);

    const QString versions = u"Instance Wizard %1\nQt %2\nlibsodium %3\n%4\n%5"_s.arg(
        QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
        QString::fromLatin1(sodium_version_string()), QSysInfo::prettyProductName(),
        QDir::toNativeSeparators(vaultFile));
    auto *facts = new QLabel(versions, this);
    facts->setObjectName(u"aboutVersionsLabel"_s);
    facts->setAccessibleName(tr("Versions"));
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copying = buttons->addButton(tr("Copy Versions"), QDialogButtonBox::ActionRole);
    copying->setObjectName(u"aboutCopyPushButton"_s);
    connect(copying, &QPushButton::clicked, this, [versions] { QGuiApplication::clipboard()->setText(versions); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *texts = new QVBoxLayout;
    texts->addWidget(title);
    texts->addWidget(purpose);
    texts->addSpacing(8);
    texts->addWidget(facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(drawing, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

} // namespace iw
