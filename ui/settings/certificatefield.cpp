// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/certificatefield.h"

#include "app/network/certificatefile.h"
#include "app/problems/problemcatalog.h"
#include "ui/widgets/userprompts.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 2;

QString lineFor(const QSslCertificate &certificate)
{
    const QDateTime end = certificate.expiryDate();
    const QString day = QLocale().toString(end.toLocalTime().date(), QLocale::ShortFormat);
    const QString owner = ownerOf(certificate);
    //: A certificate: its owner, the day of its end
    return end < QDateTime::currentDateTimeUtc() ? CertificateField::tr("%1, expired on %2").arg(owner, day)
                                                 : CertificateField::tr("%1, valid until %2").arg(owner, day);
}

} // namespace

CertificateField::CertificateField(UserPrompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_path(new QLineEdit(this)), m_choose(new QPushButton(tr("Choose…"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_facts(new QLabel(this))
{
    m_path->setObjectName(u"certificateFileLineEdit"_s);
    m_path->setAccessibleName(tr("File of certificates"));
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("none"));
    m_choose->setObjectName(u"certificateChoosePushButton"_s);
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(u"certificateRemovePushButton"_s);
    m_remove->setAutoDefault(false);
    m_facts->setObjectName(u"certificateFactsLabel"_s);
    m_facts->setTextFormat(Qt::PlainText); // names out of a file
    m_facts->setWordWrap(true);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_facts->setMinimumHeight(fontMetrics().lineSpacing() * 2); // so that nothing jumps
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_facts);
    connect(m_choose, &QPushButton::clicked, this, &CertificateField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setFile({});
        m_choose->setFocus(Qt::OtherFocusReason); // its own button is off now
    });
    look();
}

void CertificateField::setFile(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    look();
    Q_EMIT edited();
}

QString CertificateField::file() const { return QDir::fromNativeSeparators(m_path->text()); }

void CertificateField::choose()
{
    m_prompts.openFile(this, { tr("Choose a File of Certificates"), file(), tr("Certificates (*.pem *.crt *.cer)") },
                       [this](const QString &path) {
                           if (!path.isEmpty())
                               setFile(path);
                       });
}

void CertificateField::look()
{
    m_problem.reset();
    m_remove->setEnabled(!file().isEmpty());
    if (file().isEmpty())
        return m_facts->setText(tr("Only the authorities of the system are trusted."));
    const auto certificates = readCertificateFile(file(), QDateTime::currentDateTimeUtc());
    if (!certificates) {
        m_problem = certificates.problem();
        return m_facts->setText(describe(*m_problem).sentence());
    }
    QStringList lines;
    for (const QSslCertificate &certificate : certificates->first(qMin(mostShown, certificates->size())))
        lines += lineFor(certificate);
    if (certificates->size() > mostShown)
        lines.last() += u' ' + tr("and %n more", nullptr, int(certificates->size() - mostShown));
    m_facts->setText(lines.join(u'\n'));
}

} // namespace iw
