// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/exporter.h"

#include "app/base/privatefile.h"
#include "app/sharing/dotenvreader.h"
#include "app/sharing/exportvalues.h"

#include <QHash>

#include <kainjow/mustache.hpp>

namespace iw {

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

/// What a tag stands for: the engine carries its number, the escape handler writes it.
struct Slot
{
    const ExportValue *value = nullptr;
    qsizetype instance = 0;
    enum { Value, Assignment, Key } part = Value;
};

/// The data of one export and the handler that turns a slot's number into text.
class Rendering final
{
public:
    Rendering(const ExportFormat &format, const QList<Instance> &instances) : m_format(format), m_instances(instances)
    {
    }

    mustache::object instance(const ExportValues &values, qsizetype index);
    std::string write(const std::string &number);
    /// .env: what dotenv reads must be what was meant, in the file as a whole.
    std::optional<Problem> readBack(const QByteArray &output) const;
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    std::string slot(const ExportValue &value, qsizetype instance, decltype(Slot::part) part)
    {
        m_slots.push_back({ &value, instance, part });
        return std::to_string(m_slots.size() - 1);
    }
    [[nodiscard]] Problem refused(const Slot &slot) const
    {
        return { .id = u"sharing.value-refused"_s,
                 .arguments = { { u"field"_s, slot.value->key },
                                { u"instance"_s, m_instances[slot.instance].name.left(80) },
                                { u"format"_s, m_format.name } } };
    }

    const ExportFormat &m_format;
    const QList<Instance> &m_instances;
    std::vector<Slot> m_slots;
    std::vector<std::unique_ptr<ExportValue>> m_own; ///< values made here: tags
    QHash<QString, size_t> m_assigned; ///< variable → its slot
    std::optional<Problem> m_problem;
};

mustache::object Rendering::instance(const ExportValues &values, qsizetype index)
{
    mustache::object object;
    mustache::list variables;
    const auto addVariable = [&](const ExportValue &value) {
        if (!value.isSet || value.variable.isEmpty())
            return;
        variables.push_back(mustache::object{ { "assignment", slot(value, index, Slot::Assignment) },
                                              { "value", slot(value, index, Slot::Value) } });
    };
    for (const ExportValue &value : values.facts) {
        object[value.key.toStdString()] =
            value.isSet ? mustache::data(slot(value, index, Slot::Value)) : mustache::data(false);
        if (value.key != u"apiKey"_s && value.key != u"callbackUrl"_s)
            addVariable(value);
    }
    mustache::list configuration;
    for (size_t i = 0; i < values.configuration.size(); ++i) {
        const ExportValue &value = values.configuration[i];
        configuration.push_back(mustache::object{ { "key", slot(value, index, Slot::Key) },
                                                  { "value", slot(value, index, Slot::Value) },
                                                  { "last", i + 1 == values.configuration.size() } });
        addVariable(value);
    }
    mustache::list tags;
    for (qsizetype i = 0; i < values.tags.size(); ++i) {
        m_own.push_back(
            std::make_unique<ExportValue>(ExportValue{ u"tags"_s, {}, Secret::fromText(values.tags[i]), false, true }));
        tags.push_back(mustache::object{ { "value", slot(*m_own.back(), index, Slot::Value) },
                                         { "last", i + 1 == values.tags.size() } });
    }
    object["variables"] = mustache::data(variables);
    object["configuration"] = mustache::data(configuration);
    object["tags"] = mustache::data(tags);
    object["practice"] = mustache::data(values.practice);
    object["last"] = mustache::data(index + 1 == m_instances.size());
    return object;
}

std::string Rendering::write(const std::string &number)
{
    const size_t index = std::stoul(number);
    const Slot &slot = m_slots.at(index);
    const ExportValue &value = *slot.value;
    std::optional<QByteArray> text;
    if (slot.part == Slot::Key) {
        text = quoted(m_format.quoting, value.key.toUtf8());
    } else if (slot.part == Slot::Value) {
        text = quoted(m_format.quoting, value.content.view());
    } else {
        text = quotedAssignment(m_format.quoting, value.variable, value.content.view());
        m_assigned.insert(QString::fromLatin1(value.variable), index);
    }
    if (!text) {
        if (!m_problem)
            m_problem = refused(slot);
        return {};
    }
    return text->toStdString();
}

std::optional<Problem> Rendering::readBack(const QByteArray &output) const
{
    if (m_format.quoting != QuotingRule::Dotenv || m_assigned.isEmpty())
        return std::nullopt;
    QHash<QString, QString> read;
    for (const auto &[name, value] : readDotenv(output))
        read.insert(name, value);
    for (auto it = m_assigned.begin(); it != m_assigned.end(); ++it) {
        const Slot &slot = m_slots[it.value()];
        if (read.value(it.key()).toUtf8() != slot.value->content.view())
            return refused(slot);
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> Exporter::render(const ExportFormat &format, const QList<Instance> &instances,
                                    const ExportOptions &options) const
{
    std::vector<ExportValues> values; // alive until the text is written: the slots point into it
    values.reserve(size_t(instances.size()));
    const QList<QByteArray> prefixes = variablePrefixes(instances);
    for (qsizetype i = 0; i < instances.size(); ++i) {
        Result<ExportValues> of = exportValues(m_repository, instances[i], options, format.mask, prefixes[i]);
        if (!of)
            return of.problem();
        values.push_back(std::move(*of));
    }
    Rendering rendering(format, instances);
    mustache::list list;
    list.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        list.emplace_back(rendering.instance(values[i], qsizetype(i)));

    mustache::mustache text(format.text.toStdString());
    text.set_custom_escape([&](const std::string &number) { return rendering.write(number); });
    std::string output;
    if (text.is_valid()) {
        const mustache::data data(mustache::object{ { "instances", mustache::data(list) } });
        text.render(data, [&](const std::string &part) { output += part; });
    }
    if (!text.is_valid()) {
        return Problem{ .id = u"sharing.template-broken"_s,
                        .arguments = { { u"format"_s, format.name } },
                        .technical = QString::fromStdString(text.error_message()) };
    }
    if (rendering.problem())
        return *rendering.problem();
    const QByteArray bytes = QByteArray::fromStdString(output);
    if (const std::optional<Problem> problem = rendering.readBack(bytes))
        return *problem;
    return bytes;
}

Outcome Exporter::writeFile(const QString &path, const QByteArray &content, bool overwrite)
{
    return writePrivateFile(path, content, overwrite);
}

} // namespace iw
