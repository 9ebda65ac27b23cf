// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "support/manytests.h"
#include "exchange/cells.h"
#include "exchange/fields.h"

#include <QtTest>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

class Cells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dateIsRead_data();
    void dateIsRead();
    void lastDayIsHalfOpenInside();
    void scoreIsReadAndPrinted_data();
    void scoreIsReadAndPrinted();
    void textIsKept_data();
    void textIsKept();
    void listIsReadAndPrinted();
    void everyMemberHasItsColumn();
    void defaultsOfTheFormatAreThoseOfTheFacts();
    void formatIsDescribed();
};

namespace {

constexpr Column columnOf(CellType type)
{
    return {"x"_L1, type};
}

} // namespace

void Cells::dateIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso"); // empty: refused
    QTest::newRow("ISO") << u"2023-12-02"_s << u"2023-12-02"_s;
    QTest::newRow("day first") << u"02/12/2023"_s << u"2023-12-02"_s;
    QTest::newRow("blanks around") << u" 02/12/2023 "_s << u"2023-12-02"_s;
    QTest::newRow("leap day") << u"29/02/2024"_s << u"2024-02-29"_s;
    QTest::newRow("no leap day") << u"29/02/2023"_s << QString();
    QTest::newRow("31 February") << u"31/02/2024"_s << QString();
    QTest::newRow("month first") << u"12/31/2023"_s << QString();
    QTest::newRow("two-digit year") << u"02/12/23"_s << QString();
    QTest::newRow("serial number of a spreadsheet") << u"45262"_s << QString();
}

void Cells::dateIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    Day day = Day::distantPast();
    const CellOutcome outcome = parseCell(columnOf(CellType::Date), text, day);
    QCOMPARE(outcome.has_value(), iso.isEmpty());
    QCOMPARE(toIso(day), iso);
}

void Cells::lastDayIsHalfOpenInside()
{
    const Column column = columnOf(CellType::LastDay);
    Day day;
    QVERIFY(!parseCell(column, u"31/12/2024"_s, day));
    QCOMPARE(day, Day::of(2025, 1, 1));
    QCOMPARE(printCell(column, day), u"2024-12-31"_s);
    QVERIFY(!parseCell(column, u"9999-12-31"_s, day));
    QCOMPARE(day, Day::distantFuture());
    QCOMPARE(printCell(column, day), QString());
    QVERIFY(!parseCell(columnOf(CellType::Date), u"31/12/2024"_s, day));
    QCOMPARE(day, Day::of(2024, 12, 31));
}

void Cells::scoreIsReadAndPrinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("hundredths"); // -1: refused
    QTest::addColumn<QString>("printed");
    QTest::newRow("whole") << u"5"_s << 500 << u"5"_s;
    QTest::newRow("point") << u"7.5"_s << 750 << u"7.5"_s;
    QTest::newRow("comma") << u"7,5"_s << 750 << u"7.5"_s;
    QTest::newRow("two decimals") << u"7.25"_s << 725 << u"7.25"_s;
    QTest::newRow("small decimal") << u"7.05"_s << 705 << u"7.05"_s;
    QTest::newRow("zero behind") << u"7.50"_s << 750 << u"7.5"_s;
    QTest::newRow("ten") << u"10"_s << 1000 << u"10"_s;
    QTest::newRow("zero") << u"0"_s << 0 << u"0"_s;
    QTest::newRow("above ten") << u"10.01"_s << -1 << QString();
    QTest::newRow("negative") << u"-1"_s << -1 << QString();
    QTest::newRow("three decimals") << u"7.125"_s << -1 << QString();
    QTest::newRow("no whole part") << u".5"_s << -1 << QString();
    QTest::newRow("two separators") << u"7.5.1"_s << -1 << QString();
}

void Cells::scoreIsReadAndPrinted()
{
    QFETCH(QString, text);
    QFETCH(int, hundredths);
    QFETCH(QString, printed);
    int value = -1;
    const CellOutcome outcome = parseCell(columnOf(CellType::Score), text, value);
    QCOMPARE(outcome.has_value(), hundredths < 0);
    QCOMPARE(value, hundredths);
    if (!outcome)
        QCOMPARE(printCell(columnOf(CellType::Score), value), printed);
}

void Cells::textIsKept_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, CellType type, const QString &text, const QString &kept) {
        QTest::newRow(name) << static_cast<int>(type) << text << kept;
    };
    row("decomposed becomes composed", CellType::Name, u"Nguye\u0302\u0303n"_s, u"Nguy\u1EC5n"_s);
    row("blanks of a free text stay", CellType::Text, u" a  b "_s, u" a  b "_s);
    row("blanks around a code go", CellType::Code, u"\u00A0 CB1 "_s, u"CB1"_s);
    row("year of birth", CellType::BirthDate, u"1965"_s, u"1965"_s);
    row("month of birth", CellType::BirthDate, u"05/1965"_s, u"1965-05"_s);
    row("day of birth", CellType::BirthDate, u"20/05/1965"_s, u"1965-05-20"_s);
    row("moment as written", CellType::Moment, u"2024-05-03T08:00:12+07:00"_s,
        u"2024-05-03T08:00:12+07:00"_s);
    row("moment with a blank", CellType::Moment, u"2024-05-03 08:00"_s, u"2024-05-03 08:00"_s);
    row("moment day first", CellType::Moment, u"03/05/2024 08:00"_s, u"2024-05-03T08:00"_s);
    row("moment of a day", CellType::Moment, u"03/05/2024"_s, u"2024-05-03"_s);
}

