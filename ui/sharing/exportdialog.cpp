// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/exportdialog.h"

#include "app/accounts/accountstore.h"
#include "app/base/paths.h"
#include "app/base/secret.h"
#include "app/connectors/connector.h"
#include "app/instances/instancecare.h"
#include "app/instances/instancerepository.h"
#include "app/problems/problemcatalog.h"
#include "app/settings/preferences.h"
#include "app/sharing/exportjob.h"
#include "app/sharing/worktree.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/stayingmenu.h"
#include "ui/widgets/userprompts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace iw {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const ExportServices &services, const QList<QByteArray> &selected, QWidget *parent)
    : QDialog(parent), m_services(services), m_records(selected), m_message(new MessageBar(this)),
      m_format(new QComboBox(this)), m_onlySelected(new QRadioButton(this)), m_everything(new QRadioButton(this)),
      m_reveal(new QCheckBox(tr("Write tokens and other secrets in clear"), this)),
      m_revealAccount(new QCheckBox(tr("… and the user and organization secret as well"), this)),
      m_fresh(new QCheckBox(tr("Fetch name, tags, state and token from their service first"), this)),
      m_fieldsButton(new QToolButton(this)), m_warning(new MessageBar(this)), m_formatNote(new QLabel(this)),
      m_previewNote(new QLabel(this)), m_preview(new QPlainTextEdit(this))
{
    QList<Problem> broken;
    m_formats = loadExportFormats(services.paths.userResources(u"exports"_s), &broken);
    readInstances();
    if (const auto fields = services.preferences.exportFields())
        m_fields = QSet<QString>(fields->cbegin(), fields->cend());
    build();
    chooseInstances();
    if (const QString text = obstacle(); !text.isEmpty())
        m_message->showText(Tone::Info, text);
    else if (!broken.isEmpty())
        m_message->showProblem(describe(broken.constFirst()));
    refresh();
    connect(&m_services.unlocker, &VaultUnlocker::forgetSecrets, m_preview, &QPlainTextEdit::clear);
    m_services.unlocker.closeOnLock(this);
}

void ExportDialog::build()
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    resize(QSize(fontMetrics().averageCharWidth() * 92, fontMetrics().lineSpacing() * 34)
               .boundedTo(screen()->availableSize() * 9 / 10));
    m_format->setObjectName(u"exportFormatComboBox"_s);
    for (const ExportFormat &one : std::as_const(m_formats))
        m_format->addItem(one.name, one.id);
    m_format->setCurrentIndex(qMax(0, m_format->findData(m_services.preferences.exportFormat())));
    m_onlySelected->setObjectName(u"exportSelectedRadioButton"_s);
    m_everything->setObjectName(u"exportAllRadioButton"_s);
    m_reveal->setObjectName(u"exportRevealCheckBox"_s);
    m_revealAccount->setObjectName(u"exportRevealAccountCheckBox"_s);
    m_warning->setObjectName(u"exportWarningBar"_s);
    m_warning->setClosable(false);
    m_preview->setObjectName(u"exportPreviewPlainTextEdit"_s);
    m_preview->setReadOnly(true);
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("Preview"));
    m_previewNote->setBuddy(m_preview);

    m_choices = new QWidget(this);
    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *formatLabel = new QLabel(tr("Format"), this);
    formatLabel->setBuddy(m_format);
    m_format->setAccessibleName(formatLabel->text());
    m_formatNote->setObjectName(u"exportFormatNoteLabel"_s);
    m_formatNote->setTextFormat(Qt::PlainText);
    m_formatNote->setWordWrap(true);
    auto *what = new QVBoxLayout;
    what->addWidget(m_format);
    what->addWidget(m_formatNote);
    form->addRow(formatLabel, what);
    auto *which = new QVBoxLayout;
    which->addWidget(m_onlySelected);
    which->addWidget(m_everything);
    form->addRow(tr("Instances"), which);
    auto *clear = new QVBoxLayout;
    clear->addWidget(m_reveal);
    clear->addWidget(m_revealAccount);
    m_revealAccount->setEnabled(false);
    form->addRow(tr("Secrets"), clear);
    m_fieldsButton->setObjectName(u"exportFieldsToolButton"_s);
    m_fieldsButton->setAccessibleName(tr("Fields"));
    m_fieldsButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_fieldsButton->setArrowType(Qt::NoArrow);
    m_fieldsButton->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_fresh->setObjectName(u"exportFreshCheckBox"_s);
    auto *fieldsLabel = new QLabel(tr("Fields"), this);
    fieldsLabel->setBuddy(m_fieldsButton);
    form->addRow(fieldsLabel, m_fieldsButton);
    form->addRow(QString(), m_fresh);
    auto *fields = new StayingMenu(this);
    fields->setObjectName(u"exportFieldsMenu"_s);
    connect(fields, &QMenu::aboutToShow, this, [this, fields] { fillFields(*fields); });
    // Not setMenu(): the button would run it in an event loop of its own.
    connect(m_fieldsButton, &QToolButton::clicked, fields,
            [this, fields] { fields->popup(m_fieldsButton->mapToGlobal(m_fieldsButton->rect().bottomLeft())); });
    showFields();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy to Clipboard"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"exportCopyPushButton"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_save = buttons->addButton(tr("Save to File…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"exportSavePushButton"_s);
    m_save->setIcon(icon(u"export"_s));
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addWidget(m_choices);
    column->addWidget(m_warning);
    column->addWidget(m_previewNote);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);

    tabInOrder({ m_format, m_onlySelected, m_everything, m_reveal, m_revealAccount, m_fieldsButton, m_fresh, m_preview,
                 m_copy, m_save, buttons->button(QDialogButtonBox::Close) });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { withFreshValues([this] { withContent([this](const QByteArray &content) { copy(content); }); }); });
    connect(m_save, &QPushButton::clicked, this, [this] { withFreshValues([this] { save(); }); });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_onlySelected, &QRadioButton::toggled, this, &ExportDialog::refresh);
    for (QCheckBox *box : { m_reveal, m_revealAccount })
        connect(box, &QCheckBox::toggled, this, [this, box] { tickChanged(box); });
}

