// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importjournal.h"

#include "store/rows.h"
#include "words.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

namespace lotrinh::service {

using namespace Qt::StringLiterals;

namespace {

/// Calls visit(name, inserts, corrections) for every table, in the order of writing.
template <class Visit> void eachTable(const ImportBatch &batch, Visit &&visit)
{
    const auto take = [&](const char *name, const auto &one) { visit(QLatin1String(name), one.inserts, one.corrections); };
    take("unit", batch.units);
    take("title", batch.titles);
    take("term", batch.terms);
    take("course", batch.courses);
    take("requirement", batch.requirements);
    take("equivalence", batch.equivalences);
    take("cadre", batch.cadres);
    take("post_holding", batch.postHoldings);
    take("planning_entry", batch.planning);
    take("completion", batch.completions);
    take("exemption", batch.exemptions);
    take("room", batch.rooms);
    take("lecturer", batch.lecturers);
    take("unavailability", batch.unavailability);
    take("holiday", batch.holidays);
    take("training_class", batch.classes);
    take("session", batch.sessions);
    std::vector<Enrolment> corrected = batch.freedSeats;
    corrected.insert(corrected.end(), batch.enrolments.corrections.begin(), batch.enrolments.corrections.end());
    visit("enrolment"_L1, batch.enrolments.inserts, corrected);
}

template <class Row> Result<qint64> revision(store::Database &db, const Row &row)
{
    return store::revisionOf<Row>(db, row.id);
}

/// Neighbouring ids of one revision as one entry. Only units can come out of an import with more than revision 1.
template <class Row> Result<QJsonArray> insertedRanges(store::Database &db, const std::vector<Row> &rows)
{
    std::vector<std::pair<qint64, qint64>> ids;
    for (const Row &row : rows) {
        qint64 now = 1;
        if constexpr (std::is_same_v<Row, Unit>) {
            const auto read = revision(db, row);
            if (!read)
                return read.error();
            now = *read;
        }
        ids.emplace_back(row.id.value, now);
    }
    std::ranges::sort(ids);
    QJsonArray ranges;
    for (size_t i = 0; i < ids.size();) {
        size_t last = i;
        while (last + 1 < ids.size() && ids[last + 1].first == ids[last].first + 1 && ids[last + 1].second == ids[i].second)
            ++last;
        ranges.append(QJsonArray{ids[i].first, ids[last].first, ids[i].second});
        i = last + 1;
    }
    return ranges;
}

template <class Row> Result<QJsonArray> correctedRows(store::Database &db, const std::vector<Row> &rows)
{
    QJsonArray list;
    for (const Row &row : rows) {
        const auto now = revision(db, row);
        if (!now)
            return now.error();
        list.append(QJsonArray{row.id.value, *now});
    }
    return list;
}

Error changedSince(QLatin1String table)
{
    return {u"stale"_s, Words::tr("Có dòng đã được sửa sau lần nhập này (%1): không hoàn tác được cả lần nhập").arg(table),
        {{u"table"_s, table}}, Error::Kind::Refused};
}

/// What stands in the way of removing a row. Which table refers to it is not said: it may be one the caller does not see.
Error stillNeeded(const Error &error)
{
    if (error.code == "storage_denied"_L1)
        return {u"stale"_s,
            Words::tr("Sau lần nhập này đã có người khác làm việc: tại máy chủ chỉ chủ cơ sở dữ liệu còn hoàn tác được cả lần nhập."), {},
            Error::Kind::Refused};
    if (error.code == "storage_constraint"_L1 || error.code == "storage_unique"_L1)
        return {u"stale"_s,
            Words::tr("Có dữ liệu ghi sau lần nhập này dựa vào các dòng đã nhập: không hoàn tác được cả lần nhập."), {},
            Error::Kind::Refused};
    return error;
}

template <class Row> Result<void> eraseImported(store::Database &db, decltype(Row::id) id)
{
    const auto gone = store::erase<Row>(db, id);
    return gone ? gone : Result<void>(stillNeeded(gone.error()));
}

template <class Row> Result<void> mustBe(store::Database &db, decltype(Row::id) id, qint64 revision, QLatin1String table)
{
    const auto now = store::revisionOf<Row>(db, id);
    if (!now)
        return changedSince(table);
    return *now == revision ? Result<void>() : Result<void>(changedSince(table));
}

/// One step of taking back, over one table.
class TakeBack {
public:
    TakeBack(store::Database &db, const QJsonObject &journal)
        : m_db(db)
        , m_inserted(journal.value("inserted"_L1).toObject())
        , m_corrected(journal.value("corrected"_L1).toObject())
    { }

    template <class Row> TakeBack &eraseAll(const char *name)
    {
        const QLatin1String table(name);
        const QJsonArray ranges = m_inserted.value(table).toArray();
        for (qsizetype i = ranges.size() - 1; i >= 0 && m_done; --i) {
            const QJsonArray range = ranges[i].toArray();
            for (qint64 id = range[1].toInteger(); id >= range[0].toInteger() && m_done; --id)
                eraseOne<Row>(decltype(Row::id){id}, range[2].toInteger(), table);
        }
        return *this;
    }

    template <class Row> TakeBack &restoreAll(const char *name)
    {
        const QLatin1String table(name);
        const QJsonArray rows = m_corrected.value(table).toArray();
        for (qsizetype i = rows.size() - 1; i >= 0 && m_done; --i)
            m_done = restore<Row>(decltype(Row::id){rows[i][0].toInteger()}, rows[i][1].toInteger(), table);
        return *this;
    }

    Result<void> outcome() const { return m_done; }

private:
    template <class Row> void eraseOne(decltype(Row::id) id, qint64 revision, QLatin1String table)
    {
        m_done = mustBe<Row>(m_db, id, revision, table);
        if (m_done)
            m_done = eraseImported<Row>(m_db, id);
    }

