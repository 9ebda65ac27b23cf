// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../demodesk.h"

#include "domain/requirement/duties.h"
#include "list/tablemodel.h"
#include "log/logcontroller.h"
#include "service/command/classcommands.h"
#include "support/manytests.h"

#include <algorithm>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// What is known of people and done for them, how it comes in from a sheet, and the log of all of it.
class TestRecordWork : public QObject, DemoDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void whatMustITake_takesNoClick();
    void askForASeat_takesOneClick();
    void moreTimeIsAskedForAndAnswered();
    void completionInARecord_takesAPerson();
    void oldResults_takeThreeClicks();
    void importIsTakenBackWhole_data();
    void importIsTakenBackWhole();
    void log_isReadByWhoMay();

private:
    void openClassFor(Driver &driver);
    QString sheetOfPeople(Driver &driver);
    bool importRoomOfSomebodyElse(Driver &driver);

    int m_lists = 0;
};

void TestRecordWork::whatMustITake_takesNoClick()
{
    const auto driver = open(Role::Cadre);
    QVERIFY(driver);
    QCOMPARE(driver->window().property("page").toString(), u"mine"_s);
    QCOMPARE(driver->clicks(), 0);
    int cards = 0;
    int reasons = 0;
    for (QQuickItem *item : visibleBelow(driver->find(u"mineToDo"_s))) {
        cards += item->objectName().startsWith(u"dutyCard-"_s) ? 1 : 0;
        reasons += item->objectName() == u"dutyReason" && !item->property("text").toString().isEmpty() ? 1 : 0;
    }
    QVERIFY(cards > 0);
    QCOMPARE(reasons, cards);
}

/// Opens a class for the most urgent thing the cadre at the desk must take.
void TestRecordWork::openClassFor(Driver &driver)
{
    const Day today = driver.workplace().todayDay();
    const CadreId self = driver.workplace().caller().self;
    const int opened = asked<int>(driver, [today, self](service::Service &service) -> Result<int> {
        const auto province = service.province();
        if (!province)
            return province.error();
        const auto facts = (*province)->cadre(self);
        service::OpenClass command;
        for (const Duty &duty : facts ? dutiesOf((*province)->rules(), *facts, today) : std::vector<Duty>())
            if (duty.status == DutyStatus::Open || duty.status == DutyStatus::Overdue || duty.status == DutyStatus::DueSoon)
                command.course = duty.courses.section(u';', 0, 0);
        command.code = u"BD-2024-99"_s;
        command.title = u"Lớp mở cho một người"_s;
        command.startsOn = today.plusDays(60);
        command.endsOn = today.plusDays(62);
        command.capacity = 30;
        const Caller coordinator{u"coordinator"_s, Role::Coordinator, {}, {}};
        if (const auto reply = service.run(command, coordinator, today); !reply)
            return reply.error();
        const auto reply = service.run(service::SetClassState{command.code, ClassState::Open, {}}, coordinator, today);
        return reply ? Result<int>(1) : Result<int>(reply.error());
    });
    QCOMPARE(opened, 1);
    driver.settle();
}

void TestRecordWork::askForASeat_takesOneClick()
{
    const auto driver = open(Role::Cadre);
    QVERIFY(driver);
    openClassFor(*driver);
    QQuickItem *ask = nullptr;
    for (QQuickItem *item : visibleBelow(driver->find(u"mineToDo"_s)))
        if (item->objectName().startsWith(u"ask-"_s) && item->isEnabled() && !ask)
            ask = item;
    QVERIFY2(ask, "no class on offer for the cadre");
    driver->countFromHere();
    driver->click(ask->objectName());
    QCOMPARE(driver->clicks(), 1);
    QQuickItem *answer = driver->find(u"requestAnswer"_s);
    QVERIFY(answer);
    QCOMPARE(answer->property("tone").toString(), u"good"_s);
}

