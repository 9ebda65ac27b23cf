// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "support/manytests.h"

#include <QSet>
#include <QtTest>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

class ImportPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondImportChangesNothing();
    void wayOfWritingDoesNotMatter_data();
    void wayOfWritingDoesNotMatter();
    void otherValuesAreACorrection();
    void absentColumnsKeepWhatIsHeld();
    void emptyCellsTakeTheDefault();
    void whatNoFileSaysIsKept();
    void keyIsWhatTellsRowsApart();
    void referencesReachWhatIsHeld();
    void provisionalIdsAreSettled();
    void parentsComeFirst();
    void circleThroughWhatIsHeldIsFound();
    void seatsAreJudgedAsTheyWillStand_data();
    void seatsAreJudgedAsTheyWillStand();
    void freedSeatsComeFirst();
};

void ImportPlans::secondImportChangesNothing()
{
    const DataFolder folder = DataFolder::healthy();
    const Holdings held = folder.importInto({});
    const ImportPlan again = folder.plan(held);
    QVERIFY(!again.isRefused());
    QVERIFY(isEmpty(again));
    for (const TableCount &count : countsOf(again))
        QVERIFY2(count.unchanged > 0, formatOf(count.file).fileName.data());
}

void ImportPlans::wayOfWritingDoesNotMatter_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("semicolon, BOM, CRLF, day first")
        << u"completions.csv"_s
        << QByteArray(
               "\xEF\xBB\xBF"
               "code;cadre;course;completed_on;grade;class\r\nK1;CB1;C1;30/06/2018;gioi;Lớp nơi khác\r\n");
    QTest::newRow("tab, other order")
        << u"rooms.csv"_s << QByteArray("capacity\tcode\tsite\tname\n100\tP1\tCơ sở 1\tHội trường\n");
    QTest::newRow("decomposed letters")
        << u"rooms.csv"_s
        << u"code,name,site,capacity\nP1,Hội trường,Cơ sở 1,100\n"_s.normalized(QString::NormalizationForm_D)
               .toUtf8();
    QTest::newRow("defaults written out")
        << u"post_holdings.csv"_s
        << QByteArray("cadre,title,unit,decision,valid_from,valid_to,is_main\n"
                      "CB1,T1,U2,12-QĐ/TU,01/03/2019,31/12/2024,1\n");
    QTest::newRow("time with a blank")
        << u"sessions.csv"_s
        << QByteArray("class,starts_at,ends_at,room,lecturer,topic,periods\n"
                      "L1,2025-07-01 07:30:00,01/07/2025 11:00,P1,GV1,Mở đầu,4\n");
    QTest::newRow("quoted") << u"terms.csv"_s
                            << QByteArray("\"code\",\"kind\",\"valid_from\",\"valid_to\"\n"
                                          "\"NK1\",\"party\",\"2020-10-01\",\"2025-09-30\"");
}

void ImportPlans::wayOfWritingDoesNotMatter()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    const DataFolder folder = DataFolder::healthy();
    const Holdings held = folder.importInto({});
    folder.put(file, bytes);
    const ImportPlan again = folder.plan(held);
    QVERIFY2(!again.isRefused(), spelledOut(again.problems));
    QVERIFY(isEmpty(again));
}

void ImportPlans::otherValuesAreACorrection()
{
    const DataFolder folder = DataFolder::healthy();
    const Holdings held = folder.importInto({});
    folder.put(u"post_holdings.csv"_s,
        "cadre,title,unit,obtained_by,decision,valid_from,valid_to,is_main\n"
        "CB1,T1,U2,elected,12-QĐ/TU,2019-03-01,2023-12-31,1\n");

    const ImportPlan plan = folder.plan(held);

    QVERIFY(!plan.isRefused());
    QCOMPARE(plan.postHoldings.corrections.size(), size_t(1));
    QVERIFY(plan.postHoldings.inserts.empty());
    const Correction<PostHolding> &correction = plan.postHoldings.corrections.front();
    QCOMPARE(correction.line, 2);
    QCOMPARE(correction.key, u"CB1 / T1 / U2 / 2019-03-01"_s);
    QCOMPARE(correction.before.id, held.postHoldings.front().id);
    QCOMPARE(correction.after.id, correction.before.id);
    QCOMPARE(correction.after.held.to, Day::of(2024, 1, 1));
    QCOMPARE(correction.changes.size(), size_t(2));
    QCOMPARE(correction.changes[0].column, u"obtained_by"_s);
    QCOMPARE(correction.changes[0].before, u"appointed"_s);
    QCOMPARE(correction.changes[0].after, u"elected"_s);
    QCOMPARE(correction.changes[1].column, u"valid_to"_s);
    QCOMPARE(correction.changes[1].before, u"2024-12-31"_s);
    QCOMPARE(correction.changes[1].after, u"2023-12-31"_s);

    const Holdings after = apply(held, toBatch(plan, held));
    QVERIFY(isEmpty(folder.plan(after)));
}

