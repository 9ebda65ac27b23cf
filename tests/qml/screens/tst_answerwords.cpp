// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "class/classwords.h"
#include "markedenglish.h"
#include "support/manytests.h"

#include <QSet>

using namespace lotrinh;
using namespace lotrinh::screens;
using namespace Qt::StringLiterals;

/// Why somebody was given no seat: the kept sentence is Vietnamese, the outcome has words in both languages.
class TestAnswerWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answer_isInTheLanguage_data();
    void answer_isInTheLanguage();
    void everyOutcome_hasEnglish();
};

void TestAnswerWords::answer_isInTheLanguage_data()
{
    QTest::addColumn<bool>("isEnglish");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("harmless: the sentence says more") << false << u"Trùng lịch với lớp L2."_s << u"Trùng lịch với lớp L2."_s;
    QTest::newRow("English") << true << u"Trùng lịch với lớp L2."_s << u"[en] trùng lịch với lớp khác"_s;
    QTest::newRow("no sentence") << false << QString() << u"trùng lịch với lớp khác"_s;
}

void TestAnswerWords::answer_isInTheLanguage()
{
    QFETCH(bool, isEnglish);
    QFETCH(QString, reason);
    test::MarkedEnglish english;
    if (isEnglish)
        QCoreApplication::installTranslator(&english);
    const service::SeatAnswer answer{u"A"_s, NominationOutcome::Clash, reason};
    QTEST(answerWords(answer, isEnglish ? Language::English : Language::Vietnamese), "words");
}

void TestAnswerWords::everyOutcome_hasEnglish()
{
    test::MarkedEnglish english;
    QCoreApplication::installTranslator(&english);
    QSet<QString> all;
    for (const auto &[outcome, code] : CodeTable<NominationOutcome>::codes)
        all.insert(answerWords({u"A"_s, outcome, u"một câu"_s}, Language::English));
    QCOMPARE(size_t(all.size()), CodeTable<NominationOutcome>::codes.size()); // each its own
    for (const QString &words : std::as_const(all))
        QVERIFY2(words.startsWith(u"[en] "), qPrintable(words));
}

LOTRINH_TEST(TestAnswerWords)
#include "tst_answerwords.moc"