/// The visible thing whose name begins so; the first.
QString firstBelow(Driver &driver, const QString &place, QLatin1StringView beginning)
{
    for (QQuickItem *item : visibleBelow(driver.find(place)))
        if (item->objectName().startsWith(beginning) && item->isEnabled())
            return item->objectName();
    return {};
}

QString textOf(Driver &driver, const QString &name)
{
    QQuickItem *item = driver.find(name);
    return item ? item->property("text").toString() : QString();
}

void TestRecordWork::moreTimeIsAskedForAndAnswered()
{
    const auto driver = open(Role::Cadre);
    QVERIFY(driver);
    const QString more = firstBelow(*driver, u"mineToDo"_s, "request-"_L1);
    QVERIFY(!more.isEmpty());
    const auto ask = [&](const QString &day) {
        driver->click(more);
        driver->click(u"requestExtension"_s);
        const auto dayHasKeys = [&] {
            const QQuickItem *item = driver->find(u"requestDay"_s);
            return item && item->hasActiveFocus();
        };
        QTRY_VERIFY(dayHasKeys()); // once it has come up
        QCOMPARE(textOf(*driver, u"requestDay"_s), QString());
        driver->type(day);
        driver->click(u"requestReason"_s);
        driver->type(u"Nghi thai san"_s);
        driver->click(u"acceptButton"_s);
        driver->settle();
    };
    const auto dialogIsGone = [&] { return !driver->find(u"acceptButton"_s); };
    ask(u"31/12/2024"_s);
    QTRY_VERIFY(dialogIsGone());
    QCOMPARE(textOf(*driver, u"request-YC-2024-001"_s), u"Chờ trả lời"_s);
    ask(u"31/12/2024"_s);
    QVERIFY(driver->find(u"requestProblem"_s)); // it waits already
    driver->click(u"rejectButton"_s);
    QTRY_VERIFY(dialogIsGone());
    driver->click(u"withdraw-YC-2024-001"_s);
    driver->settle();
    QCOMPARE(textOf(*driver, u"request-YC-2024-001"_s), u"Đã rút"_s);
    ask(u"30/11/2024"_s);
    QTRY_VERIFY(dialogIsGone());
    QCOMPARE(textOf(*driver, u"request-YC-2024-002"_s), u"Chờ trả lời"_s);

    QVERIFY(driver->sitDown(Role::Coordinator));
    driver->show(u"today"_s);
    const QString answer = firstBelow(*driver, u"todayTasks"_s, "task-9|"_L1);
    QCOMPARE(answer, u"task-9|YC-2024-002"_s);
    driver->countFromHere();
    driver->click(answer);
    driver->settle();
    QCOMPARE(textOf(*driver, u"answerUntil"_s), u"30/11/2024"_s);
    driver->click(u"otherButton"_s);
    driver->settle();
    QVERIFY(driver->find(u"answerProblem"_s)); // a refusal has its reason
    driver->click(u"acceptButton"_s);
    driver->settle();
    QTRY_VERIFY(dialogIsGone());
    QCOMPARE(driver->clicks(), 3); // two, but for the refusal without a reason
    QVERIFY(!driver->find(answer));

    QVERIFY(driver->sitDown(Role::Cadre));
    QCOMPARE(textOf(*driver, u"request-YC-2024-002"_s), u"Đồng ý"_s);
    QVERIFY(!driver->find(more)); // not due any more
}

void TestRecordWork::completionInARecord_takesAPerson()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const QString code = asked<QString>(*driver, [](service::Service &service) -> Result<QString> {
        const auto province = service.province();
        return province ? (*province)->codeOf((*province)->order().front()) : QString();
    });
    const auto completions = [&] {
        return this->asked<int>(*driver, [code](service::Service &service) -> Result<int> {
            const auto province = service.province();
            return province ? static_cast<int>((*province)->cadreByCode(code)->completions.size()) : -1;
        });
    };
    const int before = completions();
    driver->show(u"people"_s, code);
    driver->click(u"writePerson"_s);
    driver->click(u"writeCompletion"_s);
    driver->click(u"personChoice"_s);
    driver->key(Qt::Key_Down);
    driver->key(Qt::Key_Return);
    driver->click(u"acceptButton"_s);
    QCOMPARE(completions(), before + 1);
}