void ImportPlans::absentColumnsKeepWhatIsHeld()
{
    const DataFolder folder = DataFolder::healthy();
    const Holdings held = folder.importInto({});
    const DataFolder update;
    update.put(u"cadres.csv"_s, "code,full_name,unit\nCB1,Nguyễn Văn An,U3\n");

    const ImportPlan plan = update.plan(held);

    QCOMPARE(plan.cadres.corrections.size(), size_t(1));
    const Correction<Cadre> &correction = plan.cadres.corrections.front();
    QCOMPARE(correction.changes.size(), size_t(1));
    QCOMPARE(correction.changes[0].column, u"unit"_s);
    QCOMPARE(correction.after.birthDate, u"1970-05-01"_s);
    QCOMPARE(correction.after.service, correction.before.service);
}

void ImportPlans::emptyCellsTakeTheDefault()
{
    const DataFolder folder = DataFolder::healthy();
    const Holdings held = folder.importInto({});
    const DataFolder update;
    update.put(u"cadres.csv"_s, "code,full_name,unit,birth_date\nCB1,Nguyễn Văn An,U2,\n");
    update.put(u"requirements.csv"_s,
        "code,title,applies_to,kind,value,courses,enabled\n"
        "R2,T1,incumbent,annual_hours,40,*,\n");

    const ImportPlan plan = update.plan(held);

    QCOMPARE(plan.cadres.corrections.front().after.birthDate, QString());
    QVERIFY(plan.requirements.corrections.front().after.enabled);
    QCOMPARE(plan.requirements.corrections.front().changes.size(), size_t(1));
}

void ImportPlans::whatNoFileSaysIsKept()
{
    const DataFolder folder = DataFolder::healthy();
    Holdings held = folder.importInto({});
    Enrolment &enrolment = held.enrolments.back();
    enrolment.unitThen = held.units.front().id;
    enrolment.titleThen = held.titles.front().id;
    enrolment.letterNo = u"15-CV"_s;
    held.sessions.front().overrideReason = u"phòng chia đôi"_s;
    QVERIFY(isEmpty(folder.plan(held)));

    const DataFolder update;
    update.put(u"enrolments.csv"_s, "class,cadre,state,requested_at\nL1,CB2,withdrawn,2025-05-02\n");
    update.put(u"sessions.csv"_s, "class,starts_at,ends_at\nL1,2025-07-01T07:30,2025-07-01T10:00\n");
    const ImportPlan plan = update.plan(held);

    const Enrolment &after = plan.enrolments.corrections.front().after;
    QCOMPARE(toCode(after.state), u"withdrawn"_s);
    QCOMPARE(after.unitThen, enrolment.unitThen);
    QCOMPARE(after.titleThen, enrolment.titleThen);
    QCOMPARE(after.letterNo, u"15-CV"_s);
    QCOMPARE(plan.sessions.corrections.front().after.overrideReason, u"phòng chia đôi"_s);
    QVERIFY(plan.sessions.corrections.front().after.room.isValid());
}

