// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/exportrendering.h"

#include "app/sharing/dotenvreader.h"
#include "app/sharing/exporter.h"

#include <QHash>

#include <algorithm>
#include <map>

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
    enum { Value, Assignment, Key, Variable } part = Value;
};

/// Facts that the variables have already, in the configuration or in parts.
bool isRepetition(const QString &key)
{
    return key == u"apiKey"_s || key == u"apiSecret"_s || key == u"callbackUrl"_s || key == u"instanceUrl"_s;
}

/// Valid for the whole tenant.
bool isOfAccount(const QString &key)
{
    return key == u"userSecret"_s || key == u"organizationSecret"_s || key == u"authorization"_s;
}

/// The data of one export and the handler that turns a slot's number into text.
class Rendering final
{
public:
    Rendering(const ExportFormat &format, const QList<Instance> &instances) : m_format(format), m_instances(instances)
    {
    }

    mustache::object instance(const ExportValues &values, const ExportNames &names, qsizetype index);
    std::string write(const std::string &number);
    /// .env: what dotenv reads must be what was meant, in the file as a whole.
    std::optional<Problem> readBack(const QByteArray &output) const;
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] const ExportTally &tally() const { return m_tally; }

private:
    std::string slot(const ExportValue &value, qsizetype instance, decltype(Slot::part) part)
    {
        m_slots.push_back({ &value, instance, part });
        return std::to_string(m_slots.size() - 1);
    }
    /// A text that is no secret: a tag, the instance's entry.
    std::string own(const QString &key, const QString &text, qsizetype instance)
    {
        m_own.push_back(
            std::make_unique<ExportValue>(ExportValue{ key, {}, Secret::fromText(text), false, false, true }));
        return slot(*m_own.back(), instance, Slot::Value);
    }
    [[nodiscard]] std::optional<QByteArray> valueOf(const ExportValue &value, bool assigned) const;
    [[nodiscard]] std::optional<QByteArray> textOf(const Slot &slot) const;
    [[nodiscard]] Problem about(const QString &problem, const ExportValue &value, qsizetype instance) const
    {
        return { .id = problem,
                 .arguments = { { u"field"_s, value.key },
                                { u"instance"_s, m_instances[instance].name.left(80) },
                                { u"format"_s, m_format.name } } };
    }
    /// A variable that stands for two values would lose one of them.
    void noteVariable(const Slot &slot)
    {
        const auto [first, isNew] = m_variables.try_emplace(slot.value->variable, slot.instance, slot.value->key);
        if (isNew || first->second == std::pair(slot.instance, slot.value->key) || m_problem)
            return;
        m_problem = about(u"sharing.variable-twice"_s, *slot.value, slot.instance);
        m_problem->arguments.insert(u"variable"_s, QString::fromLatin1(slot.value->variable));
    }
    [[nodiscard]] Problem refused(const Slot &slot) const
    {
        return about(u"sharing.value-refused"_s, *slot.value, slot.instance);
    }

    const ExportFormat &m_format;
    const QList<Instance> &m_instances;
    std::vector<Slot> m_slots;
    std::vector<std::unique_ptr<ExportValue>> m_own; ///< values made here
    QHash<QString, size_t> m_assigned; ///< variable → its slot
    std::map<QByteArray, std::pair<qsizetype, QString>> m_variables; ///< → instance and key that it stands for
    bool m_hides = false; ///< some value is masked
    ExportTally m_tally;
    std::optional<Problem> m_problem;
};

mustache::object Rendering::instance(const ExportValues &values, const ExportNames &names, qsizetype index)
{
    mustache::object object;
    mustache::list variables;
    const auto addVariable = [&](const ExportValue &value) {
        if (!value.isSet)
            return;
        m_hides = m_hides || value.isMasked;
        variables.push_back(mustache::object{ { "assignment", slot(value, index, Slot::Assignment) },
                                              { "variable", slot(value, index, Slot::Variable) },
                                              { "value", slot(value, index, Slot::Value) },
                                              { "secret", value.isSecret },
                                              { "masked", value.isMasked },
                                              { "last", false },
                                              { "final", false } });
    };
    for (const ExportValue &value : values.facts) {
        object[value.key.toStdString()] =
            value.isSet ? mustache::data(slot(value, index, Slot::Value)) : mustache::data(false);
        if (!isRepetition(value.key))
            addVariable(value);
        if (!value.isSet && m_format.needs.contains(value.key) && !m_problem)
            m_problem = about(u"sharing.value-missing"_s, value, index);
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
        tags.push_back(mustache::object{ { "value", own(u"tags"_s, values.tags[i], index) },
                                         { "last", i + 1 == values.tags.size() } });
    }
    const bool isLast = index + 1 == m_instances.size();
    if (!variables.empty()) {
        variables.back().set("last", mustache::data(true));
        variables.back().set("final", mustache::data(isLast));
    }
    object["variables"] = mustache::data(variables);
    object["configuration"] = mustache::data(configuration);
    object["tags"] = mustache::data(tags);
    object["withTags"] = mustache::data(values.withTags);
    object["withConfiguration"] = mustache::data(values.withConfiguration);
    object["entry"] = own(u"entry"_s, QString::fromLatin1(names.entry), index);
    object["practice"] = mustache::data(values.practice);
    object["last"] = mustache::data(isLast);
    return object;
}

