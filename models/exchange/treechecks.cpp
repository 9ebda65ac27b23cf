// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "treechecks.h"

#include <QHash>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Node {
    QString code;
    UnitId parent;
    Period life;
    int line = 0; ///< in units.csv; 0 = the folder does not speak of it
};
using Tree = QHash<UnitId, Node>;

Tree treeOf(const std::vector<UnitRow> &rows, const std::vector<Unit> &held)
{
    Tree tree;
    for (const Unit &unit : held)
        tree.insert(unit.id, {unit.code, unit.parent, unit.life, 0});
    for (const UnitRow &row : rows)
        tree.insert(row.fact.id, {row.fact.code, row.fact.parent, row.fact.life, row.line});
    return tree;
}

void report(const Tree &tree, std::vector<UnitId> circle, Findings &findings)
{
    const auto lineOf
        = [&](UnitId id) { return tree[id].line > 0 ? tree[id].line : std::numeric_limits<int>::max(); };
    std::rotate(circle.begin(), std::ranges::min_element(circle, {}, lineOf), circle.end());
    const Node &first = tree[circle.front()];
    if (circle.size() == 1)
        return findings.error(File::Units, first.line, "parent"_L1, ProblemKind::OwnParent, {first.code});
    QStringList codes;
    for (UnitId id : circle)
        codes += tree[id].code;
    codes += first.code;
    findings.error(File::Units, first.line, "parent"_L1, ProblemKind::UnitCycle, {codes.join(u" → "_s)});
}

} // namespace

void checkTree(const std::vector<UnitRow> &rows, const std::vector<Unit> &held, Findings &findings)
{
    const Tree tree = treeOf(rows, held);
    QHash<UnitId, int> walks; // by which walk a unit was first passed
    for (size_t walk = 0; walk < rows.size(); ++walk) {
        std::vector<UnitId> path;
        UnitId at = rows[walk].fact.id;
        while (tree.contains(at) && !walks.contains(at)) {
            walks.insert(at, static_cast<int>(walk));
            path.push_back(at);
            at = tree[at].parent;
        }
        if (const auto start = std::ranges::find(path, at); start != path.end())
            report(tree, {start, path.end()}, findings);
    }
}

std::vector<Unit> parentsFirst(std::vector<Unit> units)
{
    QHash<UnitId, size_t> places;
    for (size_t i = 0; i < units.size(); ++i)
        places.insert(units[i].id, i);
    std::vector<bool> isTaken(units.size(), false);
    std::vector<Unit> ordered;
    ordered.reserve(units.size());
    for (size_t i = 0; i < units.size(); ++i) {
        std::vector<size_t> chain; // from a unit up to the first ancestor that is placed already
        for (size_t at = i; !isTaken[at];) {
            isTaken[at] = true;
            chain.push_back(at);
            at = places.value(units[at].parent, at);
        }
        for (auto it = chain.rbegin(); it != chain.rend(); ++it)
            ordered.push_back(units[*it]);
    }
    return ordered;
}

void warnOfPostsOutsideUnits(const std::vector<PostHoldingRow> &posts, const std::vector<UnitRow> &rows,
    const std::vector<Unit> &held, Findings &findings)
{
    const Tree tree = posts.empty() ? Tree() : treeOf(rows, held);
    for (const PostHoldingRow &post : posts) {
        const auto unit = tree.constFind(post.fact.unit);
        const Period span = post.fact.held;
        // A post without an end says nothing about the day its unit closes: only one that is said to
        // reach beyond it, or begins outside it, is worth a word.
        if (!post.isSound || unit == tree.constEnd())
            continue;
        const bool endsInside = span.to.isFinite() ? span.to <= unit->life.to : span.from < unit->life.to;
        if (span.from >= unit->life.from && endsInside)
            continue;
        const bool isEarly = span.from < unit->life.from;
        findings.warning(File::PostHoldings, post.line, isEarly ? "valid_from"_L1 : "valid_to"_L1,
            ProblemKind::PostOutsideUnitLife,
            {unit->code, toIso(unit->life.from), toIso(unit->life.to.plusDays(-1))});
    }
}

} // namespace lotrinh::exchange
