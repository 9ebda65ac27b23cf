// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/worldbuilder.h"
#include "support/manytests.h"

#include <QElapsedTimer>
#include <QTest>
#include <compliance/search/peoplesearch.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;
using compliance::PeopleSearch;
using compliance::Province;

namespace {

/// People with these names, coded CB001, CB002 … in the order given.
Province people(const QStringList &names)
{
    World world;
    for (qsizetype i = 0; i < names.size(); ++i)
        world.cadre(u"CB%1"_s.arg(i + 1, 3, 10, QLatin1Char('0')).toStdString(), {},
            [&](Cadre &cadre) { cadre.fullName = names[i]; });
    return Province(std::make_shared<Rulebook>(world.rules()), world.people());
}

/// The names found, in order.
QString found(const Province &province, const PeopleSearch &search, const QString &text, size_t limit = 100)
{
    QStringList names;
    for (compliance::CadreRow row : search.find(text, limit).first)
        names.append(province.nameOf(row));
    return names.join(u", "_s);
}

QString found(const QStringList &names, const QString &text)
{
    const Province province = people(names);
    return found(province, PeopleSearch(province), text);
}

} // namespace

class TestPeopleSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybody_isInTheOrderOfGivenNames()
    {
        QCOMPARE(found({u"Trần Văn An"_s, u"Bùi Em"_s, u"Hồ Ân"_s, u"Vũ Bình"_s, u"Nguyễn Đạt"_s,
                           u"Đỗ Dũng"_s, u"Phan Đức"_s, u"Lê Thị Ánh"_s},
                     {}),
            u"Trần Văn An, Lê Thị Ánh, Hồ Ân, Vũ Bình, Đỗ Dũng, Nguyễn Đạt, Phan Đức, Bùi Em"_s);
    }

    void query_findsAnyWayOfWriting_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("finds");
        const auto row = [](const char *what, const QString &name, const QString &text, bool finds) {
            QTest::newRow(what) << name << text << finds;
        };
        const QString duc = u"Nguyễn Đức"_s;
        row("without marks", duc, u"nguyen duc"_s, true);
        row("with marks", duc, u"Nguyễn Đức"_s, true);
        row("capitals, half the marks", duc, u"NGUYỄN ĐUC"_s, true);
        row("decomposed", duc, duc.normalized(QString::NormalizationForm_D), true);
        row("another letter", duc, u"nguyen dac"_s, false);
        row("tone on the first vowel", u"Lê Hòa"_s, u"hoa"_s, true);
        row("tone on the second vowel", u"Lê Hoà"_s, u"hoa"_s, true);
        row("one place for the other", u"Lê Hoà"_s, u"hòa"_s, true);
        row("uỷ", u"Trần Uỷ"_s, u"uy"_s, true);
        row("ủy", u"Trần Ủy"_s, u"uy"_s, true);
        row("words in another order", u"Nguyễn Văn Đức"_s, u"duc nguyen"_s, true);
        row("the middle left out", u"Nguyễn Văn Đức"_s, u"nguyen duc"_s, true);
        row("half a word", u"Nguyễn Văn Đức"_s, u"ngu"_s, true);
        row("one word too many", u"Nguyễn Văn Đức"_s, u"nguyen duc anh"_s, false);
        row("by code", duc, u"cb001"_s, true);
        row("by another code", duc, u"cb002"_s, false);
        row("not over the end of a name", duc, u"uccb"_s, false);
    }
    void query_findsAnyWayOfWriting()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(bool, finds);
        QCOMPARE(found({name}, text), finds ? name : QString());
    }

    void marks_rankExactMarksFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("order");
        QTest::newRow("typed with marks") << u"ân"_s << u"Hồ Ân, Trần An, Lê Ánh"_s;
        QTest::newRow("typed without") << u"an"_s << u"Trần An, Lê Ánh, Hồ Ân"_s;
        QTest::newRow("another one's marks") << u"ánh"_s << u"Lê Ánh"_s;
    }
    void marks_rankExactMarksFirst()
    {
        QFETCH(QString, text);
        QFETCH(QString, order);
        QCOMPARE(found({u"Lê Ánh"_s, u"Hồ Ân"_s, u"Trần An"_s}, text), order);
    }

    void wordsInARow_rankBeforeScattered_beforeInsideAWord()
    {
        QCOMPARE(
            found({u"Phan Toan"_s, u"An Văn Ba"_s, u"Bùi An"_s}, u"an"_s), u"Bùi An, An Văn Ba, Phan Toan"_s);
        QCOMPARE(found({u"Hà Văn An"_s, u"Lê Hà An"_s}, u"ha an"_s), u"Lê Hà An, Hà Văn An"_s);
    }

    void limit_bringsTheFirstAndCountsAll()
    {
        const Province province = people({u"Lê An"_s, u"Lê Bình"_s, u"Lê Cường"_s, u"Phan Dũng"_s});
        const auto answer = PeopleSearch(province).find(u"le"_s, 2);
        QCOMPARE(answer.first.size(), size_t(2));
        QCOMPARE(answer.total, 3);
    }

    void accepts_narrowsWhatIsFound()
    {
        const Province province = people({u"Lê An"_s, u"Lê Bình"_s});
        const compliance::CadreRow binh = *province.rowByCode(u"CB002"_s);
        const auto answer
            = PeopleSearch(province).find(u"le"_s, 9, [&](compliance::CadreRow row) { return row == binh; });
        QCOMPARE(answer.total, 1);
        QCOMPARE(answer.first.front(), binh);
    }

    void update_followsNewAndRenamedPeople()
    {
        Province province = people({u"Lê An"_s, u"Lê Bình"_s, u"Lê Cường"_s});
        PeopleSearch search(province);
        CadreFacts renamed = *province.cadreByCode(u"CB001"_s);
        renamed.cadre.fullName = u"Lê Dung"_s;
        province.replace(renamed);
        CadreFacts added;
        added.cadre.id = {9000};
        added.cadre.code = u"CB009"_s;
        added.cadre.fullName = u"Hồ Bảo"_s;
        province.replace(added);
        search.update(province, {renamed.cadre.id, added.cadre.id, {12345}});
        QCOMPARE(found(province, search, {}), u"Hồ Bảo, Lê Bình, Lê Cường, Lê Dung"_s);
        QCOMPARE(found(province, search, u"an"_s), QString());
        QCOMPARE(found(province, search, u"bao"_s), u"Hồ Bảo"_s);
        QCOMPARE(found(province, search, u"cb00"_s), u"Hồ Bảo, Lê Bình, Lê Cường, Lê Dung"_s);
    }

    void thirtyThousand_answerAKeystrokeAtOnce()
    {
        const QStringList families{u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Phạm"_s, u"Võ"_s};
        const QStringList given{u"An"_s, u"Bình"_s, u"Đức"_s, u"Hòa"_s, u"Thảo"_s, u"Uyên"_s, u"Vân"_s};
        QStringList names;
        for (int i = 0; i < 30'000; ++i)
            names.append(families[i % 5] + u" Văn "_s + QString::number(i, 36) + u' ' + given[i % 7]);
        const Province province = people(names);
        const PeopleSearch search(province);
        QElapsedTimer spent;
        spent.start();
        qint64 hits = 0;
        const QStringList keystrokes{u"n"_s, u"ng"_s, u"nguyễ"_s, u"nguyễn đ"_s, u"nguyễn đức"_s};
        for (const QString &text : keystrokes)
            hits += search.find(text, 300).total;
        QVERIFY(hits > 10'000);
        // 10 ms each on a quiet machine; a busy one may take five times as long.
        QVERIFY2(spent.elapsed() < 50 * keystrokes.size(), qPrintable(QString::number(spent.elapsed())));
    }
};

LOTRINH_TEST(TestPeopleSearch)
#include "tst_peoplesearch.moc"
