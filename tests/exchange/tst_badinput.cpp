// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "support/manytests.h"

#include <QtTest>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

/// Every kind of row that is refused, at its exact place, with a harmless neighbour beside it.
class BadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void healthyFolderHasNoErrors();
    void rowIsRefusedAtItsPlace_data();
    void rowIsRefusedAtItsPlace();
    void oneFileIsReplaced_data();
    void oneFileIsReplaced();
    void everyProblemComesOutInOrder();
    void brokenFileDoesNotBlameThoseThatReferToIt();
    void messagesAreInBothLanguages();
    void messageIsOneLine();
};

void BadInput::healthyFolderHasNoErrors()
{
    const ImportPlan plan = DataFolder::healthy().plan();
    QVERIFY2(!plan.isRefused(), spelledOut(plan.problems));
    QCOMPARE(placesOf(plan.problems, Severity::Warning), QStringList());
}

/// `lines` are added to the file of that name in a healthy folder. `column` is where the error must stand;
/// `offset` on which added line. No column: no error at all.
void BadInput::rowIsRefusedAtItsPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("says"); // part of the English message
    const auto bad = [](const char *name, const char *file, const char *lines, const char *column,
                         const char *says, int offset = 1) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(lines) << offset
                            << QString::fromLatin1(column) << QString::fromUtf8(says);
    };
    const auto good
        = [&](const char *name, const char *file, const char *lines) { bad(name, file, lines, "", ""); };

    // cells
    bad("31/02/2024", "completions.csv", "K2,CB1,C1,31/02/2024,,,,,,\n", "completed_on", "not a real date");
    good("29/02/2024", "completions.csv", "K2,CB1,C1,29/02/2024,,,,,,\n");
    bad("month 13", "holidays.csv", "2024-13-01,2024-12-31,\n", "from", "not a real date");
    bad("date in words", "cadres.csv", "CB9,Hồ Ân,,,,,U1,hôm qua,,,,\n", "party_joined_on", "hôm qua");
    bad("birth date", "cadres.csv", "CB9,Hồ Ân,1965-13,,,,U1,,,,,\n", "birth_date", "birth date");
    good("birth year", "cadres.csv", "CB9,Hồ Ân,1965,,,,U1,,,,,\n");
    good("birth day as people write it", "cadres.csv", "CB9,Hồ Ân,02/12/1965,,,,U1,,,,,\n");
    good("birth month as people write it", "cadres.csv", "CB9,Hồ Ân,12/1965,,,,U1,,,,,\n");
    bad("empty required code", "rooms.csv", ",Phòng,,10\n", "code", "required");
    bad("blank required name", "cadres.csv", "CB9, ,,,,,U1,,,,,\n", "full_name", "required");
    bad("empty required number", "rooms.csv", "P2,,,\n", "capacity", "required");
    good("empty free text", "rooms.csv", "P2,,,10\n");
    bad("unknown sex", "cadres.csv", "CB9,Hồ Ân,,male,,,U1,,,,,\n", "sex", "nam | nu");
    bad("unknown kind of requirement", "requirements.csv", "R9,T1,both,sometimes,,C1,,,,,,,,,\n", "kind",
        "before_appointment | within_months");
    bad("unknown applies_to", "requirements.csv", "R9,T1,all,once_per_term,1,C1,,,,,,,,,\n", "applies_to",
        "incumbent | planned | both | received");
    good("known kind of requirement", "requirements.csv", "R9,T1,both,every_years,5,C1,,,,,,,,,\n");
    bad("unknown class state", "classes.csv", "L9,C1,,opened,2025-07-01,2025-07-02,5,,,,,\n", "state",
        "running");
    bad("boolean in words", "requirements.csv", "R9,T1,both,every_years,5,C1,,,,,,,,yes,\n", "enabled",
        "0 or 1");
    bad("number in words", "rooms.csv", "P2,,,ten\n", "capacity", "whole number");
    bad("fraction of a person", "rooms.csv", "P2,,,10.5\n", "capacity", "whole number");
    bad("negative capacity", "rooms.csv", "P2,,,-1\n", "capacity", "negative");
    bad("negative class capacity", "classes.csv", "L9,C1,,open,2025-07-01,2025-07-02,-5,,,,,\n", "capacity",
        "negative");
    good("capacity of nobody", "rooms.csv", "P2,,,0\n");
    bad("number beyond all sense", "completions.csv", "K2,CB1,C1,2020-01-01,99999999999,,,,,\n", "periods",
        "more than");
    bad("attendance over 100", "courses.csv", "C9,Khóa,,,,,,,,,,101,,,,\n", "pass_attendance_pct",
        "more than 100");
    good("attendance of 100", "courses.csv", "C9,Khóa,,,,,,,,,,100,,,,\n");
    bad("score over 10", "courses.csv", "C9,Khóa,,,,,,,,,,,10.5,,,\n", "pass_score", "score");
    good("score with a comma", "courses.csv", "C9,Khóa,,,,,,,,,,,\"7,5\",,,\n");
    bad("TCVN3 name", "cadres.csv", "CB9,NguyÔn V¨n §øc,,,,,U1,,,,,\n", "full_name", "Nguyễn");
    bad("VNI name", "cadres.csv", "CB9,Nguyeãn Vaên Ñöùc,,,,,U1,,,,,\n", "full_name", "VNI");
    good("same letters in Unicode", "cadres.csv", "CB9,Lê Hùng Sơn,,,,,U1,,,,,\n");
    bad("time without minutes", "sessions.csv", "L1,2025-07-02,2025-07-02T11:00,,,,\n", "starts_at", "HH:MM");
    bad("request in words", "enrolments.csv", "L1,CB3,pending,tuần trước,,\n", "requested_at", "tuần trước");
    good("request with a time", "enrolments.csv", "L1,CB3,pending,2025-05-03T08:00:12,,\n");
    bad("too few cells", "rooms.csv", "P2,Phòng\n", "*", "has 2 cells");
    bad("too many cells", "rooms.csv", "P2,Phòng, số 2,,10\n", "*", "has 5 cells");
    good("empty cells behind", "rooms.csv", "P2,Phòng,,10,,,\n");
    good("row of separators only", "rooms.csv", ",,,\n");

    // keys
    bad("doubled code", "cadres.csv", "CB1,Hồ Ân,,,,,U1,,,,,\n", "code", "line 2");
    bad("doubled code of two new rows", "rooms.csv", "P2,,,1\nP2,,,1\n", "code", "line 3", 2);
    bad("doubled post", "post_holdings.csv", "CB1,T1,U2,elected,,2019-03-01,,0\n", "cadre", "CB1 / T1 / U2");
    good("same post later", "post_holdings.csv", "CB1,T1,U2,elected,,2019-03-02,2024-12-31,0\n");
    bad("doubled equivalence", "equivalences.csv", "C1,C2,,,,\n", "course", "C1 / C2");
    good("equivalence from another day", "equivalences.csv", "C1,C2,,2021-01-01,,\n");
    bad("doubled exemption", "exemptions.csv", "CB3,C1,01/01/2020,,\n", "cadre", "CB3 / C1");
    bad("doubled session", "sessions.csv", "L1,2025-07-01T07:30,2025-07-01T09:00,,,,\n", "class",
        "L1 / 2025-07-01T07:30");
    bad("doubled enrolment", "enrolments.csv", "L1,CB1,withdrawn,2025-05-01,,\n", "class", "L1 / CB1");
    bad("doubled holiday", "holidays.csv", "2025-04-30,2025-04-30,\n", "from", "2025-04-30");
    bad("doubled unavailability", "unavailability.csv", "room,P1,2025-03-01,2025-03-09,\n", "resource_kind",
        "P1");
    good("same code of another kind", "unavailability.csv", "lecturer,GV1,2025-03-01,2025-03-09,\n");

    // references
    bad("unknown parent", "units.csv", "U9,Phòng,,,,,U8,,,\n", "parent", "U8");
    bad("unknown successor", "units.csv", "U9,Phòng,,,,,,,,U1;U8\n", "successors", "U8");
    bad("unknown unit of a cadre", "cadres.csv", "CB9,Hồ Ân,,,,,U8,,,,,\n", "unit", "units.csv");
    bad("unknown title of a rule", "requirements.csv", "R9,T8,both,every_years,5,C1,,,,,,,,,\n", "title",
        "T8");
    bad("unknown course of a rule", "requirements.csv", "R9,T1,both,every_years,5,C1;C8,,,,,,,,,\n",
        "courses", "C8");
    bad("unknown course satisfied", "equivalences.csv", "C1,C8,,,,\n", "satisfies", "C8");
    bad("unknown cadre in a post", "post_holdings.csv", "CB8,T1,U2,,,2019-03-01,2019-04-01,\n", "cadre",
        "CB8");
    bad("unknown term", "planning.csv", "QH9,CB1,T1,,NK8,,2021-01-10,,,\n", "term", "NK8");
    bad("unknown unit of a planning entry", "planning.csv", "QH9,CB1,T1,U8,NK1,,2021-01-10,,,\n", "unit",
        "U8");
    good("planning entry without unit", "planning.csv", "QH9,CB1,T1,,NK1,,2021-01-10,,,\n");
    bad("unknown course completed", "completions.csv", "K2,CB1,C8,2020-01-01,,,,,,\n", "course", "C8");
    good("class held elsewhere", "completions.csv", "K2,CB1,C1,2020-01-01,,,,,Lớp tỉnh bạn,\n");
    good("lecturer from elsewhere", "lecturers.csv", "GV9,Hồ Ân,,Đại học bạn,,\n");
    bad("unknown course of a lecturer", "lecturers.csv", "GV9,Hồ Ân,,,C8,\n", "courses", "C8");
    bad("lecturer's code for a room", "unavailability.csv", "room,GV1,2025-04-01,2025-04-01,\n", "resource",
        "rooms.csv");
    bad("unknown room of a class", "classes.csv", "L9,C1,,open,2025-07-01,2025-07-02,5,,P8,,,\n", "room",
        "P8");
    bad("unknown lecturer of a session", "sessions.csv", "L1,2025-07-02T07:30,2025-07-02T11:00,,GV8,,\n",
        "lecturer", "GV8");
    bad("unknown class", "enrolments.csv", "L8,CB1,pending,,,\n", "class", "L8");
    bad("unknown title nominated for", "enrolments.csv", "L1,CB3,pending,,,T8\n", "basis_title", "T8");

    // the unit tree
    bad("own parent", "units.csv", "U9,Phòng,,,,,U9,,,\n", "parent", "own parent");
    bad("own successor", "units.csv", "U9,Phòng,,,,,,,,U9\n", "successors", "own successor");
    bad("circle of two", "units.csv", "U8,Phòng,,,,,U9,,,\nU9,Phòng,,,,,U8,,,\n", "parent", "U8 → U9 → U8");
    good("successors may go in a circle", "units.csv", "U8,Phòng,,,,,,,,U9\nU9,Phòng,,,,,,,,U8\n");

    // days in order
    bad("unit ends before it starts", "units.csv", "U9,Phòng,,,,,,2025-01-02,2025-01-01,\n", "valid_to",
        "before");
    good("unit of one day", "units.csv", "U9,Phòng,,,,,,2025-01-01,2025-01-01,\n");
    bad("title ends before it starts", "titles.csv", "T9,Chức danh,,,,,,,,,2025-01-02,2025-01-01\n",
        "valid_to", "before");
    bad("term ends before it starts", "terms.csv", "NK9,state,2025-01-02,2025-01-01\n", "valid_to", "before");
    bad("course ends before it starts", "courses.csv", "C9,Khóa,,,,,,,,,,,,,2025-01-02,2025-01-01\n",
        "valid_to", "before");
    bad("rule ends before it starts", "requirements.csv",
        "R9,T1,both,every_years,5,C1,,,,2025-01-02,2025-01-01,,,,\n", "valid_to", "before");
    bad("equivalence ends before it starts", "equivalences.csv", "C2,C1,,2025-01-02,2025-01-01,\n",
        "valid_to", "before");
    bad("service ends before it starts", "cadres.csv", "CB9,Hồ Ân,,,,,U1,,,,2025-01-02,2025-01-01\n",
        "service_to", "before");
    bad("post ends before it starts", "post_holdings.csv", "CB1,T1,U2,,,2020-01-02,2020-01-01,\n", "valid_to",
        "before");
    bad("exemption ends before it starts", "exemptions.csv", "CB1,C1,2020-01-02,2020-01-01,\n", "valid_to",
        "before");
    bad("holiday ends before it starts", "holidays.csv", "2025-01-02,2025-01-01,\n", "to", "before");
    bad("unavailable to before from", "unavailability.csv", "cadre,CB1,2025-01-02,2025-01-01,\n", "to",
        "before");
    bad("class ends before it starts", "classes.csv", "L9,C1,,open,2025-07-02,2025-07-01,5,,,,,\n", "ends_on",
        "before");
    good("class of one day", "classes.csv", "L9,C1,,open,2025-07-02,2025-07-02,5,,,,,\n");
    bad("session of no length", "sessions.csv", "L1,2025-07-02T07:30,2025-07-02T07:30,,,,\n", "ends_at",
        "before");
    good("session of a minute", "sessions.csv", "L1,2025-07-02T07:30,2025-07-02T07:31,,,,\n");
    bad("planning ended before approved", "planning.csv", "QH9,CB1,T1,,NK1,,2021-01-10,,2021-01-09,\n",
        "ended_on", "before");
    good("planning ended on the day of approval", "planning.csv",
        "QH9,CB1,T1,,NK1,,2021-01-10,,2021-01-10,\n");
    bad("revoked before completed", "completions.csv", "K2,CB1,C1,2020-01-02,,,,,,2020-01-01\n", "revoked_on",
        "before");
    bad("completed tomorrow", "completions.csv", "K2,CB1,C1,2025-06-16,,,,,,\n", "completed_on",
        "after today");
    good("completed today", "completions.csv", "K2,CB1,C1,2025-06-15,,,,,,\n");

    // rules
    bad("star for another kind", "requirements.csv", "R9,T1,both,every_years,5,*,,,,,,,,,\n", "courses",
        "annual_hours");
    bad("star with a course", "requirements.csv", "R9,T1,both,annual_hours,40,*;C1,,,,,,,,,\n", "courses",
        "alone");
    good("star for annual hours", "requirements.csv", "R9,T1,both,annual_hours,40,*,,,,,,,,,\n");

    // seats
    bad("second seat in a class for one", "enrolments.csv", "L1,CB3,enrolled,2025-05-03,,\n", "state",
        "2 seats");
    good("waiting for a full class", "enrolments.csv", "L1,CB3,waitlisted,2025-05-03,,\n");
    good("passed in a full class", "enrolments.csv", "L1,CB3,passed,2025-05-03,,\n");
    bad("seat in a cancelled class", "enrolments.csv", "L2,CB3,attending,2025-05-03,,\n", "state",
        "cancelled");
    good("withdrawn from a cancelled class", "enrolments.csv", "L2,CB3,withdrawn,2025-05-03,,\n");
    bad("second active enrolment", "enrolments.csv", "L1,CB2,pending,2025-05-03,,\n", "state", "CB2");
    good("second enrolment, not active", "enrolments.csv", "L1,CB2,withdrawn,2025-05-03,,\n");
}

