// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "domain/requirement/duties.h"
#include "list/matrixmodel.h"
#include "list/tablemodel.h"
#include "service/command/classcommands.h"
#include "service/view/classlist.h"
#include "service/view/classview.h"
#include "service/view/ownhistory.h"
#include "class/pastedlearners.h"
#include "log/logcontroller.h"
#include "papers/yearpaperscontroller.h"
#include "schedule/calendarfile.h"
#include "print/tableprint.h"
#include "shell/tablefile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QSettings>
#include <QTest>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// The table of clicks (product.md): each workflow of the window with real clicks, at or under "ours".
class TestWorkflows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void needToClass_takesTwoClicks();
    void twentyLearners_takeTwoClicks();
    void pastedCodes_areNominatedInOneCommand();
    void cancelledSeat_isFilledByItself();
    void attendanceOfAClass_takesTwoClicks();
    void resultsThenClose_takeTwoClicks();
    void courseToTitle_takesOneClick();
    void courseToTitle_isTakenBackInOneClick();
    void whatMustITake_takesNoClick();
    void askForASeat_takesOneClick();
    void rateToPeople_takesOneClick();
    void readiness_namesMissingCourses();
    void completionInARecord_takesAPerson();
    void oldResults_takeThreeClicks();
    void importIsTakenBackWhole();
    void yearPlan_isAcceptedAndUndone();
    void papersOfAClass_takeOneClick();
    void anyTable_becomesAFile();
    void peopleList_isPrintedFromItsMenu();
    void insight_becomesAFileTabByTab();
    void classOfTheTimetable_comesIntoView();
    void reviewOfTheLists_fromOpenToClosed();
    void calendarFiles_fromTheWindow_data();
    void calendarFiles_fromTheWindow();
    void papersOfTheYear_takeOneClickEach();
    void log_isReadByWhoMay();

private:
    std::unique_ptr<Driver> open(Role role);
    template <class Answer> Answer asked(Driver &driver, std::function<Result<Answer>(service::Service &)> question);
    QString classIn(Driver &driver, ClassState state, const std::function<bool(const service::ClassView &)> &fits);
    service::ClassView classOf(Driver &driver, const QString &code);
    void openClassFor(Driver &driver);
    QString sheetOfPeople(Driver &driver);

    std::unique_ptr<DemoFile> m_demo;
    QTemporaryDir m_sheets;
    int m_copies = 0;
};

void TestWorkflows::initTestCase()
{
    prepareProgram();
    m_demo = std::make_unique<DemoFile>(2000, 7);
    QVERIFY2(m_demo->problem().isEmpty(), qPrintable(m_demo->problem()));
}

std::unique_ptr<Driver> TestWorkflows::open(Role role)
{
    auto driver = std::make_unique<Driver>(m_demo->copy(QString::number(++m_copies)));
    if (!driver->isReady() || !driver->sitDown(role))
        return nullptr;
    return driver;
}

template <class Answer>
Answer TestWorkflows::asked(Driver &driver, std::function<Result<Answer>(service::Service &)> question)
{
    const auto answer = driver.workplace().desk().ask(std::move(question));
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 60'000) || !answer.result())
        return {};
    return *answer.result();
}

service::ClassView TestWorkflows::classOf(Driver &driver, const QString &code)
{
    const Day today = driver.workplace().todayDay();
    return asked<service::ClassView>(
        driver, [code, today](service::Service &service) { return service::readClassView(service, code, today); });
}

QString TestWorkflows::classIn(
    Driver &driver, ClassState state, const std::function<bool(const service::ClassView &)> &fits)
{
    const auto classes = asked<std::vector<service::ClassLine>>(
        driver, [](service::Service &service) { return service::readClassList(service); });
    for (const service::ClassLine &line : classes)
        if (line.trainingClass.state == state && fits(classOf(driver, line.trainingClass.code)))
            return line.trainingClass.code;
    return {};
}

void TestWorkflows::needToClass_takesTwoClicks()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    driver->show(u"needs"_s);
    // A cell of one course with a few people; they are all chosen when it opens.
    driver->clickHeat(u"needsMatrix"_s, 0, 4);
    QVERIFY(driver->find(u"needsPeople"_s));
    driver->countFromHere();
    driver->click(u"openClass"_s);
    QVERIFY(driver->find(u"draftCode"_s));
    const QString code = driver->find(u"draftCode"_s)->property("text").toString();
    QVERIFY(!code.isEmpty());
    driver->click(u"acceptButton"_s);
    QVERIFY2(driver->clicks() <= 2 && driver->keys() == 0, "more than open and accept");
    const service::ClassView opened = classOf(*driver, code);
    QCOMPARE(opened.trainingClass.code, code);
    QVERIFY(!opened.sessions.empty());
    QVERIFY(opened.taken > 0);
}

