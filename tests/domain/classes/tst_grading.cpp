// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <QTest>
#include <domain/result/grading.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;

namespace {

/// "4.9", "7" → 49, 70
int tenths(const QString &text)
{
    return qRound(text.toDouble() * 10);
}

/// "A:4,6 B:7": attempts of each part, in order.
std::vector<Score> scoresOf(const QString &text)
{
    std::vector<Score> scores;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList attempts = part.section(u':', 1).split(u',');
        for (qsizetype i = 0; i < attempts.size(); ++i) {
            Score score;
            score.part = part.section(u':', 0, 0);
            score.attempt = static_cast<int>(i) + 1;
            score.tenths = tenths(attempts[i]);
            scores.push_back(score);
        }
    }
    return scores;
}

QStringList partNames(const QString &text)
{
    return partsOf({}, scoresOf(text));
}

Learner learnerOf(const QString &scores, AttendanceCount attendance = {5, 5, 0, 0})
{
    return {EnrolmentState::Attending, attendance, scoresOf(scores)};
}

QString printed(const Verdict &verdict)
{
    return (verdict.outcome ? toCode(*verdict.outcome) : toCode(*verdict.gap))
        + (verdict.grade ? u' ' + toCode(*verdict.grade) : QString());
}

} // namespace

class TestGrading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void band_fromTheUnroundedMean_data();
    void band_fromTheUnroundedMean();
    void band_ofNoParts_isNone();
    void verdict_passesOnAttendanceAndEveryPart_data();
    void verdict_passesOnAttendanceAndEveryPart();
    void verdict_firstOfItsReasons_data();
    void verdict_firstOfItsReasons();
    void parts_areTheNamedOnesElseTheScored();
    void lastAttempt_isTheHighestCurrent();
    void resit_isASecondAttemptAtAnyPart();
    void correctedScore_isNoResit();
    void learners_areThoseWithASeatOrWhoLeftIt_data();
    void learners_areThoseWithASeatOrWhoLeftIt();
};

void TestGrading::band_fromTheUnroundedMean_data()
{
    QTest::addColumn<QString>("scores");
    QTest::addColumn<QString>("band");
    QTest::newRow("excellent at 9") << u"A:9 B:9"_s << u"xuat_sac"_s;
    QTest::newRow("excellent with the lowest 8") << u"A:10 B:8"_s << u"xuat_sac"_s;
    QTest::newRow("a part below 8") << u"A:10 B:7.9 C:10"_s << u"gioi"_s;
    QTest::newRow("8.95 is not rounded to 9") << u"A:8.9 B:9"_s << u"gioi"_s;
    QTest::newRow("very good at 8") << u"A:8 B:8"_s << u"gioi"_s;
    QTest::newRow("average 8.1, one part 6.5") << u"A:6.5 B:9.7"_s << u"kha"_s;
    QTest::newRow("7.966 is not 8") << u"A:8 B:8 C:7.9"_s << u"kha"_s;
    QTest::newRow("good at 7") << u"A:7 B:7"_s << u"kha"_s;
    QTest::newRow("a part below 6") << u"A:5.9 B:9"_s << u"trung_binh"_s;
    QTest::newRow("6.95 is not 7") << u"A:6.9 B:7"_s << u"trung_binh"_s;
    QTest::newRow("average at 5") << u"A:5 B:5"_s << u"trung_binh"_s;
    QTest::newRow("average 7.2, one part 4.9") << u"A:4.9 B:9.5"_s << u"yeu"_s;
    QTest::newRow("weak") << u"A:4 B:5"_s << u"yeu"_s;
    QTest::newRow("re-sat, 8.2") << u"A:4,8.2 B:8.2"_s << u"kha"_s;
    QTest::newRow("not re-sat, 8.2") << u"A:8.2 B:8.2"_s << u"gioi"_s;
    QTest::newRow("re-sat, good needs 8") << u"A:4,7.9 B:8"_s << u"trung_binh"_s;
    QTest::newRow("re-sat, 8 is good") << u"A:4,8 B:8"_s << u"kha"_s;
    QTest::newRow("re-sat, very good needs 9") << u"A:4,9 B:9"_s << u"gioi"_s;
    QTest::newRow("re-sat, 8.95") << u"A:4,8.9 B:9"_s << u"kha"_s;
    QTest::newRow("re-sat, excellent needs 9.5") << u"A:4,9.5 B:9.5"_s << u"xuat_sac"_s;
    QTest::newRow("re-sat, 9.45") << u"A:4,9.4 B:9.5"_s << u"gioi"_s;
    QTest::newRow("re-sat keeps the lowest part") << u"A:4,10 B:10 C:10 D:7.9"_s << u"gioi"_s;
    QTest::newRow("re-sat, average still 5") << u"A:4,5 B:5"_s << u"trung_binh"_s;
    QTest::newRow("the last attempt counts, not the best") << u"A:9,5 B:9"_s << u"trung_binh"_s;
}

