// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../demodesk.h"

#include "ganttcontent.h"
#include "list/matrixmodel.h"
#include "list/tablemodel.h"
#include "service/view/classlist.h"
#include "support/manytests.h"

#include <QTranslator>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// What is planned: which course a title asks for, who is ready, the lists of the year and its classes.
class TestPlanWork : public QObject, DemoDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void courseToTitle_takesOneClick();
    void courseToTitle_isTakenBackInOneClick();
    void readiness_namesMissingCourses();
    void reviewOfTheLists_fromOpenToClosed();
    void yearPlan_isAcceptedAndUndone();

private:
    static void wordsFollowTheLanguage(Driver &driver);
    static void draftStandsBesideWhatExists(Driver &driver, int drafted);
};

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

/// Stands for a translation: says where a text comes from.
class NameOfContext : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(context) + u": "_s + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void TestPlanWork::courseToTitle_takesOneClick()
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

void TestPlanWork::courseToTitle_isTakenBackInOneClick()
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

void TestPlanWork::readiness_namesMissingCourses()
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

/// A review of the planning lists: opened, everything shown kept by one decision, closed.
void TestPlanWork::reviewOfTheLists_fromOpenToClosed()
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

/// Those of a draft are made on the worker, once; they are made again for another language.
void TestPlanWork::wordsFollowTheLanguage(Driver &driver)
{
    const auto *classes = driver.find(u"boardTable"_s)->property("model").value<list::TableModel *>();
    const auto saysInEnglish = [&] { return classes->textAt(0, 7).startsWith(u"PlanSentences: "); };
    QVERIFY(classes && !saysInEnglish());
    NameOfContext translator;
    QCoreApplication::installTranslator(&translator);
    driver.click(u"language"_s);
    QVERIFY(QTest::qWaitFor(saysInEnglish, 30'000));
    QCoreApplication::removeTranslator(&translator);
    driver.click(u"language"_s);
    QVERIFY(QTest::qWaitFor([&] { return !saysInEnglish(); }, 30'000));
}

/// On the schedule new classes are told from those that exist, nothing is moved, and each new one says why it is there.
void TestPlanWork::draftStandsBesideWhatExists(Driver &driver, int drafted)
{
    driver.click(u"boardLook"_s);
    auto *chart = driver.find(u"boardSchedule"_s);
    QVERIFY(chart);
    const auto *content = chart->property("content").value<controls::GanttContent *>();
    QSet<QString> added, existing;
    for (const controls::GanttBar &bar : content->picture().bars) {
        (bar.tone == u"good"_s ? added : existing).insert(bar.group);
        QVERIFY(!bar.movable && !bar.stretches);
    }
    QCOMPARE(int(added.size()), drafted);
    QVERIFY(!existing.isEmpty());
    chart->setProperty("current", *added.begin());
    QVERIFY(!driver.find(u"boardWhy"_s)->property("sentences").toString().isEmpty());
    chart->setProperty("current", *existing.begin());
    QVERIFY(driver.find(u"boardWhy"_s)->property("sentences").toString().isEmpty());
    driver.key(Qt::Key_Left);
    QVERIFY(driver.find(u"boardTable"_s) && !driver.find(u"boardSchedule"_s));
}

void TestPlanWork::yearPlan_isAcceptedAndUndone()
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
    const auto *left = driver->find(u"boardTimeLeft"_s); // how long it still looks is known from the beginning
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
    wordsFollowTheLanguage(*driver);
    draftStandsBesideWhatExists(*driver, drafted);
    driver->click(u"boardAccept"_s);
    QVERIFY(QTest::qWaitFor([&] { return classes() == before + size_t(drafted); }, 30'000));
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"boardAccepted"_s) != nullptr; }, 30'000));
    driver->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return classes() == before; }, 30'000));
    // What was taken back is no longer said to stand, and is called by its name.
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"boardAccepted"_s) == nullptr; }, 30'000));
    QStringList said;
    for (QQuickItem *item : visibleBelow(driver->find(u"notice-2"_s)))
        said.append(item->property("text").toString());
    QVERIFY2(said.contains(u"Nhận kế hoạch năm"_s), qPrintable(said.join(u'|')));
}

LOTRINH_GUI_TEST(TestPlanWork)
#include "tst_planning.moc"
