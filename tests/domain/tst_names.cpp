// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <domain/person/birthdate.h>
#include <domain/person/name.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotrinh;

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void people_sortByGivenFamilyMiddle()
    {
        QStringList names{u"Bùi Em"_s, u"Phan Đức"_s, u"Nguyễn Đạt"_s, u"Đỗ Dũng"_s, u"Vũ Bình"_s, u"Hồ Ân"_s,
            u"Lê Thị Ánh"_s, u"Trần Văn An"_s, u"Trần Bảo An"_s, u"Lê Yến"_s, u"Đặng Văn An"_s};
        const NameOrder order;
        std::sort(names.begin(), names.end(),
            [&](const QString &a, const QString &b) { return order(splitName(a), splitName(b)); });
        QCOMPARE(names,
            (QStringList{u"Đặng Văn An"_s, u"Trần Bảo An"_s, u"Trần Văn An"_s, u"Lê Thị Ánh"_s, u"Hồ Ân"_s,
                u"Vũ Bình"_s, u"Đỗ Dũng"_s, u"Nguyễn Đạt"_s, u"Phan Đức"_s, u"Bùi Em"_s, u"Lê Yến"_s}));
    }

    void split_takesANameApart_data()
    {
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("middle");
        QTest::addColumn<QString>("given");
        QTest::newRow("three words") << u"Nguyễn Văn Đức"_s << u"Nguyễn"_s << u"Văn"_s << u"Đức"_s;
        QTest::newRow("four words") << u"Lê Thị Thu Hà"_s << u"Lê"_s << u"Thị Thu"_s << u"Hà"_s;
        QTest::newRow("no middle") << u"Alăng Mai"_s << u"Alăng"_s << QString() << u"Mai"_s;
        QTest::newRow("one word") << u"Zơrâm"_s << QString() << QString() << u"Zơrâm"_s;
        QTest::newRow("untidy") << u"  Lê\u00a0 Hà\u200b "_s << u"Lê"_s << QString() << u"Hà"_s;
        QTest::newRow("every invisible letter") << u"\u200fLê\u2060 \u00adHà\ufeff"_s << u"Lê"_s << QString() << u"Hà"_s;
        QTest::newRow("decomposed") << u"Le\u0302 Ha\u0300"_s << u"Lê"_s << QString() << u"Hà"_s;
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    }
    void split_takesANameApart()
    {
        QFETCH(QString, full);
        QFETCH(QString, family);
        QFETCH(QString, middle);
        QFETCH(QString, given);
        QCOMPARE(splitName(full), (PersonName{family, middle, given}));
    }

    void search_foldsCaseMarksAndForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folded");
        QTest::newRow("no marks") << u"nguyen duc"_s << u"nguyen duc"_s;
        QTest::newRow("marks") << u"Nguyễn Đức"_s << u"nguyen duc"_s;
        QTest::newRow("capitals") << u"NGUYỄN ĐỨC"_s << u"nguyen duc"_s;
        QTest::newRow("half marks") << u"NGUYEN ĐUC"_s << u"nguyen duc"_s;
        QTest::newRow("decomposed") << u"Nguyễn Đức"_s.normalized(QString::NormalizationForm_D)
                                    << u"nguyen duc"_s;
        QTest::newRow("tone on first vowel") << u"Hòa"_s << u"hoa"_s;
        QTest::newRow("tone on second vowel") << u"Hoà"_s << u"hoa"_s;
        QTest::newRow("uy, both places") << u"ủy Uỷ"_s << u"uy uy"_s;
        QTest::newRow("horn and breve") << u"Ước Ắc Ơn"_s << u"uoc ac on"_s;
        QTest::newRow("look-alikes") << u"ðƣı"_s << u"dui"_s;
        QTest::newRow("other name") << u"Trần Bình"_s << u"tran binh"_s;
    }
    void search_foldsCaseMarksAndForm()
    {
        QFETCH(QString, typed);
        QFETCH(QString, folded);
        QCOMPARE(searchFold(typed), folded);
    }

    void markFold_keepsMarksButNotTonePlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folded");
        QTest::newRow("oa") << u"HOÀ"_s << u"hòa"_s;
        QTest::newRow("oa, already") << u"hòa"_s << u"hòa"_s;
        QTest::newRow("oe") << u"khoẻ mạnh"_s << u"khỏe mạnh"_s;
        QTest::newRow("uy") << u"Tỉnh uỷ"_s << u"tỉnh ủy"_s;
        QTest::newRow("uy after q has one place") << u"Quý"_s << u"quý"_s;
        QTest::newRow("closed syllable has one place") << u"hoàn toàn"_s << u"hoàn toàn"_s;
        QTest::newRow("circumflex pair untouched") << u"Nguyễn"_s << u"nguyễn"_s;
        QTest::newRow("before a comma") << u"Thuý, Hoà"_s << u"thúy, hòa"_s;
        QTest::newRow("no marks stay none") << u"hoa"_s << u"hoa"_s;
        QTest::newRow("closed syllable without marks") << u"hoan"_s << u"hoan"_s;
    }
    void markFold_keepsMarksButNotTonePlace()
    {
        QFETCH(QString, typed);
        QFETCH(QString, folded);
        QCOMPARE(markFold(typed), folded);
        QCOMPARE(markFold(typed.normalized(QString::NormalizationForm_D)), folded);
    }

    void birthDate_mayKnowOnlyYearOrMonth_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("iso"); // empty = refused
        QTest::addColumn<QString>("vietnamese");
        QTest::newRow("year") << u"1965"_s << u"1965"_s << u"1965"_s;
        QTest::newRow("month") << u"1965-05"_s << u"1965-05"_s << u"05/1965"_s;
        QTest::newRow("month, as people write") << u"05/1970"_s << u"1970-05"_s << u"05/1970"_s;
        QTest::newRow("day") << u"1965-05-20"_s << u"1965-05-20"_s << u"20/05/1965"_s;
        QTest::newRow("day, as people write") << u"20/05/1965"_s << u"1965-05-20"_s << u"20/05/1965"_s;
        QTest::newRow("January") << u"1965-01"_s << u"1965-01"_s << u"01/1965"_s;
        QTest::newRow("December, the first day") << u"01/12/1965"_s << u"1965-12-01"_s << u"01/12/1965"_s;
        QTest::newRow("the first year") << u"0001"_s << u"0001"_s << u"0001"_s;
        QTest::newRow("no year") << u"0000"_s << QString() << QString();
        QTest::newRow("a letter for the day") << u"1965-05-x1"_s << QString() << QString();
        QTest::newRow("zeros for unknown") << u"00/00/1965"_s << u"1965"_s << u"1965"_s;
        QTest::newRow("no such day") << u"31/02/1965"_s << QString() << QString();
        QTest::newRow("no such month") << u"1965-13"_s << QString() << QString();
        QTest::newRow("day without month") << u"20/00/1965"_s << QString() << QString();
        QTest::newRow("short year") << u"65"_s << QString() << QString();
        QTest::newRow("letter in the year") << u"19a5"_s << QString() << QString();
        QTest::newRow("letter in the month") << u"1965-0x"_s << QString() << QString();
        QTest::newRow("what stands before 0") << u"1965-1."_s << QString() << QString();
        QTest::newRow("four parts") << u"1965-05-20-01"_s << QString() << QString();
        QTest::newRow("words") << u"năm 1965"_s << QString() << QString();
        QTest::newRow("empty") << QString() << QString() << QString();
    }
    void birthDate_mayKnowOnlyYearOrMonth()
    {
        QFETCH(QString, written);
        QFETCH(QString, iso);
        QFETCH(QString, vietnamese);
        const auto birth = parseBirthDate(written);
        QCOMPARE(birth.has_value(), !iso.isEmpty());
        if (!birth)
            return;
        QCOMPARE(toIso(*birth), iso);
        QCOMPARE(toVietnamese(*birth), vietnamese);
        QCOMPARE(parseBirthDate(toIso(*birth)), birth);
    }

    void age_isCompletedYears_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("age");
        QTest::newRow("day before") << u"1980-10-01"_s << u"2020-09-30"_s << 39;
        QTest::newRow("birthday") << u"1980-10-01"_s << u"2020-10-01"_s << 40;
        QTest::newRow("leap day, clamped") << u"1984-02-29"_s << u"2023-02-28"_s << 39;
        QTest::newRow("leap day, day before") << u"1984-02-29"_s << u"2023-02-27"_s << 38;
        QTest::newRow("year only, before July") << u"1980"_s << u"2020-06-30"_s << 39;
        QTest::newRow("year only, from July") << u"1980"_s << u"2020-07-01"_s << 40;
        QTest::newRow("month only, before the 15th") << u"1980-10"_s << u"2020-10-14"_s << 39;
        QTest::newRow("month only, from the 15th") << u"1980-10"_s << u"2020-10-15"_s << 40;
    }
    void age_isCompletedYears()
    {
        QFETCH(QString, born);
        QFETCH(QString, on);
        QFETCH(int, age);
        QCOMPARE(ageOn(*parseBirthDate(born), *parseDay(on)), age);
    }
};

LOTRINH_TEST(TestNames)
#include "tst_names.moc"
