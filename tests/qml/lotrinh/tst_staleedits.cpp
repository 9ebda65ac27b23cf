// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demodesk.h"

#include "list/matrixmodel.h"
#include "service/view/planningview.h"
#include "support/manytests.h"

#include <QJsonArray>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// A form that was opened before somebody else changed the row: both versions are shown, and each way out is one step.
class TestStaleEdits : public QObject, DemoDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void nobodyWasFaster_nothingIsAsked();
    void capacity_bothVersionsAreShown();
    void capacity_escapeSendsNothing();
    void capacity_mineIsSentAgainByKeyboard();
    void capacity_theirsIsKept();
    void planningEntry_theirsIsKept();
    void mark_bothVersionsAreShown();
    void mark_mineIsSentAgain();

private:
    std::unique_ptr<Driver> openAtClass();
    void typeOneMore(Driver &driver);
    void changeBehind(Driver &driver, const QJsonObject &request);
    void sendTooLate(Driver &driver);
    std::unique_ptr<Driver> openAtSheet();
    void markTooLate(Driver &driver);
    QString firstMark(Driver &driver);
    int capacityOf(Driver &driver) { return classOf(driver, m_code).trainingClass.capacity; }

    QString m_code;
    int m_before = 0; ///< its capacity, as the form was opened on it
};

