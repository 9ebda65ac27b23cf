// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What commands on classes cost on a whole province, each beside a bare one-row commit of the same file:
//   bench_classes DATABASE      (made by: lotrinhctl --db DATABASE demo --cadres 30000)
// Works on a copy. CPU milliseconds of this program are its own time; the wall time has one durable commit in it.
#include "domain/schedule/busytime.h"
#include "service/service.h"
#include "store/settings.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace lotrinh;
using namespace Qt::StringLiterals;

namespace {

struct Cost {
    double cpu = 0; ///< milliseconds
    double wall = 0;
};

double cpuNow()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

template <class Work> Cost costOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = cpuNow();
    work();
    return {cpuNow() - before, double(timer.nsecsElapsed()) / 1e6};
}

void print(const char *what, Cost cost)
{
    std::printf("%-44s %10.2f %10.2f\n", what, cost.cpu, cost.wall);
}

class Bench {
public:
    Bench(service::Service &service, Day today) : m_service(service), m_today(today) {}

    void must(const QJsonObject &request)
    {
        const auto reply = m_service.run(request, {u"owner"_s, Role::Owner, {}, {}}, m_today);
        if (!reply)
            qFatal("%s: %s", qPrintable(request.value(u"do"_s).toString()), qPrintable(reply.error().message));
    }

    Cost bareCommit()
    {
        return costOf([&] {
            auto transaction = store::Transaction::begin(m_service.database());
            // Another value each time: SQLite leaves out a write that changes nothing.
            if (!transaction || !store::writeSetting(m_service.database(), u"bench"_s, QString::number(++m_bareCommits)) || !transaction->commit())
                qFatal("no commit");
        });
    }

    void openClass(const QString &code, int capacity, Day first)
    {
        must({{u"do"_s, u"open_class"_s}, {u"code"_s, code}, {u"course"_s, course()}, {u"name"_s, u"Đo"_s}, {u"starts_on"_s, toIso(first)},
              {u"ends_on"_s, toIso(first)}, {u"capacity"_s, capacity}});
    }

    QJsonObject nomination(const QString &code, int count, int from)
    {
        const auto province = m_service.province();
        QJsonArray cadres;
        for (compliance::CadreRow row : (*province)->order()) {
            if (cadres.size() == count)
                break;
            const CadreFacts facts = (*province)->factsOf(row);
            if (facts.cadre.service.holds(m_today) && !facts.holdings.empty() && from-- <= 0)
                cadres.append(facts.cadre.code);
        }
        return {{u"do"_s, u"nominate"_s}, {u"class"_s, code}, {u"cadres"_s, cadres}, {u"basis"_s, u"other"_s}, {u"repeat"_s, true}};
    }

    /// One that ends with a paper.
    QString course() const
    {
        const auto &courses = m_service.rules()->courses();
        const auto found = std::find_if(courses.begin(), courses.end(), [](const Course &one) { return one.credential == QLatin1String("chung_chi"); });
        return found == courses.end() ? QString() : found->code;
    }

private:
    service::Service &m_service;
    Day m_today;
    int m_bareCommits = 0;
};

void benchTimeline()
{
    std::vector<Booking> bookings;
    for (int i = 0; i < 100'000; ++i)
        bookings.push_back({{{qint64(i) * 300}, {qint64(i) * 300 + 210}}, {i + 1}, {i + 1}, u"L"_s});
    // One class without sessions that takes ten years: the worst neighbour a search can have.
    bookings.push_back({{{0}, {qint64(100'000) * 300}}, {200'000}, {}, u"L"_s});
    const Timeline timeline(std::move(bookings));
    size_t hits = 0;
    const Cost cost = costOf([&] {
        for (int i = 0; i < 10'000; ++i)
            hits += timeline.overlapping({{qint64(i) * 2'971}, {qint64(i) * 2'971 + 90}}, {}).size();
    });
    std::printf("%-44s %10.2f us a session, %zu hits\n", "one session among 100,000", cost.cpu / 10, hits);
}

void benchClass(Bench &bench, Day today)
{
    const Day first = today.plusDays(400);
    bench.openClass(u"DO-1"_s, 200, first);
    const QJsonObject thousand = bench.nomination(u"DO-1"_s, 1000, 0);
    print("nominate 1,000 cadres", costOf([&] { bench.must(thousand); }));

    bench.openClass(u"DO-2"_s, 100, today);
    bench.must({{u"do"_s, u"add_session"_s}, {u"class"_s, u"DO-2"_s}, {u"starts_at"_s, toIso(today) + u"T05:00"_s}, {u"ends_at"_s, toIso(today) + u"T06:00"_s}});
    const QJsonObject hundred = bench.nomination(u"DO-2"_s, 100, 2000);
    bench.must(hundred);
    bench.must({{u"do"_s, u"set_class_state"_s}, {u"class"_s, u"DO-2"_s}, {u"state"_s, u"running"_s}});
    QJsonArray marks;
    for (const auto &cadre : hundred.value(u"cadres"_s).toArray())
        marks.append(QJsonObject{{u"cadre"_s, cadre}, {u"mark"_s, u"present"_s}});
    const QJsonObject attendance{{u"do"_s, u"mark_attendance"_s}, {u"class"_s, u"DO-2"_s}, {u"starts_at"_s, toIso(today) + u"T05:00"_s}, {u"marks"_s, marks}};
    print("attendance of 100", costOf([&] { bench.must(attendance); }));
    bench.must({{u"do"_s, u"set_class_state"_s}, {u"class"_s, u"DO-2"_s}, {u"state"_s, u"finished"_s}});
    print("close a class of 100", costOf([&] { bench.must({{u"do"_s, u"close_class"_s}, {u"class"_s, u"DO-2"_s}}); }));
    print("issue its credentials", costOf([&] { bench.must({{u"do"_s, u"issue_credentials"_s}, {u"class"_s, u"DO-2"_s}}); }));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"bench.db"_s);
    if (argc != 2 || !QFile::copy(QString::fromLocal8Bit(argv[1]), copy)) {
        std::fputs("bench_classes DATABASE\n", stderr);
        return 2;
    }
    auto service = service::Service::open(copy);
    if (!service) {
        std::fprintf(stderr, "%s\n", qPrintable(service.error().message));
        return 3;
    }
    const Day today = (*service)->demoDay();
    Bench bench(**service, today);
    std::printf("%-44s %10s %10s\n", "", "own ms", "wall ms");
    if (!(*service)->province())
        return 3;
    for (int i = 0; i < 3; ++i)
        print("a bare one-row commit", bench.bareCommit());
    benchClass(bench, today);
    benchTimeline();
    return 0;
}