void TestGrading::band_fromTheUnroundedMean()
{
    QFETCH(QString, scores);
    QFETCH(QString, band);
    const auto found = bandOf(lastAttempts(partNames(scores), scoresOf(scores)));
    QVERIFY(found.has_value());
    QCOMPARE(toCode(*found), band);
}

void TestGrading::band_ofNoParts_isNone()
{
    QVERIFY(!bandOf({}));
}

void TestGrading::verdict_passesOnAttendanceAndEveryPart_data()
{
    QTest::addColumn<QString>("scores");
    QTest::addColumn<int>("present"); // of 5 sessions, the rest unexcused
    QTest::addColumn<int>("passScore"); // hundredths
    QTest::addColumn<QString>("verdict");
    QTest::newRow("passed") << u"A:7 B:7"_s << 4 << 500 << u"passed kha"_s;
    QTest::newRow("a part at the pass score") << u"A:5 B:9"_s << 5 << 500 << u"passed trung_binh"_s;
    QTest::newRow("a part below it") << u"A:4.9 B:9.5"_s << 5 << 500 << u"failed yeu"_s;
    QTest::newRow("re-sat part passes") << u"A:4,6 B:9"_s << 5 << 500 << u"passed trung_binh"_s;
    QTest::newRow("last attempt fails") << u"A:6,4 B:9"_s << 5 << 500 << u"failed yeu"_s;
    QTest::newRow("attendance too low") << u"A:9 B:9"_s << 3 << 500 << u"failed xuat_sac"_s;
    QTest::newRow("higher pass score") << u"A:6 B:8"_s << 5 << 650 << u"failed kha"_s;
    QTest::newRow("no parts, attended") << QString() << 4 << 500 << u"passed"_s;
    QTest::newRow("no parts, not attended") << QString() << 3 << 500 << u"failed"_s;
}

void TestGrading::verdict_passesOnAttendanceAndEveryPart()
{
    QFETCH(QString, scores);
    QFETCH(int, present);
    QFETCH(int, passScore);
    QFETCH(QString, verdict);
    const Learner learner = learnerOf(scores, {5, present, 0, 5 - present});
    QCOMPARE(printed(verdictOf({80, passScore}, partNames(scores), learner)), verdict);
}

void TestGrading::verdict_firstOfItsReasons_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QList<int>>("attendance"); // sessions, present, excused, unexcused
    QTest::addColumn<QString>("scores"); // of parts A and B
    QTest::addColumn<QString>("verdict");
    using L = QList<int>;
    const QString attending = u"attending"_s;
    const QString all = u"A:7 B:7"_s;
    QTest::newRow("withdrawn, nothing recorded")
        << u"withdrawn"_s << L{5, 0, 0, 0} << QString() << u"withdrawn"_s;
    QTest::newRow("deferred, part missing") << u"deferred"_s << L{5, 2, 0, 0} << u"A:7"_s << u"deferred"_s;
    QTest::newRow("unmarked session") << attending << L{5, 4, 0, 0} << all << u"unmarked_session"_s;
    QTest::newRow("nothing marked is not absent")
        << attending << L{5, 0, 0, 0} << all << u"unmarked_session"_s;
    QTest::newRow("absent") << attending << L{5, 0, 0, 5} << QString() << u"absent"_s;
    QTest::newRow("excused throughout is absent") << attending << L{5, 0, 5, 0} << all << u"absent"_s;
    QTest::newRow("one presence is not absent") << attending << L{5, 1, 4, 0} << all << u"failed kha"_s;
    QTest::newRow("part not scored") << attending << L{5, 5, 0, 0} << u"A:7"_s << u"part_not_scored"_s;
    QTest::newRow("not scored, attendance low")
        << attending << L{5, 1, 0, 4} << u"A:7"_s << u"part_not_scored"_s;
    QTest::newRow("no sessions: nobody absent") << attending << L{0, 0, 0, 0} << all << u"passed kha"_s;
    QTest::newRow("no sessions, not scored")
        << attending << L{0, 0, 0, 0} << QString() << u"part_not_scored"_s;
    QTest::newRow("enrolled is judged alike") << u"enrolled"_s << L{5, 5, 0, 0} << all << u"passed kha"_s;
    QTest::newRow("corrected after closing") << u"failed"_s << L{5, 5, 0, 0} << all << u"passed kha"_s;
}