void TestWorkflows::twentyLearners_takeTwoClicks()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const Day today = driver->workplace().todayDay();
    const QString code = classIn(*driver, ClassState::Open, [&](const service::ClassView &view) {
        const QString one = view.trainingClass.code;
        const auto proposals = asked<service::Proposals>(*driver,
            [one, today](service::Service &service) { return service::readProposals(service, one, today, 1); });
        return view.trainingClass.capacity >= view.taken + 20 && proposals.all >= 20;
    });
    QVERIFY2(!code.isEmpty(), "no open class with twenty free seats and twenty people proposed in this demo");
    driver->show(u"classes"_s, code);
    const auto inClass = [&] {
        const service::ClassView view = classOf(*driver, code);
        return view.taken + view.waiting + view.pending;
    };
    const int before = inClass();
    driver->countFromHere();
    driver->click(u"tabLearners"_s);
    driver->click(u"nominateFirst"_s);
    QVERIFY(driver->clicks() <= 2);
    QVERIFY2(inClass() >= before + 20, "as many as there are seats, with what stands in the field already");
}

/// Codes out of a spreadsheet, two of them wrong: told by their lines, and nothing is sent before the person says so.
void TestWorkflows::pastedCodes_areNominatedInOneCommand()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const Day today = driver->workplace().todayDay();
    QStringList cadres;
    const QString code = classIn(*driver, ClassState::Open, [&](const service::ClassView &view) {
        const QString one = view.trainingClass.code;
        const auto proposals = asked<service::Proposals>(*driver,
            [one, today](service::Service &service) { return service::readProposals(service, one, today, 3); });
        cadres.clear();
        for (const service::ProposalLine &line : proposals.lines)
            cadres.append(line.code);
        return view.trainingClass.capacity > view.taken && cadres.size() == 3;
    });
    QVERIFY2(!code.isEmpty(), "no open class with a free seat and three people proposed in this demo");
    const auto learners = [&] { return classOf(*driver, code).learners.size(); };
    const size_t before = learners();
    QGuiApplication::clipboard()->setText(
        u"%1\tNguyễn Văn A\r\nKHONGCO\tai đó\r\n%2\r\n\r\n%1\r\n%3\r\n"_s.arg(cadres[0], cadres[1], cadres[2]));
    driver->show(u"classes"_s, code);
    driver->click(u"tabLearners"_s);
    driver->countFromHere();
    driver->click(u"pasteLearners"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"pasteDoubts"_s) != nullptr; }, 15'000));
    auto *pasted = beside<screens::PastedLearners>(driver->find(u"pasteDoubts"_s), u"pastedLearners"_s);
    QVERIFY(pasted);
    QVERIFY(QTest::qWaitFor([&] { return !pasted->isChecking(); }, 15'000));
    QCOMPARE(pasted->codes(), cadres);
    QCOMPARE(pasted->doubts()->textAt(0, 0) + u' ' + pasted->doubts()->textAt(0, 1), u"2 KHONGCO"_s);
    QCOMPARE(pasted->doubts()->textAt(1, 0) + u' ' + pasted->doubts()->textAt(1, 1), u"5 "_s + cadres[0]);
    QCOMPARE(learners(), before);
    driver->click(u"acceptButton"_s);
    QVERIFY(QTest::qWaitFor([&] { return learners() > before; }, 30'000));
    QCOMPARE(driver->clicks(), 2);
    const auto done = asked<std::vector<service::OwnCommand>>(*driver,
        [actor = driver->workplace().caller().name](service::Service &service) { return service::readOwnHistory(service, actor, 5); });
    QVERIFY(!done.empty());
    QCOMPARE(done.front().command, u"nominate"_s);
    QCOMPARE(done.front().request.value(u"cadres"_s).toArray().size(), cadres.size());
}

void TestWorkflows::cancelledSeat_isFilledByItself()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const QString code = classIn(*driver, ClassState::Open, [](const service::ClassView &view) {
        return view.waiting > 0 && view.taken == view.trainingClass.capacity
            && view.trainingClass.waitlistPolicy != WaitlistPolicy::Manual;
    });
    QVERIFY2(!code.isEmpty(), "no full class with a waiting list in this demo");
    const service::ClassView before = classOf(*driver, code);
    driver->show(u"classes"_s, code);
    driver->click(u"tabLearners"_s);
    driver->clickCell(u"seated"_s, 0, 1);
    driver->click(u"withdrawLearner"_s);
    driver->type(u"nghi om"_s);
    driver->click(u"acceptButton"_s);
    const service::ClassView after = classOf(*driver, code);
    QCOMPARE(after.taken, before.taken);
    QCOMPARE(after.waiting, before.waiting - 1);
}

void TestWorkflows::attendanceOfAClass_takesTwoClicks()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const Day today = driver->workplace().todayDay();
    const auto unmarked = [today](const service::ClassView &view) {
        int count = 0;
        for (const auto &line : view.learners)
            for (size_t i = 0; holdsSeat(line.enrolment.state) && i < line.marks.size(); ++i)
                count += !line.marks[i] && view.sessions[i].session.span.from.day() <= today ? 1 : 0;
        return count;
    };
    QString code;
    for (const ClassState state : {ClassState::Finished, ClassState::Running})
        if (code.isEmpty())
            code = classIn(*driver, state, [&](const service::ClassView &view) { return view.taken >= 10 && unmarked(view) > 0; });
    QVERIFY2(!code.isEmpty(), "no class with attendance to take in this demo");
    driver->show(u"classes"_s, code);
    driver->countFromHere();
    driver->click(u"tabAttendance"_s);
    driver->click(u"presentAlways"_s);
    QVERIFY(driver->clicks() <= 2);
    QCOMPARE(unmarked(classOf(*driver, code)), 0);

    // An exception: one key.
    QQuickItem *grid = driver->find(u"attendance"_s);
    QVERIFY(grid);
    grid->forceActiveFocus();
    driver->countFromHere();
    driver->key(Qt::Key_U);
    QCOMPARE(driver->keys(), 1);
    const auto sheet = grid->property("sheet").value<list::MatrixModel *>();
    QVERIFY(sheet);
    const service::ClassView after = classOf(*driver, code);
    int absent = 0;
    for (const auto &line : after.learners)
        if (line.code == sheet->rowKey(0))
            absent = line.marks.front() == Mark::Unexcused ? 1 : 0;
    QCOMPARE(absent, 1);
}

void TestWorkflows::resultsThenClose_takeTwoClicks()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const QString code = classIn(*driver, ClassState::Finished, [](const service::ClassView &view) {
        return view.taken > 0 && view.parts.isEmpty();
    });
    const QString any = code.isEmpty() ? classIn(*driver, ClassState::Finished, [](const auto &view) { return view.taken > 0; }) : code;
    QVERIFY2(!any.isEmpty(), "no finished class in this demo");
    driver->show(u"classes"_s, any);
    driver->click(u"tabAttendance"_s);
    if (driver->find(u"presentAlways"_s)->isEnabled())
        driver->click(u"presentAlways"_s);
    // Scores come in as one paste from a spreadsheet: for every learner and part the same here.
    const service::ClassView before = classOf(*driver, any);
    if (!before.parts.isEmpty()) {
        driver->click(u"tabScores"_s);
        QString pasted;
        for (size_t i = 0; i < before.learners.size(); ++i)
            pasted += QStringList(before.parts.size(), u"8,0"_s).join(u'\t') + u'\n';
        QGuiApplication::clipboard()->setText(pasted);
        driver->find(u"scores"_s)->forceActiveFocus();
        driver->key(Qt::Key_V, Qt::ControlModifier);
    }
    driver->countFromHere();
    driver->click(u"nextStep"_s);
    if (driver->find(u"acceptButton"_s))
        driver->click(u"acceptButton"_s);
    QVERIFY(driver->clicks() <= 2);
    QCOMPARE(classOf(*driver, any).trainingClass.state, ClassState::Closed);
}

