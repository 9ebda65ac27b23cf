// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "support/manytests.h"
#include "store/transaction.h"
#include "support/testdatabase.h"

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::addAll;
using test::manyCourses;
using test::outcomeOf;
using test::Samples;
using test::TestDatabase;
using test::why;

namespace {

/// Which rows do not come back as they are in `samples`.
QStringList changedOnTheWay(Database &database, Samples samples)
{
    QStringList changed;
    samples.each([&](auto &row) {
        using Row = std::remove_reference_t<decltype(row)>;
        const QString name = QLatin1StringView(Table<Row>::name);
        const auto rows = readAll<Row>(database);
        if (!rows || rows->size() != 1)
            changed += name + u": "_s + (rows ? u"count"_s : why(rows));
        else
            for (const QString &column : test::differences(rows->front(), row))
                changed += name + u'.' + column;
    });
    return changed;
}

/// Stands for a value of any type, to count the members of an aggregate.
struct Anything {
    template <class T>
    requires(!requires {
        typename T::value_type;
        requires std::is_same_v<T, std::optional<typename T::value_type>>;
    })
    operator T() const;
};

template <class Row, class... Values> constexpr int memberCount()
{
    if constexpr (requires { Row{Values()..., Anything()}; })
        return memberCount<Row, Values..., Anything>();
    else
        return sizeof...(Values);
}

/// Members with a column, a pair of columns or a join table, and the id.
template <class Row> constexpr int mappedCount()
{
    int halves = 2;
    const auto count = [&]<class Each>(const Each &) {
        halves += requires(Each each)
        {
            each.part;
        }
        ? 1 : 2;
    };
    std::apply([&](const auto &...column) { (count(column), ...); }, Table<Row>::columns);
    std::apply([&](const auto &...list) { (count(list), ...); }, test::listsOfRow<Row>());
    return halves / 2;
}

} // namespace

class RowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMember_isMapped();
    void everyKind_comesBackAsItWas_data() { test::addEngines(); }
    void everyKind_comesBackAsItWas();
    void missingValues_comeBackMissing_data() { test::addEngines(); }
    void missingValues_comeBackMissing();
    void enumerators_allFitTheirColumn_data() { test::addEngines(); }
    void enumerators_allFitTheirColumn();
    void openEnds_keepTheirSide_data() { test::addEngines(); }
    void openEnds_keepTheirSide();
    void text_isStoredComposed_data() { test::addEngines(); }
    void text_isStoredComposed();
    void lists_keepTheirOrder_data() { test::addEngines(); }
    void lists_keepTheirOrder();
    void readWhere_findsEqualAndMissing_data() { test::addEngines(); }
    void readWhere_findsEqualAndMissing();
    void readIn_findsAnyNumber_data() { test::addEngines(); }
    void readIn_findsAnyNumber();
    void insertMany_equalsOneByOne_data() { test::addEngines(); }
    void insertMany_equalsOneByOne();
    void ids_neverMeet_data() { test::addEngines(); }
    void ids_neverMeet();
    void writing_needsATransaction_data() { test::addEngines(); }
    void writing_needsATransaction();
    void bothEngines_answerAlike();
};

void RowsTest::everyMember_isMapped()
{
    test::fullSamples().each([](const auto &row) {
        using Row = std::remove_cvref_t<decltype(row)>;
        QVERIFY2(memberCount<Row>() == mappedCount<Row>(), Table<Row>::name);
    });
    QCOMPARE(memberCount<Enrolment>(), 12);
}

void RowsTest::everyKind_comesBackAsItWas()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(addAll(*made, test::fullSamples()), QString());
    QCOMPARE(changedOnTheWay(*made, test::fullSamples()), QStringList());
}

void RowsTest::missingValues_comeBackMissing()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(addAll(*made, test::sparseSamples()), QString());
    QCOMPARE(changedOnTheWay(*made, test::sparseSamples()), QStringList());
}

/// Writes every enumerator of a member and reads it again; the CHECK of the column knows them all.
template <class Row, class E> void tryEnumerators(Database &database, Row row, E Row::*member)
{
    for (const auto &[enumerator, code] : CodeTable<E>::codes) {
        row.*member = enumerator;
        QCOMPARE(why(update(database, row)), QString());
        const auto back = readById<Row>(database, row.id);
        QVERIFY(back && *back);
        QCOMPARE((**back).*member == enumerator, true);
    }
}

