// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "store/audit.h"
#include "support/manytests.h"

#include <algorithm>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::outcomeOf;
using test::SmallProvince;

/// An import is taken back by its number in the log: whoever imported since does not come between.
class TestImportBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void import_answersItsNumber_data();
    void import_answersItsNumber();
    void undo_takesBackTheOneMeant_data();
    void undo_takesBackTheOneMeant();
    void undo_isRefusedWhenSomethingWasBuiltOnIt_data();
    void undo_isRefusedWhenSomethingWasBuiltOnIt();
};

namespace {

Result<qint64> importedRoom(SmallProvince &province, const Caller &caller, const QString &code)
{
    return province.service->import(u"phong.csv"_s, caller, [&code](const service::Holdings &) -> Result<std::optional<service::ImportBatch>> {
        if (code.isEmpty())
            return std::optional<service::ImportBatch>();
        Room room;
        room.code = code;
        room.capacity = 20;
        service::ImportBatch batch;
        batch.rooms.inserts.push_back(room);
        return std::optional(std::move(batch));
    });
}

Result<qint64> importedCadre(SmallProvince &province, const Caller &caller)
{
    return province.service->import(u"can-bo.csv"_s, caller, [&province](const service::Holdings &) {
        Cadre cadre;
        cadre.code = u"W1"_s;
        cadre.fullName = u"Người mới"_s;
        cadre.unit = test::all<Unit>(province).front().id;
        service::ImportBatch batch;
        batch.cadres.inserts.push_back(cadre);
        return Result<std::optional<service::ImportBatch>>(std::optional(std::move(batch)));
    });
}

QString roomsImported(SmallProvince &province)
{
    QStringList codes;
    for (const Room &room : test::all<Room>(province))
        if (room.code.startsWith(u'W'))
            codes += room.code;
    std::sort(codes.begin(), codes.end());
    return codes.join(u' ');
}

} // namespace

void TestImportBack::import_answersItsNumber_data()
{
    QTest::addColumn<QString>("room");
    QTest::newRow("a room") << u"WL"_s;
    QTest::newRow("harmless: nothing to write") << QString();
}

void TestImportBack::import_answersItsNumber()
{
    QFETCH(QString, room);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(uR"({"do":"change_cadre","code":"A","phone":"1"})"_s), u"ok"_s);
    const auto number = importedRoom(province, {u"lan"_s, Role::Coordinator, {}, {}}, room);
    QVERIFY2(number, qPrintable(test::why(number)));
    store::AuditFilter ofImports;
    ofImports.command = u"import"_s;
    const auto lines = store::findAudit(province.service->database(), ofImports);
    QVERIFY2(lines, qPrintable(test::why(lines)));
    QCOMPARE(*number, lines->empty() ? 0 : lines->front().seq);
    QCOMPARE(lines->empty(), room.isEmpty());
}

void TestImportBack::undo_takesBackTheOneMeant_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("meant"); // the room that came with it; empty: the newest import
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("left");
    QTest::newRow("one's own, though somebody imported since") << u"lan"_s << Role::Coordinator << u"WL"_s << u"done"_s << u"WH"_s;
    QTest::newRow("harmless: the newest, which is one's own") << u"hoa"_s << Role::Coordinator << QString() << u"done"_s << u"WL"_s;
    QTest::newRow("the newest, which is somebody else's") << u"lan"_s << Role::Coordinator << QString() << u"not_allowed"_s << u"WH WL"_s;
    QTest::newRow("somebody else's by its number") << u"lan"_s << Role::Coordinator << u"WH"_s << u"not_allowed"_s << u"WH WL"_s;
    QTest::newRow("by whoever keeps the data") << u"ad"_s << Role::Administrator << u"WL"_s << u"done"_s << u"WH"_s;
    QTest::newRow("one's own, the right gone") << u"lan"_s << Role::Manager << u"WL"_s << u"not_allowed"_s << u"WH WL"_s;
}

void TestImportBack::undo_takesBackTheOneMeant()
{
    QFETCH(QString, who);
    QFETCH(Role, role);
    QFETCH(QString, meant);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    const auto lans = importedRoom(province, {u"lan"_s, Role::Coordinator, {}, {}}, u"WL"_s);
    const auto hoas = importedRoom(province, {u"hoa"_s, Role::Coordinator, {}, {}}, u"WH"_s);
    QVERIFY(lans && hoas);
    const qint64 number = meant.isEmpty() ? 0 : meant == u"WL" ? *lans : *hoas;
    const Caller caller{who, role, {}, {}};
    QCOMPARE(outcomeOf(province.service->undoImport(caller, number)), outcome);
    QTEST(roomsImported(province), "left");
    if (outcome == u"done" && number > 0)
        QCOMPARE(outcomeOf(province.service->undoImport(caller, number)), u"wrong_state"_s);
}

void TestImportBack::undo_isRefusedWhenSomethingWasBuiltOnIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("harmless: nothing") << QString() << u"done"_s;
    QTest::newRow("harmless: something about somebody else") << uR"({"do":"grant_exemption","cadre":"A","course":"C1"})"_s << u"done"_s;
    QTest::newRow("a completion") << uR"({"do":"record_completion","code":"w","cadre":"W1","course":"C1","completed_on":"2026-02-01"})"_s << u"stale"_s;
    QTest::newRow("a post") << uR"({"do":"appoint","cadre":"W1","title":"T","unit":"U1","obtained_by":"appointed","decision":"1","valid_from":"2026-02-01"})"_s << u"stale"_s;
    QTest::newRow("the person themselves") << uR"({"do":"change_cadre","code":"W1","phone":"1"})"_s << u"stale"_s;
}

void TestImportBack::undo_isRefusedWhenSomethingWasBuiltOnIt()
{
    QFETCH(QString, line);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    const Caller lan{u"lan"_s, Role::Coordinator, {}, {}};
    const auto number = importedCadre(province, lan);
    QVERIFY2(number, qPrintable(test::why(number)));
    if (!line.isEmpty())
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    const auto undone = province.service->undoImport(lan, *number);
    QCOMPARE(outcomeOf(undone), outcome);
    if (!undone)
        QCOMPARE(undone.error().kind, Error::Kind::Refused);
    const auto left = test::all<Cadre>(province);
    QCOMPARE(std::any_of(left.begin(), left.end(), [](const Cadre &one) { return one.code == u"W1"; }), outcome == u"stale");
}

LOTRINH_TEST(TestImportBack)
#include "tst_importback.moc"
