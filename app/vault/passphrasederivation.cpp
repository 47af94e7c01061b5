// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/passphrasederivation.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>

namespace iw {

void derivePassphrase(QObject *context, const Secret &passphrase, const QByteArray &salt, const PassphraseCost &cost,
                      std::function<void(const Result<PassphraseKeys> &)> then)
{
    using Derived = std::shared_ptr<const Result<PassphraseKeys>>;

    auto prepared = preparedPassphrase(passphrase);
    if (!prepared) {
        then(prepared.problem());
        return;
    }
    const auto shared = std::make_shared<const Secret>(std::move(prepared.value()));
    auto *watcher = new QFutureWatcher<Derived>(context);
    QObject::connect(watcher, &QFutureWatcher<Derived>::finished, context, [watcher, then = std::move(then)] {
        const Derived result = watcher->result();
        watcher->deleteLater();
        then(*result);
    });
    watcher->setFuture(QtConcurrent::run([shared, salt, cost]() -> Derived {
        return std::make_shared<const Result<PassphraseKeys>>(derivePassphraseKeys(*shared, salt, cost));
    }));
}

} // namespace iw
