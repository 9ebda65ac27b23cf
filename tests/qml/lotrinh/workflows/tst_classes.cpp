// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../demodesk.h"

#include "class/pastedlearners.h"
#include "ganttcontent.h"
#include "list/matrixmodel.h"
#include "list/tablemodel.h"
#include "service/command/classcommands.h"
#include "service/view/classlist.h"
#include "service/view/ownhistory.h"
#include "store/rows.h"
#include "support/manytests.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <cmath>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// The work on a class (the table of clicks in product.md): each with real clicks, at or under "ours".
class TestClassWork : public QObject, DemoDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void needToClass_takesTwoClicks();
    void twentyLearners_takeTwoClicks();
    void pastedCodes_areNominatedInOneCommand();
    void cancelledSeat_isFilledByItself();
    void attendanceOfAClass_takesTwoClicks();
    void resultsThenClose_takeTwoClicks();
    void ownPeople_areNominatedByTheirContact();
    void nominateFirst_isAsWideAsItsWords();
    void classOfTheTimetable_comesIntoView();
    void lessonsOfClasses_arePlannedAndUndone();
};

void TestClassWork::needToClass_takesTwoClicks()
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

void TestClassWork::twentyLearners_takeTwoClicks()
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
void TestClassWork::pastedCodes_areNominatedInOneCommand()
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

void TestClassWork::cancelledSeat_isFilledByItself()
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

void TestClassWork::attendanceOfAClass_takesTwoClicks()
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

void TestClassWork::resultsThenClose_takeTwoClicks()
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