void BadInput::rowIsRefusedAtItsPlace()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, lines);
    QFETCH(int, offset);
    QFETCH(QString, column);
    QFETCH(QString, says);
    const DataFolder folder = DataFolder::healthy();
    const int line = folder.lineCount(file) + offset;
    folder.append(file, lines);

    const ImportPlan plan = folder.plan();

    QStringList expected;
    if (!column.isEmpty())
        expected += file + u':' + QString::number(line) + u": "_s + column;
    QVERIFY2(placesOf(plan.problems, Severity::Error) == expected, spelledOut(plan.problems));
    QCOMPARE(plan.isRefused(), !expected.isEmpty());
    if (plan.isRefused())
        QVERIFY2(spelledOut(plan.problems).contains(says.toUtf8()), spelledOut(plan.problems));
}

void BadInput::oneFileIsReplaced_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QStringList>("warnings");
    const auto row = [](const char *name, const char *file, const QByteArray &bytes,
                         const QStringList &errors, const QStringList &warnings = {}) {
        QTest::newRow(name) << QString::fromLatin1(file) << bytes << errors << warnings;
    };
    const QByteArray cadre = "CB1,Nguyễn Văn An,U1\nCB2,Alăng Thị Bình,U1\nCB3,Trần Cường,U1\n";

    row("missing column", "cadres.csv", "code,unit\nCB1,U1\n", {u"cadres.csv:1: full_name"_s});
    row("two missing columns", "cadres.csv", "code\nCB1\n",
        {u"cadres.csv:1: full_name"_s, u"cadres.csv:1: unit"_s});
    row("required columns are enough", "cadres.csv", "code,full_name,unit\n" + cadre, {});
    row("other order of columns", "cadres.csv",
        "unit,full_name,code\nU1,Nguyễn Văn An,CB1\nU1,Hồ Ân,CB2\nU1,Trần Cường,CB3\n", {});
    row("wrong column name", "cadres.csv", "code,fullname,unit\n" + cadre, {u"cadres.csv:1: full_name"_s},
        {u"cadres.csv:1: fullname"_s});
    row("unknown column is only said", "cadres.csv",
        "code,full_name,unit,shoe_size\nCB1,Nguyễn Văn An,U1,41\n"
        "CB2,Hồ Ân,U1,\nCB3,Trần Cường,U1,\n",
        {}, {u"cadres.csv:1: shoe_size"_s});
    row("doubled column", "cadres.csv", "code,full_name,unit,code\nCB1,A,U1,CB1\n",
        {u"cadres.csv:1: code"_s});
    row("empty file", "cadres.csv", "", {u"cadres.csv:1: code"_s});
    row("blank lines only", "cadres.csv", "\n\n", {u"cadres.csv:1: code"_s});
    row("header only", "holidays.csv", "from,to,name\n", {});
    row("unknown file is only said", "notes.txt", "x", {}, {u"notes.txt:1: *"_s});
    row("invalid UTF-8", "rooms.csv", "code,name,capacity\nP1,Ph\xF2ng,10\nP2,,5\n",
        {u"rooms.csv:2: name"_s});
    row("invalid UTF-8 in the header", "rooms.csv", "code,n\xE2me,capacity\nP1,,10\n", {u"rooms.csv:1: *"_s});
    row("UTF-16", "rooms.csv", QByteArray("\xFF\xFE\x63\x00\x6F\x00", 6), {u"rooms.csv:1: *"_s});
    row("NUL in a text", "rooms.csv", QByteArray("code,name,capacity\nP1,a\0b,10\n", 29),
        {u"rooms.csv:2: name"_s});
    row("open quote", "rooms.csv", "code,name,capacity\nP1,,10\nP2,\"Phòng,10\nP3,,1\n",
        {u"rooms.csv:3: name"_s});
    row("text after a quote", "rooms.csv", "code,name,capacity\nP1,\"Phòng\" 2,10\n",
        {u"rooms.csv:2: name"_s});
    row("quote inside a text", "rooms.csv", "code,name,capacity\nP1,Phòng \"Xanh\",10\n", {});
    row("line is where the row begins", "rooms.csv", "code,name,capacity\nP1,\"hai\ndòng\",10\nP2,,x\n",
        {u"rooms.csv:4: capacity"_s});
    row("post beyond its unit is only said", "post_holdings.csv",
        "cadre,title,unit,valid_from,valid_to\nCB1,T1,U2,2019-03-01,2099-12-31\nCB2,T1,U3,2024-12-31,\n"
        "CB3,T1,U3,2025-01-01,\n",
        {}, {u"post_holdings.csv:2: valid_to"_s, u"post_holdings.csv:3: valid_from"_s});
    row("doubled course in a list is only said", "lecturers.csv",
        "code,full_name,courses\nGV1,Lê Thị Dung,C1; C1;C2\n", {}, {u"lecturers.csv:2: courses"_s});
    row("least over most is only said", "courses.csv",
        "code,name,min_size,max_size\nC1,Khóa,10,9\nC2,Khóa,10,10\n", {}, {u"courses.csv:2: min_size"_s});
}

