// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "support/manytests.h"
#include "exchange/csv.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

/// Files too large or too broken to be a table are refused soon and without taking memory.
class BadFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiftyMegabytesWithoutLineEnd_data();
    void fiftyMegabytesWithoutLineEnd();
    void endlessFileIsLeftSoon_data();
    void endlessFileIsLeftSoon();
    void completionsOfAProvinceAreReadAndCompared();
    void pathThatIsNotThere();
    void oneFileAlone();
    void filesBesideTheTables_data();
    void filesBesideTheTables();
};

namespace {

constexpr int megabyte = 1 << 20;

void fill(const DataFolder &folder, const QString &fileName, const QByteArray &head, const QByteArray &piece)
{
    QFile file(folder.path() + u'/' + fileName);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a test file");
    file.write(head);
    const QByteArray block = piece.repeated(static_cast<int>(megabyte / piece.size()));
    for (int i = 0; i < 50; ++i)
        file.write(block);
}

} // namespace

void BadFile::fiftyMegabytesWithoutLineEnd_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QString>("place");
    QTest::newRow("one field") << QByteArray() << QByteArray("x") << u"units.csv:1: *"_s;
    QTest::newRow("zero bytes") << QByteArray() << QByteArray(1, '\0') << u"units.csv:1: *"_s;
    QTest::newRow("fields of one letter") << QByteArray() << QByteArray("x,") << u"units.csv:1: *"_s;
    QTest::newRow("long fields") << QByteArray() << QByteArray(1000000, 'x') + ',' << u"units.csv:1: *"_s;
    QTest::newRow("in the second row")
        << QByteArray("code,name\nU1,") << QByteArray("x") << u"units.csv:2: name"_s;
    QTest::newRow("inside quotes") << QByteArray("code,name\nU1,a\nU2,\"") << QByteArray("x\n")
                                   << u"units.csv:3: name"_s;
    QTest::newRow("quotes only") << QByteArray("code,name\n") << QByteArray("\"") << u"units.csv:2: code"_s;
}

void BadFile::fiftyMegabytesWithoutLineEnd()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    QFETCH(QString, place);
    const DataFolder folder;
    fill(folder, u"units.csv"_s, head, piece);

    const ImportPlan plan = folder.plan();

    QCOMPARE(placesOf(plan.problems, Severity::Error), QStringList{place});
}

namespace {

/// A file that never ends and counts how much of it was read.
class Endless : public QIODevice {
public:
    explicit Endless(QByteArray piece)
        : m_piece(std::move(piece))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 served() const { return m_served; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        for (qint64 i = 0; i < size; ++i)
            data[i] = m_piece[static_cast<qsizetype>((m_served + i) % m_piece.size())];
        m_served += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_piece;
    qint64 m_served = 0;
};

} // namespace

void BadFile::endlessFileIsLeftSoon_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("kind");
    QTest::newRow("one field") << QByteArray("x") << static_cast<int>(ProblemKind::FieldTooLong);
    QTest::newRow("one quoted field") << QByteArray("\"\"") << static_cast<int>(ProblemKind::FieldTooLong);
    QTest::newRow("many fields") << QByteArray("x,") << static_cast<int>(ProblemKind::TooManyFields);
    QTest::newRow("long fields") << QByteArray(megabyte - 1, 'x') + ','
                                 << static_cast<int>(ProblemKind::LineTooLong);
}

void BadFile::endlessFileIsLeftSoon()
{
    QFETCH(QByteArray, piece);
    QFETCH(int, kind);
    Endless device(piece);
    const auto failure = readCsv(device, [](int, auto) { return true; });
    QVERIFY(failure);
    QCOMPARE(static_cast<int>(failure->kind), kind);
    QVERIFY2(device.served() < 6LL * megabyte, QByteArray::number(device.served()));
}

void BadFile::completionsOfAProvinceAreReadAndCompared()
{
    const DataFolder folder = DataFolder::healthy();
    QByteArray text = "code,cadre,course,completed_on,periods,grade,credential_no,issuer,class,revoked_on\n";
    for (int i = 0; i < 150000; ++i)
        text += 'K' + QByteArray::number(i) + ",CB" + QByteArray::number(i % 3 + 1)
            + ",C1,2020-01-02,,gioi,0123/2020/CC-TCT,Trường Chính trị tỉnh,BD-2020-03,\n";
    folder.put(u"completions.csv"_s, text);
    QElapsedTimer timer;
    timer.start();
    const Result<ImportFolder> read = readFolder(folder.path());
    const qint64 readIn = timer.restart();
    const ImportPlan plan = resolve(*read, {}, testDay);
    const qint64 resolvedIn = timer.restart();
    const Holdings held = apply({}, toBatch(plan, {}));
    timer.restart();
    const ImportPlan again = resolve(*read, held, testDay);
    qInfo("150,000 completions: read %lld ms, resolved %lld ms, compared %lld ms", readIn, resolvedIn,
        timer.elapsed());

    QVERIFY(!plan.isRefused());
    QCOMPARE(plan.completions.inserts.size(), size_t(150000));
    QCOMPARE(again.completions.unchanged, 150000);
    QVERIFY(isEmpty(again));
}

void BadFile::pathThatIsNotThere()
{
    const Result<ImportFolder> folder = readFolder(u"/nowhere/at/all"_s);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, u"bad_field"_s);
    QCOMPARE(folder.error().kind, Error::Kind::Refused);
}

void BadFile::oneFileAlone()
{
    const DataFolder folder = DataFolder::healthy();
    const Result<ImportFolder> one = readFolder(folder.path() + u"/terms.csv"_s);
    QVERIFY(one);
    QCOMPARE(one->terms.rows.size(), size_t(1));
    QVERIFY(!one->units.isPresent && one->problems.empty());

    folder.put(u"people.csv"_s, "code\n");
    const Result<ImportFolder> other = readFolder(folder.path() + u"/people.csv"_s);
    QVERIFY(other);
    QCOMPARE(placesOf(other->problems, Severity::Error), QStringList{u"people.csv:1: *"_s});
}

void BadFile::filesBesideTheTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("remarks of a plan: summary") << u"plan.json"_s << false;
    QTest::newRow("remarks of a plan: grounds") << u"why.csv"_s << false;
    QTest::newRow("remarks of a plan: unserved") << u"unserved.csv"_s << false;
    QTest::newRow("nobody knows it") << u"people.csv"_s << true;
}

void BadFile::filesBesideTheTables()
{
    QFETCH(QString, name);
    QFETCH(bool, isNamed);
    const DataFolder folder = DataFolder::healthy();
    folder.put(name, "code\n");
    const Result<ImportFolder> read = readFolder(folder.path());
    QVERIFY(read);
    QCOMPARE(placesOf(read->problems, Severity::Warning), isNamed ? QStringList{name + u":1: *"_s} : QStringList());
}

} // namespace lotrinh::exchange

LOTRINH_TEST(lotrinh::exchange::BadFile)
#include "tst_badfile.moc"