    template <class Row> Result<void> restore(decltype(Row::id) id, qint64 revision, QLatin1String table)
    {
        if (const auto same = mustBe<Row>(m_db, id, revision, table); !same)
            return same;
        const auto past = store::readHistory<Row>(m_db, id);
        if (!past)
            return past.error();
        if (past->empty())
            return changedSince(table);
        return store::update(m_db, past->back().row);
    }

    store::Database &m_db;
    QJsonObject m_inserted;
    QJsonObject m_corrected;
    Result<void> m_done;
};

template <class Row> Result<void> checkAll(store::Database &db, const QJsonArray &ranges, QLatin1String table)
{
    for (const auto &range : ranges)
        for (qint64 id = range[0].toInteger(); id <= range[1].toInteger(); ++id)
            if (const auto same = mustBe<Row>(db, decltype(Row::id){id}, range[2].toInteger(), table); !same)
                return same;
    return {};
}

/// The units of the import by id, and how many of them refer to each.
struct ImportedUnits {
    std::map<qint64, Unit> byId;
    std::map<qint64, int> named;
};

std::vector<UnitId> namedBy(const Unit &unit)
{
    std::vector<UnitId> named = unit.successors;
    if (unit.parent.isValid())
        named.push_back(unit.parent);
    return named;
}

Result<ImportedUnits> importedUnits(store::Database &db, const QJsonArray &ranges)
{
    ImportedUnits units;
    for (const auto &range : ranges)
        for (qint64 id = range[0].toInteger(); id <= range[1].toInteger(); ++id) {
            const auto unit = store::readById<Unit>(db, UnitId{id});
            if (!unit || !*unit)
                return changedSince("unit"_L1);
            units.byId.emplace(id, **unit);
        }
    for (const auto &[id, unit] : units.byId)
        for (const UnitId one : namedBy(unit))
            ++units.named[one.value];
    return units;
}

/// Whoever refers to a unit goes before it: children before parents, the dissolved before their successors.
Result<void> eraseUnits(store::Database &db, const QJsonArray &ranges)
{
    if (const auto same = checkAll<Unit>(db, ranges, "unit"_L1); !same)
        return same;
    auto units = importedUnits(db, ranges);
    if (!units)
        return units.error();
    std::vector<qint64> free;
    for (const auto &[id, unit] : units->byId)
        if (units->named[id] == 0)
            free.push_back(id);
    size_t erased = 0;
    for (; !free.empty(); ++erased) {
        const Unit unit = units->byId.at(free.back());
        free.pop_back();
        if (const auto gone = eraseImported<Unit>(db, unit.id); !gone)
            return gone;
        for (const UnitId one : namedBy(unit))
            if (--units->named[one.value] == 0 && units->byId.contains(one.value))
                free.push_back(one.value);
    }
    return erased == units->byId.size() ? Result<void>() : Result<void>(changedSince("unit"_L1));
}

} // namespace

Result<QJsonObject> journalOf(store::Database &db, const ImportBatch &batch)
{
    QJsonObject inserted;
    QJsonObject corrected;
    std::optional<Error> error;
    eachTable(batch, [&](QLatin1String name, const auto &inserts, const auto &corrections) {
        const auto ranges = insertedRanges(db, inserts);
        const auto rows = correctedRows(db, corrections);
        if (!ranges || !rows) {
            error = ranges ? rows.error() : ranges.error();
            return;
        }
        if (!ranges->isEmpty())
            inserted.insert(name, *ranges);
        if (!rows->isEmpty())
            corrected.insert(name, *rows);
    });
    if (error)
        return *error;
    return QJsonObject{{u"inserted"_s, inserted}, {u"corrected"_s, corrected}};
}

Result<void> takeBack(store::Database &db, const QJsonObject &journal)
{
    TakeBack back(db, journal);
    // Seats are given back before classes become what they were; then corrections let go of what was added.
    back.eraseAll<Enrolment>("enrolment").eraseAll<Session>("session");
    back.restoreAll<Enrolment>("enrolment").restoreAll<Session>("session").restoreAll<TrainingClass>("training_class");
    back.restoreAll<Holiday>("holiday").restoreAll<Unavailability>("unavailability").restoreAll<Lecturer>("lecturer");
    back.restoreAll<Room>("room").restoreAll<Exemption>("exemption").restoreAll<Completion>("completion");
    back.restoreAll<PlanningEntry>("planning_entry").restoreAll<PostHolding>("post_holding").restoreAll<Cadre>("cadre");
    back.restoreAll<Equivalence>("equivalence").restoreAll<Requirement>("requirement").restoreAll<Course>("course");
    back.restoreAll<Term>("term").restoreAll<Title>("title").restoreAll<Unit>("unit");
    back.eraseAll<TrainingClass>("training_class").eraseAll<Holiday>("holiday").eraseAll<Unavailability>("unavailability");
    back.eraseAll<Lecturer>("lecturer").eraseAll<Room>("room").eraseAll<Exemption>("exemption");
    back.eraseAll<Completion>("completion").eraseAll<PlanningEntry>("planning_entry").eraseAll<PostHolding>("post_holding");
    back.eraseAll<Cadre>("cadre").eraseAll<Equivalence>("equivalence").eraseAll<Requirement>("requirement");
    back.eraseAll<Course>("course").eraseAll<Term>("term").eraseAll<Title>("title");
    if (const auto done = back.outcome(); !done)
        return done;
    return eraseUnits(db, journal.value("inserted"_L1).toObject().value("unit"_L1).toArray());
}

} // namespace lotrinh::service