void ImportPlans::keyIsWhatTellsRowsApart()
{
    const DataFolder folder = DataFolder::healthy();
    const Holdings held = folder.importInto({});
    const DataFolder update;
    update.put(u"exemptions.csv"_s,
        "cadre,course,valid_from,valid_to,basis\n"
        "CB3,C1,2020-01-01,2024-12-31,Cử nhân chính trị\n");
    update.put(u"enrolments.csv"_s, "class,cadre,state,requested_at\nL1,CB2,withdrawn,2025-04-02\n");
    update.put(u"equivalences.csv"_s, "course,satisfies,valid_from\nC1,C2,2020-01-01\n");

    const ImportPlan plan = update.plan(held);

    QVERIFY2(!plan.isRefused(), spelledOut(plan.problems));
    QCOMPARE(plan.exemptions.inserts.size(), size_t(1));
    QCOMPARE(plan.enrolments.inserts.size(), size_t(1));
    QCOMPARE(plan.equivalences.inserts.size(), size_t(1));
    QVERIFY(plan.exemptions.corrections.empty() && plan.enrolments.corrections.empty());
}

void ImportPlans::referencesReachWhatIsHeld()
{
    const Holdings held = DataFolder::healthy().importInto({});
    const DataFolder update;
    update.put(u"cadres.csv"_s, "code,full_name,unit\nCB4,Hồ Ân,U9\n");
    update.put(u"units.csv"_s, "code,name,parent\nU9,Phòng,U3\n");
    update.put(u"lecturers.csv"_s, "code,full_name,courses\nGV2,Hồ Ân,C2;C1\n");

    const ImportPlan plan = update.plan(held);

    QVERIFY2(!plan.isRefused(), spelledOut(plan.problems));
    const Unit &unit = plan.units.inserts.front();
    QVERIFY(unit.id.value < 0);
    QCOMPARE(plan.cadres.inserts.front().unit, unit.id);
    const auto parent = std::ranges::find(held.units, u"U3"_s, &Unit::code);
    QCOMPARE(unit.parent, parent->id);
    QCOMPARE(plan.lecturers.inserts.front().courses, (std::vector{held.courses[1].id, held.courses[0].id}));
}

void ImportPlans::provisionalIdsAreSettled()
{
    Unit old; // an id with a gap before it, as after years of use
    old.id = {70};
    old.code = u"U0"_s;
    old.name = u"Cũ"_s;
    Holdings held;
    held.units.push_back(old);
    const DataFolder folder = DataFolder::healthy();
    folder.append(u"units.csv"_s, "U0,Cũ,,,,,U2,,,U3;U1\n");

    const Holdings after = apply(held, toBatch(folder.plan(held), held));

    QSet<qint64> ids;
    QHash<QString, UnitId> byCode;
    for (const Unit &unit : after.units) {
        QVERIFY(unit.id.value >= 70);
        ids.insert(unit.id.value);
        byCode.insert(unit.code, unit.id);
    }
    QCOMPARE(ids.size(), 4);
    const Unit &corrected = after.units.front();
    QCOMPARE(corrected.parent, byCode.value(u"U2"_s)); // a correction that points at new rows
    QCOMPARE(corrected.successors, (std::vector{byCode.value(u"U3"_s), byCode.value(u"U1"_s)}));
    for (const Cadre &cadre : after.cadres)
        QVERIFY(cadre.unit.value > 70);
    QVERIFY(isEmpty(folder.plan(after)));
}

void ImportPlans::parentsComeFirst()
{
    const DataFolder folder;
    folder.put(u"units.csv"_s, "code,name,parent\nD,d,C\nB,b,A\nC,c,B\nE,e,\nA,a,\nF,f,D\n");
    const ImportPlan plan = folder.plan();
    QSet<UnitId> seen{UnitId{}};
    for (const Unit &unit : plan.units.inserts) {
        QVERIFY2(seen.contains(unit.parent), qPrintable(unit.code));
        seen.insert(unit.id);
    }
    QCOMPARE(seen.size(), 7);
}

void ImportPlans::circleThroughWhatIsHeldIsFound()
{
    const Holdings held = DataFolder::healthy().importInto({});
    const DataFolder update;
    update.put(u"units.csv"_s, "code,name,parent\nU9,Phòng,U2\nU1,Tỉnh ủy,U9\n");
    const ImportPlan plan = update.plan(held);
    QCOMPARE(placesOf(plan.problems, Severity::Error), QStringList{u"units.csv:2: parent"_s});
    QVERIFY(spelledOut(plan.problems).contains("U9 → U2 → U1 → U9"));

    update.put(u"units.csv"_s, "code,name,parent\nU9,Phòng,U2\nU1,Tỉnh ủy,\n");
    QVERIFY(!update.plan(held).isRefused());
}