/// The value by the rules, one after the other; as an assignment to its variable by the last of them, if it is to be.
std::optional<QByteArray> Rendering::valueOf(const ExportValue &value, bool assigned) const
{
    const QuotingRule last = m_format.quoting.last();
    if (value.isMasked && !m_format.placeholder.isEmpty()) {
        const QByteArray placeholder = QByteArray(m_format.placeholder).replace("NAME", value.variable);
        return assigned ? assignment(last, value.variable, placeholder) : placeholder;
    }
    const auto isIn = [&](const QByteArray &text) { return value.content.view().contains(text); };
    if (std::any_of(m_format.refuses.begin(), m_format.refuses.end(), isIn)
        || (m_hides && std::any_of(m_format.refusesHiding.begin(), m_format.refusesHiding.end(), isIn)))
        return std::nullopt;
    if (m_format.quoting.size() == 1) // no copy of a secret
        return assigned ? quotedAssignment(last, value.variable, value.content.view())
                        : quoted(last, value.content.view());
    std::optional<QByteArray> text = value.content.view().toByteArray();
    for (qsizetype i = 0; text && i + 1 < m_format.quoting.size(); ++i)
        text = quoted(m_format.quoting[i], *text);
    if (!text)
        return std::nullopt;
    return assigned ? quotedAssignment(last, value.variable, *text) : quoted(last, *text);
}

std::optional<QByteArray> Rendering::textOf(const Slot &slot) const
{
    if (slot.part == Slot::Key)
        return quoted(m_format.quoting.last(), slot.value->key.toUtf8());
    if (slot.part == Slot::Variable)
        return quoted(m_format.quoting.last(), slot.value->variable);
    return valueOf(*slot.value, slot.part == Slot::Assignment);
}

std::string Rendering::write(const std::string &number)
{
    const size_t index = std::stoul(number);
    const Slot &slot = m_slots.at(index);
    const std::optional<QByteArray> text = textOf(slot);
    if (slot.part == Slot::Assignment || slot.part == Slot::Variable)
        noteVariable(slot);
    if (slot.value->isSecret && slot.part != Slot::Key) {
        m_tally.hidden |= slot.value->isMasked;
        m_tally.inClear |= !slot.value->isMasked && slot.part != Slot::Variable;
        m_tally.accountHidden |= slot.value->isMasked && isOfAccount(slot.value->key);
    }
    if (slot.part == Slot::Assignment && !slot.value->isMasked)
        m_assigned.insert(QString::fromLatin1(slot.value->variable), index);
    if (!text) {
        if (!m_problem)
            m_problem = refused(slot);
        return {};
    }
    return text->toStdString();
}

std::optional<Problem> Rendering::readBack(const QByteArray &output) const
{
    if (m_format.quoting != QList{ QuotingRule::Dotenv } || m_assigned.isEmpty())
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

Result<QByteArray> renderedExport(const ExportFormat &format, const QList<Instance> &instances,
                                  const std::vector<ExportValues> &values, ExportTally *tally)
{
    const QList<ExportNames> names = exportNames(instances);
    Rendering rendering(format, instances);
    mustache::list list;
    list.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        list.emplace_back(rendering.instance(values[i], names[qsizetype(i)], qsizetype(i)));
    if (rendering.problem())
        return *rendering.problem();

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
    const QByteArray bytes = QByteArray::fromStdString(output).replace(templateLineBreak, '\n');
    if (tally)
        *tally = rendering.tally();
    if (const std::optional<Problem> problem = rendering.readBack(bytes))
        return *problem;
    return bytes;
}

} // namespace iw