void ExportDialog::chooseInstances()
{
    m_onlySelected->setText(tr("%n selected", nullptr, int(m_selected.size())));
    m_everything->setText(tr("All %n, practice instances left out", nullptr, int(m_all.size())));
    m_onlySelected->setEnabled(!m_selected.isEmpty());
    m_everything->setEnabled(!m_all.isEmpty());
    (m_selected.isEmpty() ? m_everything : m_onlySelected)->setChecked(true);
}

bool ExportDialog::revealing() const { return m_reveal->isChecked(); }

const ExportFormat *ExportDialog::format() const
{
    const int chosen = m_format->currentIndex();
    return chosen < 0 || chosen >= m_formats.size() ? nullptr : &m_formats[chosen];
}

void ExportDialog::tickChanged(QCheckBox *box)
{
    m_revealAccount->setEnabled(m_reveal->isChecked());
    if (!m_reveal->isChecked())
        m_revealAccount->setChecked(false);
    if (!box->isChecked())
        return refresh();
    m_services.unlocker.ensureUnlocked(
        this, [this] { refresh(); }, [box] { box->setChecked(false); });
}

ExportOptions ExportDialog::options() const
{
    return { m_reveal->isChecked(), m_revealAccount->isChecked(), m_fields };
}

Result<QByteArray> ExportDialog::rendered(const QList<Instance> &instances, ExportTally *tally) const
{
    return Exporter(m_services.instances).render(*format(), instances, options(), tally);
}

void ExportDialog::refresh()
{
    if (revealing())
        m_warning->showText(Tone::Warning,
                            m_revealAccount->isChecked()
                                ? tr("With User Secret and Organization Secret anybody who reads this export can "
                                     "use these whole accounts: %1. Keep it out of mail, chats and repositories.")
                                      .arg(accountsNamed())
                                : tr("Anybody who reads this export can use these instances. Keep it out of mail, "
                                     "chats and repositories."));
    else
        m_warning->showText(Tone::Info, tr("Secrets are masked. The export shows which ones there are."));

    tellNote({ .hidden = true });
    const bool isWhole = chosen().size() <= previewed;
    m_previewNote->setText(isWhole ? tr("Preview")
                                   : tr("Preview of the first %1 of %2").arg(previewed).arg(chosen().size()));
    const bool possible = format() && !chosen().isEmpty();
    m_copy->setEnabled(possible);
    m_save->setEnabled(possible);
    if (!possible)
        return m_preview->clear();
    ExportTally tally;
    const auto content = rendered(chosen().first(qMin<qsizetype>(previewed, chosen().size())), &tally);
    if (content)
        tellNote(tally);
    // What the format cannot hold is told before anybody saves it; another choice takes the message away.
    m_copy->setEnabled(bool(content));
    m_save->setEnabled(bool(content));
    if (content) {
        m_preview->setPlainText(QString::fromUtf8(*content));
        if (isWhole) // these very bytes are written
            m_previewNote->setText(tr("Preview: %1").arg(QLocale().formattedDataSize(content->size())));
        if (m_refused)
            m_message->clear();
    } else {
        m_preview->clear();
        m_message->showProblem(describe(content.problem()));
    }
    m_refused = !content;
}

