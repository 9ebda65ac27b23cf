// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posts.h"

#include <QStringList>
#include <algorithm>

namespace lotrinh::demo {

namespace {

/// Where titles sit whose own kind of unit the catalogue does not list.
struct Seat {
    QStringView titleUnitKind;
    QStringView titleLevel; ///< empty = any
    QStringView hostKinds; ///< joined by ";"
};
constexpr Seat seats[] = {
    {u"phong_cap_tinh", u"", u"so;so_tuong_duong;co_quan_dang;co_quan_giup_viec;to_chuc_ctxh;co_quan_khac"},
    {u"chi_cuc", u"", u"so"},
    {u"so", u"", u"so;so_tuong_duong"},
    {u"phong_cap_huyen", u"", u"uy_ban_nhan_dan"},
    {u"cap_uy_cap_xa", u"", u"cap_uy_cap_huyen"},
    {u"co_quan_dan_cu", u"huyen", u"uy_ban_nhan_dan"},
    {u"co_quan_dan_cu", u"xa", u"uy_ban_nhan_dan"},
    {u"co_quan_dang", u"huyen", u"cap_uy_cap_huyen"},
};

/// Titles that belong to some units of their kind only.
struct Reserved {
    QStringView title;
    QStringView only; ///< unit codes joined by ";"; empty = all but `except`
    QStringView except;
};
constexpr Reserved reserved[] = {
    {u"T010", u"", u"VPTU;UBKT"},
    {u"T011", u"", u"UBKT"},
    {u"T012", u"UBKT", u""},
    {u"T013", u"UBKT", u""},
    {u"T014", u"VPTU", u""},
    {u"T017", u"", u"VPUBND"},
    {u"T019", u"VPUBND", u""},
    {u"T021", u"MTTQ", u""},
    {u"T022", u"MTTQ", u""},
    {u"T023", u"", u"MTTQ"},
    {u"T024", u"", u"MTTQ"},
};

/// Natural holders per unit where the rule of thumb (a head 1, deputies 3; divisions and communes 9) is off.
struct Headcount {
    QStringView title;
    int holders;
};
constexpr Headcount headcounts[] = {
    {u"T002", 1},
    {u"T003", 1},
    {u"T005", 0},
    {u"T007", 2},
    {u"T016", 2},
    {u"T024", 2},
    {u"T025", 6},
    {u"T026", 8},
    {u"T027", 1},
    {u"T030", 2},
    {u"T031", 2},
    {u"T032", 0},
    {u"T035", 4},
    {u"T036", 10},
    {u"T037", 13},
    {u"T038", 12},
    {u"T039", 9},
    {u"T040", 5},
    {u"T041", 12},
    {u"T042", 15},
};

struct Step {
    QStringView title;
    QStringView above;
};
constexpr Step ladder[] = {
    {u"T009", u"T008"},
    {u"T010", u"T005"},
    {u"T011", u"T010"},
    {u"T012", u"T005"},
    {u"T013", u"T012"},
    {u"T014", u"T005"},
    {u"T015", u"T005"},
    {u"T016", u"T015"},
    {u"T017", u"T005"},
    {u"T018", u"T017"},
    {u"T019", u"T005"},
    {u"T020", u"T005"},
    {u"T022", u"T021"},
    {u"T024", u"T023"},
    {u"T025", u"T018"},
    {u"T026", u"T025"},
    {u"T027", u"T018"},
    {u"T029", u"T005"},
    {u"T030", u"T029"},
    {u"T031", u"T030"},
    {u"T032", u"T029"},
    {u"T033", u"T029"},
    {u"T034", u"T033"},
    {u"T035", u"T031"},
    {u"T036", u"T034"},
    {u"T037", u"T036"},
    {u"T038", u"T031"},
    {u"T039", u"T038"},
    {u"T040", u"T038"},
    {u"T041", u"T038"},
    {u"T042", u"T041"},
    {u"T045", u"T044"},
    {u"T044", u"T043"},
};
constexpr Step besides[] = {
    {u"T006", u"T002"},
    {u"T008", u"T003"},
    {u"T009", u"T005"},
    {u"T010", u"T005"},
    {u"T012", u"T004"},
    {u"T017", u"T005"},
    {u"T029", u"T005"},
    {u"T033", u"T030"},
    {u"T030", u"T032"},
    {u"T034", u"T031"},
    {u"T035", u"T031"},
    {u"T038", u"T040"},
    {u"T041", u"T039"},
};

bool lists(QStringView joined, QStringView word)
{
    const auto words = joined.split(u';');
    return words.contains(word);
}

QStringView hostKinds(const Title &title)
{
    for (const Seat &seat : seats)
        if (title.unitKind == seat.titleUnitKind
            && (seat.titleLevel.isEmpty() || title.level == seat.titleLevel))
            return seat.hostKinds;
    return title.unitKind;
}

bool sitsInDistricts(const Title &title)
{
    return title.level == u"huyen" || title.level == u"xa" || title.unitKind == u"phong_cap_huyen";
}

bool fits(const Title &title, const Unit &unit)
{
    const QStringView level = sitsInDistricts(title) ? QStringView(u"huyen") : QStringView(u"tinh");
    return unit.level == level && lists(hostKinds(title), unit.kind) && lists(title.block, unit.block);
}

bool isReservedAway(const Title &title, const Unit &unit)
{
    for (const Reserved &row : reserved)
        if (title.code == row.title)
            return row.only.isEmpty() ? lists(row.except, unit.code) : !lists(row.only, unit.code);
    return false;
}

bool isElastic(const Title &title)
{
    return title.level == u"phong" || title.level == u"xa";
}

int holdersOf(const Title &title)
{
    for (const Headcount &row : headcounts)
        if (title.code == row.title)
            return row.holders;
    if (isElastic(title))
        return 9;
    return title.isHead ? 1 : 3;
}

/// "TK" of HU-TK and UB-TK: both organs of one district.
QStringView district(const Unit &unit)
{
    const qsizetype dash = unit.code.indexOf(u'-');
    return dash < 0 ? QStringView() : QStringView(unit.code).mid(dash + 1);
}

} // namespace

PostTable::PostTable(const Rulebook::Tables &catalogue, Day until)
    : m_catalogue(catalogue)
    , m_hosts(catalogue.titles.size())
{
    for (size_t i = 0; i < catalogue.units.size(); ++i)
        if (catalogue.units[i].life.holds(until))
            m_livingUnits.push_back(static_cast<int>(i));
    std::vector<int> order;
    for (size_t i = 0; i < catalogue.titles.size(); ++i)
        if (catalogue.titles[i].life.holds(until))
            order.push_back(static_cast<int>(i));
    std::ranges::stable_sort(
        order, {}, [&](int title) { return catalogue.titles[static_cast<size_t>(title)].rank.toInt(); });
    for (int title : order) {
        findHosts(title);
        addPosts(title);
    }
    buildLadder();
}

void PostTable::findHosts(int title)
{
    const Title &row = m_catalogue.titles[static_cast<size_t>(title)];
    auto &hosts = m_hosts[static_cast<size_t>(title)];
    for (int unit : m_livingUnits) {
        const Unit &place = m_catalogue.units[static_cast<size_t>(unit)];
        if (fits(row, place) && !isReservedAway(row, place))
            hosts.push_back(unit);
    }
    if (!hosts.empty() || !isElastic(row))
        return;
    for (int unit : m_livingUnits) // no such unit lives: the province itself hosts divisions and communes
        if (!m_catalogue.units[static_cast<size_t>(unit)].parent.isValid())
            hosts.push_back(unit);
}

void PostTable::addPosts(int title)
{
    const Title &row = m_catalogue.titles[static_cast<size_t>(title)];
    const int holders = holdersOf(row);
    for (int unit : m_hosts[static_cast<size_t>(title)]) {
        if (!isElastic(row)) {
            m_fixed.insert(m_fixed.end(), static_cast<size_t>(holders), {title, unit});
            continue;
        }
        m_elastic.push_back({title, unit});
        m_elasticTotals.push_back((m_elasticTotals.empty() ? 0 : m_elasticTotals.back()) + holders);
    }
}

void PostTable::buildLadder()
{
    const size_t titles = m_catalogue.titles.size();
    m_above.assign(titles, -1);
    m_below.assign(titles, -1);
    m_beside.assign(titles, -1);
    for (const Step &step : ladder) {
        const int lower = titleOf(step.title);
        const int upper = titleOf(step.above);
        if (lower < 0 || upper < 0)
            continue;
        m_above[static_cast<size_t>(lower)] = upper;
        if (m_below[static_cast<size_t>(upper)] < 0)
            m_below[static_cast<size_t>(upper)] = lower;
    }
    for (const Step &step : besides)
        if (const int title = titleOf(step.title); title >= 0)
            m_beside[static_cast<size_t>(title)] = titleOf(step.above);
}

int PostTable::titleOf(QStringView code) const
{
    for (size_t i = 0; i < m_catalogue.titles.size(); ++i)
        if (m_catalogue.titles[i].code == code && !m_hosts[i].empty())
            return static_cast<int>(i);
    return -1;
}

Post PostTable::postAt(int place, int cadres) const
{
    // Leaders keep their natural number, but never crowd a small province: at most three in ten.
    const qint64 fixed = std::min<qint64>(std::ssize(m_fixed), qint64(cadres) * 3 / 10);
    if (place < fixed)
        return m_fixed[static_cast<size_t>(place * std::ssize(m_fixed) / fixed)];
    const qint64 titled = cadres - cadres / 10;
    if (place >= titled || m_elastic.empty())
        return {};
    const qint64 share = (2 * (place - fixed) + 1) * m_elasticTotals.back() / (2 * (titled - fixed));
    const auto found = std::ranges::upper_bound(m_elasticTotals, share);
    return m_elastic[static_cast<size_t>(found - m_elasticTotals.begin())];
}

int PostTable::staffUnit(Random &random) const
{
    if (!m_elastic.empty())
        return random.pick(m_elastic).unit;
    return m_livingUnits.empty() ? -1 : random.pick(m_livingUnits);
}

int PostTable::firstStep(int unit) const
{
    int lowest = -1;
    for (const Post &post : m_elastic)
        if (post.unit == unit && !m_catalogue.titles[static_cast<size_t>(post.title)].isHead)
            lowest = post.title;
    return lowest;
}

bool PostTable::hosts(int unit, int title) const
{
    return std::ranges::find(m_hosts[static_cast<size_t>(title)], unit)
        != m_hosts[static_cast<size_t>(title)].end();
}

int PostTable::hostFor(int title, int unit, Random &random) const
{
    const auto &hosts = m_hosts[static_cast<size_t>(title)];
    if (hosts.empty() || this->hosts(unit, title))
        return hosts.empty() ? -1 : unit;
    const QStringView here = district(m_catalogue.units[static_cast<size_t>(unit)]);
    if (!here.isEmpty())
        for (int host : hosts)
            if (district(m_catalogue.units[static_cast<size_t>(host)]) == here)
                return host;
    return random.pick(hosts);
}

} // namespace lotrinh::demo