/// An office's list as CSV: two people as they are held, one who is new.
QString TestRecordWork::sheetOfPeople(Driver &driver)
{
    using Lines = QStringList;
    const auto lines = asked<Lines>(driver, [](service::Service &service) -> Result<Lines> {
        const auto province = service.province();
        if (!province)
            return province.error();
        Lines texts{u"STT,Họ và tên,Ngày sinh,Đơn vị"_s};
        for (compliance::CadreRow row : (*province)->order()) {
            const CadreFacts facts = (*province)->factsOf(row);
            const Unit *unit = service.rules()->unit(facts.cadre.unit);
            if (unit && facts.cadre.birthDate.size() == 10 && texts.size() < 3)
                texts.append(u"%1,%2,%3,%4"_s.arg(texts.size()).arg(facts.cadre.fullName, facts.cadre.birthDate, unit->name));
        }
        texts.append(u"3,Lò Thị Thử Nghiệm,1990-05-15,%1"_s.arg(texts.last().section(u',', 3)));
        return texts;
    });
    const QString path = m_sheets.filePath(u"danh sach %1.csv"_s.arg(++m_lists));
    QFile file(path);
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    return lines.size() == 4 && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

bool TestRecordWork::importRoomOfSomebodyElse(Driver &driver)
{
    const auto number = asked<qint64>(driver, [](service::Service &service) {
        return service.import(u"phong.csv"_s, {u"hoa"_s, Role::Coordinator, {}, {}},
            [](const service::Holdings &) -> Result<std::optional<service::ImportBatch>> {
                Room room;
                room.code = u"W-HOA"_s;
                room.capacity = 20;
                service::ImportBatch batch;
                batch.rooms.inserts.push_back(room);
                return std::optional(std::move(batch));
            });
    });
    driver.settle();
    return number > 0;
}

void TestRecordWork::oldResults_takeThreeClicks()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const QString sheet = sheetOfPeople(*driver);
    QVERIFY(!sheet.isEmpty());
    driver->show(u"import"_s);
    QVERIFY(driver->find(u"importStart"_s));
    // Two clicks for the file: its button, and the file in the system's own dialog, which no test can reach.
    const int fileClicks = 2;
    driver->countFromHere();
    driver->show(u"import"_s, QUrl::fromLocalFile(sheet).toString());
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"importWrite"_s) && driver->find(u"importWrite"_s)->isEnabled(); }, 30'000));
    driver->click(u"importWrite"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"importDone"_s) != nullptr; }, 30'000));
    QVERIFY(driver->clicks() + fileClicks <= 3 && driver->keys() == 0);
    const auto found = asked<int>(*driver, [](service::Service &service) -> Result<int> {
        const auto search = service.peopleSearch();
        return search ? Result<int>(static_cast<int>((*search)->find(u"lo thi thu nghiem"_s, 10).first.size())) : Result<int>(search.error());
    });
    QCOMPARE(found, 1);
}

void TestRecordWork::importIsTakenBackWhole_data()
{
    QTest::addColumn<bool>("isNewest");
    QTest::newRow("harmless: nobody imported since") << true;
    QTest::newRow("somebody else imported since") << false;
}

