// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importcontroller.h"
#include "service/smallprovince.h"
#include "shell/workplace.h"
#include "support/manytests.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using screens::ImportController;
using screens::Workplace;
using test::SmallProvince;

/// An import belongs to who did it: it is taken back once, and whoever comes next sees nothing of it.
class TestImportController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takeBack_isAskedForOnce_data();
    void takeBack_isAskedForOnce();
    void answer_isForWhoAsked_data();
    void answer_isForWhoAsked();
};

namespace {

constexpr size_t peopleBefore = 6;
constexpr size_t newPeople = 2;

/// The owner of a small province at the window, with a list of people who are new to it.
struct ImportDesk {
    SmallProvince province{store::Engine::Sqlite};
    QTemporaryDir folder;
    Workplace window{province.service->database().location().path, province.today};
    ImportController intake;

    QUrl list() const
    {
        const QString path = folder.filePath(u"danh sach.csv"_s);
        const QByteArray lines = "STT,Họ và tên,Ngày sinh,Đơn vị\n"
                                 "1,Lò Thị Thử Nghiệm,1990-05-15,Đơn vị U1\n"
                                 "2,Vàng A Sùng,1988-11-02,Đơn vị U1\n";
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() ? QUrl::fromLocalFile(path) : QUrl();
    }
};

void takeSeatAtImport(ImportDesk &desk)
{
    QTRY_COMPARE_WITH_TIMEOUT(desk.window.door(), Workplace::Door::FirstAccount, 60'000);
    desk.window.goOnAsOwner();
    QVERIFY(!desk.list().isEmpty());
}

/// All that was asked is carried out, and nobody has heard of it yet.
bool isImportCarriedOut(ImportDesk &desk)
{
    QSemaphore done;
    desk.window.desk().ask([&done](service::Service &) {
        done.release();
        return Result<int>(0);
    });
    return done.tryAcquire(1, 60'000);
}

/// The answers have come, and those to what they made somebody ask.
void letImportAnswer(ImportDesk &desk)
{
    for (int round = 0; round < 4; ++round) {
        const auto answer = desk.window.desk().ask([](service::Service &) { return Result<int>(0); });
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 60'000);
        QCoreApplication::processEvents();
    }
}

} // namespace

void TestImportController::takeBack_isAskedForOnce_data()
{
    QTest::addColumn<int>("presses");
    QTest::addColumn<bool>("isGone"); // taken back by somebody else before
    QTest::newRow("harmless: pressed once") << 1 << false;
    QTest::newRow("pressed twice") << 2 << false;
    QTest::newRow("refused: it can be asked for again") << 1 << true;
}

void TestImportController::takeBack_isAskedForOnce()
{
    QFETCH(int, presses);
    QFETCH(bool, isGone);
    ImportDesk desk;
    takeSeatAtImport(desk);
    desk.intake.open(desk.list());
    QTRY_VERIFY_WITH_TIMEOUT(desk.intake.canWrite(), 60'000);
    desk.intake.write();
    QTRY_COMPARE_WITH_TIMEOUT(desk.intake.stage(), ImportController::Stage::Done, 60'000);
    QVERIFY(desk.intake.canTakeBack());
    QCOMPARE(test::all<Cadre>(desk.province).size(), peopleBefore + newPeople);
    if (isGone)
        QCOMPARE(test::why(desk.province.service->undoImport({u"owner"_s, Role::Owner, {}, {}}, 0)), QString());
    for (int press = 0; press < presses; ++press) {
        desk.intake.takeBack();
        QVERIFY(!desk.intake.canTakeBack());
    }
    letImportAnswer(desk);
    QCOMPARE(desk.intake.stage(), isGone ? ImportController::Stage::Done : ImportController::Stage::Judge);
    QCOMPARE(!desk.intake.problem().isEmpty(), isGone);
    QCOMPARE(desk.intake.canTakeBack(), isGone);
    QCOMPARE(test::all<Cadre>(desk.province).size(), peopleBefore);
}

void TestImportController::answer_isForWhoAsked_data()
{
    QTest::addColumn<bool>("isWritten"); // else the file is only opened
    QTest::addColumn<bool>("isLeft"); // before the answer came
    QTest::newRow("harmless: opened") << false << false;
    QTest::newRow("opened for somebody who left") << false << true;
    QTest::newRow("harmless: written") << true << false;
    QTest::newRow("written for somebody who left") << true << true;
}

void TestImportController::answer_isForWhoAsked()
{
    QFETCH(bool, isWritten);
    QFETCH(bool, isLeft);
    ImportDesk desk;
    takeSeatAtImport(desk);
    desk.intake.open(desk.list());
    if (isWritten) {
        QTRY_VERIFY_WITH_TIMEOUT(desk.intake.canWrite(), 60'000);
        desk.intake.write();
    }
    QVERIFY(isImportCarriedOut(desk));
    if (isLeft)
        Q_EMIT desk.window.left();
    letImportAnswer(desk);
    QVERIFY(!desk.intake.busy());
    QCOMPARE(desk.intake.problem(), QString());
    QCOMPARE(desk.intake.sheets().isEmpty(), isLeft);
    QCOMPARE(desk.intake.canTakeBack(), isWritten && !isLeft);
    QCOMPARE(desk.intake.summary().isEmpty(), isLeft || !isWritten);
    QCOMPARE(desk.intake.stage(),
        isLeft ? ImportController::Stage::Choose : isWritten ? ImportController::Stage::Done : ImportController::Stage::Judge);
    // Who left finds what was written all the same.
    QCOMPARE(test::all<Cadre>(desk.province).size(), isWritten ? peopleBefore + newPeople : peopleBefore);
}

LOTRINH_TEST(TestImportController)
#include "tst_importcontroller.moc"
