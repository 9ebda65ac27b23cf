// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/upkeep/inspection.h"
#include "support/manytests.h"
#include "support/testdatabase.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::outcomeOf;

/// A file is called damaged when it is, not when somebody was in the way of the look.
class TestQuickLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void look_saysWhatItFound_data();
    void look_saysWhatItFound();
    void busyFile_isNotDamaged();
};

void TestQuickLook::look_saysWhatItFound_data()
{
    QTest::addColumn<QString>("code"); // of the error the look ended with; empty: it did not
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("harmless: nothing") << QString() << QStringList() << u"done"_s;
    QTest::newRow("a problem") << QString() << QStringList{u"integrity: page 7"_s} << u"damaged"_s;
    QTest::newRow("pages that cannot be read") << u"storage_failed"_s << QStringList() << u"damaged"_s;
    for (const QString &code : {u"storage_busy"_s, u"storage_interrupted"_s, u"storage_lost"_s})
        QTest::newRow(qPrintable(code)) << code << QStringList() << code;
}

void TestQuickLook::look_saysWhatItFound()
{
    QFETCH(QString, code);
    QFETCH(QStringList, problems);
    const Result<QStringList> found
        = code.isEmpty() ? Result<QStringList>(problems) : Result<QStringList>(Error{code, {}, {}, Error::Kind::Storage});
    QTEST(outcomeOf(service::soundnessOf(found)), "outcome");
}

void TestQuickLook::busyFile_isNotDamaged()
{
    test::TestDatabase made(store::Engine::Sqlite);
    QVERIFY2(made.database, qPrintable(made.problem));
    const auto looking = made.another(1);
    QVERIFY2(looking, qPrintable(made.problem));
    QCOMPARE(test::why((*made).execute(u"BEGIN EXCLUSIVE"_s)), QString());
    QCOMPARE(outcomeOf(service::quickLook(*looking)), u"storage_busy"_s);
    QCOMPARE(test::why((*made).execute(u"ROLLBACK"_s)), QString());
    QCOMPARE(outcomeOf(service::quickLook(*looking)), u"done"_s);
}

LOTRINH_TEST(TestQuickLook)
#include "tst_quicklook.moc"
