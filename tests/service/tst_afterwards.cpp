// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "store/changes.h"
#include "store/transaction.h"
#include "support/manytests.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;
using test::why;

/// What was committed stands, and is met later, when it cannot be read anew at once.
class TestAfterwards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void import_standsThoughItCannotBeRead_data();
    void import_standsThoughItCannotBeRead();
    void everything_isMetUntilItWasRead_data();
    void everything_isMetUntilItWasRead();
};

namespace {

/// Rules cannot be read as long as one of their tables has another name.
const QString hideRules = u"ALTER TABLE equivalence RENAME TO equivalence_aside"_s;
const QString showRules = u"ALTER TABLE equivalence_aside RENAME TO equivalence"_s;

Course courseNamed(const QString &code)
{
    Course course;
    course.code = course.name = code;
    return course;
}

} // namespace

void TestAfterwards::import_standsThoughItCannotBeRead_data()
{
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<bool>("isLoaded"); // somebody has looked at people before
    QTest::newRow("harmless: it can be read") << true << true;
    QTest::newRow("harmless: that, nobody has looked yet") << true << false;
    QTest::newRow("it cannot") << false << true;
    QTest::newRow("nor before anybody has looked") << false << false;
}

void TestAfterwards::import_standsThoughItCannotBeRead()
{
    QFETCH(bool, isReadable);
    QFETCH(bool, isLoaded);
    SmallProvince province(store::Engine::Sqlite);
    service::Service &service = *province.service;
    store::Database &db = service.database();
    if (isLoaded)
        QVERIFY(service.province());
    int told = 0;
    service.announce = [&told](const service::Changes &changes) { told += changes.everything ? 1 : 100; };
    const auto number = service.import(u"khoa.csv"_s, {u"owner"_s, Role::Owner, {}, {}},
        [&](const service::Holdings &) -> Result<std::optional<service::ImportBatch>> {
            if (const auto hidden = isReadable ? Result<void>() : db.execute(hideRules); !hidden)
                return hidden.error();
            service::ImportBatch batch;
            batch.courses.inserts.push_back(courseNamed(u"CX"_s));
            return std::optional(std::move(batch));
        });
    QVERIFY2(number && *number > 0, qPrintable(why(number)));
    QCOMPARE(told, 1);
    QCOMPARE(service.rules()->courseByCode(u"CX"_s) != nullptr, isReadable);
    if (!isReadable)
        QCOMPARE(why(db.execute(showRules)), QString());
    const auto caught = service.catchUp();
    QVERIFY2(caught, qPrintable(why(caught)));
    QCOMPARE(caught->isEmpty(), isReadable);
    QVERIFY(service.rules()->courseByCode(u"CX"_s));
    const auto seen = service.province();
    QVERIFY2(seen, qPrintable(why(seen)));
    QVERIFY((*seen)->rules().courseByCode(u"CX"_s));
}

void TestAfterwards::everything_isMetUntilItWasRead_data()
{
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<bool>("isLoaded");
    QTest::newRow("harmless: it can be read") << true << true;
    QTest::newRow("it cannot") << false << true;
    QTest::newRow("nor before anybody has looked") << false << false;
}

void TestAfterwards::everything_isMetUntilItWasRead()
{
    QFETCH(bool, isReadable);
    QFETCH(bool, isLoaded);
    SmallProvince province(store::Engine::Sqlite);
    service::Service &service = *province.service;
    if (isLoaded)
        QVERIFY(service.province());
    const auto other = store::Database::open(service.database().location());
    QVERIFY2(other, qPrintable(why(other)));
    QCOMPARE(why(store::inTransaction(**other, [](store::Database &db) { return store::recordEverything(db, 0); })), QString());
    if (!isReadable) {
        QCOMPARE(why((*other)->execute(hideRules)), QString());
        QVERIFY(!service.catchUp());
        QVERIFY(!service.catchUp());
        QCOMPARE(why((*other)->execute(showRules)), QString());
    }
    const auto met = service.catchUp();
    QVERIFY2(met && met->everything, qPrintable(why(met)));
    const auto again = service.catchUp();
    QVERIFY2(again && again->isEmpty(), qPrintable(why(again)));
}

LOTRINH_TEST(TestAfterwards)
#include "tst_afterwards.moc"
