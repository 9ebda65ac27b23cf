// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "support/manytests.h"
#include "randomholdings.h"

#include <QDir>
#include <QFile>
#include <QtTest>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

class RoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyDatabaseGivesHeaders();
    void catalogueComesBack();
    void randomProvinceComesBack_data();
    void randomProvinceComesBack();
    void rowsAreSortedByCodePoint();
    void healthyFolderIsWrittenExactly();
    void folderThatCannotBeWritten();
};

namespace {

DataFolder exported(const Holdings &held)
{
    const DataFolder folder;
    const Result<void> written = writeFolder(folder.path(), held);
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return folder;
}

} // namespace

void RoundTrip::emptyDatabaseGivesHeaders()
{
    const DataFolder folder = exported({});
    QCOMPARE(folder.files().size(), fileCount);
    QCOMPARE(folder.bytes(u"terms.csv"_s), QByteArray("code,kind,valid_from,valid_to\n"));
    QCOMPARE(folder.bytes(u"holidays.csv"_s), QByteArray("from,to,name\n"));
    const ImportPlan plan = folder.plan();
    QVERIFY(plan.problems.empty() && isEmpty(plan));
}

void RoundTrip::catalogueComesBack()
{
    const Result<ImportFolder> folder = readFolder(QStringLiteral(CATALOGUE));
    QVERIFY(folder);
    const ImportPlan plan = resolve(*folder, {}, testDay);
    QVERIFY2(!plan.isRefused(), spelledOut(plan.problems));
    QCOMPARE(plan.units.inserts.size(), size_t(112));
    QCOMPARE(plan.titles.inserts.size(), size_t(45));
    QCOMPARE(plan.terms.inserts.size(), size_t(8));
    QCOMPARE(plan.courses.inserts.size(), size_t(39));
    QCOMPARE(plan.requirements.inserts.size(), size_t(230));
    QCOMPARE(plan.equivalences.inserts.size(), size_t(10));

    const DataFolder first = exported(apply({}, toBatch(plan, {})));
    const DataFolder second = exported(first.importInto({}));
    QCOMPARE(second.files(), first.files());

    // nothing of a cell is lost on the way: the same lines, in another order
    for (const QString &name :
        {u"titles.csv"_s, u"terms.csv"_s, u"courses.csv"_s, u"requirements.csv"_s, u"units.csv"_s}) {
        QFile file(QStringLiteral(CATALOGUE) + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList shipped = file.readAll().replace('\r', "").split('\n');
        QByteArrayList written = first.bytes(name).split('\n');
        std::ranges::sort(shipped);
        std::ranges::sort(written);
        QCOMPARE(written, shipped);
    }
}

void RoundTrip::randomProvinceComesBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::newRow(QByteArray::number(seed)) << seed;
}

void RoundTrip::randomProvinceComesBack()
{
    QFETCH(quint32, seed);
    const Holdings held = randomHoldings(seed);
    const DataFolder first = exported(held);

    const ImportPlan same = first.plan(held, Day::of(2100, 1, 1));
    QVERIFY2(!same.isRefused(), spelledOut(same.problems));
    QVERIFY(isEmpty(same));

    const ImportPlan fresh = first.plan({}, Day::of(2100, 1, 1));
    QVERIFY2(!fresh.isRefused(), spelledOut(fresh.problems));
    const DataFolder second = exported(apply({}, toBatch(fresh, {})));
    QCOMPARE(second.files(), first.files());
}

void RoundTrip::rowsAreSortedByCodePoint()
{
    Holdings held;
    for (const QString &code : {u"b"_s, u"\U0001F4DA"_s, u"đ"_s, u"B"_s, u"\uFFEE"_s, u"a10"_s, u"a9"_s})
        held.rooms.push_back({{static_cast<qint64>(held.rooms.size()) + 1}, code, {}, {}, 1});
    QCOMPARE(exported(held).bytes(u"rooms.csv"_s),
        QByteArray(
            "code,name,site,capacity\nB,,,1\na10,,,1\na9,,,1\nb,,,1\nđ,,,1\n\uFFEE,,,1\n\U0001F4DA,,,1\n"));
}

void RoundTrip::healthyFolderIsWrittenExactly()
{
    const DataFolder folder = DataFolder::healthy();
    const DataFolder written = exported(folder.importInto({}));
    // the healthy folder is already written as we write, but for the order of units and defaults left empty
    for (const QString &name : {u"titles.csv"_s, u"terms.csv"_s, u"requirements.csv"_s, u"equivalences.csv"_s,
             u"cadres.csv"_s, u"post_holdings.csv"_s, u"planning.csv"_s, u"completions.csv"_s,
             u"exemptions.csv"_s, u"rooms.csv"_s, u"lecturers.csv"_s, u"unavailability.csv"_s,
             u"holidays.csv"_s, u"classes.csv"_s, u"sessions.csv"_s, u"enrolments.csv"_s})
        QCOMPARE(written.bytes(name), folder.bytes(name));
    QVERIFY(written.bytes(u"courses.csv"_s)
                .contains("C2,Cập nhật kiến thức,,,,5,40,1,1,1,,75,6.5,,2020-01-01,\n"));
}

void RoundTrip::folderThatCannotBeWritten()
{
    const DataFolder folder;
    folder.put(u"file"_s, "x");
    const Result<void> written = writeFolder(folder.path() + u"/file/below"_s, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"storage_failed"_s);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
}

} // namespace lotrinh::exchange

LOTRINH_TEST(lotrinh::exchange::RoundTrip)
#include "tst_roundtrip.moc"
