// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "support/manytests.h"
#include "store/maintenance.h"
#include "store/transaction.h"
#include "support/testdatabase.h"

#include <map>

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::outcomeOf;
using test::Samples;
using test::TestDatabase;
using test::why;

namespace lotrinh::test::guards {

/// The full samples in a transaction that stays open.
struct Filled {
    explicit Filled(Engine engine)
        : made(engine)
    {
        if (!made.database)
            return;
        transaction.emplace(Transaction::begin(*made));
        samples.each([&](auto &row) { good = good && insert(*made, row); });
    }
    Database &operator*() const { return *made; }

    TestDatabase made;
    Samples samples = test::fullSamples();
    bool good = true;
    std::optional<Result<Transaction>> transaction;
};

} // namespace lotrinh::test::guards

using test::guards::Filled;

namespace {

/// What doing `work` in a transaction of its own answers; it stays when it went well.
template <class Work> QString outcomeAlone(Database &database, Work work)
{
    auto transaction = Transaction::begin(database);
    auto done = work();
    return done ? outcomeOf(transaction->commit()) : outcomeOf(done);
}

/// What `work` answers in a transaction that is rolled back.
template <class Work> QString outcomeOfTrying(Database &database, Work work)
{
    auto transaction = Transaction::begin(database);
    return transaction ? outcomeOf(work()) : outcomeOf(transaction);
}

Enrolment enrolmentOf(const Samples &s, CadreId cadre, EnrolmentState state, const QString &asked)
{
    Enrolment enrolment;
    enrolment.trainingClass = s.trainingClass.id;
    enrolment.cadre = cadre;
    enrolment.state = state;
    enrolment.requestedAt = asked;
    return enrolment;
}

} // namespace

class GuardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void references_mustExist_data() { test::addEngines(); }
    void references_mustExist();
    void references_keepTheirRow_data() { test::addEngines(); }
    void references_keepTheirRow();
    void parents_mayComeLater_data() { test::addEngines(); }
    void parents_mayComeLater();
    void keys_areUnique_data();
    void keys_areUnique();
    void oneActiveEnrolment_data();
    void oneActiveEnrolment();
    void seats_neverExceedCapacity_data() { test::addEngines(); }
    void seats_neverExceedCapacity();
    void seats_areCountedThroughEveryChange_data() { test::addEngines(); }
    void seats_areCountedThroughEveryChange();
    void sessions_neverShareARoomOrLecturer_data() { test::addEngines(); }
    void sessions_neverShareARoomOrLecturer();
    void reinstatedClass_findsItsRoomTaken_data() { test::addEngines(); }
    void reinstatedClass_findsItsRoomTaken();
    void zeroCharacter_isRefused_data() { test::addEngines(); }
    void zeroCharacter_isRefused();
    void impossibleValues_areRefused_data();
    void impossibleValues_areRefused();
    void wrongCounter_isReported_data() { test::addEngines(); }
    void wrongCounter_isReported();

private:
    Filled *kept(Engine engine);
    std::map<Engine, std::unique_ptr<Filled>> m_kept;
};

/// The full samples, committed once for all tests that only try something on them.
Filled *GuardsTest::kept(Engine engine)
{
    std::unique_ptr<Filled> &filled = m_kept[engine];
    if (!filled) {
        filled = std::make_unique<Filled>(engine);
        filled->good = filled->good && filled->transaction && (*filled->transaction)->commit();
    }
    return filled->made.database && filled->good ? filled.get() : nullptr;
}

void GuardsTest::references_mustExist()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    Cadre cadre;
    cadre.code = u"C"_s;
    cadre.unit = {7};
    QCOMPARE(outcomeAlone(*made, [&] { return insert(*made, cadre); }), u"storage_constraint"_s);
    Unit unit;
    unit.id = {7};
    unit.code = u"U"_s;
    QCOMPARE(outcomeAlone(*made, [&] { return insert(*made, unit); }), u"done"_s);
    cadre.id = {3};
    QCOMPARE(outcomeAlone(*made, [&] { return insert(*made, cadre); }), u"done"_s);
    Unavailability away{{}, ResourceKind::Cadre, 9, {Day::of(2020, 1, 1), Day::of(2020, 1, 2)}, {}};
    QCOMPARE(outcomeAlone(*made, [&] { return insert(*made, away); }), u"storage_constraint"_s);
    away.resource = 3;
    QCOMPARE(outcomeAlone(*made, [&] { return insert(*made, away); }), u"done"_s);
}