void BadInput::oneFileIsReplaced()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, errors);
    QFETCH(QStringList, warnings);
    const DataFolder folder = DataFolder::healthy();
    folder.put(file, bytes);

    const ImportPlan plan = folder.plan();

    QVERIFY2(placesOf(plan.problems, Severity::Error) == errors, spelledOut(plan.problems));
    QVERIFY2(placesOf(plan.problems, Severity::Warning) == warnings, spelledOut(plan.problems));
}

void BadInput::everyProblemComesOutInOrder()
{
    const DataFolder folder = DataFolder::healthy();
    folder.append(u"enrolments.csv"_s, "L1,CB8,enroled,,,\n");
    folder.append(u"cadres.csv"_s, "CB4,,01/13/1970,,,,U8,,,,2025-01-02,2025-01-01\nCB4,Hồ Ân,,,,,U1,,,,,\n");
    folder.append(u"units.csv"_s, "U9,,,,,,U9,,,\n");
    folder.put(u"zz.csv"_s, "a\n");

    const ImportPlan plan = folder.plan();

    const QStringList errors{u"units.csv:5: name"_s, u"units.csv:5: parent"_s, u"cadres.csv:5: full_name"_s,
        u"cadres.csv:5: birth_date"_s, u"cadres.csv:5: unit"_s, u"cadres.csv:5: service_to"_s,
        u"cadres.csv:6: code"_s, u"enrolments.csv:4: state"_s, u"enrolments.csv:4: cadre"_s};
    QVERIFY2(placesOf(plan.problems, Severity::Error) == errors, spelledOut(plan.problems));
    QCOMPARE(placesOf(plan.problems, Severity::Warning), QStringList{u"zz.csv:1: *"_s});
}

