// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "domain/person/name.h"
#include "exchange/words.h"

#include <algorithm>
#include <numeric>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCandidates = 5;
constexpr qsizetype fullDate = 10; ///< "1970-05-20"

/// One letter put in, left out or changed.
bool isOneSlipApart(const QString &one, const QString &other)
{
    const QString &longer = one.size() >= other.size() ? one : other;
    const QString &shorter = one.size() >= other.size() ? other : one;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype front = 0;
    while (front < shorter.size() && shorter[front] == longer[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter.size() - front && shorter[shorter.size() - 1 - back] == longer[longer.size() - 1 - back])
        ++back;
    return longer.size() - front - back <= 1;
}

/// Where a code's trailing digits begin.
qsizetype numberStart(const QString &code)
{
    qsizetype start = code.size();
    while (start > 0 && code[start - 1] >= u'0' && code[start - 1] <= u'9')
        --start;
    return start;
}

} // namespace

BirthAgreement compareBirths(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return BirthAgreement::Unknown;
    const QString &longer = one.size() >= other.size() ? one : other;
    const QString &shorter = one.size() >= other.size() ? other : one;
    if (!longer.startsWith(shorter))
        return BirthAgreement::Different;
    return shorter.size() == longer.size() && shorter.size() == fullDate ? BirthAgreement::Same
                                                                         : BirthAgreement::SameYear;
}

PeopleIndex::PeopleIndex(const Holdings &held)
    : m_held(held)
{
    const auto count = static_cast<qsizetype>(held.cadres.size());
    m_codes.reserve(count);
    m_names.reserve(count);
    for (size_t i = 0; i < held.cadres.size(); ++i) {
        const Cadre &cadre = held.cadres[i];
        m_codes.insert(cadre.code, i);
        m_names[searchFold(cadre.fullName)].push_back(i);
        if (cadre.birthDate.size() == fullDate)
            m_births[cadre.birthDate].push_back(i);
    }
    for (const Unit &unit : held.units)
        m_units.insert(unit.id, unit.code);
}

const Cadre *PeopleIndex::byCode(const QString &code) const
{
    const auto found = m_codes.constFind(code);
    return found == m_codes.constEnd() ? nullptr : &m_held.cadres[*found];
}

const QString &PeopleIndex::unitCode(const Cadre &cadre) const
{
    static const QString none;
    const auto found = m_units.constFind(cadre.unit);
    return found == m_units.constEnd() ? none : *found;
}

const Cadre *PeopleIndex::identical(const PersonAsked &asked) const
{
    for (size_t place : m_names.value(searchFold(asked.fullName))) {
        const Cadre &cadre = m_held.cadres[place];
        if (cadre.birthDate == asked.birthDate && unitCode(cadre) == asked.unitCode)
            return &cadre;
    }
    return nullptr;
}

MatchResult PeopleIndex::match(const PersonAsked &asked) const
{
    if (!asked.code.isEmpty())
        if (const Cadre *cadre = byCode(asked.code))
            return matchByCode(asked, *cadre);
    MatchResult result = matchByName(asked);
    if (!asked.code.isEmpty() && result.match == Match::Held)
        return {Match::Doubtful, nullptr, {result.cadre},
            Words::tr("hồ sơ có người này với mã %1, tệp ghi mã %2").arg(result.cadre->code, asked.code)};
    return result;
}

MatchResult PeopleIndex::matchByCode(const PersonAsked &asked, const Cadre &cadre) const
{
    const bool isSameName = asked.fullName.isEmpty() || searchFold(asked.fullName) == searchFold(cadre.fullName);
    if (isSameName && compareBirths(asked.birthDate, cadre.birthDate) != BirthAgreement::Different)
        return {Match::Held, &cadre, {}, Words::tr("theo mã")};
    if (isSameName)
        return {Match::Held, &cadre, {}, Words::tr("theo mã; ngày sinh khác hồ sơ (%1)").arg(cadre.birthDate)};
    return {Match::Doubtful, nullptr, {&cadre}, Words::tr("mã %1 trong hồ sơ là %2").arg(cadre.code, cadre.fullName)};
}

MatchResult PeopleIndex::matchByName(const PersonAsked &asked) const
{
    const auto same = m_names.constFind(searchFold(asked.fullName));
    if (same == m_names.constEnd())
        return matchByBirth(asked);
    std::vector<const Cadre *> exact;
    std::vector<const Cadre *> likely;
    std::vector<const Cadre *> possible;
    for (size_t place : *same) {
        const Cadre &cadre = m_held.cadres[place];
        const bool isSameUnit = !asked.unitCode.isEmpty() && unitCode(cadre) == asked.unitCode;
        switch (compareBirths(asked.birthDate, cadre.birthDate)) {
        case BirthAgreement::Same:
            exact.push_back(&cadre);
            break;
        case BirthAgreement::SameYear:
        case BirthAgreement::Unknown:
            (isSameUnit ? likely : possible).push_back(&cadre);
            break;
        case BirthAgreement::Different:
            if (isSameUnit)
                possible.push_back(&cadre);
            break;
        }
    }
    if (exact.size() == 1)
        return {Match::Held, exact.front(), {}, Words::tr("theo họ tên và ngày sinh")};
    if (exact.empty() && likely.size() == 1)
        return {Match::Held, likely.front(), {}, Words::tr("theo họ tên và đơn vị")};
    exact.insert(exact.end(), likely.begin(), likely.end());
    exact.insert(exact.end(), possible.begin(), possible.end());
    if (exact.empty())
        return {};
    exact.resize(std::min(exact.size(), mostCandidates));
    return {Match::Doubtful, nullptr, exact, Words::tr("có người cùng họ tên trong hồ sơ")};
}

MatchResult PeopleIndex::matchByBirth(const PersonAsked &asked) const
{
    const auto same = m_births.constFind(asked.birthDate);
    if (same == m_births.constEnd())
        return {};
    const QString folded = searchFold(asked.fullName);
    MatchResult result;
    for (size_t place : *same)
        if (isOneSlipApart(folded, searchFold(m_held.cadres[place].fullName)))
            result.candidates.push_back(&m_held.cadres[place]);
    if (result.candidates.empty())
        return {};
    result.candidates.resize(std::min(result.candidates.size(), mostCandidates));
    result.match = Match::Doubtful;
    result.reason = Words::tr("hồ sơ có người cùng ngày sinh, tên khác một chữ");
    return result;
}

CodeMaker::CodeMaker(const std::vector<Cadre> &held)
    : m_prefix(u"CB"_s)
{
    QHash<QString, int> prefixes;
    for (const Cadre &cadre : held)
        ++prefixes[cadre.code.left(numberStart(cadre.code))];
    int most = 0;
    for (auto it = prefixes.constBegin(); it != prefixes.constEnd(); ++it)
        if (*it > most || (*it == most && it.key() < m_prefix)) {
            most = *it;
            m_prefix = it.key();
        }
    for (const Cadre &cadre : held)
        take(cadre.code);
}

void CodeMaker::take(const QString &code)
{
    const qsizetype start = numberStart(code);
    if (code.left(start) != m_prefix || start == code.size() || code.size() - start > 15)
        return;
    m_last = std::max(m_last, code.mid(start).toLongLong());
    m_width = static_cast<int>(code.size() - start);
}

QString CodeMaker::next()
{
    return m_prefix + QString::number(++m_last).rightJustified(m_width, u'0');
}

} // namespace lotrinh::exchange
