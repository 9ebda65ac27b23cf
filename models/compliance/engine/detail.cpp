// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detail.h"

#include <algorithm>
#include <tuple>

namespace lotrinh::compliance {

namespace {

void append(std::string &text, std::initializer_list<std::string_view> parts)
{
    for (std::string_view part : parts)
        text.append(part);
}

/// REQUIREMENT@TITLE/UNIT or REQUIREMENT@PLANNINGCODE, as domain's reasonText.
void appendReason(std::string &text, const Ruleset &rules, const FactColumns &facts, const ReasonMark &reason)
{
    const std::string_view requirement = rules.requirementCode(reason.line->requirement);
    if (reason.isPlanning)
        return append(text, {requirement, "@", facts.text.at(facts.planning.code[reason.source])});
    const Dense unit = facts.holdings.unit[reason.source];
    append(text, {requirement, "@", rules.titleCode(facts.holdings.title[reason.source]), "/",
                     unit == nothing ? std::string_view() : rules.unitCode(unit)});
}

std::string reasonText(const Ruleset &rules, const FactColumns &facts, const ReasonMark &reason)
{
    std::string text;
    appendReason(text, rules, facts, reason);
    return text;
}

qint64 sourceId(const FactColumns &facts, const ReasonMark &reason)
{
    return reason.isPlanning ? facts.planning.id[reason.source] : facts.holdings.id[reason.source];
}

Reason reasonOf(const Moment &moment, const FactColumns &facts, const Marks &marks, const ReasonMark &mark)
{
    const Ruleset &rules = moment.rules();
    Reason reason;
    reason.requirement = rules.requirementAt(mark.line->requirement).id;
    const qint64 id = sourceId(facts, mark);
    (mark.isPlanning ? reason.planning.value : reason.holding.value) = id;
    reason.title = rules.titleId(
        mark.isPlanning ? facts.planning.title[mark.source] : facts.holdings.title[mark.source]);
    reason.text = QString::fromStdString(reasonText(rules, facts, mark));
    reason.undetermined = mark.undetermined;
    reason.met = mark.met;
    reason.dueOn = mark.dueOn;
    reason.validUntil = mark.validUntil;
    reason.windowMonths = rules.windows()[static_cast<size_t>(mark.line->window)];
    std::vector<quint32> deciding;
    decidingCompletions(moment, facts, marks.completions, mark, deciding);
    for (quint32 place : deciding)
        reason.decidedBy.push_back({facts.completions.id[place]});
    return reason;
}

} // namespace

void sortedCodes(const FactColumns &facts, const std::vector<quint32> &completions, std::vector<std::string_view> &into)
{
    into.clear();
    for (quint32 place : completions)
        into.push_back(facts.text.at(facts.completions.code[place]));
    std::sort(into.begin(), into.end());
    into.erase(std::unique(into.begin(), into.end()), into.end());
}

std::vector<const ReasonMark *> reasonsInOrder(
    const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty)
{
    std::vector<std::tuple<std::string, bool, qint64, const ReasonMark *>> keyed;
    for (const ReasonMark &reason : marks.reasonsOf(duty))
        keyed.emplace_back(
            reasonText(moment.rules(), facts, reason), !reason.isPlanning, sourceId(facts, reason), &reason);
    std::sort(keyed.begin(), keyed.end());
    std::vector<const ReasonMark *> reasons;
    for (const auto &key : keyed)
        reasons.push_back(std::get<3>(key));
    return reasons;
}

Duty dutyOf(const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &mark)
{
    const Ask &ask = moment.rules().asks()[mark.ask];
    Duty duty;
    duty.courses = ask.courses;
    duty.kind = ask.kind;
    duty.value = ask.value;
    duty.status = mark.status;
    duty.dueOn = mark.dueOn;
    duty.validUntil = mark.validUntil;
    for (const ReasonMark *reason : reasonsInOrder(moment, facts, marks, mark))
        duty.reasons.push_back(reasonOf(moment, facts, marks, *reason));
    if (mark.status == DutyStatus::Exempt)
        duty.exemption = {facts.exemptions.id[mark.decider]};
    if (mark.status == DutyStatus::Studying)
        duty.studyingIn = {facts.seats.trainingClass[mark.decider]};
    DutyWords words;
    words.read(moment, facts, marks, mark);
    for (std::string_view code : words.decidingCodes())
        duty.decidedBy.push_back(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
    return duty;
}

std::vector<Duty> dutiesOf(const Moment &moment, const FactColumns &facts, const Marks &marks)
{
    std::vector<Duty> duties;
    duties.reserve(marks.duties.size());
    for (const DutyMark &mark : marks.duties)
        duties.push_back(dutyOf(moment, facts, marks, mark));
    return duties;
}

void DutyWords::read(const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty)
{
    readReasons(moment, facts, marks, duty);
    readDecision(moment, facts, marks, duty);
}

void DutyWords::readReasons(const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty)
{
    m_reasons.clear();
    if (duty.count == 1)
        return appendReason(m_reasons, moment.rules(), facts, marks.reasonsOf(duty).front());
    for (const ReasonMark *reason : reasonsInOrder(moment, facts, marks, duty)) {
        if (!m_reasons.empty())
            m_reasons.push_back(';');
        appendReason(m_reasons, moment.rules(), facts, *reason);
    }
}

void DutyWords::readDecision(const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty)
{
    m_decidedBy.clear();
    m_codes.clear();
    if (duty.status == DutyStatus::Exempt)
        m_codes = {"exemption"};
    if (duty.status == DutyStatus::Studying)
        m_codes = {facts.text.at(facts.seats.classCode[duty.decider])};
    if (isDone(duty.status))
        readCompletions(moment, facts, marks, duty);
    for (std::string_view code : m_codes) {
        if (!m_decidedBy.empty())
            m_decidedBy.push_back(';');
        m_decidedBy.append(code);
    }
}

void DutyWords::readCompletions(
    const Moment &moment, const FactColumns &facts, const Marks &marks, const DutyMark &duty)
{
    m_all.clear();
    for (const ReasonMark &reason : marks.reasonsOf(duty)) {
        decidingCompletions(moment, facts, marks.completions, reason, m_deciding);
        m_all.insert(m_all.end(), m_deciding.begin(), m_deciding.end());
    }
    sortedCodes(facts, m_all, m_codes);
}

} // namespace lotrinh::compliance