void ExportDialog::tellNote(const ExportTally &tally)
{
    QStringList notes;
    if (format())
        notes << format()->note << (tally.hidden ? format()->hiddenNote : QString());
    notes.removeAll(QString());
    m_formatNote->setText(notes.join(u' '));
    m_formatNote->setVisible(!notes.isEmpty());
}

void ExportDialog::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_choices, m_copy, m_save })
        widget->setEnabled(!busy);
}

void ExportDialog::withContent(const std::function<void(const QByteArray &)> &then)
{
    if (chosen().size() <= previewed) {
        const auto content = rendered(chosen());
        return content ? then(*content) : m_message->showProblem(describe(content.problem()));
    }
    auto *job = new ExportJob(m_services.instances, *format(), chosen(), options(), this);
    setBusy(true);
    const QLocale locale;
    connect(job, &ExportJob::progressed, this, [this, locale](int done, int total) {
        m_message->showText(Tone::Info, tr("Written: %1 of %2").arg(locale.toString(done), locale.toString(total)));
    });
    connect(job, &Job::finished, this, [this, job, then] {
        job->deleteLater();
        m_message->clear();
        setBusy(false);
        if (job->problem())
            return m_message->showProblem(describe(*job->problem()));
        then(job->bytes());
    });
}

void ExportDialog::copy(const QByteArray &content)
{
    remember();
    if (!revealing()) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(content));
        return m_message->showText(Tone::Success, tr("Copied to the clipboard, secrets masked."));
    }
    const int seconds = m_services.preferences.clipboardSeconds();
    m_services.clipboard.copy(Secret::fromText(QString::fromUtf8(content)), seconds);
    m_message->showText(Tone::Success,
                        seconds > 0 ? tr("Copied; taken off the clipboard in %n seconds.", nullptr, seconds)
                                    : tr("Copied; it stays on the clipboard until the program ends."));
}

void ExportDialog::save()
{
    const QString name = format()->fileName.isEmpty() ? u"instances.txt"_s : format()->fileName;
    //: Filter of a file dialog: %1 is the format's name, %2 the ending of its files
    const QString filter = tr("%1 (*.%2)").arg(format()->name, QFileInfo(name).suffix());
    m_services.prompts.saveFile(this, { tr("Save the Export"), name, filter }, [this](const QString &path) {
        if (!path.isEmpty())
            confirmPlace(path);
    });
}

void ExportDialog::confirmPlace(const QString &path)
{
    const QString tree = revealing() ? workTreeAround(path) : QString();
    const auto go = [this, path] { withContent([this, path](const QByteArray &content) { write(path, content); }); };
    if (tree.isEmpty())
        return go();
    m_services.prompts.confirm(
        this,
        { tr("Save the Export"),
          tr("Save secrets in clear inside the git work tree %1?").arg(QDir::toNativeSeparators(tree)),
          tr("Committed by mistake, they reach everybody who has the repository."), tr("Save Anyway"), true },
        [go](bool accepted) {
            if (accepted)
                go();
        });
}

void ExportDialog::write(const QString &path, const QByteArray &content)
{
    // The file dialog asked before it named an existing file.
    const auto written = Exporter::writeFile(path, content, true);
    if (!written)
        return m_message->showProblem(describe(written.problem()));
    remember();
    m_message->showText(Tone::Success,
                        revealing()
                            ? tr("Saved to %1, in clear, readable by you only.").arg(QDir::toNativeSeparators(path))
                            : tr("Saved to %1, secrets masked.").arg(QDir::toNativeSeparators(path)));
}

} // namespace iw