namespace {

/// A title and a course of the grid with nothing between them, and people who hold the title.
QPoint emptyPlace(const list::MatrixModel &grid)
{
    for (int row = 0; row < grid.rowCount(); ++row)
        for (int column = 0; column < 6; ++column)
            if (grid.data(grid.index(row, column)).toString().isEmpty() && grid.columnKey(column) != u"*")
                return {column, row};
    return {-1, -1};
}

} // namespace

void TestWorkflows::courseToTitle_takesOneClick()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    driver->show(u"catalogue"_s);
    driver->click(u"rulesOneClick"_s); // a switch that stays on, not part of attaching
    auto *grid = driver->find(u"rulesGrid"_s)->property("model").value<list::MatrixModel *>();
    QVERIFY(grid);
    const QPoint place = emptyPlace(*grid);
    QVERIFY(place.x() >= 0);
    const QString title = grid->rowKey(place.y());
    const QString course = grid->columnKey(place.x());
    driver->countFromHere();
    driver->clickHeat(u"rulesGrid"_s, place.y(), place.x());
    driver->settle();
    QCOMPARE(driver->clicks(), 1);
    QVERIFY(!grid->data(grid->index(place.y(), place.x())).toString().isEmpty());
    const auto asked = this->asked<int>(*driver, [title, course](service::Service &service) -> Result<int> {
        const Rulebook &rules = *service.rules();
        int found = 0;
        for (const Requirement *rule : rules.requirementsOf(rules.titleByCode(title)->id))
            found += rule->enabled && rules.courseSet(*rule) == course ? 1 : 0;
        return found;
    });
    QCOMPARE(asked, 1);
    // With its impact shown.
    QQuickItem *answer = driver->find(u"rulesAnswer"_s);
    QVERIFY(answer && !answer->property("text").toString().isEmpty());
}