void GuardsTest::references_keepTheirRow()
{
    LOTRINH_FETCH_ENGINE
    Filled filled(engine);
    QVERIFY(filled.made.database && filled.good);
    QVERIFY((*filled.transaction)->commit());
    QCOMPARE(outcomeAlone(*filled, [&] { return erase<Course>(*filled, {1}); }), u"storage_constraint"_s);
    QCOMPARE(outcomeAlone(*filled, [&] { return erase<Holiday>(*filled, {1}); }), u"done"_s);
}

void GuardsTest::parents_mayComeLater()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    std::vector<Unit> units(2);
    units[0].id = {1};
    units[0].code = u"A"_s;
    units[0].parent = {2};
    units[0].successors = {{2}};
    units[1].id = {2};
    units[1].code = u"B"_s;
    auto orphan = std::span(units).first(1);
    QCOMPARE(outcomeAlone(*made, [&] { return insertMany(*made, orphan); }), u"storage_constraint"_s);
    QCOMPARE(outcomeAlone(*made, [&] { return insertMany(*made, units); }), u"done"_s);
}

void GuardsTest::keys_areUnique_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("table");
    const char *tables[]
        = {"unit", "title", "term", "course", "requirement", "equivalence", "cadre", "post_holding",
            "planning_entry", "completion", "exemption", "room", "lecturer", "unavailability", "holiday",
            "training_class", "session", "unit_quota", "attendance_mark", "assessment_part", "credential"};
    for (const char *table : tables) {
        QTest::addRow("%s sqlite", table) << Engine::Sqlite << QString::fromLatin1(table);
        QTest::addRow("%s postgres", table) << Engine::Postgres << QString::fromLatin1(table);
    }
}

void GuardsTest::keys_areUnique()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, table);
    Filled *filled = kept(engine);
    QVERIFY(filled);
    QString outcome;
    filled->samples.each([&](auto row) {
        using Row = decltype(row);
        if (table != QLatin1StringView(Table<Row>::name))
            return;
        row.id = {2};
        outcome = outcomeOfTrying(**filled, [&] { return insert(**filled, row); });
    });
    QCOMPARE(outcome, u"storage_unique"_s);
}

void GuardsTest::oneActiveEnrolment_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("outcome");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgres";
        const auto row = [&](const char *first, const char *second, const char *outcome) {
            QTest::addRow("%s then %s, %s", first, second, name)
                << engine << QString::fromLatin1(first) << QString::fromLatin1(second)
                << QString::fromLatin1(outcome);
        };
        row("pending", "waitlisted", "storage_unique");
        row("enrolled", "pending", "storage_unique");
        row("attending", "enrolled", "storage_unique");
        row("withdrawn", "enrolled", "done");
        row("rejected", "pending", "done");
        row("enrolled", "failed", "done");
    }
}

void GuardsTest::oneActiveEnrolment()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, first);
    QFETCH(QString, second);
    Filled *filled = kept(engine);
    QVERIFY(filled);
    Cadre other = filled->samples.cadre;
    other.id = {2};
    other.code = u"C2"_s;
    const auto state = [](const QString &code) { return *fromCode<EnrolmentState>(code); };
    const QString outcome = outcomeOfTrying(**filled, [&]() -> Result<void> {
        if (const auto added = insert(**filled, other); !added)
            return added.error();
        if (const auto added = insert(**filled, enrolmentOf(filled->samples, {2}, state(first), u"2020-01-01"_s)); !added)
            return Error{u"first_refused"_s, why(added), {}};
        const auto added = insert(**filled, enrolmentOf(filled->samples, {2}, state(second), u"2020-01-02"_s));
        return added ? Result<void>() : Result<void>(added.error());
    });
    QTEST(outcome, "outcome");
}