namespace {

bool comesUp(Driver &driver, const QString &name)
{
    return QTest::qWaitFor([&] { return driver.find(name) != nullptr; }, 15'000);
}

bool goesAway(Driver &driver, const QString &name)
{
    return QTest::qWaitFor([&] { return driver.find(name) == nullptr; }, 15'000);
}

/// "mine | theirs" of every field of the dialog.
QStringList shownVersions(Driver &driver)
{
    QStringList mine, both;
    for (const QQuickItem *item : visibleBelow(driver.find(u"staleFields"_s))) {
        if (item->objectName() == u"staleMine"_s)
            mine.append(item->property("text").toString());
        if (item->objectName() == u"staleTheirs"_s)
            both.append(mine.value(both.size()) + u" | "_s + item->property("text").toString());
    }
    return both;
}

/// A button of the dialog; another dialog below it may have one of the same name.
void press(Driver &driver, const QString &button)
{
    auto *item = beside<QQuickItem>(driver.find(u"staleFields"_s), button);
    QVERIFY2(item, qPrintable(button));
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(&driver.window(), Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    driver.settle();
}

} // namespace

std::unique_ptr<Driver> TestStaleEdits::openAtClass()
{
    auto driver = open(Role::Coordinator);
    if (!driver)
        return nullptr;
    m_code = classIn(*driver, ClassState::Open, [](const service::ClassView &view) { return view.waiting == 0; });
    m_before = capacityOf(*driver);
    driver->show(u"classes"_s, m_code);
    return m_code.isEmpty() ? nullptr : std::move(driver);
}

/// In the form, not sent yet.
void TestStaleEdits::typeOneMore(Driver &driver)
{
    driver.click(u"capacity"_s);
    driver.key(Qt::Key_Up);
    QCOMPARE(driver.find(u"capacity"_s)->property("value").toInt(), m_before + 1);
}

/// Another desk on the same file, as its owner.
void TestStaleEdits::changeBehind(Driver &driver, const QJsonObject &request)
{
    const auto other = service::Service::open(driver.workplace().desk().location());
    QVERIFY(other);
    const auto reply = (*other)->run(request, {u"owner"_s, Role::Owner, {}, {}}, driver.workplace().todayDay());
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
}

void TestStaleEdits::sendTooLate(Driver &driver)
{
    typeOneMore(driver);
    changeBehind(driver, {{u"do"_s, u"set_capacity"_s}, {u"class"_s, m_code}, {u"capacity"_s, m_before + 5}});
    // What they did is seen, and what was typed stays all the same.
    driver.workplace().refresh();
    driver.settle();
    QCOMPARE(driver.find(u"capacity"_s)->property("value").toInt(), m_before + 1);
    driver.click(u"changeCapacity"_s);
    QVERIFY(comesUp(driver, u"staleFields"_s));
    driver.settle();
}

void TestStaleEdits::nobodyWasFaster_nothingIsAsked()
{
    const auto driver = openAtClass();
    QVERIFY(driver);
    typeOneMore(*driver);
    driver->click(u"changeCapacity"_s);
    QTRY_COMPARE(capacityOf(*driver), m_before + 1);
    QVERIFY(!driver->find(u"staleFields"_s));
    // And once more, on what one wrote oneself.
    driver->click(u"capacity"_s);
    driver->key(Qt::Key_Up);
    driver->click(u"changeCapacity"_s);
    QTRY_COMPARE(capacityOf(*driver), m_before + 2);
    QVERIFY(!driver->find(u"staleFields"_s));
}

void TestStaleEdits::capacity_bothVersionsAreShown()
{
    const auto driver = openAtClass();
    QVERIFY(driver);
    sendTooLate(*driver);
    QCOMPARE(shownVersions(*driver), QStringList{u"%1 | %2"_s.arg(m_before + 1).arg(m_before + 5)});
    QCOMPARE(capacityOf(*driver), m_before + 5);
}

void TestStaleEdits::capacity_escapeSendsNothing()
{
    const auto driver = openAtClass();
    QVERIFY(driver);
    sendTooLate(*driver);
    driver->key(Qt::Key_Escape);
    QVERIFY(goesAway(*driver, u"staleFields"_s));
    QCOMPARE(capacityOf(*driver), m_before + 5);
    QCOMPARE(driver->find(u"capacity"_s)->property("value").toInt(), m_before + 1); // as it was typed
}

void TestStaleEdits::capacity_mineIsSentAgainByKeyboard()
{
    const auto driver = openAtClass();
    QVERIFY(driver);
    sendTooLate(*driver);
    // The keyboard begins on the way that does no harm.
    QTRY_VERIFY(driver->window().activeFocusItem() && driver->window().activeFocusItem()->objectName() == u"rejectButton"_s);
    driver->key(Qt::Key_Tab);
    driver->key(Qt::Key_Return);
    QVERIFY(goesAway(*driver, u"staleFields"_s));
    QTRY_COMPARE(capacityOf(*driver), m_before + 1);
    QTRY_COMPARE(driver->find(u"capacity"_s)->property("value").toInt(), m_before + 1);
}

void TestStaleEdits::capacity_theirsIsKept()
{
    const auto driver = openAtClass();
    QVERIFY(driver);
    sendTooLate(*driver);
    press(*driver, u"otherButton"_s);
    QVERIFY(goesAway(*driver, u"staleFields"_s));
    QCOMPARE(driver->find(u"capacity"_s)->property("value").toInt(), m_before + 5);
    QCOMPARE(capacityOf(*driver), m_before + 5);
    // The form stands on the newer version now.
    driver->click(u"capacity"_s);
    driver->key(Qt::Key_Up);
    driver->click(u"changeCapacity"_s);
    QTRY_COMPARE(capacityOf(*driver), m_before + 6);
    QVERIFY(!driver->find(u"staleFields"_s));
}

void TestStaleEdits::planningEntry_theirsIsKept()
{
    const auto driver = open(Role::PlanningOfficer);
    QVERIFY(driver);
    const Caller caller = driver->workplace().caller();
    const Day today = driver->workplace().todayDay();
    const QString code = asked<QString>(*driver, [=](service::Service &service) -> Result<QString> {
        const auto overview = service::readPlanningOverview(service, caller, today);
        return overview && !(*overview)->rows.empty() ? (*overview)->rows.front().entry.code : QString();
    });
    QVERIFY(!code.isEmpty());
    driver->show(u"planning"_s, code);
    driver->click(u"endPlanning"_s);
    driver->click(u"endPlanningReason"_s);
    driver->type(u"nghi huu"_s);
    changeBehind(*driver, {{u"do"_s, u"end_planning_entry"_s}, {u"code"_s, code}, {u"ended_on"_s, toIso(today)}, {u"end_reason"_s, u"chuyen"_s}});
    driver->click(u"acceptButton"_s);
    QVERIFY(comesUp(*driver, u"staleFields"_s));
    QVERIFY(shownVersions(*driver).contains(u"nghi huu | chuyen"_s));
    press(*driver, u"otherButton"_s);
    QVERIFY(goesAway(*driver, u"staleFields"_s));
    QVERIFY(goesAway(*driver, u"endPlanningReason"_s));
    const QString reason = asked<QString>(*driver, [=](service::Service &service) -> Result<QString> {
        const auto file = service::readPlanningFile(service, caller, code, today);
        return file ? file->entry.endReason : file.error().code;
    });
    QCOMPARE(reason, u"chuyen"_s);
}

/// The attendance sheet of a class that is taught, at its first cell, which says "present".
std::unique_ptr<Driver> TestStaleEdits::openAtSheet()
{
    auto driver = open(Role::Coordinator);
    if (!driver)
        return nullptr;
    for (const ClassState state : {ClassState::Running, ClassState::Finished})
        if (m_code.isEmpty() || classOf(*driver, m_code).trainingClass.state != state)
            if (const QString found = classIn(*driver, state, [](const service::ClassView &view) { return view.taken > 0 && !view.sessions.empty(); });
                !found.isEmpty())
                m_code = found;
    driver->show(u"classes"_s, m_code);
    driver->click(u"tabAttendance"_s);
    driver->find(u"attendance"_s)->forceActiveFocus();
    driver->key(Qt::Key_Home, Qt::ControlModifier);
    driver->key(Qt::Key_P);
    return firstMark(*driver) == u"present"_s ? std::move(driver) : nullptr;
}

QString TestStaleEdits::firstMark(Driver &driver)
{
    const auto sheet = driver.find(u"attendance"_s)->property("sheet").value<list::MatrixModel *>();
    for (const service::LearnerLine &line : classOf(driver, m_code).learners)
        if (line.code == sheet->rowKey(0) && line.marks.front())
            return toCode(*line.marks.front());
    return u"none"_s;
}

/// Somebody else marks the cell in the moment before the key.
void TestStaleEdits::markTooLate(Driver &driver)
{
    const auto sheet = driver.find(u"attendance"_s)->property("sheet").value<list::MatrixModel *>();
    const QJsonObject mark{{u"cadre"_s, sheet->rowKey(0)}, {u"mark"_s, u"excused"_s}};
    changeBehind(driver, {{u"do"_s, u"mark_attendance"_s}, {u"class"_s, m_code}, {u"starts_at"_s, sheet->columnKey(0)}, {u"marks"_s, QJsonArray{mark}}});
    driver.key(Qt::Key_L);
    QVERIFY(comesUp(driver, u"staleFields"_s));
    driver.settle();
}

void TestStaleEdits::mark_bothVersionsAreShown()
{
    const auto driver = openAtSheet();
    QVERIFY(driver);
    markTooLate(*driver);
    QCOMPARE(shownVersions(*driver), QStringList{u"đi muộn | vắng có phép"_s});
    QCOMPARE(firstMark(*driver), u"excused"_s);
    press(*driver, u"otherButton"_s);
    QVERIFY(goesAway(*driver, u"staleFields"_s));
    QCOMPARE(firstMark(*driver), u"excused"_s);
}

void TestStaleEdits::mark_mineIsSentAgain()
{
    const auto driver = openAtSheet();
    QVERIFY(driver);
    markTooLate(*driver);
    press(*driver, u"acceptButton"_s);
    QVERIFY(goesAway(*driver, u"staleFields"_s));
    QTRY_COMPARE(firstMark(*driver), u"late"_s);
}

LOTRINH_GUI_TEST(TestStaleEdits)
#include "tst_staleedits.moc"
