// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structureparts.h"

#include "../words.h"
#include "domain/rate/rates.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace lotrinh::service {

namespace {

bool isHeldOn(const PostHolding &holding, Day on)
{
    return holding.held.from < on && on < holding.held.to;
}

bool hasSuccessor(const Unit &unit, UnitId next)
{
    return std::find(unit.successors.begin(), unit.successors.end(), next) != unit.successors.end();
}

using Post = std::pair<CadreId, TitleId>;

/// Posts that begin in the unit on the day: a post that comes twice (from two merged units) goes on once.
Result<QSet<Post>> postsBeginning(Work &work, UnitId unit, Day on)
{
    const auto holdings = store::readWhere<PostHolding>(work.db, &PostHolding::unit, unit);
    if (!holdings)
        return holdings.error();
    QSet<Post> posts;
    for (const PostHolding &holding : *holdings)
        if (holding.held.from == on)
            posts.insert({holding.cadre, holding.title});
    return posts;
}

/// The same post from the day on, under the decision of the event.
Result<void> carryOn(Work &work, PostHolding holding, UnitId next, const StructureEvent &event, QSet<Post> &begun)
{
    PostHolding onward = holding;
    onward.id = {};
    onward.unit = next;
    onward.held.from = event.on;
    onward.decision = event.decision.isEmpty() ? holding.decision : event.decision;
    holding.held.to = event.on;
    if (const auto ended = store::update(work.db, holding); !ended)
        return ended;
    work.changes.cadres.push_back(holding.cadre);
    if (begun.contains({onward.cadre, onward.title}))
        return {};
    begun.insert({onward.cadre, onward.title});
    const auto id = store::insert(work.db, onward);
    return id ? Result<void>() : Result<void>(id.error());
}

} // namespace

Result<StructureEvent> newEvent(Work &work, const StructureEvent &event)
{
    if (const auto free = stillFree<StructureEvent>(work, event.code); !free)
        return free.error();
    work.changes.catalogue = true;
    return event;
}

Result<Unit> livingUnit(Work &work, const char *field, const QString &code, Day on)
{
    auto unit = referred<Unit>(work, field, code);
    if (!unit)
        return unit;
    if (unit->life.to.isFinite())
        return refused("wrong_state", Words::tr("%1 đã kết thúc ngày %2").arg(code, toVietnamese(unit->life.to.plusDays(-1))),
                       {{QStringLiteral("unit"), code}, {QStringLiteral("valid_to"), toIso(unit->life.to.plusDays(-1))}});
    if (unit->life.from.isFinite() && on <= unit->life.from)
        return badField(QStringLiteral("on"), Words::tr("%1 chỉ có từ %2").arg(code, toVietnamese(unit->life.from)));
    for (const Unit &other : work.rules.units())
        if (on < other.life.to && other.life.to.isFinite() && hasSuccessor(other, unit->id))
            return refused("wrong_state", Words::tr("%1 nhập vào %2 ngày %3, %2 phải còn đến ngày đó")
                               .arg(other.code, code, toVietnamese(other.life.to)),
                           {{QStringLiteral("unit"), code}, {QStringLiteral("from_unit"), other.code}});
    return unit;
}

bool comesFrom(const Rulebook &rules, UnitId unit, UnitId origin)
{
    std::vector<UnitId> known{origin};
    for (size_t at = 0; at < known.size(); ++at)
        if (const Unit *one = rules.unit(known[at]))
            for (UnitId next : one->successors)
                if (std::find(known.begin(), known.end(), next) == known.end())
                    known.push_back(next);
    return std::find(known.begin() + 1, known.end(), unit) != known.end();
}

bool isBelow(const Rulebook &rules, UnitId unit, UnitId above)
{
    const auto chain = withAncestors(rules, unit);
    return std::find(chain.begin(), chain.end(), above) != chain.end();
}

Result<int> moveHoldings(Work &work, const std::vector<UnitId> &units, UnitId next, const StructureEvent &event)
{
    int moved = 0;
    const auto holdings = store::readIn<PostHolding>(work.db, &PostHolding::unit, units);
    if (!holdings)
        return holdings.error();
    auto begun = postsBeginning(work, next, event.on);
    if (!begun)
        return begun.error();
    for (const PostHolding &holding : *holdings) {
        if (!isHeldOn(holding, event.on))
            continue;
        if (const auto carried = carryOn(work, holding, next, event, *begun); !carried)
            return carried.error();
        ++moved;
    }
    auto cadres = store::readIn<Cadre>(work.db, &Cadre::unit, units);
    if (!cadres)
        return cadres.error();
    for (Cadre &cadre : *cadres) {
        cadre.unit = next;
        if (const auto updated = store::update(work.db, cadre); !updated)
            return updated.error();
        work.changes.cadres.push_back(cadre.id);
    }
    return moved;
}

Result<Reply> leftBehind(Work &work, const std::vector<UnitId> &units, Day on, int moved)
{
    QJsonArray children;
    for (const Unit &unit : work.rules.units())
        if (std::find(units.begin(), units.end(), unit.parent) != units.end() && on < unit.life.to)
            children.append(unit.code);
    const auto holdings = store::readIn<PostHolding>(work.db, &PostHolding::unit, units);
    if (!holdings)
        return holdings.error();
    const auto planning = store::readIn<PlanningEntry>(work.db, &PlanningEntry::unit, units);
    if (!planning)
        return planning.error();
    const auto held = std::count_if(holdings->begin(), holdings->end(), [=](const PostHolding &one) { return isHeldOn(one, on); });
    const auto planned = std::count_if(planning->begin(), planning->end(), [=](const PlanningEntry &one) { return on < one.endedOn; });
    Reply reply{{{QStringLiteral("children"), children}, {QStringLiteral("posts_moved"), moved}, {QStringLiteral("posts_left"), int(held)}}};
    // How many are planned is for those who keep or read the lists.
    if (may(work.caller.role, Right::ReadPlanning))
        reply.fields.insert(QStringLiteral("planning_left"), int(planned));
    return reply;
}

} // namespace lotrinh::service
