// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personfile.h"
#include "service/smallprovince.h"
#include "store/audit.h"
#include "support/manytests.h"

#include <QJsonDocument>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// What a person's page shows to whom, and what is noted of it: A of U1 stands on U2's list, B of U1 on U1's own, and D is
/// planned by nobody.
class TestPersonFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planning_isShownOfTheReadersLists_data();
    void planning_isShownOfTheReadersLists();
    void whatIsSensitive_isNoted_data();
    void whatIsSensitive_isNoted();
    void outOfSight_isNobody();
};

namespace {

const UnitId unitOne{2};
const UnitId unitTwo{3};
const CadreId cadreA{1};

void fillPersonFiles(SmallProvince &province)
{
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.outcomeOf(uR"({"do":"add_planning_entry","code":"Q2","cadre":"A","title":"T","unit":"U2","term":"K1","decision":"12-QĐ/TU","approved_on":"2026-07-01"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"end_planning_entry","code":"Q2","ended_on":"2026-12-01","end_reason":"chuyển công tác"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_planning_entry","code":"Q3","cadre":"B","title":"T","unit":"U1","term":"K1","decision":"13-QĐ/TU","approved_on":"2026-07-01"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"change_cadre","code":"D","ethnicity":"Tày"})"_s), u"ok"_s);
}

Result<screens::PersonFile> fileFor(SmallProvince &province, const Caller &caller, const QString &code)
{
    province.service->setReader(caller, province.today);
    return screens::readPersonFile(*province.service, {code, caller, province.today, province.today});
}

/// The time line, all that is said in it.
QString timeLineOf(const screens::PersonFile &file)
{
    QStringList words;
    for (const list::Record &event : file.events)
        for (const QVariant &value : event.values)
            words.append(value.toString());
    return words.join(u'|');
}

/// "lan planning A": who was noted to have read what of whom, the oldest first.
QString readsNoted(SmallProvince &province)
{
    store::AuditFilter reads;
    reads.command = u"read"_s;
    const auto entries = store::findAudit(province.service->database(), reads);
    if (!entries)
        return test::why(entries);
    QStringList lines;
    for (const store::AuditEntry &entry : *entries)
        lines.prepend(QStringList{entry.actor, QJsonDocument::fromJson(entry.request.toUtf8()).object().value(u"what"_s).toString(), entry.subject}.join(u' '));
    return lines.join(u", "_s);
}

} // namespace

void TestPersonFile::planning_isShownOfTheReadersLists_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<UnitId>("scope");
    QTest::addColumn<CadreId>("self");
    QTest::addColumn<QString>("cadre");
    QTest::addColumn<bool>("isShown");
    for (const auto &[role, name] : {std::pair(Role::Manager, "manager"), std::pair(Role::PlanningOfficer, "planning officer")}) {
        QTest::addRow("%s of U1, on the list of U2", name) << role << unitOne << CadreId{} << u"A"_s << false;
        QTest::addRow("%s of U1, their own page, on the list of U2", name) << role << unitOne << cadreA << u"A"_s << false;
        QTest::addRow("harmless: %s of U1, on the list of U1", name) << role << unitOne << CadreId{} << u"B"_s << true;
        QTest::addRow("harmless: %s of the province", name) << role << UnitId{} << CadreId{} << u"A"_s << true;
        QTest::addRow("harmless: %s of U1, planned by nobody", name) << role << unitOne << CadreId{} << u"D"_s << false;
    }
    QTest::newRow("a coordinator") << Role::Coordinator << UnitId{} << CadreId{} << u"A"_s << false;
    QTest::newRow("themselves") << Role::Cadre << UnitId{} << cadreA << u"A"_s << false;
}

void TestPersonFile::planning_isShownOfTheReadersLists()
{
    QFETCH(Role, role);
    QFETCH(UnitId, scope);
    QFETCH(CadreId, self);
    QFETCH(QString, cadre);
    QFETCH(bool, isShown);
    SmallProvince province(store::Engine::Sqlite);
    fillPersonFiles(province);
    const auto file = fileFor(province, {u"lan"_s, role, scope, self}, cadre);
    QVERIFY2(file, qPrintable(test::why(file)));
    QCOMPARE(file->head.code, cadre);
    const QString told = timeLineOf(*file);
    QVERIFY(told.contains(u"Giữ chức danh"_s)); // the rest of it is there
    for (const QString &word : {u"quy hoạch"_s, u"QĐ/TU"_s})
        QCOMPARE(told.contains(word, Qt::CaseInsensitive), isShown);
    QCOMPARE(told.contains(u"chuyển công tác"_s), isShown && cadre == u"A"_s);
}

void TestPersonFile::whatIsSensitive_isNoted_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<UnitId>("scope");
    QTest::addColumn<QString>("cadre");
    QTest::addColumn<QString>("noted");
    QTest::newRow("a manager, planned") << Role::Manager << UnitId{} << u"A"_s << u"lan planning A"_s;
    QTest::newRow("a planning officer, planned") << Role::PlanningOfficer << unitOne << u"B"_s << u"lan planning B"_s;
    QTest::newRow("a coordinator, ethnicity") << Role::Coordinator << UnitId{} << u"D"_s << u"lan ethnicity D"_s;
    QTest::newRow("an administrator, ethnicity") << Role::Administrator << UnitId{} << u"D"_s << u"lan ethnicity D"_s;
    QTest::newRow("harmless: a manager, planned on another list") << Role::Manager << unitOne << u"A"_s << QString();
    QTest::newRow("harmless: a manager sees no ethnicity") << Role::Manager << UnitId{} << u"D"_s << QString();
    QTest::newRow("harmless: a coordinator sees no planning") << Role::Coordinator << UnitId{} << u"A"_s << QString();
    QTest::newRow("harmless: a contact") << Role::UnitContact << unitOne << u"D"_s << QString();
}

/// Once a day, as every reading of what is sensitive.
void TestPersonFile::whatIsSensitive_isNoted()
{
    QFETCH(Role, role);
    QFETCH(UnitId, scope);
    QFETCH(QString, cadre);
    SmallProvince province(store::Engine::Sqlite);
    fillPersonFiles(province);
    for (int look = 0; look < 2; ++look) {
        const auto file = fileFor(province, {u"lan"_s, role, scope, {}}, cadre);
        QVERIFY2(file, qPrintable(test::why(file)));
        QTEST(readsNoted(province), "noted");
    }
}

void TestPersonFile::outOfSight_isNobody()
{
    SmallProvince province(store::Engine::Sqlite);
    fillPersonFiles(province);
    const Caller manager{u"lan"_s, Role::Manager, unitTwo, {}};
    QCOMPARE(test::outcomeOf(fileFor(province, manager, u"A"_s)), u"unknown_reference"_s);
    QCOMPARE(test::outcomeOf(fileFor(province, manager, u"nobody"_s)), u"unknown_reference"_s);
    QCOMPARE(test::outcomeOf(fileFor(province, manager, u"E"_s)), u"done"_s); // harmless: of their own unit
    QCOMPARE(readsNoted(province), QString());
}

LOTRINH_TEST(TestPersonFile)
#include "tst_personfile.moc"
