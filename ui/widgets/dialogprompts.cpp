// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogprompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace iw {

using namespace Qt::StringLiterals;

void DialogPrompts::confirm(QWidget *parent, const Question &question, std::function<void(bool)> then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"confirmMessageBox"_s);
    box->setIcon(question.destructive ? QMessageBox::Warning : QMessageBox::Question);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText); // names of instances come from the service
    box->setText(question.text);
    box->setInformativeText(question.consequence);
    auto *accept =
        box->addButton(question.accept, question.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    accept->setObjectName(u"confirmAcceptPushButton"_s);
    auto *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.destructive ? cancel : accept);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, box, [box, accept, then = std::move(then)] {
        const bool accepted = box->clickedButton() == accept;
        then(accepted);
    });
    box->open();
}

namespace {

void askForFile(QWidget *parent, const UserPrompts::FileQuestion &question, QFileDialog::AcceptMode mode,
                std::function<void(QString)> then)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(question.filter);
    if (!question.suggestedName.isEmpty())
        dialog->selectFile(question.suggestedName);
    QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, then = std::move(then)](int result) {
        const QStringList files = dialog->selectedFiles();
        then(result == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
    });
    dialog->open();
}

} // namespace

void DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> then)
{
    askForFile(parent, question, QFileDialog::AcceptSave, std::move(then));
}

void DialogPrompts::openFile(QWidget *parent, const FileQuestion &question, std::function<void(QString)> then)
{
    askForFile(parent, question, QFileDialog::AcceptOpen, std::move(then));
}

} // namespace iw
