// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factloader.h"

#include <algorithm>
#include <numeric>

namespace lotrinh::compliance {

namespace {

/// Where each row goes so that rows of one owner stand side by side, in the order of arrival. Empty when they
/// already do.
Column<quint32> arrangement(const Column<CadreRow> &owners, Column<Stretch> &stretches)
{
    for (CadreRow owner : owners)
        ++stretches[owner].end;
    quint32 next = 0;
    for (Stretch &stretch : stretches) {
        stretch.begin = next;
        next += stretch.end;
        stretch.end = stretch.begin;
    }
    Column<quint32> places;
    const bool isSorted = std::is_sorted(owners.begin(), owners.end());
    if (!isSorted)
        places.resize(owners.size());
    for (size_t i = 0; i < owners.size(); ++i) {
        const quint32 place = stretches[owners[i]].end++;
        if (!isSorted)
            places[i] = place;
    }
    return places;
}

/// One column at a time, so that at most one is there twice.
template <class Columns> void arrange(Columns &columns, const Column<quint32> &places)
{
    if (places.empty())
        return;
    Columns::each(columns, [&](auto &column) {
        std::remove_cvref_t<decltype(column)> sorted(column.size());
        for (size_t i = 0; i < places.size(); ++i)
            sorted[places[i]] = column[i];
        column = std::move(sorted);
    });
}

} // namespace

CadreRow FactLoader::rowOf(CadreId id)
{
    const Column<qint64> &ids = m_facts.cadres.id;
    if (m_lastRow < ids.size() && ids[m_lastRow] == id.value)
        return m_lastRow;
    if (m_lastRow + 1 < ids.size() && ids[m_lastRow + 1] == id.value)
        return ++m_lastRow;
    if (!m_ascends)
        return m_rows.value(id.value, nothing);
    const auto found = std::lower_bound(ids.begin(), ids.end(), id.value);
    if (found == ids.end() || *found != id.value)
        return nothing;
    return m_lastRow = static_cast<CadreRow>(found - ids.begin());
}

void FactLoader::reserve(const FactColumns::Expected &rows)
{
    m_facts.reserve(rows);
    m_holdingOwners.reserve(rows.holdings);
    m_planningOwners.reserve(rows.planning);
    m_completionOwners.reserve(rows.completions);
}

void FactLoader::add(const CadreCells &cells)
{
    CadreColumns &cadres = m_facts.cadres;
    const auto row = static_cast<CadreRow>(cadres.size());
    if (m_ascends && row > 0 && cells.id < cadres.id.back()) {
        m_ascends = false;
        for (CadreRow earlier = 0; earlier < row; ++earlier)
            m_rows.insert(cadres.id[earlier], earlier);
    }
    if (!m_ascends)
        m_rows.insert(cells.id, row);
    cadres.id.push_back(cells.id);
    cadres.code.push_back(m_facts.text.add(cells.code));
    cadres.name.push_back(m_facts.text.add(cells.name));
    cadres.birth.push_back(m_facts.text.add(cells.birth));
    cadres.unit.push_back(m_rules->unit(cells.unit));
    cadres.serviceFrom.push_back(cells.service.from);
    cadres.serviceTo.push_back(cells.service.to);
    cadres.sex.push_back(cells.sex ? static_cast<qint8>(*cells.sex) : qint8{-1});
}

void FactLoader::add(
    qint64 id, CadreId cadre, TitleId title, UnitId unit, ObtainedBy obtainedBy, Period held, bool isMain)
{
    const CadreRow owner = rowOf(cadre);
    if (owner == nothing)
        return;
    m_holdingOwners.push_back(owner);
    HoldingColumns &holdings = m_facts.holdings;
    holdings.id.push_back(id);
    holdings.title.push_back(m_rules->title(title));
    holdings.unit.push_back(m_rules->unit(unit));
    holdings.from.push_back(held.from);
    holdings.to.push_back(held.to);
    holdings.way.push_back(static_cast<quint8>(static_cast<int>(obtainedBy) * 2 + isMain));
}

void FactLoader::add(const PlanningCells &cells)
{
    const CadreRow owner = rowOf(cells.cadre);
    if (owner == nothing)
        return;
    m_planningOwners.push_back(owner);
    PlanningColumns &planning = m_facts.planning;
    planning.id.push_back(cells.id);
    planning.code.push_back(m_facts.text.add(cells.code));
    planning.title.push_back(m_rules->title(cells.title));
    planning.unit.push_back(m_rules->unit(cells.unit));
    planning.term.push_back(m_rules->term(cells.term));
    planning.approvedOn.push_back(cells.approvedOn);
    planning.targetOn.push_back(cells.targetOn);
    planning.endedOn.push_back(cells.endedOn);
    planning.decision.push_back(m_facts.text.add(cells.decision));
    planning.endReason.push_back(m_facts.text.add(cells.endReason));
}

void FactLoader::add(qint64 id, CadreId cadre, std::string_view code, CourseId course, Day completedOn,
    std::optional<int> periods, Day revokedOn)
{
    const CadreRow owner = rowOf(cadre);
    if (owner == nothing)
        return;
    CompletionColumns &completions = m_facts.completions;
    if (revokedOn != Day::distantFuture())
        m_revoked.emplace_back(static_cast<quint32>(completions.size()), revokedOn);
    m_completionOwners.push_back(owner);
    completions.id.push_back(id);
    completions.code.push_back(m_facts.text.add(code));
    completions.span.push_back(m_rules->spanOf(m_rules->course(course), completedOn));
    completions.completedOn.push_back(completedOn);
    completions.periods.push_back(periods.value_or(courseOnes));
}

void FactLoader::add(const Exemption &exemption)
{
    const CadreRow owner = rowOf(exemption.cadre);
    if (owner == nothing)
        return;
    m_exemptionOwners.push_back(owner);
    m_facts.exemptions.id.push_back(exemption.id.value);
    m_facts.exemptions.course.push_back(m_rules->course(exemption.course));
    m_facts.exemptions.from.push_back(exemption.life.from);
    m_facts.exemptions.to.push_back(exemption.life.to);
    m_facts.exemptions.basis.push_back(m_facts.text.add(exemption.basis));
}

void FactLoader::add(const Seat &seat)
{
    const CadreRow owner = rowOf(seat.cadre);
    if (owner == nothing)
        return;
    m_seatOwners.push_back(owner);
    m_facts.seats.trainingClass.push_back(seat.trainingClass.value);
    m_facts.seats.classCode.push_back(m_facts.text.add(seat.classCode));
    m_facts.seats.span.push_back(m_rules->spanOf(m_rules->course(seat.course), seat.endsOn));
    m_facts.seats.endsOn.push_back(seat.endsOn);
}

/// Of each cadre by day, then code; `revoked` follows.
void FactLoader::sortCompletions()
{
    CompletionColumns &columns = m_facts.completions;
    const auto comesBefore = [&](quint32 a, quint32 b) {
        if (columns.completedOn[a] != columns.completedOn[b])
            return columns.completedOn[a] < columns.completedOn[b];
        return m_facts.text.at(columns.code[a]) < m_facts.text.at(columns.code[b]);
    };
    std::vector<quint32> order;
    for (CadreRow row = 0; row < m_facts.cadres.size(); ++row) {
        const Stretch stretch = m_facts.cadres.completions[row];
        order.resize(stretch.size());
        std::iota(order.begin(), order.end(), stretch.begin);
        if (std::is_sorted(order.begin(), order.end(), comesBefore))
            continue;
        std::stable_sort(order.begin(), order.end(), comesBefore);
        std::vector<Day> revoked;
        for (quint32 from : order)
            revoked.push_back(m_facts.revokedOn(from));
        CompletionColumns::each(columns, [&](auto &column) {
            auto sorted = std::remove_cvref_t<decltype(column)>();
            for (quint32 from : order)
                sorted.push_back(column[from]);
            std::copy(sorted.begin(), sorted.end(), column.begin() + stretch.begin);
        });
        for (quint32 i = 0; m_facts.hasRevoked[row] && i < stretch.size(); ++i) {
            m_facts.revoked.remove(stretch.begin + i);
            if (revoked[i] != Day::distantFuture())
                m_facts.revoked.insert(stretch.begin + i, revoked[i]);
        }
    }
}

FactColumns FactLoader::finish()
{
    CadreColumns &cadres = m_facts.cadres;
    const size_t count = cadres.size();
    const auto put = [&](auto &columns, Column<CadreRow> &owners, Column<Stretch> &stretches) {
        stretches.assign(count, {});
        const Column<quint32> places = arrangement(owners, stretches);
        arrange(columns, places);
        return places;
    };
    put(m_facts.holdings, m_holdingOwners, cadres.holdings);
    put(m_facts.planning, m_planningOwners, cadres.planning);
    const auto places = put(m_facts.completions, m_completionOwners, cadres.completions);
    put(m_facts.exemptions, m_exemptionOwners, cadres.exemptions);
    put(m_facts.seats, m_seatOwners, cadres.seats);
    m_facts.hasRevoked.assign(count, false);
    for (const auto &[arrived, day] : m_revoked) {
        m_facts.revoked.insert(places.empty() ? arrived : places[arrived], day);
        m_facts.hasRevoked[m_completionOwners[arrived]] = true;
    }
    sortCompletions();
    return std::move(m_facts);
}

} // namespace lotrinh::compliance