/// A unit's contact begins with what the own people need, opens no class, and nominates for one: three clicks, a letter's
/// number besides. It waits for approval.
void TestClassWork::ownPeople_areNominatedByTheirContact()
{
    const auto driver = open(Role::UnitContact);
    QVERIFY(driver);
    driver->show(u"needs"_s);
    driver->settle();
    const auto *map = driver->find(u"needsMatrix"_s);
    QVERIFY(map);
    const auto *matrix = map->property("model").value<list::MatrixModel *>();
    QVERIFY(matrix && matrix->rowCount() > 0);
    list::TableModel *classes = nullptr;
    for (int column = 0; column < matrix->columnCount() && !(classes && classes->rowCount() > 0); ++column) {
        if (matrix->columnKey(column).isEmpty() || matrix->index(0, column).data(list::MatrixModel::Share).toDouble() < 0)
            continue;
        driver->countFromHere();
        driver->clickHeat(u"needsMatrix"_s, 0, column);
        QVERIFY(!driver->find(u"openClass"_s));
        driver->click(u"joinClass"_s);
        driver->settle();
        const auto *table = driver->find(u"joinClasses"_s);
        QVERIFY(table && (classes = table->property("model").value<list::TableModel *>()));
        if (classes->rowCount() == 0)
            driver->click(u"rejectButton"_s);
    }
    QVERIFY2(classes && classes->rowCount() > 0, "no open class for what the unit's people need in this demo");
    driver->click(u"joinLetter"_s);
    driver->type(u"12-CV/BTC"_s);
    driver->clickCell(u"joinClasses"_s, 0, 0);
    driver->click(u"acceptButton"_s);
    driver->settle();
    QCOMPARE(driver->clicks(), 5); // the place, the button, the field, the class, the answer
    const auto asking = [&] {
        return asked<std::vector<Enrolment>>(*driver, [](service::Service &service) {
            return store::readWhere<Enrolment>(service.database(), &Enrolment::letterNo, u"12-CV/BTC"_s);
        });
    };
    QVERIFY(QTest::qWaitFor([&] { return !asking().empty(); }, 15'000));
    for (const Enrolment &row : asking())
        QCOMPARE(row.state, EnrolmentState::Pending);
}

/// However many seats the class before had: the button is not left as wide as what it said then.
void TestClassWork::nominateFirst_isAsWideAsItsWords()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    driver->window().resize(1366, 768);
    driver->settle();
    const auto lines = asked<std::vector<service::ClassLine>>(*driver, [](service::Service &service) { return service::readClassList(service); });
    int looked = 0;
    for (const service::ClassLine &line : lines) {
        if (line.trainingClass.state != ClassState::Open || looked == 4)
            continue;
        driver->show(u"classes"_s, line.trainingClass.code);
        driver->click(u"tabLearners"_s);
        const QQuickItem *button = nullptr;
        // A full class opens on who sits in it.
        if (!QTest::qWaitFor([&] { return (button = driver->find(u"nominateFirst"_s)) && button->isEnabled(); }, 2'000))
            continue;
        driver->settle();
        QVERIFY2(button->width() == std::ceil(button->implicitWidth()), qPrintable(button->property("text").toString()));
        ++looked;
    }
    QVERIFY(looked > 1);
}

/// Asked about one of many classes, the timetable brings its lane into view.
void TestClassWork::classOfTheTimetable_comesIntoView()
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

/// The lessons of two classes of one week: found, seen on the schedule, accepted as one command and taken back.
void TestClassWork::lessonsOfClasses_arePlannedAndUndone()
{
    const auto driver = open(Role::Coordinator);
    QVERIFY(driver);
    const Day first = driver->workplace().todayDay().plusDays(8 - driver->workplace().todayDay().toDate().dayOfWeek());
    const auto opened = asked<int>(*driver, [=, caller = driver->workplace().caller()](service::Service &service) -> Result<int> {
        for (const QString &code : {u"BH-1"_s, u"BH-2"_s})
            if (const auto reply = service.run(service::OpenClass{code, u"C32"_s, u"Lớp xếp buổi"_s, first, first.plusDays(2), 30, 1, {}, {}, false, {}, {}},
                    caller, first.plusDays(-7)); !reply)
                return reply.error();
        return 2;
    });
    QCOMPARE(opened, 2);
    const auto sessions = [&] { return classOf(*driver, u"BH-1"_s).sessions.size() + classOf(*driver, u"BH-2"_s).sessions.size(); };
    driver->show(u"schedule"_s, u"BH-1"_s);
    driver->countFromHere();
    driver->click(u"scheduleLessons"_s);
    const auto shown = [&](const char *button) {
        return QTest::qWaitFor([&] { QQuickItem *item = driver->find(QString::fromLatin1(button)); return item && item->isEnabled(); }, 30'000);
    };
    QVERIFY(shown("searchLessons"));
    QVERIFY(driver->find(u"lessonsOf-BH-1"_s) && driver->find(u"lessonsOf-BH-2"_s));
    driver->click(u"searchLessons"_s);
    QVERIFY(shown("acceptLessons"));
    QCOMPARE(driver->clicks(), 2); // and a third one accepts
    QCOMPARE(sessions(), size_t(0)); // nothing is applied without a person
    const auto *content = driver->find(u"scheduleChart"_s)->property("content").value<controls::GanttContent *>();
    const auto proposed = [&] { return std::ranges::count_if(content->picture().bars, [](const controls::GanttBar &bar) { return bar.tone == u"good"_s; }); };
    QVERIFY(proposed() >= 12);
    // Only some of it: without one class, and with it again.
    const qsizetype both = proposed();
    driver->click(u"lessonsOf-BH-2"_s);
    QVERIFY(QTest::qWaitFor([&] { return proposed() == both - 6; }, 30'000));
    driver->click(u"lessonsOf-BH-2"_s);
    QVERIFY(QTest::qWaitFor([&] { return proposed() == both; }, 30'000));
    driver->click(u"discardLessons"_s);
    QCOMPARE(proposed(), 0);
    QVERIFY(shown("searchLessons"));
    driver->click(u"searchLessons"_s);
    QVERIFY(shown("acceptLessons"));
    driver->click(u"acceptLessons"_s);
    QVERIFY(QTest::qWaitFor([&] { return sessions() == 12; }, 30'000));
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"lessonPlan"_s) == nullptr; }, 30'000));
    QCOMPARE(proposed(), 0);
    const auto inWeek = [&] { return std::ranges::count_if(content->picture().bars, [](const controls::GanttBar &bar) { return bar.group == u"BH-1"_s; }); };
    QVERIFY(QTest::qWaitFor([&] { return inWeek() == 6; }, 30'000));
    driver->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return sessions() == 0; }, 30'000));
    QVERIFY2(QTest::qWaitFor([&] { return inWeek() == 1; }, 30'000), "what was taken back is no longer drawn");
}

LOTRINH_GUI_TEST(TestClassWork)
#include "tst_classes.moc"