void TestWorkflows::courseToTitle_isTakenBackInOneClick()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    driver->show(u"catalogue"_s);
    auto *grid = driver->find(u"rulesGrid"_s)->property("model").value<list::MatrixModel *>();
    const QPoint place = emptyPlace(*grid);
    driver->clickHeat(u"rulesGrid"_s, place.y(), place.x());
    if (grid->data(grid->index(place.y(), place.x())).toString().isEmpty())
        driver->click(u"turnRule"_s);
    driver->settle();
    QVERIFY(grid->data(grid->index(place.y(), place.x())).toDouble() >= 0);
    const auto enabled = [&] {
        return this->asked<int>(*driver, [](service::Service &service) -> Result<int> {
            int count = 0;
            for (const Requirement &rule : service.rules()->requirements())
                count += rule.enabled ? 1 : 0;
            return count;
        });
    };
    const int attached = enabled();
    QQuickItem *undo = nullptr;
    for (QQuickItem *item : visibleBelow(driver->find(u"rulesAnswer"_s)))
        if (item->property("text").toString() == u"Hoàn tác")
            undo = item;
    QVERIFY(undo);
    undo->setObjectName(u"undoRule"_s);
    driver->countFromHere();
    driver->click(u"undoRule"_s);
    QCOMPARE(driver->clicks(), 1);
    QCOMPARE(enabled(), attached - 1);
}

void TestWorkflows::whatMustITake_takesNoClick()
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
void TestWorkflows::openClassFor(Driver &driver)
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

void TestWorkflows::askForASeat_takesOneClick()
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

