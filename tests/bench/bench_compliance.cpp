// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "costplot.h"
#include "engineworks.h"
#include "service/facts.h"
#include "service/service.h"
#include "store/database.h"
#include "store/scan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace lotrinh;
using namespace lotrinh::bench;

namespace {

/// MiB of this process that are in memory.
double residentMib()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// The cells that loading needs, read and thrown away.
void readRows(store::Database &db)
{
    quint64 sum = 0;
    const auto take = [&](int cells, std::initializer_list<int> texts) {
        return [&sum, cells, texts = std::vector<int>(texts)](const store::RawRow &row) {
            for (int cell = 0; cell < cells; ++cell)
                sum += std::find(texts.begin(), texts.end(), cell) != texts.end() ? row.text(cell).size()
                                                                                 : static_cast<quint64>(row.number(cell));
        };
    };
    const bool good = store::scan<Cadre>(db, take(8, {1, 2, 3, 4}), &Cadre::id, &Cadre::code, &Cadre::fullName,
                          &Cadre::birthDate, &Cadre::sex, &Cadre::unit, store::part(&Cadre::service, &Period::from),
                          store::part(&Cadre::service, &Period::to))
        && store::scan<PostHolding>(db, take(8, {4}), &PostHolding::id, &PostHolding::cadre, &PostHolding::title,
            &PostHolding::unit, &PostHolding::obtainedBy, store::part(&PostHolding::held, &Period::from),
            store::part(&PostHolding::held, &Period::to), &PostHolding::isMain)
        && store::scan<PlanningEntry>(db, take(11, {2, 9, 10}), &PlanningEntry::id, &PlanningEntry::cadre,
            &PlanningEntry::code, &PlanningEntry::title, &PlanningEntry::unit, &PlanningEntry::term,
            &PlanningEntry::approvedOn, &PlanningEntry::targetOn, &PlanningEntry::endedOn, &PlanningEntry::decision,
            &PlanningEntry::endReason)
        && store::scan<Completion>(db, take(7, {5}), &Completion::id, &Completion::cadre, &Completion::course,
            &Completion::completedOn, &Completion::periods, &Completion::code, &Completion::revokedOn);
    if (!good || sum == 0)
        std::fprintf(stderr, "the rows could not be read\n");
}

void print(const Line &line)
{
    std::printf("%-58s %11.3f %11.3f", qPrintable(line.work), line.spent.wall, line.spent.processor);
    if (line.times > 0)
        std::printf("   %s: %.2fx", qPrintable(line.beside), line.times);
    std::printf("\n");
    std::fflush(stdout);
}

void benchGrid(const compliance::Province &province, const QString &path, Day asOf, int runs, bool withSql)
{
    const Spent one = median(runs, [&] { gridOf(province, asOf, Threads::One); });
    const Spent all = median(runs, [&] { gridOf(province, asOf, Threads::All); });
    volatile quint64 sum = 0;
    const Spent bare = median(runs, [&] { sum = sum + readBytes(province); });
    print({QStringLiteral("bare read of the same bytes"), bare});
    print({QStringLiteral("all duties + grid unit x title, one thread"), one, QStringLiteral("bare read"),
        one.processor / bare.processor});
    print({QStringLiteral("the same, all threads worth it"), all, QStringLiteral("bare read (wall)"), all.wall / bare.wall});
    if (!withSql)
        return;
    SqlGrid sql(path);
    if (!sql.prepare(asOf)) {
        std::fprintf(stderr, "SQL: %s\n", qPrintable(sql.problem()));
        return;
    }
    SqlCells cells;
    const Spent asked = median(province.size() > 100'000 ? 1 : 3, [&] { cells = sql.cells(); });
    const qint64 differing = differingCells(gridOf(province, asOf, Threads::One), cells);
    print({QStringLiteral("SQL, %1 cells, %2 differ").arg(cells.size()).arg(differing), asked,
        QStringLiteral("as long as the engine on one thread"), asked.processor / one.processor});
}

int benchDatabase(const QString &path, int runs, bool withSql, std::vector<CostPoint> &points)
{
    auto service = service::Service::open(path);
    if (!service) {
        std::fprintf(stderr, "%s\n", qPrintable(service.error().message));
        return 1;
    }
    const Day asOf = (*service)->demoDay();
    readRows((*service)->database());
    const double before = residentMib();
    const Spent load = median(1, [&] { (void)(*service)->province(); });
    const double after = residentMib();
    const compliance::Province &province = **(*service)->province();
    std::printf("\n%zu cadres, %zu completions, %zu holdings, %zu planning entries, as of %s\n%-58s %11s %11s\n",
        province.size(), province.facts().completions.size(), province.facts().holdings.size(),
        province.facts().planning.size(), qPrintable(toIso(asOf)), "milliseconds, medians", "wall", "processor");
    const Spent rows = median(3, [&] { readRows((*service)->database()); });
    print({QStringLiteral("reading the rows"), rows});
    print({QStringLiteral("load"), load, QStringLiteral("as long as reading the rows"), load.processor / rows.processor});
    benchGrid(province, path, asOf, runs, withSql);
    print({QStringLiteral("120-month trend for every unit"), median(std::max(1, runs / 5), [&] { trendOf(province, asOf); })});
    print({QStringLiteral("a cadre's path with why"), paths(province, asOf)});
    qint64 lines = 0;
    const Spent stream = median(1, [&] { lines = streamDuties(province, asOf); });
    print({QStringLiteral("%1 lines of duties: %2 lines/s").arg(lines).arg(static_cast<double>(lines) / stream.processor * 1000, 0, 'f', 0), stream});
    std::optional<compliance::PeopleSearch> search;
    print({QStringLiteral("index for the search of names, once"), median(1, [&] { search.emplace(province); })});
    print({QStringLiteral("search, slowest keystroke"), slowestKeystroke(*search)});
    std::printf("%-58s %11.1f MiB facts, %.1f MiB process, of them %.1f MiB by loading\n", "memory",
        static_cast<double>(province.bytes()) / 1048576, residentMib(), after - before);
    for (size_t count : {size_t(10'000), size_t(30'000), size_t(100'000), size_t(300'000), size_t(1'000'000)})
        if (count <= province.size()) {
            const compliance::Province part = firstOf(province, count);
            const Spent cost = median(runs, [&] { gridOf(part, asOf, Threads::One); });
            points.push_back({count, cost.processor * 1e6 / static_cast<double>(count)});
            std::printf("%-58s %11.1f ns a cadre\n", qPrintable(QStringLiteral("grid, %1 cadres").arg(count)), points.back().nanoseconds);
        }
    compliance::Province own = firstOf(province, province.size());
    print({QStringLiteral("one new result: facts, statuses, rates, readiness"), changes(own, asOf, 200)});
    return 0;
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): what it measures may run out of memory, and then it ends
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral(
        "Measures the compliance engine on databases made by `lotrinhctl init` and `lotrinhctl demo --cadres N`."));
    options.addHelpOption();
    options.addOption({QStringLiteral("runs"), QStringLiteral("Runs of the short works (default 15)."), QStringLiteral("n"), QStringLiteral("15")});
    options.addOption({QStringLiteral("no-sql"), QStringLiteral("Leave the SQL side out.")});
    options.addOption({QStringLiteral("plot"), QStringLiteral("Write the cost per cadre of the last database as SVG."), QStringLiteral("file")});
    options.addPositionalArgument(QStringLiteral("database"), QStringLiteral("One or several."), QStringLiteral("database…"));
    options.process(app);
    if (options.positionalArguments().isEmpty())
        options.showHelp(2);
    std::vector<CostPoint> points;
    for (const QString &path : options.positionalArguments()) {
        points.clear();
        if (const int code = benchDatabase(path, std::max(1, options.value(QStringLiteral("runs")).toInt()), !options.isSet(QStringLiteral("no-sql")), points))
            return code;
    }
    if (options.isSet(QStringLiteral("plot")) && !writeCostPlot(options.value(QStringLiteral("plot")), points))
        return 1;
    return 0;
}
