// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demodesk.h"

#include "log/logcontroller.h"
#include "service/command/classcommands.h"
#include "support/manytests.h"

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// A line of the log tells what the command did to the rows.
class TestRowsBehind : public QObject, DemoDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void capacity_beforeAndAfter();
};

void TestRowsBehind::capacity_beforeAndAfter()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const QString code = classIn(*driver, ClassState::Open, [](const service::ClassView &view) { return view.waiting == 0; });
    QVERIFY(!code.isEmpty());
    const int before = classOf(*driver, code).trainingClass.capacity;
    const auto sent = driver->workplace().desk().send(
        service::SetCapacity{code, before + 1}, driver->workplace().caller(), driver->workplace().todayDay());
    QVERIFY(QTest::qWaitFor([&] { return sent.isFinished(); }, 30'000) && sent.result());

    driver->workplace().seat({{u"kiem-tra"_s, Role::Auditor, {}, {}}, u"Kiểm tra viên"_s, {}, false});
    driver->settle();
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"logTable"_s) && driver->find(u"logTable"_s)->property("rowCount").toInt() > 1; }, 30'000));
    driver->click(u"logSubject"_s);
    driver->type(code);
    driver->key(Qt::Key_Return);
    auto *log = beside<screens::LogController>(driver->find(u"logTable"_s), u"log"_s);
    QVERIFY(log);
    QVERIFY(QTest::qWaitFor([&] { return log->subject() == code && log->lines()->textAt(0, 4) == code; }, 15'000));
    driver->clickCell(u"logTable"_s, 0, 3);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"logRows"_s) != nullptr; }, 15'000));
    QStringList shown;
    for (const QQuickItem *item : visibleBelow(driver->find(u"logRows"_s)))
        if (item->objectName() == u"logRowHeading"_s || item->objectName() == u"logRowField"_s)
            shown.append(item->property("text").toString());
    QCOMPARE(shown, (QStringList{u"Lớp "_s + code, u"%1 → %2"_s.arg(before).arg(before + 1)}));
}

LOTRINH_GUI_TEST(TestRowsBehind)
#include "tst_rowsbehind.moc"