void ImportPlans::seatsAreJudgedAsTheyWillStand_data()
{
    QTest::addColumn<QByteArray>("classes"); // rows after the header; L1 is held with one seat, CB1's
    QTest::addColumn<QByteArray>("enrolments");
    QTest::addColumn<QStringList>("errors");
    const QByteArray smaller = "L1,C2,open,2025-07-01,2025-07-05,0\n";
    const QByteArray larger = "L1,C2,open,2025-07-01,2025-07-05,2\n";
    const QByteArray cancelled = "L1,C2,cancelled,2025-07-01,2025-07-05,1\n";
    QTest::newRow("capacity below the seats held")
        << smaller << QByteArray() << QStringList{u"classes.csv:2: capacity"_s};
    QTest::newRow("the seat is given back with it")
        << smaller << QByteArray("L1,CB1,withdrawn,2025-05-01\n") << QStringList();
    QTest::newRow("a seat more than held") << QByteArray() << QByteArray("L1,CB3,enrolled,2025-05-09\n")
                                           << QStringList{u"enrolments.csv:2: state"_s};
    QTest::newRow("the class grows with it")
        << larger << QByteArray("L1,CB3,enrolled,2025-05-09\n") << QStringList();
    QTest::newRow("one goes, one comes")
        << QByteArray() << QByteArray("L1,CB3,enrolled,2025-05-09\nL1,CB1,withdrawn,2025-05-01\n")
        << QStringList();
    QTest::newRow("cancelled with a seat held")
        << cancelled << QByteArray() << QStringList{u"classes.csv:2: state"_s};
    QTest::newRow("cancelled, seats given back")
        << cancelled << QByteArray("L1,CB1,withdrawn,2025-05-01\n") << QStringList();
    QTest::newRow("active beside a held active one")
        << QByteArray() << QByteArray("L1,CB2,pending,2025-05-09\n")
        << QStringList{u"enrolments.csv:2: state"_s};
    QTest::newRow("active after the held one ended")
        << QByteArray() << QByteArray("L1,CB2,pending,2025-05-09\nL1,CB2,withdrawn,2025-05-02\n")
        << QStringList();
}

void ImportPlans::seatsAreJudgedAsTheyWillStand()
{
    QFETCH(QByteArray, classes);
    QFETCH(QByteArray, enrolments);
    QFETCH(QStringList, errors);
    const Holdings held = DataFolder::healthy().importInto({});
    const DataFolder update;
    update.put(u"classes.csv"_s, "code,course,state,starts_on,ends_on,capacity\n" + classes);
    update.put(u"enrolments.csv"_s, "class,cadre,state,requested_at\n" + enrolments);
    const ImportPlan plan = update.plan(held);
    QVERIFY2(placesOf(plan.problems, Severity::Error) == errors, spelledOut(plan.problems));
}

void ImportPlans::freedSeatsComeFirst()
{
    const Holdings held = DataFolder::healthy().importInto({});
    const DataFolder update;
    update.put(u"enrolments.csv"_s,
        "class,cadre,state,requested_at\nL1,CB2,enrolled,2025-05-02\nL1,CB1,withdrawn,2025-05-01\n");
    const ImportPlan plan = update.plan(held);
    QVERIFY2(!plan.isRefused(), spelledOut(plan.problems));
    QVERIFY(freesSeat(plan.enrolments.corrections[0]));
    QVERIFY(!freesSeat(plan.enrolments.corrections[1]));
    const service::ImportBatch batch = toBatch(plan, held);
    QCOMPARE(batch.freedSeats.size(), size_t(1));
    QCOMPARE(batch.enrolments.corrections.size(), size_t(1));
    QCOMPARE(toCode(batch.enrolments.corrections.front().state), u"enrolled"_s);
}

} // namespace lotrinh::exchange

LOTRINH_TEST(lotrinh::exchange::ImportPlans)
#include "tst_importplan.moc"