void BadInput::brokenFileDoesNotBlameThoseThatReferToIt()
{
    const DataFolder folder = DataFolder::healthy();
    folder.put(u"cadres.csv"_s, "code,unit\nCB1,U1\n");
    QCOMPARE(placesOf(folder.plan().problems, Severity::Error), QStringList{u"cadres.csv:1: full_name"_s});

    folder.remove(u"cadres.csv"_s); // a missing file is fine, but then nobody knows these people
    QVERIFY(placesOf(folder.plan().problems, Severity::Error).contains(u"planning.csv:2: cadre"_s));
}

void BadInput::messagesAreInBothLanguages()
{
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::PostOutsideUnitLife); ++kind) {
        const Problem problem{
            u"a.csv"_s, 3, u"b"_s, static_cast<ProblemKind>(kind), {u"%2"_s, u"%1"_s, u"f3"_s}};
        const QString vietnamese = messageOf(problem, Language::Vietnamese);
        const QString english = messageOf(problem, Language::English);
        QVERIFY2(
            !vietnamese.isEmpty() && !english.isEmpty() && vietnamese != english, QByteArray::number(kind));
        QVERIFY(format(problem, Language::Vietnamese) == u"a.csv:3: b: "_s + vietnamese);
        QVERIFY2(!english.contains(u"%3"_s), qPrintable(english));
        // both sentences name the same facts
        for (const QString &fact : problem.facts)
            QVERIFY2(english.contains(fact) == vietnamese.contains(fact), qPrintable(english));
    }
}

void BadInput::messageIsOneLine()
{
    const DataFolder folder = DataFolder::healthy();
    folder.append(u"rooms.csv"_s, "P2,,,\"" + QByteArray(5000, 'x') + "\ny\"\n");
    const ImportPlan plan = folder.plan();
    QCOMPARE(plan.problems.size(), size_t(1));
    const QString text = format(plan.problems.front(), Language::English);
    QVERIFY(text.startsWith(u"rooms.csv:3: capacity: "_s));
    QVERIFY(!text.contains(u'\n') && text.size() < 300);
}

} // namespace lotrinh::exchange

LOTRINH_TEST(lotrinh::exchange::BadInput)
#include "tst_badinput.moc"
