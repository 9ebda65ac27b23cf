// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../app/lotrinhctl/secret.h"

#include "support/manytests.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;

/// A password that is chosen now and typed unseen is asked for twice.
class TestNewSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedTwice_isTakenWhenBothAgree_data();
    void typedTwice_isTakenWhenBothAgree();
    void environment_isAskedForOnce();
};

void TestNewSecret::typedTwice_isTakenWhenBothAgree_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("outcome"); // what is taken, or why nothing is
    QTest::newRow("harmless: the same") << QStringList{u"một câu dài"_s, u"một câu dài"_s} << u"một câu dài"_s;
    QTest::newRow("harmless: nothing, twice") << QStringList{QString(), QString()} << QString();
    QTest::newRow("a slip") << QStringList{u"một câu dài"_s, u"một cau dài"_s} << u"bad_field"_s;
    QTest::newRow("another case") << QStringList{u"Một câu dài"_s, u"một câu dài"_s} << u"bad_field"_s;
    QTest::newRow("a space more") << QStringList{u"một câu dài"_s, u"một câu dài "_s} << u"bad_field"_s;
    QTest::newRow("nothing the second time") << QStringList{u"một câu dài"_s, QString()} << u"bad_field"_s;
}

void TestNewSecret::typedTwice_isTakenWhenBothAgree()
{
    QFETCH(QStringList, typed);
    QStringList prompts;
    const auto taken = ctl::typedTwice([&](const QString &prompt) {
        prompts.append(prompt);
        return typed.value(prompts.size() - 1);
    }, u"Mật khẩu mới: "_s);
    QCOMPARE(prompts.size(), 2);
    QCOMPARE(prompts.first(), u"Mật khẩu mới: "_s);
    QVERIFY(prompts.last() != prompts.first());
    QTEST(taken ? *taken : taken.error().code, "outcome");
}

void TestNewSecret::environment_isAskedForOnce()
{
    qputenv("LOTRINH_TEST_SECRET", "một câu dài");
    const auto taken = ctl::askNewSecret("LOTRINH_TEST_SECRET", u"Mật khẩu mới: "_s);
    qunsetenv("LOTRINH_TEST_SECRET");
    QVERIFY(taken);
    QCOMPARE(*taken, u"một câu dài"_s);
}

LOTRINH_TEST(TestNewSecret)
#include "tst_newsecret.moc"
