// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "class/pastedcodes.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh;
using namespace Qt::StringLiterals;

/// A list of codes as spreadsheets and people put it in.
class TestPastedCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
};

void TestPastedCodes::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes"); // line:code
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one") << u"C0001"_s << u"1:C0001"_s;
    QTest::newRow("lines") << u"C0001\nC0002"_s << u"1:C0001 2:C0002"_s;
    QTest::newRow("the first column of a spreadsheet") << u"C0001\tNguyễn Văn A\t1970\r\nC0002\tTrần Thị B\t1980\r\n"_s << u"1:C0001 2:C0002"_s;
    QTest::newRow("an empty line keeps the numbers") << u"C0001\n\n  \nC0002\n"_s << u"1:C0001 4:C0002"_s;
    QTest::newRow("an empty first column") << u"\tNguyễn Văn A\nC0002"_s << u"2:C0002"_s;
    QTest::newRow("spaces around") << u"  C0001 \n"_s << u"1:C0001"_s;
    QTest::newRow("twice") << u"C0001\nC0001"_s << u"1:C0001 2:C0001"_s;
}

void TestPastedCodes::codes()
{
    QFETCH(QString, text);
    QFETCH(QString, codes);
    QStringList found;
    for (const screens::PastedCode &one : screens::pastedCodes(text))
        found.append(u"%1:%2"_s.arg(one.line).arg(one.code));
    QCOMPARE(found.join(u' '), codes);
}

LOTRINH_TEST(TestPastedCodes)
#include "tst_pastedcodes.moc"