void RowsTest::enumerators_allFitTheirColumn()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    Samples s = test::fullSamples();
    QCOMPARE(addAll(*made, s), QString());
    auto transaction = Transaction::begin(*made);
    tryEnumerators(*made, s.term, &Term::kind);
    tryEnumerators(*made, s.requirement, &Requirement::appliesTo);
    tryEnumerators(*made, s.requirement, &Requirement::kind);
    tryEnumerators(*made, s.holding, &PostHolding::obtainedBy);
    tryEnumerators(*made, s.unavailability, &Unavailability::kind);
    tryEnumerators(*made, s.trainingClass, &TrainingClass::state);
    tryEnumerators(*made, s.trainingClass, &TrainingClass::waitlistPolicy);
    tryEnumerators(*made, s.enrolment, &Enrolment::state);
    tryEnumerators(*made, s.mark, &AttendanceMark::mark);
    tryEnumerators(*made, s.classResult, &ClassResult::outcome);
    tryEnumerators(*made, s.credential, &Credential::state);
    for (const auto &[kind, code] : CodeTable<TermKind>::codes) {
        s.title.termKind = kind;
        QCOMPARE(why(update(*made, s.title)), QString());
    }
    for (const auto &[sex, code] : CodeTable<Sex>::codes) {
        s.cadre.sex = sex;
        QCOMPARE(why(update(*made, s.cadre)), QString());
    }
    for (const auto &[grade, code] : CodeTable<GradeBand>::codes) {
        s.classResult.grade = grade;
        QCOMPARE(why(update(*made, s.classResult)), QString());
    }
    QCOMPARE(outcomeOf(Result<void>((*made).execute(u"UPDATE term SET kind = 'none'"_s))),
        u"storage_constraint"_s);
}

void RowsTest::openEnds_keepTheirSide()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    const Period periods[] = {{}, {Day::of(1930, 2, 3), Day::distantFuture()},
        {Day::distantPast(), Day::of(9999, 12, 31).plusDays(1)}, {Day::distantPast(), Day::distantPast()},
        {Day::distantFuture(), Day::distantFuture()}};
    int number = 0;
    for (const Period &period : periods) {
        Title title;
        title.code = QString::number(++number);
        title.life = period;
        const auto id = insert(*made, title);
        QCOMPARE(why(id), QString());
        const auto back = readById<Title>(*made, *id);
        QVERIFY(back && *back);
        QVERIFY((**back).life == period);
    }
}

void RowsTest::text_isStoredComposed()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    Title title;
    title.code = u"T"_s;
    title.name = u"Phó Bí thư"_s.normalized(QString::NormalizationForm_D);
    QVERIFY(title.name != u"Phó Bí thư"_s);
    QVERIFY(insert(*made, title));
    QCOMPARE(readAll<Title>(*made)->front().name, u"Phó Bí thư"_s);
    QVERIFY(*readOne(*made, &Title::name, title.name));
}

void RowsTest::lists_keepTheirOrder()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    std::vector<Course> courses = manyCourses(4);
    QCOMPARE(why(insertMany(*made, courses)), QString());
    Lecturer first, second;
    first.code = u"GV1"_s;
    first.courses = {courses[3].id, courses[0].id, courses[2].id};
    second.code = u"GV2"_s;
    second.courses = {courses[1].id};
    std::vector<Lecturer> lecturers{first, second};
    QCOMPARE(why(insertMany(*made, lecturers)), QString());
    QCOMPARE(readAll<Lecturer>(*made)->front().courses, first.courses);
    QCOMPARE((*readOne(*made, &Lecturer::code, u"GV2"_s))->courses, second.courses);
    lecturers[0].courses = {courses[2].id, courses[3].id};
    QCOMPARE(why(update(*made, lecturers[0])), QString());
    QCOMPARE((*readById<Lecturer>(*made, lecturers[0].id))->courses, lecturers[0].courses);
}

void RowsTest::readWhere_findsEqualAndMissing()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    std::vector<Course> courses = manyCourses(9);
    courses[4].kind = u"llct"_s;
    courses[7].kind = u"llct"_s;
    QCOMPARE(why(insertMany(*made, courses)), QString());
    const auto named = readWhere(*made, &Course::kind, u"llct"_s);
    QCOMPARE(named->size(), size_t(2));
    QCOMPARE(named->at(0).code, u"K4"_s);
    QCOMPARE(readWhere(*made, &Course::days, std::nullopt)->size(), size_t(6));
    QCOMPARE(readWhere(*made, &Course::days, 3)->front().code, u"K3"_s);
    QVERIFY(readWhere(*made, &Course::kind, u"' OR 1=1 --"_s)->empty());
    QVERIFY(!*readOne(*made, &Course::code, u"none"_s));
}

