// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/scriptdialogs.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace iw {

namespace {

constexpr qsizetype longestMessage = 600;
constexpr qsizetype longestDefault = 200;
constexpr int shownBeforeSilencing = 2;

QString cut(const QString &text, qsizetype limit) { return text.size() > limit ? text.left(limit) + u'…' : text; }

QString speaker(const QUrl &origin)
{
    const QString host = origin.host(QUrl::FullyEncoded);
    return host.isEmpty() ? ScriptDialogs::tr("The sign-in page says:")
                          : ScriptDialogs::tr("The page of %1 says:").arg(host);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(360);
    label->setText(text);
    return label;
}

} // namespace

ScriptDialogs::ScriptDialogs(QObject *parent) : QObject(parent) { }

std::optional<QString> ScriptDialogs::ask(Kind kind, const QUrl &origin, const QString &message,
                                          const QString &defaultText)
{
    // One at a time: a second page that speaks meanwhile is declined, lest loops pile up.
    if (m_silenced || m_depth > 0)
        return std::nullopt;

    QPointer<QDialog> dialog = new QDialog(m_window);
    dialog->setObjectName(u"scriptDialog"_s);
    dialog->setWindowTitle(tr("Message of the Sign-in Page"));
    dialog->setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(plainLabel(speaker(origin), dialog));
    layout->addWidget(plainLabel(cut(message, longestMessage), dialog));
    auto *edit = new QLineEdit(cut(defaultText, longestDefault), dialog);
    edit->setObjectName(u"scriptAnswerLineEdit"_s);
    edit->setAccessibleName(tr("Answer"));
    edit->setVisible(kind == Kind::Prompt);
    layout->addWidget(edit);
    auto *silence = new QCheckBox(tr("Show no more messages of this page"), dialog);
    silence->setObjectName(u"silenceCheckBox"_s);
    silence->setVisible(m_shown >= shownBeforeSilencing);
    layout->addWidget(silence);
    auto *buttons = new QDialogButtonBox(
        kind == Kind::Alert ? QDialogButtonBox::Ok : QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);

    const QPointer<ScriptDialogs> self = this;
    m_dialog = dialog;
    ++m_shown;
    ++m_depth;
    const bool accepted = dialog->exec() == QDialog::Accepted;
    // Anything may be gone by now: the window, the dialog with it, and this object.
    std::optional<QString> answer;
    if (dialog && accepted)
        answer = kind == Kind::Prompt ? edit->text() : QString();
    const bool silenced = dialog && silence->isChecked();
    delete dialog;
    if (!self)
        return std::nullopt;
    --m_depth;
    m_silenced = m_silenced || silenced;
    Q_EMIT closed();
    return answer;
}

void ScriptDialogs::dismiss()
{
    m_silenced = true;
    if (m_dialog)
        m_dialog->reject();
}

} // namespace iw