void GuardsTest::seats_neverExceedCapacity()
{
    LOTRINH_FETCH_ENGINE
    Filled filled(engine);
    QVERIFY(filled.made.database && filled.good);
    Samples &s = filled.samples;
    s.trainingClass.capacity = 2;
    QVERIFY(update(*filled, s.trainingClass));
    std::vector<Cadre> others(2, s.cadre);
    for (int i = 0; i < 2; ++i) {
        others[static_cast<size_t>(i)].id = {i + 2};
        others[static_cast<size_t>(i)].code = u"C%1"_s.arg(i + 2);
    }
    QVERIFY(insertMany(*filled, others));
    QCOMPARE(outcomeOf(insert(*filled, enrolmentOf(s, {2}, EnrolmentState::Enrolled, {}))), u"done"_s);
    QCOMPARE(outcomeOf(insert(*filled, enrolmentOf(s, {3}, EnrolmentState::Waitlisted, {}))), u"done"_s);
    QVERIFY((*filled.transaction)->commit());

    Enrolment waiting = *(*readOne(*filled, &Enrolment::cadre, CadreId{3}));
    waiting.state = EnrolmentState::Enrolled;
    QCOMPARE(outcomeAlone(*filled, [&] { return update(*filled, waiting); }), u"storage_constraint"_s);
    s.trainingClass.capacity = 1; // never below the seats taken
    QCOMPARE(
        outcomeAlone(*filled, [&] { return update(*filled, s.trainingClass); }), u"storage_constraint"_s);
    s.trainingClass.capacity = 3;
    QCOMPARE(outcomeAlone(*filled, [&] { return update(*filled, s.trainingClass); }), u"done"_s);
    QCOMPARE(outcomeAlone(*filled, [&] { return update(*filled, waiting); }), u"done"_s);
}

void GuardsTest::seats_areCountedThroughEveryChange()
{
    LOTRINH_FETCH_ENGINE
    Filled filled(engine);
    QVERIFY(filled.made.database && filled.good);
    Samples &s = filled.samples;
    const auto taken = [&] {
        auto use = (*filled).statement(u"SELECT taken FROM training_class ORDER BY id"_s);
        QStringList counts;
        for (auto row = (*use)->step(); row && *row; row = (*use)->step())
            counts += QString::number((*use)->integer(0));
        return counts.join(u' ');
    };
    QCOMPARE(taken(), u"1"_s);
    TrainingClass other = s.trainingClass;
    other.id = {2};
    other.code = u"L2"_s;
    QVERIFY(insert(*filled, other));
    Enrolment enrolment = s.enrolment;
    enrolment.state = EnrolmentState::Enrolled; // one seat-holding state to another
    QVERIFY(update(*filled, enrolment));
    QCOMPARE(taken(), u"1 0"_s);
    enrolment.trainingClass = {2};
    QVERIFY(update(*filled, enrolment));
    QCOMPARE(taken(), u"0 1"_s);
    enrolment.state = EnrolmentState::Passed;
    QVERIFY(update(*filled, enrolment));
    QCOMPARE(taken(), u"0 0"_s);
    QCOMPARE(integrityProblems(*filled)->join(u" / "_s), QString());
}

namespace {

Session sessionOf(ClassId trainingClass, RoomId room, LecturerId lecturer, int fromHour, int toHour)
{
    const LocalMinute midnight = LocalMinute::startOf(Day::of(2030, 3, 4));
    Session session;
    session.trainingClass = trainingClass;
    session.span = {{midnight.minutes + fromHour * 60LL}, {midnight.minutes + toHour * 60LL}};
    session.room = room;
    session.lecturer = lecturer;
    return session;
}

/// A second class, and a session of the first one from 8 to 10 in room 1 by lecturer 1.
void addTwoClasses(Filled &filled)
{
    TrainingClass other = filled.samples.trainingClass;
    other.id = {2};
    other.code = u"L2"_s;
    QVERIFY(insert(*filled, other));
    QVERIFY(insert(*filled, sessionOf({1}, {1}, {1}, 8, 10)));
    QVERIFY((*filled.transaction)->commit());
}

} // namespace

