// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logwords.h"
#include "shell/fieldwords.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh;
using namespace lotrinh::screens;
using namespace Qt::StringLiterals;
using service::LogRow;
using service::LogRows;
using service::LogRowsKnown;

/// The rows behind a line of the log, as people read them.
class TestLogChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void note_data();
    void note();
    void everyTableAndField_hasWords();
};

namespace {

/// "[change tone] heading", then "field: text".
QStringList shown(const LogRows &rows)
{
    QStringList lines;
    for (const list::Record &record : changedRowRecords(rows)) {
        const auto text = [&](size_t place) { return record.values[place].toString(); };
        lines.append(text(0).isEmpty() ? u"%1: %2"_s.arg(text(3), text(4)) : u"[%1 %2] %3"_s.arg(text(2), text(1), text(0)));
    }
    return lines;
}

} // namespace

void TestLogChanges::records_data()
{
    QTest::addColumn<LogRow>("row");
    QTest::addColumn<QStringList>("lines");
    const QJsonObject before{{u"code"_s, u"L1"_s}, {u"capacity"_s, 30}, {u"name"_s, u"Lớp 1"_s}};
    QJsonObject after = before;
    after.insert(u"capacity"_s, 32);
    QTest::newRow("changed: what differs") << LogRow{u"training_class"_s, before, after}
                                           << QStringList{u"[Sửa info] Lớp L1"_s, u"Sĩ số: 30 → 32"_s};
    QTest::newRow("added: what it says") << LogRow{u"room"_s, {}, QJsonObject{{u"code"_s, u"R3"_s}, {u"capacity"_s, 7}, {u"site"_s, u""_s}}}
                                         << QStringList{u"[Thêm good] Phòng học R3"_s, u"Số chỗ: 7"_s, u"Mã: R3"_s};
    QTest::newRow("removed: what it said") << LogRow{u"room"_s, QJsonObject{{u"code"_s, u"R3"_s}}, {}}
                                           << QStringList{u"[Bỏ bad] Phòng học R3"_s, u"Mã: R3"_s};
    QTest::newRow("without a code: what it names")
        << LogRow{u"attendance_mark"_s, QJsonObject{{u"session"_s, u"L1 2027-03-08T07:30"_s}, {u"enrolment"_s, u"L1 A"_s}, {u"mark"_s, u"late"_s}},
               QJsonObject{{u"session"_s, u"L1 2027-03-08T07:30"_s}, {u"enrolment"_s, u"L1 A"_s}, {u"mark"_s, u"present"_s}}}
        << QStringList{u"[Sửa info] Điểm danh L1 2027-03-08T07:30 · L1 A"_s, u"Điểm danh: đi muộn → có mặt"_s};
    QTest::newRow("a value that went") << LogRow{u"training_class"_s, QJsonObject{{u"code"_s, u"L1"_s}, {u"room"_s, u"R1"_s}}, QJsonObject{{u"code"_s, u"L1"_s}}}
                                       << QStringList{u"[Sửa info] Lớp L1"_s, u"Phòng học: R1 → –"_s};
}

void TestLogChanges::records()
{
    QFETCH(LogRow, row);
    QTEST(shown({LogRowsKnown::Yes, {row}, 0, true}), "lines");
}

void TestLogChanges::note_data()
{
    QTest::addColumn<LogRows>("rows");
    QTest::addColumn<QString>("note");
    const LogRow one{u"room"_s, {}, QJsonObject{{u"code"_s, u"R3"_s}}};
    QTest::newRow("all are shown") << LogRows{LogRowsKnown::Yes, {one}, 0, true} << QString();
    QTest::newRow("nothing changed") << LogRows{} << u"Không dòng dữ liệu nào đổi giá trị."_s;
    QTest::newRow("too many") << LogRows{LogRowsKnown::Yes, {one}, 5, true} << u"Còn 5 dòng nữa không hiện ở đây."_s;
    QTest::newRow("long ago") << LogRows{LogRowsKnown::Yes, {one}, 0, false}
                              << u"Việc đã lâu: những dòng được thêm có thể không còn tra được."_s;
    QTest::newRow("withheld is said above") << LogRows{LogRowsKnown::Withheld, {}, 0, true} << QString();
}

void TestLogChanges::note()
{
    QFETCH(LogRows, rows);
    QTEST(changedRowsNote(rows), "note");
}

void TestLogChanges::everyTableAndField_hasWords()
{
    for (const QString &kind : {u"cadre"_s, u"training_class"_s, u"session"_s, u"enrolment"_s, u"score"_s, u"completion"_s, u"account"_s,
             u"planning_entry"_s, u"requirement"_s, u"credential"_s})
        QVERIFY2(kindWords(kind) != kind, qPrintable(kind));
    for (const QString &field : {u"capacity"_s, u"starts_on"_s, u"valid_to"_s, u"ended_on"_s, u"tenths"_s, u"is_active"_s, u"lecturer_course"_s})
        QVERIFY2(fieldWords(u"training_class"_s, field) != field, qPrintable(field));
    QCOMPARE(fieldWords(u"room"_s, u"capacity"_s), u"Số chỗ"_s);
    QCOMPARE(fieldWords(u"training_class"_s, u"capacity"_s), u"Sĩ số"_s);
    QCOMPARE(kindWords(u"of_a_newer_program"_s), u"of_a_newer_program"_s);
}

LOTRINH_TEST(TestLogChanges)
#include "tst_logchanges.moc"
