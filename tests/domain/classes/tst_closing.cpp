// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classbuilder.h"
#include "support/manytests.h"

#include <QJsonArray>
#include <QTest>
#include <domain/result/closing.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

class TestClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closing_isRefused_data();
    void closing_isRefused();
    void resultsMissing_namesWhoAndWhy();
    void outcome_becomesTheEnrolmentsState_data();
    void outcome_becomesTheEnrolmentsState();
    void completionCode_countsCorrections();
};

static ClosingLine line(const char *cadre, std::optional<Outcome> outcome)
{
    ClosingLine row;
    row.cadreCode = QString::fromLatin1(cadre);
    row.verdict.outcome = outcome;
    if (!outcome)
        row.verdict.gap = OutcomeGap::PartNotScored;
    return row;
}

void TestClosing::closing_isRefused_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<QString>("error");
    QTest::newRow("on the last day") << u"finished"_s << QByteArray("2027-04-09") << true << QString();
    QTest::newRow("the day before") << u"finished"_s << QByteArray("2027-04-08") << true << u"too_early"_s;
    QTest::newRow("an outcome missing")
        << u"finished"_s << QByteArray("2027-04-09") << false << u"results_missing"_s;
    for (const char *state : {"draft", "open", "running", "closed", "cancelled"})
        QTest::newRow(state) << QString::fromLatin1(state) << QByteArray("2027-04-09") << true
                             << u"wrong_state"_s;
}

void TestClosing::closing_isRefused()
{
    QFETCH(QString, state);
    QFETCH(QByteArray, today);
    QFETCH(bool, complete);
    QFETCH(QString, error);
    TrainingClass trainingClass = openClass(5);
    trainingClass.state = *fromCode<ClassState>(state);
    const std::vector<ClosingLine> lines{
        line("A", Outcome::Passed), line("B", complete ? std::optional(Outcome::Absent) : std::nullopt)};
    const auto result = checkClosing(trainingClass, lines, iso(today));
    QCOMPARE(result ? QString() : result.error().code, error);
}

void TestClosing::resultsMissing_namesWhoAndWhy()
{
    TrainingClass trainingClass = openClass(5);
    trainingClass.state = ClassState::Finished;
    std::vector<ClosingLine> lines{line("A", Outcome::Passed), line("B", {}), line("C", {})};
    lines[1].verdict.missingParts = QStringList{u"Tiểu luận"_s};
    lines[2].verdict.gap = OutcomeGap::UnmarkedSession;
    const auto result = checkClosing(trainingClass, lines, trainingClass.endsOn);
    QVERIFY(!result);
    const QJsonArray expected{QJsonObject{{u"cadre"_s, u"B"_s}, {u"gap"_s, u"part_not_scored"_s},
                                  {u"parts"_s, QJsonArray{u"Tiểu luận"_s}}},
        QJsonObject{{u"cadre"_s, u"C"_s}, {u"gap"_s, u"unmarked_session"_s}, {u"parts"_s, QJsonArray{}}}};
    QCOMPARE(result.error().detail.value(u"missing"_s).toArray(), expected);
}

void TestClosing::outcome_becomesTheEnrolmentsState_data()
{
    QTest::addColumn<int>("outcome");
    for (const auto &[outcome, code] : CodeTable<Outcome>::codes)
        QTest::newRow(code) << static_cast<int>(outcome);
}

void TestClosing::outcome_becomesTheEnrolmentsState()
{
    QFETCH(int, outcome);
    const auto value = static_cast<Outcome>(outcome);
    QCOMPARE(toCode(stateOf(value)), toCode(value));
}

void TestClosing::completionCode_countsCorrections()
{
    QCOMPARE(completionCode(u"L1"_s, u"A"_s, 1), u"L1/A"_s);
    QCOMPARE(completionCode(u"L1"_s, u"A"_s, 2), u"L1/A.2"_s);
    QCOMPARE(nextCompletionVersion(u"L1"_s, u"A"_s, {}), 1);
    QCOMPARE(nextCompletionVersion(u"L1"_s, u"A"_s, {u"K9"_s, u"L2/A"_s, u"L1/A"_s}), 2);
    QCOMPARE(nextCompletionVersion(u"L1"_s, u"A"_s, {u"L1/A"_s, u"L1/A.2"_s}), 3);
}

LOTRINH_TEST(TestClosing)
#include "tst_closing.moc"
