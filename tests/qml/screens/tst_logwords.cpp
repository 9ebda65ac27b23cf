// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logwords.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh;
using namespace lotrinh::screens;
using namespace Qt::StringLiterals;

/// A log that people can read.
class TestLogWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommand_hasWords();
    void json_isReadable_data();
    void json_isReadable();
    void verdict_namesTheLines_data();
    void verdict_namesTheLines();
};

void TestLogWords::everyCommand_hasWords()
{
    for (const QString &command : service::loggedCommands())
        QVERIFY2(commandWords(command) != command, qPrintable(command));
    QCOMPARE(commandWords(u"of_a_newer_program"_s), u"of_a_newer_program"_s);
}

void TestLogWords::json_isReadable_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("an object") << uR"({"class":"L1"})"_s << u"{\n    \"class\": \"L1\"\n}"_s;
    QTest::newRow("no JSON") << u"{half"_s << u"{half"_s;
    QTest::newRow("very long") << QString(30'000, u'x') << QString(20'000, u'x') + u'…';
}

void TestLogWords::json_isReadable()
{
    QFETCH(QString, json);
    QTEST(readableJson(json), "text");
}

void TestLogWords::verdict_namesTheLines_data()
{
    QTest::addColumn<std::vector<qint64>>("broken");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << std::vector<qint64>() << u"Sổ nguyên vẹn, đã kiểm 40 dòng"_s;
    QTest::newRow("one") << std::vector<qint64>{7} << u"Sổ không còn nguyên vẹn, ở dòng 7"_s;
    QTest::newRow("many") << std::vector<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}
                          << u"Sổ không còn nguyên vẹn, ở dòng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …"_s;
}

void TestLogWords::verdict_namesTheLines()
{
    QFETCH(std::vector<qint64>, broken);
    QTEST(verdictWords({40, broken}), "text");
}

LOTRINH_TEST(TestLogWords)
#include "tst_logwords.moc"