void RowsTest::readIn_findsAnyNumber()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    std::vector<Course> courses = manyCourses(3000);
    QCOMPARE(why(insertMany(*made, courses)), QString());
    std::vector<CourseId> ids;
    std::vector<QString> codes{u"K7"_s, u"K7"_s, u"none"_s, u"K2999"_s};
    for (const Course &course : courses)
        if (course.id.value % 2 == 0)
            ids.push_back(course.id);
    QCOMPARE(readIn(*made, &Course::id, ids)->size(), ids.size());
    QCOMPARE(readIn(*made, &Course::code, codes)->size(), size_t(2));
    QVERIFY(readIn(*made, &Course::id, {})->empty());
}

void RowsTest::insertMany_equalsOneByOne()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase bulk(engine), single(engine);
    QVERIFY2(bulk.database && single.database, qPrintable(bulk.problem));
    auto together = Transaction::begin(*bulk);
    auto alone = Transaction::begin(*single);
    std::vector<Course> courses = manyCourses(2500);
    for (Course &course : courses)
        QCOMPARE(why(insert(*single, course)), QString());
    QCOMPARE(why(insertMany(*bulk, courses)), QString());
    const auto left = readAll<Course>(*bulk), right = readAll<Course>(*single);
    QCOMPARE(left->size(), right->size());
    for (size_t i = 0; i < left->size(); ++i) {
        QCOMPARE(test::differences(left->at(i), right->at(i)), QStringList());
        QCOMPARE(courses[i].id.value, left->at(i).id.value);
    }
}

void RowsTest::ids_neverMeet()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    std::vector<Course> courses = manyCourses(8);
    courses[2].id = {500};
    std::vector<Course> some(courses.begin(), courses.begin() + 4);
    QCOMPARE(why(insertMany(*made, some)), QString());
    courses[4].id = {900};
    QCOMPARE(insert(*made, courses[4])->value, 900);
    QVERIFY(insert(*made, courses[5])->value > 900);
    const CourseId last = *insert(*made, courses[6]);
    QCOMPARE(why(erase<Course>(*made, last)), QString());
    QVERIFY(*insert(*made, courses[7]) > last); // never used again
    QCOMPARE(*countRows<Course>(*made), 7);
}

void RowsTest::writing_needsATransaction()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    Samples s = test::fullSamples();
    QCOMPARE(outcomeOf(insert(*made, s.room)), u"storage_failed"_s);
    {
        auto reading = ReadTransaction::begin(*made);
        QCOMPARE(outcomeOf(insert(*made, s.room)), u"storage_failed"_s);
    }
    auto transaction = Transaction::begin(*made);
    QCOMPARE(outcomeOf(insert(*made, s.room)), u"done"_s);
}

void RowsTest::bothEngines_answerAlike()
{
    if (const QString missing = test::missingEngine(Engine::Postgres); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    TestDatabase left(Engine::Sqlite), right(Engine::Postgres);
    QVERIFY2(left.database && right.database, qPrintable(right.problem));
    for (TestDatabase *each : {&left, &right}) {
        auto transaction = Transaction::begin(**each);
        std::vector<Course> courses = manyCourses(1200);
        QVERIFY(insertMany(**each, courses));
        for (size_t i = 0; i < courses.size(); i += 7)
            QVERIFY(erase<Course>(**each, courses[i].id));
        QVERIFY(transaction->commit());
    }
    const auto same = [](const std::vector<Course> &a, const std::vector<Course> &b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
            [](const Course &x, const Course &y) { return test::differences(x, y).isEmpty(); });
    };
    const std::vector<std::optional<int>> days{3, 6, 600, 8};
    QVERIFY(same(*readAll<Course>(*left), *readAll<Course>(*right)));
    QVERIFY(same(
        *readWhere(*left, &Course::days, std::nullopt), *readWhere(*right, &Course::days, std::nullopt)));
    QVERIFY(same(*readIn(*left, &Course::days, days), *readIn(*right, &Course::days, days)));
    QCOMPARE(readIn(*left, &Course::days, days)->size(), size_t(3));
}

LOTRINH_TEST(RowsTest)
#include "tst_rows.moc"