void Cells::textIsKept()
{
    QFETCH(int, type);
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const Column column = columnOf(static_cast<CellType>(type));
    QString value;
    QVERIFY(!parseCell(column, text, value));
    QCOMPARE(value, kept);
    QString again;
    QVERIFY(!parseCell(column, printCell(column, value), again));
    QCOMPARE(again, kept);
}

void Cells::listIsReadAndPrinted()
{
    const Column column = columnOf(CellType::References);
    QStringList list;
    QVERIFY(!parseCell(column, u" C1;C2 ; ;C3;"_s, list));
    QCOMPARE(list, (QStringList{u"C1"_s, u"C2"_s, u"C3"_s}));
    QCOMPARE(printCell(column, list), u"C1;C2;C3"_s);
    QVERIFY(parseCell(column, u" ; "_s, list));
    QCOMPARE(list.size(), 3);
}

namespace {

/// The first column whose type and whose member do not fit, and a wrong default.
template <class Row> QString misfitOf()
{
    const Row row;
    QString misfit;
    const size_t members = std::tuple_size_v<decltype(Fields<Row>::tie(row))>;
    if (members != formatOf(Row::file).columns.size())
        return u"%1: %2 members"_s.arg(QString(formatOf(Row::file).fileName)).arg(members);
    eachField(row, [&](const Column &column, const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        using enum CellType;
        const bool isDay = std::is_same_v<Member, Day>;
        const bool isNumber = std::is_same_v<Member, int> || std::is_same_v<Member, std::optional<int>>;
        const bool isList = std::is_same_v<Member, QStringList>;
        const CellType type = column.type;
        const bool fits = isDay == (type == Date || type == LastDay)
            && isNumber == (type == Integer || type == Percent || type == Score)
            && isList == (type == References) && std::is_same_v<Member, bool> == (type == Boolean)
            && std::is_same_v<Member, LocalMinute> == (type == Minute);
        const QString name = formatOf(Row::file).fileName + u": "_s + column.name;
        if (!fits)
            misfit = name;
        if (!column.byDefault.isEmpty() && printCell(column, member) != column.byDefault)
            misfit = name + u" by default "_s + printCell(column, member);
    });
    return misfit;
}

template <class... Row> QStringList misfits()
{
    QStringList all{misfitOf<Row>()...};
    all.removeAll(QString());
    return all;
}

} // namespace

void Cells::everyMemberHasItsColumn()
{
    const QStringList all = misfits<UnitRow, TitleRow, TermRow, CourseRow, RequirementRow, EquivalenceRow,
        CadreRow, PostHoldingRow, PlanningRow, CompletionRow, ExemptionRow, RoomRow, LecturerRow,
        UnavailabilityRow, HolidayRow, ClassRow, SessionRow, EnrolmentRow>();
    QCOMPARE(all, QStringList());
}

void Cells::defaultsOfTheFormatAreThoseOfTheFacts()
{
    const DataFolder folder;
    folder.put(u"courses.csv"_s, "code,name\nC1,Khóa\n");
    folder.put(u"units.csv"_s, "code,name\nU1,Đơn vị\n");
    folder.put(u"titles.csv"_s, "code,name\nT1,Chức danh\n");
    folder.put(u"cadres.csv"_s, "code,full_name,unit\nCB1,Hồ Ân,U1\n");
    folder.put(
        u"requirements.csv"_s, "code,title,applies_to,kind,courses,enabled\nR1,T1,both,annual_hours,*,\n");
    folder.put(u"post_holdings.csv"_s, "cadre,title,unit,obtained_by,valid_from\nCB1,T1,U1,,2020-01-01\n");
    folder.put(u"classes.csv"_s,
        "code,course,state,starts_on,ends_on,capacity\nL1,C1,open,2020-01-01,2020-01-02,9\n");

    const Holdings held = folder.importInto({});

    const Course &course = held.courses.front();
    QCOMPARE(course.minSize, 1);
    QVERIFY(!course.maxSize && !course.days && !course.periods);
    QCOMPARE(course.passAttendancePct, 80);
    QCOMPARE(course.passScoreHundredths, 500);
    QVERIFY(!course.countsAnnualHours && !course.countsKnowledgeUpdate);
    QCOMPARE(course.life, Period());
    QVERIFY(held.requirements.front().enabled && held.requirements.front().anyCountingCourse);
    QCOMPARE(toCode(held.postHoldings.front().obtainedBy), u"appointed"_s);
    QVERIFY(!held.postHoldings.front().isMain);
    const TrainingClass &one = held.classes.front();
    QCOMPARE(one.minSize, 1);
    QVERIFY(!one.needsApproval && !one.room.isValid() && !one.lecturer.isValid());
    QCOMPARE(toCode(one.waitlistPolicy), u"fifo"_s);
}

void Cells::formatIsDescribed()
{
    const QString text = describeFiles();
    for (int i = 0; i < fileCount; ++i) {
        const FileFormat &format = formatOf(static_cast<File>(i));
        QVERIFY(text.contains(format.fileName));
        QCOMPARE(fileOf(format.fileName), static_cast<File>(i));
        for (const Column &column : format.columns)
            QVERIFY2(text.contains(column.name), column.name.data());
    }
    QVERIFY(text.contains(u"code*,kind*,valid_from*,valid_to*\n"_s));
    QVERIFY(text.contains(u"sex: nam | nu"_s));
    QVERIFY(text.contains(u"pass_attendance_pct = 80"_s));
    QVERIFY(!fileOf(u"people.csv"_s));
}

} // namespace lotrinh::exchange

LOTRINH_TEST(lotrinh::exchange::Cells)
#include "tst_cells.moc"
