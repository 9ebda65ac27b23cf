// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"
#include "support/rightsbyhand.h"

#include <domain/access/account.h>
#include <domain/access/rights.h>
#include <domain/access/throttle.h>

#include <QTest>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rightsOfEachRole_data();
    void rightsOfEachRole();
    void planningShown_data();
    void planningShown();
    void isLogin_data();
    void isLogin();
    void isOwnersName_data();
    void isOwnersName();
    void waitAfter_data();
    void waitAfter();
    void stillToWait_data();
    void stillToWait();
};

/// What product.md gives each role, right by right.
void AccessTest::rightsOfEachRole_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("rights");
    for (const tests::RoleByHand &one : tests::rolesByHand)
        QTest::newRow(one.name) << one.role << one.rights.toString();
}

void AccessTest::rightsOfEachRole()
{
    QFETCH(Role, role);
    QFETCH(QString, rights);
    QCOMPARE(rights.size(), tests::everyRight.size());
    QCOMPARE(static_cast<qsizetype>(Right::ReadData) + 1, tests::everyRight.size());
    QString found;
    for (qsizetype i = 0; i < tests::everyRight.size(); ++i)
        found += may(role, static_cast<Right>(i)) ? tests::everyRight[i] : QChar(u'.');
    QCOMPARE(found, rights);
}

/// A planned person never sees who else is planned; of their own they see the title.
void AccessTest::planningShown_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("own"); // whether duties from planning are shown, and how much of the entry
    QTest::addColumn<QString>("others");
    QTest::newRow("owner") << Role::Owner << u"yes entry"_s << u"yes entry"_s;
    QTest::newRow("coordinator") << Role::Coordinator << u"yes title"_s << u"yes presence"_s;
    QTest::newRow("cadre") << Role::Cadre << u"yes title"_s << u"no presence"_s;
    QTest::newRow("manager") << Role::Manager << u"yes entry"_s << u"yes entry"_s;
    QTest::newRow("unit contact") << Role::UnitContact << u"yes title"_s << u"no presence"_s;
    QTest::newRow("planning officer") << Role::PlanningOfficer << u"yes entry"_s << u"yes entry"_s;
    QTest::newRow("administrator") << Role::Administrator << u"yes title"_s << u"no presence"_s;
    QTest::newRow("auditor") << Role::Auditor << u"yes title"_s << u"no presence"_s;
}

void AccessTest::planningShown()
{
    QFETCH(Role, role);
    const auto words = [&](Whose whose) {
        const PlanningShown shown = planningShownTo(role, whose);
        return QString(seesPlannedDuties(role, whose) ? u"yes"_s : u"no"_s)
            + (shown == PlanningShown::Entry ? u" entry"_s : shown == PlanningShown::TitleOnly ? u" title"_s : u" presence"_s);
    };
    QTEST(words(Whose::Own), "own");
    QTEST(words(Whose::Others), "others");
}

void AccessTest::isLogin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"lan"_s << true;
    QTest::newRow("dots and digits") << u"nguyen.thi-lan_2"_s << true;
    QTest::newRow("the last letter and digits") << u"z09"_s << true;
    QTest::newRow("what stands behind z") << u"z{"_s << false;
    QTest::newRow("what stands before 0") << u"z/"_s << false;
    QTest::newRow("what stands behind 9") << u"z:"_s << false;
    QTest::newRow("one letter") << u"a"_s << false;
    QTest::newRow("two letters") << u"ab"_s << true;
    QTest::newRow("32 letters") << QString(32, u'a') << true;
    QTest::newRow("33 letters") << QString(33, u'a') << false;
    QTest::newRow("begins with a digit") << u"1lan"_s << false;
    QTest::newRow("capital") << u"Lan"_s << false;
    QTest::newRow("marks") << u"lân"_s << false;
    QTest::newRow("quote") << u"lan'; --"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("what the log calls the owner") << u"owner"_s << false;
    QTest::newRow("harmless: one that begins so") << u"owner2"_s << true;
    QTest::newRow("harmless: one that ends so") << u"co-owner"_s << true;
}

void AccessTest::isLogin()
{
    QFETCH(QString, text);
    QTEST(lotrinh::isLogin(text), "good");
}

void AccessTest::isOwnersName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTheirs");
    QTest::newRow("as the log has it") << u"owner"_s << true;
    QTest::newRow("in capitals") << u"OWNER"_s << true;
    QTest::newRow("one capital") << u"Owner"_s << true;
    QTest::newRow("harmless: longer") << u"owners"_s << false;
    QTest::newRow("harmless: another role") << u"auditor"_s << false;
    QTest::newRow("harmless: nothing") << QString() << false;
}

void AccessTest::isOwnersName()
{
    QFETCH(QString, text);
    QTEST(lotrinh::isOwnersName(text), "isTheirs");
}

void AccessTest::waitAfter_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    const int expected[] = {0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60};
    for (int failures = 0; failures < static_cast<int>(std::size(expected)); ++failures)
        QTest::addRow("%d", failures) << failures << expected[failures];
    QTest::newRow("very many") << 1'000'000 << 60;
}

void AccessTest::waitAfter()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    QCOMPARE(lotrinh::waitAfter(failures).count(), seconds);
}

void AccessTest::stillToWait_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("msSinceLast");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none wrong") << 0 << qint64(0) << 0;
    QTest::newRow("four wrong") << 4 << qint64(0) << 0;
    QTest::newRow("five wrong, at once") << 5 << qint64(0) << 1;
    QTest::newRow("five wrong, a second later") << 5 << qint64(1000) << 0;
    QTest::newRow("eight wrong, half way") << 8 << qint64(4000) << 4;
    QTest::newRow("part of a second counts whole") << 8 << qint64(7999) << 1;
    QTest::newRow("12 hours later all is forgotten") << 50 << qint64(12) * 3600 * 1000 << 0;
    QTest::newRow("50 wrong, at once") << 50 << qint64(0) << 60;
    QTest::newRow("clock set back a moment") << 50 << qint64(-1) << 0;
    QTest::newRow("clock set back a day") << 50 << -qint64(24) * 3600 * 1000 << 0;
}

void AccessTest::stillToWait()
{
    QFETCH(int, failures);
    QFETCH(qint64, msSinceLast);
    QFETCH(int, seconds);
    constexpr Instant last{1'800'000'000'000};
    QCOMPARE(lotrinh::stillToWait({failures, last}, last + Instant(msSinceLast)).count(), seconds);
}

LOTRINH_TEST(AccessTest)
#include "tst_access.moc"
