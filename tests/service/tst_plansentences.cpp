// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include "service/scenario/plansentences.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;

/// What people read about a plan.
class TestPlanSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figures_standWhereTheyBelong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariantList>("figures");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("sentence");
        const QLocale vietnamese(QLocale::Vietnamese);
        QTest::newRow("none") << u"chưa đủ chỗ"_s << QVariantList{} << vietnamese << u"chưa đủ chỗ"_s;
        QTest::newRow("in the order of another language") << u"%2 of %1"_s << QVariantList{40, 7} << vietnamese << u"7 of 40"_s;
        QTest::newRow("a name that looks like a place") << u"“%1”: %2"_s << QVariantList{u"Khóa 100%2"_s, 8} << vietnamese << u"“Khóa 100%2”: 8"_s;
        QTest::newRow("three") << u"%1, %2, %3"_s << QVariantList{1, 2, 3} << vietnamese << u"1, 2, 3"_s;
        QTest::newRow("thousands here") << u"%1 điểm"_s << QVariantList{40'371} << vietnamese << u"40.371 điểm"_s;
        QTest::newRow("thousands in English") << u"%1 points"_s << QVariantList{40'371} << QLocale(QLocale::English) << u"40,371 points"_s;
    }
    void figures_standWhereTheyBelong()
    {
        QFETCH(QString, text);
        QFETCH(QVariantList, figures);
        QFETCH(QLocale, locale);
        QTEST(service::filled(text, figures, locale), "sentence");
    }

    void grounds_waitingIsSaidOnlyWhereAnythingIsWaitedFor_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<int>("lecturer");
        QTest::addColumn<QString>("last");
        QTest::newRow("nothing") << 0 << 0 << u"tiết kiệm 40.371 điểm so với không mở (chi phí lớp 275)"_s;
        QTest::newRow("a room") << 3 << 0 << u"có thể sớm hơn 3 ngày làm việc nếu có thêm phòng"_s;
        QTest::newRow("both") << 3 << 5 << u"có thể sớm hơn 5 ngày làm việc nếu có thêm giảng viên"_s;
    }
    void grounds_waitingIsSaidOnlyWhereAnythingIsWaitedFor()
    {
        QFETCH(int, room);
        QFETCH(int, lecturer);
        const auto why = service::sentencesOf({60, 4, 12, 40'371, room, lecturer}, 275);
        QCOMPARE(inVietnamese(why.front()), u"60 người, trong đó 12 nghĩa vụ của người được quy hoạch, 4 đã trễ hạn"_s);
        QTEST(inVietnamese(why.back()), "last");
        QCOMPARE(int(why.size()), 2 + (room > 0 ? 1 : 0) + (lecturer > 0 ? 1 : 0));
    }

    void obstacles_eachHasItsOwnSentence()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= int(planner::Obstacle::NotWorthIt); ++kind)
            seen.insert(inVietnamese(service::sentenceOf(planner::Obstacle(kind))));
        QCOMPARE(seen.size(), qsizetype(planner::Obstacle::NotWorthIt) + 1);
        QVERIFY(!seen.contains(QString()));
    }
};

LOTRINH_TEST(TestPlanSentences)
#include "tst_plansentences.moc"
