// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fieldwords.h"
#include "shell/staleversions.h"
#include "support/manytests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lotrinh;
using namespace lotrinh::screens;
using namespace Qt::StringLiterals;

/// Both versions of an edit that came too late, as people read them.
class TestStaleVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void sheets_namePeople();
    void whoAndWhen_areNamed();
    void otherErrors_areNoVersions_data();
    void otherErrors_areNoVersions();
    void values_areWords_data();
    void values_areWords();
};

namespace {

Error stale(const QString &kind, const QString &versions, const QString &theirs = u"[]"_s)
{
    const auto list = [](const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).array(); };
    return {u"stale"_s, {},
        {{u"kind"_s, kind}, {u"subject"_s, u"L1"_s}, {u"found"_s, 4}, {u"versions"_s, list(versions)}, {u"theirs"_s, list(theirs)}},
        Error::Kind::Refused};
}

} // namespace

void TestStaleVersions::fields_data()
{
    QTest::addColumn<QString>("versions");
    QTest::addColumn<QString>("expected"); // label: mine | theirs, with * what they changed
    QTest::newRow("both changed it") << uR"([{"field":"capacity","mine":35,"was":30,"stored":32}])"_s << u"Sĩ số: 35 | 32 *"_s;
    QTest::newRow("only this one changed it") << uR"([{"field":"capacity","mine":35,"was":30,"stored":30}])"_s << u"Sĩ số: 35 | 30"_s;
    QTest::newRow("only they changed it") << uR"([{"field":"starts_on","was":"2027-03-08","stored":"2027-03-10"}])"_s
                                          << u"Khai giảng: 08/03/2027 | 10/03/2027 *"_s;
    QTest::newRow("what it was is not known") << uR"([{"field":"state","mine":"running","stored":"open"}])"_s
                                              << u"Trạng thái: Đang học | Đang chiêu sinh *"_s;
    QTest::newRow("both the same by now") << uR"([{"field":"capacity","mine":35,"stored":35}])"_s << u"Sĩ số: 35 | 35"_s;
    QTest::newRow("there was none") << uR"([{"field":"room","mine":"R2","was":null,"stored":"R1"}])"_s << u"Phòng học: R2 | R1 *"_s;
    QTest::newRow("taken away") << uR"([{"field":"room","mine":"R2","was":"R1","stored":null}])"_s << u"Phòng học: R2 | – *"_s;
}

void TestStaleVersions::fields()
{
    QFETCH(QString, versions);
    const auto both = staleVersions(stale(u"training_class"_s, versions));
    QVERIFY(both);
    QCOMPARE(both->subject, u"Lớp L1"_s);
    QCOMPARE(both->revision, 4);
    QCOMPARE(both->fields.size(), size_t(1));
    const StaleField &one = both->fields.front();
    QTEST(u"%1: %2 | %3%4"_s.arg(one.label, one.mine, one.theirs, one.isTheirChange ? u" *"_s : QString()), "expected");
}

/// Cells of one column are told apart by the person.
void TestStaleVersions::sheets_namePeople()
{
    const auto both = staleVersions(stale(u"attendance_mark"_s,
        uR"([{"field":"mark","cadre":"A","name":"Trần An","mine":"late","was":null,"stored":"present"}])"_s));
    QVERIFY(both);
    QCOMPARE(both->subject, u"Điểm danh của lớp L1"_s);
    QCOMPARE(both->fields.size(), size_t(1));
    QCOMPARE(both->fields.front().label, u"Trần An"_s);
    QCOMPARE(both->fields.front().mine, u"đi muộn"_s);
    QCOMPARE(both->fields.front().theirs, u"có mặt"_s);
}

void TestStaleVersions::whoAndWhen_areNamed()
{
    const QString theirs = uR"([{"actor":"lan","at":"2027-03-01T01:02:03.000Z","command":"set_capacity","fields":{}},
        {"actor":"minh","at":"2027-03-01T01:02:03.000Z","command":"move_class","fields":{}}])"_s;
    const auto both = staleVersions(stale(u"training_class"_s, u"[]"_s, theirs));
    QVERIFY(both);
    QCOMPARE(both->doneBy.size(), 2);
    QVERIFY(both->doneBy.first().startsWith(u"lan, "_s) && both->doneBy.first().endsWith(u": Đổi sĩ số"_s));
    QVERIFY(both->doneBy.last().startsWith(u"minh, "_s));
    QVERIFY(staleVersions(stale(u"training_class"_s, u"[]"_s))->doneBy.isEmpty());
}

void TestStaleVersions::otherErrors_areNoVersions_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonObject>("detail");
    QTest::newRow("another refusal") << u"room_busy"_s << QJsonObject{{u"versions"_s, QJsonArray()}};
    QTest::newRow("an undo that came too late") << u"stale"_s << QJsonObject{{u"command"_s, u"move_class"_s}};
}

void TestStaleVersions::otherErrors_areNoVersions()
{
    QFETCH(QString, code);
    QFETCH(QJsonObject, detail);
    QVERIFY(!staleVersions({code, {}, detail, Error::Kind::Refused}));
}

void TestStaleVersions::values_areWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *kind, const char *column, const QJsonValue &value, const QString &words) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(column) << value << words;
    };
    row("yes", "requirement", "enabled", true, u"Có"_s);
    row("a half-day", "session", "starts_at", u"2027-03-08T07:30"_s, u"08/03/2027 07:30"_s);
    row("a score", "score", "tenths", 75, u"7,5"_s);
    row("several", "requirement", "requirement_course", QJsonArray{u"C1"_s, u"C2"_s}, u"C1, C2"_s);
    row("a mark", "attendance_mark", "mark", u"late"_s, u"đi muộn"_s);
    row("a text", "cadre", "full_name", u"Lê A"_s, u"Lê A"_s);
    row("a code of a newer program", "training_class", "state", u"paused"_s, u"paused"_s);
    row("nothing", "cadre", "phone", QJsonValue::Null, u"–"_s);
}

void TestStaleVersions::values_areWords()
{
    QFETCH(QString, kind);
    QFETCH(QString, column);
    QFETCH(QJsonValue, value);
    QLocale::setDefault(QLocale(u"vi_VN"_s));
    QTEST(valueWords(kind, column, value), "words");
}

LOTRINH_TEST(TestStaleVersions)
#include "tst_staleversions.moc"
