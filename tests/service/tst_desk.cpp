// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/command/resourcecommands.h"
#include "service/desk.h"
#include "smallprovince.h"
#include "support/manytests.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// Where screens hand in their questions: every answer comes back once, on the thread that asked, in order.
class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswer_comesOnceAndInOrder();
    void databaseThatCannotBeOpened_isAnAnswer();
    void closed_carriesOutWhatWasSent_data();
    void closed_carriesOutWhatWasSent();
};

/// What comes next is added while the worker answers: each of many times it runs once.
void TestDesk::everyAnswer_comesOnceAndInOrder()
{
    SmallProvince province(store::Engine::Sqlite);
    service::Desk desk(province.service->database().location().path);
    constexpr int asked = 20'000;
    std::vector<int> order;
    std::vector<int> times(asked, 0);
    bool isElsewhere = false;
    for (int number = 0; number < asked; ++number)
        desk.ask([number](service::Service &) -> Result<int> { return number; }).then(this, [&](const Result<int> &answer) {
            isElsewhere = isElsewhere || QThread::currentThread() != thread();
            ++times[size_t(*answer)];
            order.push_back(*answer);
        });
    QVERIFY(QTest::qWaitFor([&] { return order.size() >= asked; }, 60'000));
    QCoreApplication::processEvents();
    QVERIFY(!isElsewhere);
    QVERIFY(std::ranges::all_of(times, [](int count) { return count == 1; }));
    QVERIFY(std::ranges::is_sorted(order));
}

void TestDesk::databaseThatCannotBeOpened_isAnAnswer()
{
    QTemporaryDir folder;
    service::Desk desk(folder.filePath(u"khong/co.sqlite"_s));
    QString code;
    desk.ask([](service::Service &) -> Result<int> { return 1; }).then(this, [&](const Result<int> &answer) {
        code = answer ? u"ok"_s : answer.error().code;
    });
    QVERIFY(QTest::qWaitFor([&] { return !code.isEmpty(); }, 60'000));
    QVERIFY(code != u"ok"_s);
}

void TestDesk::closed_carriesOutWhatWasSent_data()
{
    QTest::addColumn<int>("sent");
    QTest::newRow("harmless: nothing") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("many") << 60;
}

/// Whoever saves and closes the window at once has saved.
void TestDesk::closed_carriesOutWhatWasSent()
{
    QFETCH(int, sent);
    SmallProvince province(store::Engine::Sqlite);
    const QString path = province.service->database().location().path;
    const auto before = store::countRows<Room>(province.service->database());
    QVERIFY2(before, qPrintable(test::why(before)));
    {
        service::Desk desk(path);
        for (int number = 0; number < sent; ++number)
            desk.send(service::AddRoom{u"W%1"_s.arg(number), 10, {}, {}}, {u"owner"_s, Role::Owner, {}, {}}, province.today);
    }
    const auto other = service::Service::open(path);
    QVERIFY2(other, qPrintable(test::why(other)));
    const auto after = store::countRows<Room>((*other)->database());
    QVERIFY2(after, qPrintable(test::why(after)));
    QCOMPARE(*after - *before, qint64(sent));
}

LOTRINH_TEST(TestDesk)
#include "tst_desk.moc"
