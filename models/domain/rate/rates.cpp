// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rates.h"

namespace lotrinh {

namespace {

void addOnce(std::vector<QString> &keys, const QString &key)
{
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
        keys.push_back(key);
}

std::vector<QString> titleKeys(const Rulebook &rules, const Duty &duty, QString Title::*key)
{
    std::vector<QString> keys;
    for (const Reason &reason : duty.reasons)
        if (const Title *title = rules.title(reason.title))
            addOnce(keys, title->*key);
    return keys;
}

std::vector<QString> unitCodes(const Rulebook &rules, UnitId unit)
{
    std::vector<QString> codes;
    for (UnitId id : withAncestors(rules, unit))
        codes.push_back(rules.unit(id)->code);
    return codes;
}

} // namespace

void countDuty(Tally &tally, DutyStatus status)
{
    ++tally.duties;
    tally.exempt += status == DutyStatus::Exempt;
    tally.done += isDone(status);
    tally.studying += status == DutyStatus::Studying;
    tally.overdue += status == DutyStatus::Overdue;
}

Tally asPerson(Tally tally)
{
    tally.people = 1;
    tally.peopleDone = tally.done + tally.exempt == tally.duties;
    return tally;
}

Tally &Tally::operator+=(const Tally &other)
{
    duties += other.duties;
    exempt += other.exempt;
    done += other.done;
    studying += other.studying;
    overdue += other.overdue;
    people += other.people;
    peopleDone += other.peopleDone;
    return *this;
}

std::optional<int> permille(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    return static_cast<int>((part * 2000 + whole) / (2 * whole));
}

std::optional<int> completionRate(const Tally &tally)
{
    return permille(tally.done, tally.duties - tally.exempt);
}

std::optional<int> peopleRate(const Tally &tally)
{
    return permille(tally.peopleDone, tally.people);
}

QString formatRate(std::optional<int> permille)
{
    if (!permille)
        return {};
    return QString::number(*permille / 10) + u'.' + QString::number(*permille % 10);
}

std::vector<QString> groupsOf(const Rulebook &rules, const CadreFacts &facts, const Duty &duty, RateBy by,
    const std::vector<QString> &unitChain)
{
    switch (by) {
    case RateBy::Unit:
        return unitChain;
    case RateBy::Title:
        return titleKeys(rules, duty, &Title::code);
    case RateBy::Courses:
        return {duty.courses};
    case RateBy::Level:
        return titleKeys(rules, duty, &Title::level);
    case RateBy::Sex:
        return {facts.cadre.sex ? toCode(*facts.cadre.sex) : QString()};
    case RateBy::None:
        return {};
    }
    return {};
}

void RateTable::add(const CadreFacts &facts, const std::vector<Duty> &duties, Day asOf)
{
    std::vector<QString> chain;
    if (m_by == RateBy::Unit)
        chain = unitCodes(m_rules, resolveUnit(m_rules, unitOn(m_rules, facts, asOf), m_view));
    Tally whole;
    std::vector<std::pair<QString, Tally>> mine;
    for (const Duty &duty : duties) {
        if (duty.status == DutyStatus::Undetermined)
            continue;
        countDuty(whole, duty.status);
        for (const QString &key : groupsOf(m_rules, facts, duty, m_by, chain)) {
            auto own
                = std::find_if(mine.begin(), mine.end(), [&](const auto &pair) { return pair.first == key; });
            if (own == mine.end())
                own = mine.insert(mine.end(), {key, Tally()});
            countDuty(own->second, duty.status);
        }
    }
    if (whole.duties == 0)
        return;
    m_total += asPerson(whole);
    for (const auto &[key, tally] : mine)
        m_groups[key] += asPerson(tally);
}

} // namespace lotrinh
