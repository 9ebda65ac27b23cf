// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlgrid.h"

#include <sqlite3.h>

namespace lotrinh::bench {

namespace {

/// Days as the database writes them: yyyymmdd.
qint64 numberOf(Day day)
{
    const QDate date = day.toDate();
    return qint64(date.year()) * 10000 + qint64(date.month()) * 100 + date.day();
}

/// :D = the day asked, :Y = its year's first day. A day plus months, clamped to the month's last day, is
/// mon(cal.m + n).start + min(cal.dom, mon.len - 1).
const char *const catalogueTables[] = {
    "CREATE TEMP TABLE cal(d INTEGER PRIMARY KEY, m INTEGER NOT NULL, dom INTEGER NOT NULL)",
    "CREATE TEMP TABLE mon(m INTEGER PRIMARY KEY, start INTEGER NOT NULL, len INTEGER NOT NULL)",
    "WITH RECURSIVE months(m) AS (SELECT 1950 * 12 UNION ALL SELECT m + 1 FROM months WHERE m < 2100 * 12)"
    " INSERT INTO mon SELECT m, (m / 12) * 10000 + (m % 12 + 1) * 100 + 1,"
    " CAST(strftime('%d', printf('%04d-%02d-01', m / 12, m % 12 + 1), '+1 month', '-1 day') AS INTEGER) FROM months",
    "WITH RECURSIVE days(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM days WHERE k < 30)"
    " INSERT INTO cal SELECT mon.start + k, m, k FROM mon JOIN days ON k < len",
    "CREATE TEMP TABLE rule AS SELECT r.id, r.title, r.kind, r.value, r.any_counting_course AS any_course,"
    " coalesce(r.grace_months, 12) AS grace, r.valid_from AS since, r.applies_to,"
    " CASE WHEN r.any_counting_course THEN '*' ELSE (SELECT group_concat(code, ';') FROM (SELECT DISTINCT c.code"
    "  FROM requirement_course q JOIN course c ON c.id = q.course WHERE q.requirement = r.id ORDER BY c.code)) END"
    "  || '|' || CASE WHEN r.kind IN ('before_appointment', 'within_months') THEN 'once'"
    "  ELSE r.kind || '|' || coalesce(r.value, '') END AS ask"
    " FROM requirement r WHERE r.enabled AND (r.valid_from IS NULL OR r.valid_from <= :D)"
    " AND (r.valid_to IS NULL OR r.valid_to > :D)",
    "CREATE INDEX temp.rule_title ON rule(title)",
    "CREATE TEMP TABLE reach(rule INTEGER, course INTEGER, PRIMARY KEY (rule, course)) WITHOUT ROWID",
    "WITH RECURSIVE way(a, b) AS (SELECT id, id FROM course UNION SELECT way.a, e.satisfies FROM way"
    " JOIN equivalence e ON e.course = way.b)"
    " INSERT OR IGNORE INTO reach SELECT r.id, way.a FROM rule r JOIN way JOIN course c ON c.id = way.b"
    " WHERE CASE WHEN r.any_course THEN c.counts_annual_hours AND r.kind = 'annual_hours'"
    "  ELSE EXISTS (SELECT 1 FROM requirement_course q WHERE q.requirement = r.id AND q.course = way.b) END",
    "CREATE TEMP TABLE office(title INTEGER PRIMARY KEY, since INTEGER, last INTEGER, by_holding INTEGER)",
    "INSERT INTO office SELECT t.id, max(n.valid_from), n.valid_to, t.term_kind = 'appointment' FROM title t"
    " LEFT JOIN term n ON n.kind = t.term_kind AND n.valid_from <= :D AND n.valid_to > :D"
    " WHERE t.term_kind IS NOT NULL GROUP BY t.id",
    "CREATE TEMP TABLE above(unit INTEGER, top INTEGER, PRIMARY KEY (unit, top)) WITHOUT ROWID",
    "WITH RECURSIVE up(a, b) AS (SELECT id, id FROM unit UNION SELECT up.a, u.parent FROM up JOIN unit u ON u.id = up.b"
    " WHERE u.parent IS NOT NULL) INSERT INTO above SELECT a, b FROM up",
};

/// Reasons, merged into duties, counted per cadre and title, then per unit, then up the tree.
const char *const question = R"(
WITH serving AS (
  SELECT id, unit FROM cadre WHERE (service_from IS NULL OR service_from <= :D)
   AND (service_to IS NULL OR service_to > :D)
), held AS MATERIALIZED (
  SELECT h.cadre, h.title, h.unit, h.valid_from AS since, h.obtained_by = 'received' AS received, h.is_main
  FROM post_holding h WHERE h.valid_from <= :D AND (h.valid_to IS NULL OR h.valid_to > :D)
), source AS (
  SELECT held.cadre, held.title, since, received, 0 AS planned, NULL AS due FROM held
   JOIN serving ON serving.id = held.cadre
  UNION ALL
  SELECT p.cadre, p.title, p.approved_on, 0, 1, coalesce(p.target_on, CASE WHEN p.approved_on < n.valid_from
    THEN (SELECT d FROM cal WHERE d < n.valid_from ORDER BY d DESC LIMIT 1)
    ELSE (SELECT d FROM cal WHERE d < n.valid_to ORDER BY d DESC LIMIT 1) END)
  FROM planning_entry p JOIN serving ON serving.id = p.cadre JOIN term n ON n.id = p.term
  WHERE p.approved_on <= :D AND (p.ended_on IS NULL OR p.ended_on > :D) AND n.valid_to > :D
), asked AS (
  SELECT s.*, r.id AS rule, r.ask, r.kind, r.value, r.grace, r.since AS rule_since,
   max(s.since, coalesce(r.since, 0)) AS anchor,
   CASE WHEN r.kind <> 'once_per_term' THEN NULL WHEN s.planned THEN s.since
    WHEN o.by_holding THEN (SELECT CASE WHEN first.d <= :D THEN first.d ELSE earlier.d END FROM (
      SELECT n.start + min(c.dom, n.len - 1) AS d FROM cal c JOIN mon n ON n.m = c.m + 60 * ((:D / 10000 - s.since / 10000) / 5)
       WHERE c.d = s.since) first, (
      SELECT n.start + min(c.dom, n.len - 1) AS d FROM cal c JOIN mon n ON n.m = c.m + 60 * ((:D / 10000 - s.since / 10000) / 5 - 1)
       WHERE c.d = s.since) earlier)
    ELSE o.since END AS term_since, o.last AS term_last
  FROM source s JOIN rule r ON r.title = s.title AND CASE r.applies_to WHEN 'both' THEN 1 WHEN 'planned' THEN s.planned
    WHEN 'incumbent' THEN NOT s.planned ELSE s.received END
   AND (NOT s.planned OR r.kind IN ('before_appointment', 'once_per_term'))
  LEFT JOIN office o ON o.title = s.title
), judged AS (
  SELECT cadre, title, ask, rule,
   kind <> 'before_appointment' AND value IS NULL OR kind = 'once_per_term' AND term_since IS NULL AS unknown,
   CASE kind
    WHEN 'before_appointment' THEN CASE WHEN planned THEN due WHEN rule_since > since THEN
      (SELECT n.start + min(c.dom, n.len - 1) FROM cal c JOIN mon n ON n.m = c.m + grace WHERE c.d = rule_since)
      ELSE since END
    WHEN 'within_months' THEN
      (SELECT n.start + min(c.dom, n.len - 1) FROM cal c JOIN mon n ON n.m = c.m + value WHERE c.d = anchor)
    WHEN 'once_per_term' THEN CASE WHEN planned THEN due ELSE coalesce((SELECT d FROM cal WHERE d < term_last
      ORDER BY d DESC LIMIT 1), 99999999) END
    WHEN 'annual_hours' THEN :Y + 1130
    ELSE CASE WHEN latest IS NULL THEN
      (SELECT n.start + min(c.dom, n.len - 1) FROM cal c JOIN mon n ON n.m = c.m + grace WHERE c.d = anchor)
      ELSE (SELECT n.start + min(c.dom, n.len - 1) FROM cal c JOIN mon n ON n.m = c.m + 12 * value WHERE c.d = latest) END
   END AS due,
   CASE kind WHEN 'once_per_term' THEN times >= value WHEN 'annual_hours' THEN hours >= value
    WHEN 'every_years' THEN latest IS NOT NULL AND
      (SELECT n.start + min(c.dom, n.len - 1) FROM cal c JOIN mon n ON n.m = c.m + 12 * value WHERE c.d = latest) > :D
    ELSE latest IS NOT NULL END AS met
  FROM (SELECT asked.*,
    CASE WHEN kind IN ('before_appointment', 'within_months', 'every_years') THEN (SELECT max(k.completed_on)
      FROM completion k JOIN reach x ON x.rule = asked.rule AND x.course = k.course WHERE k.cadre = asked.cadre
      AND k.completed_on <= :D AND (k.revoked_on IS NULL OR k.revoked_on > :D)) END AS latest,
    CASE WHEN kind = 'once_per_term' THEN (SELECT count(*)
      FROM completion k JOIN reach x ON x.rule = asked.rule AND x.course = k.course WHERE k.cadre = asked.cadre
      AND k.completed_on BETWEEN term_since AND :D AND (k.revoked_on IS NULL OR k.revoked_on > :D)) END AS times,
    CASE WHEN kind = 'annual_hours' THEN (SELECT coalesce(sum(coalesce(k.periods, c.periods, 0)), 0)
      FROM completion k JOIN course c ON c.id = k.course JOIN reach x ON x.rule = asked.rule AND x.course = k.course
      WHERE k.cadre = asked.cadre AND k.completed_on BETWEEN :Y AND :D
      AND (k.revoked_on IS NULL OR k.revoked_on > :D)) END AS hours
   FROM asked)
), duty AS MATERIALIZED (
  SELECT cadre, ask, min(CASE WHEN NOT unknown THEN due END) AS due, min(CASE WHEN NOT unknown THEN met END) AS met,
   max(NOT unknown) AS known,
   EXISTS (SELECT 1 FROM exemption e JOIN requirement_course q ON q.requirement = judged.rule AND q.course = e.course
    WHERE e.cadre = judged.cadre AND (e.valid_from IS NULL OR e.valid_from <= :D)
    AND (e.valid_to IS NULL OR e.valid_to > :D)) AS exempt,
   EXISTS (SELECT 1 FROM enrolment s JOIN training_class l ON l.id = s.training_class
    JOIN reach x ON x.rule = judged.rule AND x.course = l.course
    WHERE s.cadre = judged.cadre AND s.state IN ('enrolled', 'attending') AND l.state <> 'cancelled'
    AND l.ends_on >= :D) AS seated
  FROM judged GROUP BY cadre, ask
), own AS (
  SELECT t.cadre, t.title, count(*) AS duties, sum(d.exempt) AS exempt, sum(NOT d.exempt AND d.met) AS done,
   sum(NOT d.exempt AND NOT d.met AND d.seated) AS studying,
   sum(NOT d.exempt AND NOT d.met AND NOT d.seated AND d.due < :D) AS overdue
  FROM (SELECT DISTINCT cadre, title, ask FROM judged) t JOIN duty d ON d.cadre = t.cadre AND d.ask = t.ask
  WHERE d.known OR d.exempt GROUP BY t.cadre, t.title
), home AS (
  SELECT serving.id AS cadre, coalesce((SELECT h.unit FROM held h JOIN unit u ON u.id = h.unit
   WHERE h.cadre = serving.id ORDER BY h.is_main DESC, h.since, u.code LIMIT 1), serving.unit) AS unit FROM serving
), leaf AS (
  SELECT home.unit, own.title, sum(duties) AS duties, sum(exempt) AS exempt, sum(done) AS done,
   sum(studying) AS studying, sum(overdue) AS overdue, count(*) AS people, sum(done + exempt = duties) AS people_done
  FROM own JOIN home ON home.cadre = own.cadre GROUP BY home.unit, own.title
)
SELECT u.code, t.code, sum(duties), sum(exempt), sum(done), sum(studying), sum(overdue), sum(people), sum(people_done)
FROM leaf JOIN above ON above.unit = leaf.unit JOIN unit u ON u.id = above.top JOIN title t ON t.id = leaf.title
GROUP BY u.code, t.code)";

} // namespace