void TestGrading::verdict_firstOfItsReasons()
{
    QFETCH(QString, state);
    QFETCH(QList<int>, attendance);
    QFETCH(QString, scores);
    QFETCH(QString, verdict);
    Learner learner = learnerOf(scores, {attendance[0], attendance[1], attendance[2], attendance[3]});
    learner.state = *fromCode<EnrolmentState>(state);
    const Verdict found = verdictOf({}, {u"A"_s, u"B"_s}, learner);
    QCOMPARE(printed(found), verdict);
    QCOMPARE(found.outcome.has_value(), !found.gap.has_value());
}

void TestGrading::parts_areTheNamedOnesElseTheScored()
{
    const auto scores = scoresOf(u"Z:5 B:6 A:7 B:8"_s);
    QCOMPARE(partsOf({}, scores), (QStringList{u"A"_s, u"B"_s, u"Z"_s}));
    const std::vector<AssessmentPart> named{{{1}, {1}, u"Tiểu luận"_s, 2}, {{2}, {1}, u"B"_s, 1}};
    QCOMPARE(partsOf(named, scores), (QStringList{u"B"_s, u"Tiểu luận"_s}));
    QCOMPARE(partsOf({}, {}), QStringList());
}

void TestGrading::lastAttempt_isTheHighestCurrent()
{
    std::vector<Score> scores = scoresOf(u"A:4,6"_s);
    std::swap(scores[0], scores[1]);
    QCOMPARE(lastAttempts({u"A"_s}, scores).front().tenths, 60);
    scores[0].isCurrent = false;
    QCOMPARE(lastAttempts({u"A"_s}, scores).front().tenths, 40);
    QVERIFY(lastAttempts({u"B"_s}, scores).empty());
}

void TestGrading::resit_isASecondAttemptAtAnyPart()
{
    const auto found = [](const QString &scores) {
        return verdictOf({}, {u"A"_s, u"B"_s}, {EnrolmentState::Attending, {1, 1, 0, 0}, scoresOf(scores)}).hasResat;
    };
    QVERIFY(!found(u"A:8 B:8"_s)); // harmless
    QVERIFY(found(u"A:8 B:4,8"_s));
    QVERIFY(found(u"A:4,8 B:8"_s));
}

void TestGrading::correctedScore_isNoResit()
{
    std::vector<Score> scores = scoresOf(u"A:4"_s);
    scores.front().isCurrent = false;
    scores.push_back(scoresOf(u"A:8"_s).front());
    const Verdict found = verdictOf({}, {u"A"_s}, {EnrolmentState::Attending, {1, 1, 0, 0}, scores});
    QVERIFY(!found.hasResat);
    QCOMPARE(printed(found), u"passed gioi"_s);
}

void TestGrading::learners_areThoseWithASeatOrWhoLeftIt_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("learner");
    for (const char *yes : {"enrolled", "attending", "withdrawn", "deferred"})
        QTest::newRow(yes) << QString::fromLatin1(yes) << true;
    for (const char *no : {"pending", "waitlisted", "rejected"})
        QTest::newRow(no) << QString::fromLatin1(no) << false;
}

void TestGrading::learners_areThoseWithASeatOrWhoLeftIt()
{
    QFETCH(QString, state);
    QFETCH(bool, learner);
    QCOMPARE(isLearner(*fromCode<EnrolmentState>(state)), learner);
}

LOTRINH_TEST(TestGrading)
#include "tst_grading.moc"