void TestWorkflows::rateToPeople_takesOneClick()
{
    const auto driver = open(Role::Manager);
    QVERIFY(driver);
    driver->show(u"insight"_s);
    QVERIFY(QTest::qWaitFor([&] {
        QQuickItem *rows = driver->find(u"insightRows"_s);
        return rows && rows->property("rowCount").toInt() > 1;
    }, 60'000));
    driver->settle();
    driver->countFromHere();
    driver->clickCell(u"insightRows"_s, 1, 1);
    QCOMPARE(driver->clicks(), 1);
    QVERIFY(QTest::qWaitFor([&] {
        QQuickItem *people = driver->find(u"insightPeopleTable"_s);
        return people && people->property("rowCount").toInt() > 0;
    }, 60'000));
}

void TestWorkflows::readiness_namesMissingCourses()
{
    const auto driver = open(Role::PlanningOfficer);
    QVERIFY(driver);
    driver->countFromHere();
    driver->show(u"planning"_s);
    QQuickItem *table = driver->find(u"planningTable"_s);
    QVERIFY(table);
    auto *entries = table->property("model").value<list::TableModel *>();
    QVERIFY(entries && entries->count() > 0);
    int missing = 0;
    for (int row = 0; row < entries->count(); ++row)
        missing += entries->textAt(row, 7).isEmpty() ? 0 : 1;
    QVERIFY2(missing > 0, "nobody lacks a course: the demo shows nothing");
    driver->clickCell(u"planningTable"_s, 0, 0);
    QCOMPARE(driver->clicks(), 1);
    QVERIFY(driver->find(u"planningDetail"_s));
}

void TestWorkflows::completionInARecord_takesAPerson()
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
QString TestWorkflows::sheetOfPeople(Driver &driver)
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
    const QString path = m_sheets.filePath(u"danh sach %1.csv"_s.arg(++m_copies));
    QFile file(path);
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    return lines.size() == 4 && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestWorkflows::oldResults_takeThreeClicks()
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

void TestWorkflows::importIsTakenBackWhole()
{
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
    driver->click(u"importUndo"_s);
    QVERIFY(QTest::qWaitFor([&] { return people() == before; }, 30'000));
    QVERIFY(driver->find(u"importTable"_s)); // the sheet is still there to look at
}

void TestWorkflows::yearPlan_isAcceptedAndUndone()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const auto classes = [&] {
        return asked<std::vector<service::ClassLine>>(*driver, [](service::Service &service) { return service::readClassList(service); }).size();
    };
    const size_t before = classes();
    driver->show(u"board"_s);
    driver->countFromHere();
    QVERIFY(driver->find(u"boardStart"_s));
    for (QQuickItem *item : visibleBelow(driver->find(u"boardStart"_s)))
        if (item->objectName() == u"emptyAction"_s)
            driver->click(u"emptyAction"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"boardStop"_s) != nullptr; }, 30'000));
    const auto *left = driver->find(u"boardLeft"_s); // how long it still looks is known from the beginning
    QVERIFY(left && left->property("seconds").toInt() > 0 && left->property("seconds").toInt() <= 10);
    // It need not look for ten seconds once there is a plan: stopping keeps the best one.
    driver->click(u"boardPause"_s);
    driver->click(u"boardPause"_s);
    QObject *board = nullptr;
    QVERIFY(QTest::qWaitFor([&] { return (board = driver->find(u"boardChart"_s)) && !board->property("labels").toStringList().isEmpty(); }, 30'000));
    driver->click(u"boardStop"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"boardAccept"_s) && driver->find(u"boardAccept"_s)->isEnabled(); }, 30'000));
    QCOMPARE(classes(), before); // nothing is applied without a person
    const int drafted = driver->find(u"boardTable"_s)->property("rowCount").toInt();
    QVERIFY(drafted > 0);
    driver->click(u"boardAccept"_s);
    QVERIFY(QTest::qWaitFor([&] { return classes() == before + size_t(drafted); }, 30'000));
    driver->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return classes() == before; }, 30'000));
}

void TestWorkflows::papersOfAClass_takeOneClick()
{
    QSettings().setValue(u"papers/folder"_s, m_sheets.path());
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const QString code = classIn(*driver, ClassState::Closed, [](const service::ClassView &view) { return !view.learners.empty(); });
    driver->show(u"classes"_s, code);
    driver->click(u"tabPapers"_s);
    driver->countFromHere();
    driver->click(u"makePapers"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"notice-1"_s) != nullptr; }, 30'000)); // it is said where they are
    QCOMPARE(driver->clicks(), 1);
    const QStringList made = QDir(m_sheets.filePath(code)).entryList(QDir::Files);
    QVERIFY(made.contains(u"01-quyet-dinh-mo-lop.docx"_s) && made.contains(u"06-quyet-dinh-cong-nhan.pdf"_s));

    // Once more: what somebody may have filled in meanwhile stays as it is.
    driver->click(u"makePapers"_s);
    QVERIFY(QTest::qWaitFor([&] { return QDir(m_sheets.filePath(code + u" (2)"_s)).entryList(QDir::Files) == made; }, 30'000));
}

/// What the table's menu asks for, but for the system's own dialog, which no test can reach.
void TestWorkflows::anyTable_becomesAFile()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    driver->show(u"classes"_s);
    QQuickItem *table = driver->find(u"classList"_s);
    QVERIFY(table && QMetaObject::invokeMethod(table, "exportTable"));
    auto *file = driver->window().findChild<screens::TableFile *>(u"tableFile"_s);
    QVERIFY(file && file->rows() > 0);
    for (const QString &name : {u"lop.csv"_s, u"lop.xlsx"_s}) {
        const int rows = table->property("rowCount").toInt();
        QVERIFY(QMetaObject::invokeMethod(table, "exportTable"));
        file->save(QUrl::fromLocalFile(m_sheets.filePath(name)));
        QVERIFY(QTest::qWaitFor([&] { return !file->busy() && QFile::exists(m_sheets.filePath(name)); }, 30'000));
        QFile written(m_sheets.filePath(name));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        if (name.endsWith(u".csv"_s)) {
            QVERIFY2(bytes.startsWith("\xEF\xBB\xBFMã lớp,"), bytes.left(40).constData());
            QCOMPARE(bytes.trimmed().count('\n'), rows);
        } else {
            QVERIFY(bytes.startsWith("PK"));
        }
    }
}

/// From the menu over the list of people to a PDF, but for the system's own dialog, which no test can reach.
void TestWorkflows::peopleList_isPrintedFromItsMenu()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    driver->show(u"people"_s);
    driver->click(u"tableMenuButton"_s);
    driver->click(u"printTable"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"printPlace"_s) != nullptr; }, 15'000));
    auto *print = driver->window().findChild<screens::TablePrint *>(u"tablePrint"_s);
    QVERIFY2(print && print->rows() > 300, "the list shows the first 300, paper everybody");
    QCOMPARE(print->rows(), driver->find(u"people"_s)->property("rowCount").toInt());
    QVERIFY(!driver->find(u"people"_s)->property("partial").toBool());
    print->setPlace(static_cast<int>(print->places().size()) - 1); // whatever printers there are, the file comes last
    QVERIFY(print->isFile());
    const QString path = m_sheets.filePath(u"can-bo.pdf"_s);
    print->save(QUrl::fromLocalFile(path));
    QVERIFY(print->busy());
    QVERIFY(QTest::qWaitFor([&] { return !print->busy() && QFile::exists(path); }, 30'000));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY2(bytes.count("/Type /Page\n") > 1, "a page holds about forty people");
    QVERIFY(driver->find(u"notice-1"_s)); // it is said where it is
}

/// Each tab as it is seen, through the one way of tables out of the window.
void TestWorkflows::insight_becomesAFileTabByTab()
{
    const auto driver = open(Role::Manager);
    QVERIFY(driver);
    driver->show(u"insight"_s);
    auto *file = driver->window().findChild<screens::TableFile *>(u"tableFile"_s);
    QVERIFY(file);
    const std::pair<QString, QByteArray> tabs[] = {{u"insightTable"_s, "Nhóm,Phải học (lượt),"}, {u"insightHeat"_s, "Đơn vị,"},
        {u"insightTrend"_s, "Tháng,\"Tỷ lệ hoàn thành (lượt), %\","}, {u"insightPairs"_s, "Nhóm,\"Lượt "}};
    for (const auto &[tab, head] : tabs) {
        driver->click(tab);
        const QString path = m_sheets.filePath(tab + u".csv"_s);
        QVERIFY(QTest::qWaitFor([&] { // the counts of this tab have come
            driver->click(u"insightSave"_s);
            return file->rows() > 0;
        }, 30'000));
        file->save(QUrl::fromLocalFile(path));
        QVERIFY(QTest::qWaitFor([&] { return !file->busy() && QFile::exists(path); }, 30'000));
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY2(bytes.startsWith("\xEF\xBB\xBF" + head), bytes.left(80).constData());
        driver->key(Qt::Key_Escape); // the dialog that asked where to
    }
}

/// Asked about one of many classes, the timetable brings its lane into view.
void TestWorkflows::classOfTheTimetable_comesIntoView()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const auto lines = asked<std::vector<service::ClassLine>>(*driver, [](service::Service &service) { return service::readClassList(service); });
    const auto latest = std::ranges::max_element(lines, {}, [](const service::ClassLine &line) { return line.trainingClass.startsOn; });
    QVERIFY(latest != lines.end());
    driver->show(u"schedule"_s);
    const auto *scroll = driver->find(u"ganttScroll"_s);
    QVERIFY(scroll && scroll->property("contentHeight").toReal() > scroll->height());
    QCOMPARE(scroll->property("contentY").toReal(), 0.0);
    driver->show(u"schedule"_s, latest->trainingClass.code);
    QVERIFY(scroll->property("contentY").toReal() > 0);
}

/// A review of the planning lists: opened, everything shown kept by one decision, closed.
void TestWorkflows::reviewOfTheLists_fromOpenToClosed()
{
    const auto driver = open(Role::PlanningOfficer);
    QVERIFY(driver);
    driver->show(u"planning"_s);
    driver->countFromHere();
    // The dialog is gone again before the next button is pressed.
    const auto press = [&](const QString &button) {
        QVERIFY(QTest::qWaitFor([&] { return driver->find(u"acceptButton"_s) == nullptr; }, 15'000));
        driver->settle();
        driver->click(button);
    };
    const auto decide = [&](const QString &number) {
        QVERIFY(QTest::qWaitFor([&] {
            const QQuickItem *word = driver->find(u"reviewWord"_s);
            return word && word->hasActiveFocus();
        }, 15'000));
        driver->type(number);
        driver->click(u"acceptButton"_s);
    };
    driver->click(u"openReview"_s);
    driver->click(u"acceptButton"_s); // its code is proposed
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"keepShown"_s) != nullptr; }, 30'000));
    press(u"keepShown"_s);
    decide(u"12-QD"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"keepShown"_s) == nullptr; }, 30'000));
    press(u"takeOutLeft"_s); // of people who left: no list shows them
    decide(u"13-QD"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"closeReview"_s) != nullptr; }, 30'000));
    press(u"closeReview"_s);
    driver->click(u"acceptButton"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"openReview"_s) != nullptr; }, 30'000));
    QCOMPARE(driver->clicks(), 8);
}

void TestWorkflows::calendarFiles_fromTheWindow_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("whose");
    QTest::newRow("coordinator, a class") << Role::Coordinator << u"class"_s;
    QTest::newRow("cadre, themselves") << Role::Cadre << u"cadre"_s;
}

void TestWorkflows::calendarFiles_fromTheWindow()
{
    QFETCH(Role, role);
    QFETCH(QString, whose);
    const auto driver = open(role);
    QVERIFY(driver);
    auto *file = driver->window().findChild<screens::CalendarFile *>(u"calendarFile"_s);
    QVERIFY(file);
    const QString code = whose == u"cadre"_s
        ? driver->workplace().ownCadre()
        : classIn(*driver, ClassState::Open, [](const service::ClassView &view) { return !view.sessions.empty(); });
    QVERIFY(!code.isEmpty());
    const QString path = m_sheets.filePath(whose + u".ics"_s);
    file->save(whose, code, QUrl::fromLocalFile(path));
    QVERIFY(QTest::qWaitFor([&] { return !file->busy(); }, 30'000));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n") && bytes.contains("BEGIN:VEVENT"));
    QVERIFY(driver->find(u"notice-1"_s)); // it is said where it is
}

void TestWorkflows::papersOfTheYear_takeOneClickEach()
{
    QSettings().setValue(u"papers/folder"_s, m_sheets.path());
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    driver->show(u"insight"_s);
    driver->click(u"insightPapers"_s);
    driver->countFromHere();
    driver->click(u"makePlan"_s);
    const QString year = driver->workplace().asOf().left(4);
    QVERIFY(QTest::qWaitFor([&] { return QDir(m_sheets.filePath(u"Ke hoach boi duong "_s + year)).count() == 4; }, 30'000));
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"makeNotice"_s)->isEnabled(); }, 30'000));
    driver->click(u"makeNotice"_s); // to the province: somebody of it is overdue
    QVERIFY(QTest::qWaitFor([&] { return !QDir(m_sheets.path()).entryList({u"Qua han *"_s}).isEmpty(); }, 30'000));
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"yearPapersSaid"_s) != nullptr; }, 30'000)); // it is said where it is
    QCOMPARE(driver->clicks(), 2);

    auto *papers = driver->window().findChild<screens::YearPapersController *>(u"yearPapers"_s);
    QVERIFY(papers && QTest::qWaitFor([&] { return !papers->busy(); }, 30'000));
    papers->saveTables(0, QUrl::fromLocalFile(m_sheets.filePath(u"bieu.xlsx"_s)));
    QVERIFY(QTest::qWaitFor([&] { return !papers->busy(); }, 60'000));
    QFile written(m_sheets.filePath(u"bieu.xlsx"_s));
    QVERIFY(written.open(QIODevice::ReadOnly) && written.read(2) == "PK");
}

/// The auditor alone has the log: the newest first, narrowed by its fields, a line in full, and the chain whole.
void TestWorkflows::log_isReadByWhoMay()
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

QTEST_MAIN(TestWorkflows)
#include "tst_workflows.moc"