SqlGrid::SqlGrid(const QString &path)
{
    // immutable would hide a hot journal; the bench is the only one at the file, so read-only is enough.
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        m_problem = QString::fromUtf8(sqlite3_errmsg(m_db));
    run("PRAGMA temp_store = MEMORY");
    run("PRAGMA cache_size = -1000000");
    run("PRAGMA mmap_size = 8000000000");
}

SqlGrid::~SqlGrid()
{
    sqlite3_close(m_db);
}

bool SqlGrid::run(const QByteArray &sql)
{
    if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    m_problem = QString::fromUtf8(sqlite3_errmsg(m_db));
    return false;
}

bool SqlGrid::prepare(Day asOf)
{
    const QByteArray day = QByteArray::number(numberOf(asOf));
    const QByteArray year = QByteArray::number(numberOf(Day::of(asOf.year(), 1, 1)));
    for (const char *sql : catalogueTables)
        if (!run(QByteArray(sql).replace(":D", day)))
            return false;
    // The day stands in the text, so that SQLite plans for it.
    const QByteArray text = QByteArray("CREATE TEMP VIEW grid AS ") + QByteArray(question).replace(":D", day).replace(":Y", year);
    return run(text);
}

SqlCells SqlGrid::cells()
{
    SqlCells cells;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, "SELECT * FROM grid", -1, &statement, nullptr) != SQLITE_OK) {
        m_problem = QString::fromUtf8(sqlite3_errmsg(m_db));
        return cells;
    }
    const auto text = [&](int column) {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
    };
    while (sqlite3_step(statement) == SQLITE_ROW) {
        SqlCell &cell = cells[{text(0), text(1)}];
        for (int i = 0; i < 7; ++i)
            cell[static_cast<size_t>(i)] = sqlite3_column_int64(statement, i + 2);
    }
    sqlite3_finalize(statement);
    return cells;
}

} // namespace lotrinh::bench
