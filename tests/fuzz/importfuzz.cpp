// SPDX-License-Identifier: GPL-3.0-or-later
// A file that somebody sent for *Import…*, or a text that was pasted. What is read can be saved as it is; what is
// refused is told with a place in the file, and without any of its values; whatever it is, the readers end.
#include "app/connectors/fieldchecker.h"
#include "app/service/serviceaddress.h"
#include "app/sharing/importreader.h"
#include "tests/fuzz/fuzzing.h"

using namespace iw;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<Connector> connectors = loadConnectors({});
    const QByteArray bytes = fuzzing::bytes(data, size);
    static_cast<void>(readPasted(QString::fromUtf8(bytes)));
    const auto imported = readImport(bytes, connectors);
    if (!imported) {
        const Problem &problem = imported.problem();
        IW_PROMISE(problem.id.startsWith(u"sharing.import-"));
        if (problem.id == "sharing.import-backup"_L1 || problem.id == "sharing.import-body"_L1
            || problem.id == "sharing.import-call"_L1)
            return 0;
        const int line = problem.arguments.value(u"line"_s).toInt();
        IW_PROMISE(line >= 1 && line <= 1 + bytes.count('\n') + bytes.count('\r'));
        IW_PROMISE(problem.arguments.value(u"column"_s).toInt() >= 1);
        return 0;
    }
    IW_PROMISE(!imported->empty());
    for (const ImportedInstance &each : *imported) {
        const Instance &row = each.instance;
        IW_PROMISE(!row.id.isEmpty() && !row.name.isEmpty() && !row.connector.isEmpty());
        IW_PROMISE(row.recordId.isEmpty() && each.replaces.isEmpty());
        IW_PROMISE(isAllowedServiceUrl(row.serviceUrl) && row.serviceUrl.userInfo().isEmpty());
        IW_PROMISE(!each.token.isEmpty());
        IW_PROMISE(!each.account || (!each.account->user.isEmpty() && !each.account->organization.isEmpty()));
        for (const auto &[key, value] : each.configuration)
            IW_PROMISE(!value.isEmpty());
    }
    return 0;
}
