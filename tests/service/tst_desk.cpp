// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

LOTRINH_TEST(TestDesk)
#include "tst_desk.moc"
