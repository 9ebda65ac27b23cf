// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catchup.h"

#include "service.h"
#include "store/logins.h"
#include "store/rows.h"

#include <QHash>
#include <QSet>

namespace lotrinh::service {

namespace {

using IdsByKind = QHash<QString, std::vector<qint64>>;

bool touchesCatalogue(const QString &kind)
{
    static const QSet<QString> kinds{QLatin1String(store::Table<Unit>::name), QLatin1String(store::Table<Title>::name),
                                     QLatin1String(store::Table<Term>::name), QLatin1String(store::Table<Course>::name),
                                     QLatin1String(store::Table<Requirement>::name),
                                     QLatin1String(store::Table<Equivalence>::name)};
    return kinds.contains(kind);
}

/// What is told with ids below.
bool isFollowed(const QString &kind)
{
    static const QSet<QString> kinds{QLatin1String(store::Table<Cadre>::name), QLatin1String(store::Table<TrainingClass>::name),
                                     QLatin1String(store::Table<PostHolding>::name), QLatin1String(store::Table<PlanningEntry>::name),
                                     QLatin1String(store::Table<Completion>::name), QLatin1String(store::Table<Exemption>::name),
                                     QLatin1String(store::Table<Enrolment>::name)};
    return kinds.contains(kind) || touchesCatalogue(kind);
}

template <class Row>
std::vector<decltype(Row::id)> idsOf(const IdsByKind &changed)
{
    std::vector<decltype(Row::id)> ids;
    for (qint64 id : changed.value(QLatin1String(store::Table<Row>::name)))
        ids.push_back({id});
    return ids;
}

/// Whether rows of a table that changed are gone, or may be. A login that is shown a part of the people is told of what
/// it cannot see: rows of theirs that come and go with the person stay somebody else's. Posts say who is in sight.
template <class Row>
Result<bool> anyIsGone(store::Database &db, const IdsByKind &changed, const std::vector<Row> &seen)
{
    const QString kind = QLatin1String(store::Table<Row>::name);
    const std::vector<qint64> told = changed.value(kind);
    QSet<qint64> unseen(told.begin(), told.end());
    for (const Row &row : seen)
        unseen.remove(row.id.value);
    if (unseen.isEmpty() || !store::seesOnlyOwnRows(db))
        return !unseen.isEmpty();
    const auto areThere = store::areStillThere(db, kind, {unseen.begin(), unseen.end()});
    return areThere ? Result<bool>(!*areThere) : Result<bool>(areThere.error());
}

/// The cadres whose rows of one table changed.
template <class Row>
Result<void> addCadres(store::Database &db, const IdsByKind &changed, Changes &changes)
{
    const auto rows = store::readIn<Row>(db, &Row::id, idsOf<Row>(changed));
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        changes.cadres.push_back(row.cadre);
    // Of rows that are gone nothing tells whose they were.
    const auto areGone = anyIsGone(db, changed, *rows);
    if (!areGone)
        return areGone.error();
    changes.everything = changes.everything || *areGone;
    return {};
}

Result<void> addSeatHolders(store::Database &db, const std::vector<ClassId> &classes, Changes &changes)
{
    const auto rows = store::readIn<Enrolment>(db, &Enrolment::trainingClass, classes);
    if (!rows)
        return rows.error();
    for (const Enrolment &row : *rows)
        changes.cadres.push_back(row.cadre);
    return {};
}

} // namespace

Result<Changes> changesOf(store::Database &db, const store::ChangeList &list)
{
    Changes changes;
    changes.everything = !list.isComplete;
    IdsByKind changed;
    for (const store::Change &change : list.changes) {
        changes.catalogue = changes.catalogue || touchesCatalogue(change.kind);
        changes.everything = changes.everything || change.id == 0;
        changes.otherRows = changes.otherRows || !isFollowed(change.kind);
        changed[change.kind].push_back(change.id);
    }
    if (changes.everything)
        return changes;
    // A login with a unit may see others from here on.
    if (changed.contains(QLatin1String(store::Table<Unit>::name)) && store::seesOnlyOwnRows(db)) {
        changes.everything = true;
        return changes;
    }
    changes.cadres = idsOf<Cadre>(changed);
    changes.classes = idsOf<TrainingClass>(changed);
    if (const auto added = addSeatHolders(db, changes.classes, changes); !added)
        return added.error();
    for (const auto &added : {addCadres<PostHolding>(db, changed, changes), addCadres<PlanningEntry>(db, changed, changes),
                              addCadres<Completion>(db, changed, changes), addCadres<Exemption>(db, changed, changes),
                              addCadres<Enrolment>(db, changed, changes)})
        if (!added)
            return added.error();
    return changes;
}

Result<Changes> Service::catchUp()
{
    // Before the list is read: what comes between is met twice, never missed.
    const auto last = store::lastChange(*m_db);
    if (!last)
        return last.error();
    const auto list = store::changesSince(*m_db, m_seenChange);
    if (!list)
        return list.error();
    if (list->isComplete && list->changes.empty())
        return Changes{};
    const auto changes = changesOf(*m_db, *list);
    if (!changes)
        return changes.error();
    if (changes->catalogue && !changes->everything)
        if (const auto rules = reloadRules(); !rules)
            return rules.error();
    if (const auto applied = applyToProvince(*changes); !applied)
        return applied.error();
    m_seenChange = *last;
    return *changes;
}

} // namespace lotrinh::service