void GuardsTest::sessions_neverShareARoomOrLecturer()
{
    LOTRINH_FETCH_ENGINE
    Filled filled(engine);
    QVERIFY(filled.made.database && filled.good);
    addTwoClasses(filled);
    const auto adding = [&](Session session) { return outcomeAlone(*filled, [&] { return insert(*filled, session); }); };
    QCOMPARE(adding(sessionOf({2}, {1}, {}, 9, 11)), u"storage_constraint"_s);
    QCOMPARE(adding(sessionOf({2}, {}, {1}, 7, 9)), u"storage_constraint"_s);
    QCOMPARE(adding(sessionOf({2}, {1}, {1}, 7, 12)), u"storage_constraint"_s);
    Session overridden = sessionOf({2}, {1}, {}, 9, 11);
    overridden.overrideReason = u"ghép lớp"_s;
    QCOMPARE(outcomeAlone(*filled, [&] { auto id = insert(*filled, overridden); return id ? erase<Session>(*filled, *id) : Result<void>(id.error()); }), u"done"_s);
    Session history = sessionOf({2}, {1}, {}, 9, 11);
    history.isTakenOver = true;
    QCOMPARE(outcomeAlone(*filled, [&] { auto id = insert(*filled, history); return id ? erase<Session>(*filled, *id) : Result<void>(id.error()); }), u"done"_s);
    QCOMPARE(adding(sessionOf({1}, {1}, {1}, 9, 11)), u"done"_s); // of the same class
    QCOMPARE(adding(sessionOf({2}, {1}, {1}, 11, 12)), u"done"_s); // begins when the other ends
    // Moved into the others' time.
    Session later = *(*readOne(*filled, &Session::trainingClass, ClassId{2}));
    later.span = sessionOf({2}, {1}, {1}, 8, 9).span;
    QCOMPARE(outcomeAlone(*filled, [&] { return update(*filled, later); }), u"storage_constraint"_s);
}

void GuardsTest::reinstatedClass_findsItsRoomTaken()
{
    LOTRINH_FETCH_ENGINE
    Filled filled(engine);
    QVERIFY(filled.made.database && filled.good);
    addTwoClasses(filled);
    TrainingClass first = *(*readById<TrainingClass>(*filled, {1}));
    const ClassState before = first.state;
    first.state = ClassState::Cancelled;
    QCOMPARE(outcomeAlone(*filled, [&] { return update(*filled, first); }), u"done"_s);
    QCOMPARE(outcomeAlone(*filled, [&] { return insert(*filled, sessionOf({2}, {1}, {}, 9, 11)); }), u"done"_s);
    first.state = before;
    QCOMPARE(outcomeAlone(*filled, [&] { return update(*filled, first); }), u"storage_constraint"_s);
}

void GuardsTest::zeroCharacter_isRefused()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    Title title;
    title.code = u"T"_s;
    title.name = u"a"_s + QChar(u'\0') + u'b';
    QCOMPARE(outcomeAlone(*made, [&] { return insert(*made, title); }), u"storage_constraint"_s);
    title.name = u"ab"_s;
    QCOMPARE(outcomeAlone(*made, [&] { return insert(*made, title); }), u"done"_s);
}

void GuardsTest::impossibleValues_areRefused_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("outcome");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgres";
        const auto row = [&](const char *title, const char *sql, bool isGood) {
            QTest::addRow("%s, %s", title, name)
                << engine << QString::fromUtf8(sql) << (isGood ? u"done"_s : u"storage_constraint"_s);
        };
        row("harmless change", "UPDATE term SET valid_to = valid_from + 1", true);
        row("end before its start", "UPDATE term SET valid_to = valid_from - 1", false);
        row("unknown code", "UPDATE training_class SET state = 'none'", false);
        row("truth value 2", "UPDATE title SET is_head = 2", false);
        row("no start of a holding", "UPDATE post_holding SET valid_from = NULL", false);
        row("session ending at its start", "UPDATE session SET ends_at = starts_at", false);
        row("score above ten", "UPDATE score SET tenths = 101", false);
        row("attempt 0", "UPDATE score SET attempt = 0", false);
        row("empty code", "UPDATE cadre SET code = ''", false);
        row("share above 100", "UPDATE course SET pass_attendance_pct = 101", false);
        row("words for a number", "UPDATE room SET capacity = 'zz'", false);
        row("revoked before completed", "UPDATE completion SET revoked_on = 20000101", false);
    }
}

void GuardsTest::impossibleValues_areRefused()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, sql);
    Filled *filled = kept(engine);
    QVERIFY(filled);
    QTEST(outcomeOfTrying(**filled, [&] { return (**filled).execute(sql); }), "outcome");
}

void GuardsTest::wrongCounter_isReported()
{
    LOTRINH_FETCH_ENGINE
    Filled filled(engine);
    QVERIFY(filled.made.database && filled.good);
    QCOMPARE(integrityProblems(*filled)->join(u" / "_s), QString());
    QVERIFY((*filled).execute(u"UPDATE training_class SET taken = 7"_s));
    QCOMPARE(*integrityProblems(*filled), QStringList{u"seats: class L1 counts 7 but 1 are held"_s});
}

LOTRINH_TEST(GuardsTest)
#include "tst_guards.moc"
