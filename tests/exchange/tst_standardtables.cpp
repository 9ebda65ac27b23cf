// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reports/standardtables.h"
#include "support/manytests.h"

using namespace lotrinh;
using namespace lotrinh::exchange;
using namespace Qt::StringLiterals;

class TestStandardTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tables_areShownToWhoMay_data();
    void tables_areShownToWhoMay();
    void scope_changesNothing();
    void codes_ofSeveral_areStretches_data();
    void codes_ofSeveral_areStretches();
    void code_namesOneTable_data();
    void code_namesOneTable();
};

namespace {

/// "B1 B2 …": what the caller is shown, a dot for each table they are not.
QString tablesOf(const Caller &caller)
{
    QStringList shown;
    for (int number = 1; number <= 7; ++number) {
        const QString code = u"B%1"_s.arg(number);
        shown += isShownTo(caller, *standardTableOf(code)) ? code : u"."_s;
    }
    return shown.join(u' ');
}

std::vector<StandardTable> tablesNamed(const QString &codes)
{
    std::vector<StandardTable> tables;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        tables.push_back(*standardTableOf(code));
    return tables;
}

} // namespace

/// B5 counts planning lists; the others are counted out of what the caller sees anyway.
void TestStandardTables::tables_areShownToWhoMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("tables");
    const QString all = u"B1 B2 B3 B4 B5 B6 B7"_s;
    const QString withoutPlanning = u"B1 B2 B3 B4 . B6 B7"_s;
    QTest::newRow("owner") << Role::Owner << all;
    QTest::newRow("planning officer") << Role::PlanningOfficer << all;
    QTest::newRow("manager") << Role::Manager << all;
    QTest::newRow("coordinator") << Role::Coordinator << withoutPlanning;
    QTest::newRow("unit contact") << Role::UnitContact << withoutPlanning;
    QTest::newRow("cadre") << Role::Cadre << withoutPlanning;
    QTest::newRow("administrator") << Role::Administrator << withoutPlanning;
    QTest::newRow("auditor") << Role::Auditor << withoutPlanning;
}

void TestStandardTables::tables_areShownToWhoMay()
{
    QFETCH(Role, role);
    const Caller caller{u"ai"_s, role, {}, {}};
    QTEST(tablesOf(caller), "tables");
    QCOMPARE(tablesShownTo(caller), tablesNamed(tablesOf(caller).remove(u'.')));
}

/// Who has a part of the province has the same tables, of that part.
void TestStandardTables::scope_changesNothing()
{
    for (const auto &[role, name] : CodeTable<Role>::codes)
        QCOMPARE(tablesOf({u"ai"_s, role, {2}, {1}}), tablesOf({u"ai"_s, role, {}, {}}));
}

void TestStandardTables::codes_ofSeveral_areStretches_data()
{
    QTest::addColumn<QString>("tables");
    QTest::addColumn<QString>("codes");
    QTest::newRow("all") << u"B1 B2 B3 B4 B5 B6 B7"_s << u"B1–B7"_s;
    QTest::newRow("all but one") << u"B1 B2 B3 B4 B6 B7"_s << u"B1–B4, B6–B7"_s;
    QTest::newRow("apart") << u"B1 B3 B5"_s << u"B1, B3, B5"_s;
    QTest::newRow("one") << u"B7"_s << u"B7"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestStandardTables::codes_ofSeveral_areStretches()
{
    QFETCH(QString, tables);
    QTEST(codesOf(tablesNamed(tables)), "codes");
}

void TestStandardTables::code_namesOneTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // empty: no table
    for (int number = 1; number <= 7; ++number)
        QTest::addRow("B%d", number) << u"B%1"_s.arg(number) << u"B%1"_s.arg(number);
    QTest::newRow("small letter") << u"b5"_s << u"B5"_s;
    QTest::newRow("below") << u"B0"_s << QString();
    QTest::newRow("above") << u"B8"_s << QString();
    QTest::newRow("two digits") << u"B12"_s << QString();
    QTest::newRow("another letter") << u"A1"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestStandardTables::code_namesOneTable()
{
    QFETCH(QString, text);
    const auto table = standardTableOf(text);
    QTEST(table ? codeOf(*table) : QString(), "code");
}

LOTRINH_TEST(TestStandardTables)
#include "tst_standardtables.moc"
