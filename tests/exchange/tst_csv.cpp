// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "support/manytests.h"

#include <QBuffer>
#include <QtTest>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

class Csv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsAreRead_data();
    void recordsAreRead();
    void brokenRecordStopsReading_data();
    void brokenRecordStopsReading();
    void chunkBordersDoNotMatter();
    void recordsAreWritten_data();
    void recordsAreWritten();
    void sinkMayStop();
};

namespace {

/// "line:a|b|c" of every record.
QStringList read(
    const QByteArray &bytes, std::optional<CsvFailure> *failure = nullptr, const CsvLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QStringList records;
    const auto stopped = readCsv(
        buffer,
        [&](int line, std::span<const QByteArrayView> fields) {
            QStringList texts;
            for (QByteArrayView field : fields)
                texts += QString::fromUtf8(field);
            records += QString::number(line) + u':' + texts.join(u'|');
            return true;
        },
        limits);
    if (failure)
        *failure = stopped;
    return records;
}

} // namespace

void Csv::recordsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2,5\n") << QStringList{u"1:a|b"_s, u"2:1|2,5"_s};
    QTest::newRow("tab") << QByteArray("a\tb\n1;1\t2,5\n") << QStringList{u"1:a|b"_s, u"2:1;1|2,5"_s};
    QTest::newRow("separator inside quotes does not vote")
        << QByteArray("\"a,,,,\";b\n1;2\n") << QStringList{u"1:a,,,,|b"_s, u"2:1|2"_s};
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF"
                                       "a,b\n1,2\n")
                         << QStringList{u"1:a|b"_s, u"2:1|2"_s};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4") << QStringList{u"1:a|b"_s, u"2:1|2"_s, u"3:3|4"_s};
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
    QTest::newRow("empty last field") << QByteArray("a,b\n1,") << QStringList{u"1:a|b"_s, u"2:1|"_s};
    QTest::newRow("quoted separator")
        << QByteArray("a,b\n\"1,1\",2\n") << QStringList{u"1:a|b"_s, u"2:1,1|2"_s};
    QTest::newRow("doubled quote") << QByteArray("a,b\n\"1\"\"1\",\"\"\"\"\n")
                                   << QStringList{u"1:a|b"_s, u"2:1\"1|\""_s};
    QTest::newRow("quote inside") << QByteArray("a,b\n1\"1,2\n") << QStringList{u"1:a|b"_s, u"2:1\"1|2"_s};
    QTest::newRow("line break in quotes")
        << QByteArray("a,b\n\"1\n1\",2\n3,4\n") << QStringList{u"1:a|b"_s, u"2:1\n1|2"_s, u"4:3|4"_s};
    QTest::newRow("CRLF in quotes is one line") << QByteArray("a,b\r\n\"1\r\n1\",2\r\n3,4\r\n")
                                                << QStringList{u"1:a|b"_s, u"2:1\r\n1|2"_s, u"4:3|4"_s};
    QTest::newRow("blank lines") << QByteArray("\n\na;b\n\n1;2\n;\n3;4\n")
                                 << QStringList{u"3:a|b"_s, u"5:1|2"_s, u"7:3|4"_s};
    QTest::newRow("empty quoted field is a field")
        << QByteArray("a\n\"\"\n") << QStringList{u"1:a"_s, u"2:"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void Csv::recordsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, records);
    std::optional<CsvFailure> failure;
    QCOMPARE(read(bytes, &failure), records);
    QVERIFY(!failure);
}

void Csv::brokenRecordStopsReading_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, const QByteArray &bytes, ProblemKind kind, int line, int field) {
        QTest::newRow(name) << bytes << static_cast<int>(kind) << line << field;
    };
    row("open quote", "a,b\n1,\"2\n3,4\n", ProblemKind::OpenQuote, 2, 1);
    row("text after a quote", "a,b\n\"1\"x,2\n", ProblemKind::TextAfterQuote, 2, 0);
    row("long field", "a,b\n1," + QByteArray(11, 'x'), ProblemKind::FieldTooLong, 2, 1);
    row("long quoted field", "a,b\n1,\"" + QByteArray(11, 'x'), ProblemKind::FieldTooLong, 2, 1);
    row("long line", "a,b\n" + QByteArray(9, 'x') + ',' + QByteArray(9, 'x') + ',' + QByteArray(9, 'x'),
        ProblemKind::LineTooLong, 2, 2);
    row("many fields", "a,b\n1,2\n,,,,,,\n", ProblemKind::TooManyFields, 3, 5);
    row("UTF-16, low byte first", "\xFF\xFE", ProblemKind::NotUtf8, 1, 0);
    row("UTF-16, high byte first", "\xFE\xFF", ProblemKind::NotUtf8, 1, 0);
}

void Csv::brokenRecordStopsReading()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(int, line);
    QFETCH(int, field);
    std::optional<CsvFailure> failure;
    read(bytes, &failure, {.fieldBytes = 10, .lineBytes = 20, .fields = 5});
    QVERIFY(failure);
    QCOMPARE(static_cast<int>(failure->kind), kind);
    QCOMPARE(failure->line, line);
    QCOMPARE(failure->field, field);
}

void Csv::chunkBordersDoNotMatter()
{
    // Records of growing length put every construct on every side of a border between two reads.
    QByteArray bytes = "a,b\n";
    QStringList expected{u"1:a|b"_s};
    for (int i = 0; bytes.size() < (1 << 19); ++i) {
        const int line = static_cast<int>(bytes.count('\n')) + 1;
        const QString text(i % 97, u'ế');
        bytes += "\"" + text.toUtf8() + "\"\"\r\n\"," + QByteArray::number(i) + "\r\n";
        expected += QString::number(line) + u':' + text + u"\"\r\n|"_s + QString::number(i);
    }
    QCOMPARE(read(bytes), expected);
}

void Csv::recordsAreWritten_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s, QString()} << QByteArray("a,b c,\n");
    QTest::newRow("separator") << QStringList{u"a,b"_s} << QByteArray("\"a,b\"\n");
    QTest::newRow("quote") << QStringList{u"a\"b"_s} << QByteArray("\"a\"\"b\"\n");
    QTest::newRow("line break") << QStringList{u"a\nb"_s, u"\r"_s} << QByteArray("\"a\nb\",\"\r\"\n");
    QTest::newRow("semicolon needs none") << QStringList{u"a;b"_s, u" a "_s} << QByteArray("a;b, a \n");
    QTest::newRow("Vietnamese") << QStringList{u"Đức"_s} << QByteArray("Đức\n");
}

void Csv::recordsAreWritten()
{
    QFETCH(QStringList, fields);
    QFETCH(QByteArray, bytes);
    QByteArray out;
    appendCsvRecord(out, fields);
    QCOMPARE(out, bytes);
}

void Csv::sinkMayStop()
{
    QBuffer buffer;
    buffer.setData("a\nb\nc\n");
    buffer.open(QIODevice::ReadOnly);
    int calls = 0;
    const auto failure = readCsv(buffer, [&](int, auto) { return ++calls < 2; });
    QVERIFY(!failure);
    QCOMPARE(calls, 2);
}

} // namespace lotrinh::exchange

LOTRINH_TEST(lotrinh::exchange::Csv)
#include "tst_csv.moc"
