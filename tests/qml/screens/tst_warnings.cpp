// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workplace.h"
#include "support/manytests.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using screens::Workplace;

/// What the desk warns of is said as loudly as it matters, and not at all when the next look is asked anyway.
class TestWarnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void warning_data();
    void warning();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestWarnings::initTestCase()
{
    m_file = m_folder.filePath(u"p.sqlite"_s);
    QVERIFY(service::Service::create(m_file));
}

void TestWarnings::warning_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("tone"); // empty: nothing is said
    QTest::newRow("the file is damaged: it stays") << u"damaged"_s << u"bad"_s;
    QTest::newRow("harmless: the disk is nearly full") << u"storage_full"_s << u"warn"_s;
    QTest::newRow("harmless: the password counts no more") << u"storage_refused"_s << u"warn"_s;
    QTest::newRow("somebody was writing") << u"storage_busy"_s << QString();
    QTest::newRow("the look was stopped") << u"storage_interrupted"_s << QString();
    QTest::newRow("the link broke, which is told by itself") << u"storage_lost"_s << QString();
}

void TestWarnings::warning()
{
    QFETCH(QString, code);
    QFETCH(QString, tone);
    Workplace workplace(m_file, Day::of(2027, 3, 1));
    Q_EMIT workplace.desk().warned(code, u"một câu"_s);
    const auto &said = workplace.notices().shown()->records();
    QCOMPARE(said.empty() ? QString() : said.front().values[0].toString(), tone);
    QCOMPARE(said.size(), size_t(tone.isEmpty() ? 0 : 1));
}

LOTRINH_TEST(TestWarnings)
#include "tst_warnings.moc"
