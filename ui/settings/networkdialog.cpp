// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkdialog.h"

#include "app/accounts/accountstore.h"
#include "app/network/connectiontest.h"
#include "app/network/networkaccess.h"
#include "app/problems/problemcatalog.h"
#include "app/service/serviceaddress.h"
#include "ui/settings/certificatefield.h"
#include "ui/settings/proxyform.h"
#include "ui/vault/vaultunlocker.h"
#include "ui/widgets/heightkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace iw {

using namespace Qt::StringLiterals;

namespace {

QLabel *note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

NetworkDialog::NetworkDialog(const NetworkDialogServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_message(new MessageBar(this)), m_proxy(new ProxyForm),
      m_certificates(new CertificateField(services.prompts)), m_service(new QComboBox),
      m_test(new QPushButton(tr("Test"))), m_progress(workLine(tr("Testing"), 0, this))
{
    setObjectName(u"networkDialog"_s);
    setWindowTitle(tr("Network"));
    build();
    fillServices();
    const NetworkSettings &present = services.network.settings();
    m_proxy->setSettings(present);
    m_certificates->setFile(present.certificateFile);
    m_proxy->setPasswordKept(services.network.proxyPassword().isKept(present));
    setBusy(false);
    connect(m_proxy, &ProxyForm::edited, this, [this] {
        m_proxy->setPasswordKept(m_services.network.proxyPassword().isKept(entered()));
        m_message->clear();
    });
    connect(m_certificates, &CertificateField::edited, m_message, &MessageBar::clear);
    m_services.unlocker.closeOnLock(this);
    if (const auto &problem = services.network.certificateProblem()) {
        ProblemText words = describe(*problem);
        words.action.clear(); // it leads here
        m_message->showProblem(words, Tone::Warning);
    }
}

void NetworkDialog::build()
{
    m_message->setClosable(false);
    // Scrolled where a screen is small or the font large: squeezed it could not be read.
    auto *content = new QWidget;
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    auto *proxy = new QGroupBox(tr("Proxy"));
    auto *proxyColumn = new QVBoxLayout(proxy);
    proxyColumn->addWidget(m_proxy);
    auto *certificates = new QGroupBox(tr("Certificates to trust as well"));
    auto *certificatesColumn = new QVBoxLayout(certificates);
    certificatesColumn->addWidget(m_certificates);
    auto *pages =
        note(tr("The embedded sign-in page takes the same proxy, but does not sign in to one of kind SOCKS5. It cannot "
                "take these certificates: Qt WebEngine knows those of the system only, on Linux those of the NSS "
                "database in ~/.pki/nssdb. Where a page is refused for either, sign in with your browser."));
    contentColumn->addWidget(proxy);
    contentColumn->addWidget(certificates);
    contentColumn->addWidget(pages);
    contentColumn->addStretch();
    auto *scrolling = new QScrollArea;
    scrolling->setFrameShape(QFrame::NoFrame);
    scrolling->setWidgetResizable(true);
    scrolling->setFocusPolicy(Qt::NoFocus);
    scrolling->setWidget(content);
    // The bar that may come takes nothing from what is beside it.
    scrolling->setMinimumWidth(content->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_service->setObjectName(u"testServiceComboBox"_s);
    m_service->setAccessibleName(tr("Service to try"));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_service->setMinimumContentsLength(24);
    m_test->setObjectName(u"networkTestPushButton"_s);
    m_test->setAutoDefault(false);
    auto *testLabel = new QLabel(tr("Try it at"), this);
    testLabel->setBuddy(m_service);
    auto *testRow = new QHBoxLayout;
    testRow->addWidget(testLabel);
    testRow->addWidget(m_service, 1);
    testRow->addWidget(m_test);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"networkOkPushButton"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"networkCancelPushButton"_s);

    auto *column = new QVBoxLayout(this); // whose order is that of the keys
    new HeightKeeper(this);
    column->addWidget(m_message);
    column->addWidget(scrolling, 1);
    column->addLayout(testRow);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 90;
    const int message = fontMetrics().lineSpacing() * 3; // room for a short one
    resize(width, contentColumn->heightForWidth(width) + message + fontMetrics().lineSpacing() * 8);
    connect(m_test, &QPushButton::clicked, this, &NetworkDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NetworkDialog::fillServices()
{
    const auto add = [this](const QString &name, const QUrl &api) {
        //: A service to try: its name, its host
        m_service->addItem(name == api.host() ? name : tr("%1 – %2").arg(name, api.host()), api);
    };
    const QList<ServiceAccount> accounts = m_services.accounts.accounts();
    for (const ServiceAccount &account : accounts) {
        if (!account.practice) // which is on this computer: no proxy leads there
            add(account.name, account.apiUrl);
    }
    const QList<Service> services = knownServices();
    for (const Service &service : services) {
        if (!service.apiUrl.isEmpty())
            add(service.name, service.apiUrl);
    }
}

NetworkSettings NetworkDialog::entered() const
{
    NetworkSettings settings;
    m_proxy->writeTo(settings);
    settings.certificateFile = m_certificates->file();
    return settings;
}

bool NetworkDialog::isUsable()
{
    std::optional<Problem> problem = m_certificates->problem();
    if (!m_proxy->isComplete()) {
        problem = Problem{ .id = u"network.proxy-incomplete"_s };
        m_proxy->focusMissing();
    }
    if (!problem)
        return true;
    ProblemText words = describe(*problem);
    words.action.clear(); // it leads here
    words.details.clear();
    m_message->showProblem(words);
    return false;
}

void NetworkDialog::withPassword(std::function<void(const Secret &)> then)
{
    const NetworkSettings settings = entered();
    const Secret typed = m_proxy->typedPassword();
    if (!typed.isEmpty() || !m_services.network.proxyPassword().isKept(settings))
        return then(typed);
    m_services.unlocker.ensureUnlocked(this, [this, settings, then = std::move(then)] {
        const auto kept = m_services.network.proxyPassword().read(settings);
        if (kept)
            then(*kept);
        else
            m_message->showProblem(describe(kept.problem()));
    });
}

void NetworkDialog::test()
{
    if (isUsable())
        withPassword([this](const Secret &password) { testWith(password); });
}

void NetworkDialog::testWith(const Secret &password)
{
    m_message->clear();
    const QUrl api = m_service->currentData().toUrl();
    delete m_running;
    m_running = new ConnectionTest(entered(), password, api, m_services.log, m_services.redactor, this);
    setBusy(true);
    connect(m_running, &Job::finished, this, [this, test = m_running.data(), host = api.host()] {
        showTested(*test, host);
        test->deleteLater();
    });
}

void NetworkDialog::showTested(ConnectionTest &test, const QString &host)
{
    setBusy(false);
    if (!test.problem())
        return m_message->showText(Tone::Success, tr("%1 was reached. No secret was sent.").arg(host));
    ProblemText words = describe(*test.problem());
    words.action.clear(); // what it offers is this dialog
    m_message->showProblem(words);
}

void NetworkDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_test->setEnabled(!busy);
}

void NetworkDialog::accept()
{
    if (!isUsable())
        return;
    if (m_proxy->typedPassword().isEmpty())
        return save();
    m_services.unlocker.ensureUnlocked(
        this, [this] { save(); },
        [this] { m_message->showProblem(describe({ .id = u"network.password-not-kept"_s }), Tone::Warning); });
}

void NetworkDialog::save()
{
    const NetworkSettings settings = entered();
    ProxyPassword &password = m_services.network.proxyPassword();
    const Secret typed = m_proxy->typedPassword();
    Outcome kept = Done();
    if (!typed.isEmpty())
        kept = password.keep(settings, typed);
    else if (settings.proxy == NetworkSettings::Proxy::Manual && !password.isKept(settings))
        kept = password.forget(); // of another proxy or user
    if (!kept)
        return m_message->showProblem(describe(kept.problem()));
    m_services.network.setSettings(settings);
    QDialog::accept();
}

void NetworkDialog::done(int result)
{
    delete m_running;
    m_proxy->clearPassword();
    QDialog::done(result);
}

} // namespace iw