void TestRecordWork::importIsTakenBackWhole()
{
    QFETCH(bool, isNewest);
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const QString sheet = sheetOfPeople(*driver);
    const auto people = [&] {
        return asked<int>(*driver, [](service::Service &service) -> Result<int> {
            const auto province = service.province();
            return province ? Result<int>(static_cast<int>((*province)->size())) : Result<int>(province.error());
        });
    };
    const int before = people();
    driver->show(u"import"_s, QUrl::fromLocalFile(sheet).toString());
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"importWrite"_s) && driver->find(u"importWrite"_s)->isEnabled(); }, 30'000));
    driver->click(u"import-new"_s);
    driver->clickCell(u"importTable"_s, 0, 3);
    QVERIFY(driver->find(u"importTable"_s)->property("currentRow").toInt() == 0);
    driver->click(u"importWrite"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"importUndo"_s) != nullptr; }, 30'000));
    QCOMPARE(people(), before + 1);
    if (!isNewest)
        QVERIFY(importRoomOfSomebodyElse(*driver));
    driver->click(u"importUndo"_s);
    QVERIFY(QTest::qWaitFor([&] { return people() == before; }, 30'000));
    QVERIFY(driver->find(u"importTable"_s)); // the sheet is still there to look at
    const auto rooms = asked<int>(*driver, [](service::Service &service) -> Result<int> {
        const auto held = service.holdings();
        if (!held)
            return held.error();
        return static_cast<int>(std::ranges::count_if(held->rooms, [](const Room &room) { return room.code == u"W-HOA"; }));
    });
    QCOMPARE(rooms, isNewest ? 0 : 1);
}

/// The auditor alone has the log: the newest first, narrowed by its fields, a line in full, and the chain whole.
void TestRecordWork::log_isReadByWhoMay()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    QVERIFY(!driver->find(u"rail"_s)->property("shownKeys").toStringList().contains(u"log"_s));
    const QString code = classIn(*driver, ClassState::Open, [](const service::ClassView &) { return true; });
    QVERIFY(!code.isEmpty());
    const auto sent = driver->workplace().desk().send(
        service::SetCapacity{code, classOf(*driver, code).trainingClass.capacity + 1}, driver->workplace().caller(), driver->workplace().todayDay());
    QVERIFY(QTest::qWaitFor([&] { return sent.isFinished(); }, 30'000) && sent.result());

    driver->workplace().seat({{u"kiem-tra"_s, Role::Auditor, {}, {}}, u"Kiểm tra viên"_s, {}, false});
    driver->settle();
    QCOMPARE(driver->find(u"rail"_s)->property("shownKeys").toStringList(), QStringList{u"log"_s});
    QCOMPARE(driver->window().property("page").toString(), u"log"_s); // nothing else is theirs
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"logTable"_s) && driver->find(u"logTable"_s)->property("rowCount").toInt() > 1; }, 30'000));
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"logVerdict"_s) != nullptr; }, 30'000));
    QCOMPARE(driver->find(u"logVerdict"_s)->property("tone").toString(), u"good"_s);

    const int all = driver->find(u"logTable"_s)->property("rowCount").toInt();
    driver->click(u"logSubject"_s);
    driver->type(code);
    driver->key(Qt::Key_Return);
    auto *log = beside<screens::LogController>(driver->find(u"logTable"_s), u"log"_s);
    QVERIFY(log);
    QVERIFY2(QTest::qWaitFor([&] { return log->subject() == code && log->lines()->count() > 0 && log->lines()->count() < all; }, 15'000),
        qPrintable(u"%1 %2 of %3"_s.arg(log->subject()).arg(log->lines()->count()).arg(all)));
    for (int row = 0; row < log->lines()->count(); ++row)
        QCOMPARE(log->lines()->textAt(row, 4), code);
    driver->settle();
    driver->clickCell(u"logTable"_s, 0, 3);
    QVERIFY(driver->find(u"logEntry"_s));
    QVERIFY(driver->find(u"logRequest"_s)->property("text").toString().contains(code));
    driver->key(Qt::Key_Escape); // from the table
    QVERIFY(!driver->find(u"logEntry"_s));
    driver->clickCell(u"logTable"_s, 0, 3);
    driver->click(u"logEntryClose"_s);
    QVERIFY(!driver->find(u"logEntry"_s));
    driver->click(u"logWiden"_s);
    QVERIFY(QTest::qWaitFor([&] { return log->lines()->count() >= all; }, 30'000));
}

LOTRINH_GUI_TEST(TestRecordWork)
#include "tst_records.moc"
