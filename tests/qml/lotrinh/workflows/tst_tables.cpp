// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../demodesk.h"

#include "papers/yearpaperscontroller.h"
#include "print/tableprint.h"
#include "schedule/calendarfile.h"
#include "shell/tablefile.h"
#include "support/manytests.h"

#include <QSettings>
#include <algorithm>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// What leaves the window, and where figures lead: tables as files and on paper, calendars, papers.
class TestTableWork : public QObject, DemoDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void rateToPeople_takesOneClick();
    void anyTable_becomesAFile();
    void peopleList_isPrintedFromItsMenu();
    void insight_becomesAFileTabByTab();
    void calendarFiles_fromTheWindow_data();
    void calendarFiles_fromTheWindow();
    void papersOfAClass_takeOneClick();
    void papersOfTheYear_takeOneClickEach();
};

void TestTableWork::rateToPeople_takesOneClick()
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

/// What the table's menu asks for, but for the system's own dialog, which no test can reach.
void TestTableWork::anyTable_becomesAFile()
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
void TestTableWork::peopleList_isPrintedFromItsMenu()
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
    const QString rows = QLocale().toString(print->rows());
    QVERIFY2(rows.contains(u'.'), qPrintable(rows)); // "2.000", and so it is said
    QVERIFY(std::ranges::any_of(visibleBelow(driver->window().contentItem()),
        [said = rows + u" dòng"_s](const QQuickItem *item) { return item->property("text").toString().startsWith(said); }));
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
void TestTableWork::insight_becomesAFileTabByTab()
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

void TestTableWork::calendarFiles_fromTheWindow_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("whose");
    QTest::newRow("coordinator, a class") << Role::Coordinator << u"class"_s;
    QTest::newRow("cadre, themselves") << Role::Cadre << u"cadre"_s;
}

void TestTableWork::calendarFiles_fromTheWindow()
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

void TestTableWork::papersOfAClass_takeOneClick()
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

void TestTableWork::papersOfTheYear_takeOneClickEach()
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
    QCOMPARE(papers->tables().constFirst(), u"Tất cả: B1–B4, B6–B7"_s); // B5 counts planning lists
    QVERIFY(papers->fileName(0).startsWith(u"Bieu B1-B4 B6-B7 "_s));
    papers->saveTables(0, QUrl::fromLocalFile(m_sheets.filePath(u"bieu.xlsx"_s)));
    QVERIFY(QTest::qWaitFor([&] { return !papers->busy(); }, 60'000));
    QFile written(m_sheets.filePath(u"bieu.xlsx"_s));
    QVERIFY(written.open(QIODevice::ReadOnly) && written.read(2) == "PK");
}

LOTRINH_GUI_TEST(TestTableWork)
#include "tst_tables.moc"
