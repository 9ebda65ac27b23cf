// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frame times of the window with software rendering at 1366×768, in CPU milliseconds of the thread of the
// screens (so that other work on the machine does not count). Prints figures; judges nothing.
//
//     bench_frames DATABASE
#include "../qml/lotrinh/driver.h"

#include "service/view/classlist.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

namespace {

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Times {
    QString what;
    std::vector<double> frames;

    void print() const
    {
        if (frames.empty()) {
            QTextStream(stdout) << what << ": nothing to measure\n";
            return;
        }
        auto sorted = frames;
        std::sort(sorted.begin(), sorted.end());
        const auto at = [&](double share) { return sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))]; };
        const auto slow = std::count_if(sorted.begin(), sorted.end(), [](double one) { return one > 16; });
        QTextStream(stdout) << u"%1: %2 frames, p50 %3 ms, p95 %4 ms, max %5 ms, over 16 ms %6 %\n"_s.arg(what)
                                   .arg(sorted.size()).arg(at(0.5), 0, 'f', 1).arg(at(0.95), 0, 'f', 1)
                                   .arg(sorted.back(), 0, 'f', 1).arg(100.0 * double(slow) / double(sorted.size()), 0, 'f', 1);
    }
};

/// One frame: what the step changes, laid out and drawn.
template <class Step> double frame(QQuickWindow &window, Step step)
{
    QEventLoop untilDrawn;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &untilDrawn, &QEventLoop::quit);
    const double begin = cpuMilliseconds();
    step();
    window.update();
    untilDrawn.exec();
    return cpuMilliseconds() - begin;
}

Times scrollAMillion()
{
    Times times{u"scroll 1,000,000 rows"_s, {}};
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData(R"(
import QtQuick
import LoTrinh.Controls
import LoTrinh.Samples
Window {
    width: 1366; height: 768; visible: true
    SampleRows { id: rows; size: 1000000 }
    DataTable {
        objectName: "table"; anchors.fill: parent; model: rows; label: "rows"
        columns: [
            TableColumn { title: "0"; column: 0 }, TableColumn { title: "1"; column: 1; kind: "link" },
            TableColumn { title: "2"; column: 2 }, TableColumn { title: "3"; column: 3; kind: "bar" },
            TableColumn { title: "4"; column: 4; kind: "badge" }, TableColumn { title: "5"; column: 5 }
        ]
    }
})", {});
    const std::unique_ptr<QObject> made(component.create());
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    if (!window || !QTest::qWaitForWindowExposed(window))
        return times;
    QQuickItem *body = window->findChild<QQuickItem *>(u"tableBody"_s);
    qreal y = 0;
    for (int step = 0; body && step < 600; ++step) {
        y = step % 50 == 49 ? std::fmod(y + 9'999'999, 31'000'000) : y + 97;
        times.frames.push_back(frame(*window, [&] { body->setProperty("contentY", y); }));
    }
    return times;
}

/// Every event the thread of the screens handles until the answers are in.
Times slideTheDay(Driver &driver)
{
    Times times{u"slide the as-of day, event by event"_s, {}};
    driver.sitDown(Role::Manager);
    driver.show(u"insight"_s);
    for (int month = 1; month <= 12; ++month) {
        driver.workplace().setAsOf(toIso(driver.workplace().todayDay().plusMonths(-month)));
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < 400) {
            const double begin = cpuMilliseconds();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            times.frames.push_back(cpuMilliseconds() - begin);
        }
    }
    return times;
}

Times switchPages(Driver &driver)
{
    Times times{u"page switch"_s, {}};
    driver.sitDown(Role::Coordinator);
    const QStringList pages{u"needs"_s, u"classes"_s, u"people"_s, u"catalogue"_s};
    for (const QString &page : pages)
        driver.show(page);
    for (int round = 0; round < 5; ++round)
        for (const QString &page : pages)
            times.frames.push_back(frame(driver.window(), [&] {
                QMetaObject::invokeMethod(&driver.window(), "show", Q_ARG(QString, page));
            }));
    return times;
}

/// A class that has not begun, with its place in the chart.
std::optional<QPointF> somethingToDrag(Driver &driver, QQuickItem *grid)
{
    const auto asked = driver.workplace().desk().ask([](service::Service &service) { return service::readClassList(service); });
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 60'000))
        return {};
    const auto lines = asked.result();
    if (!lines)
        return {};
    for (const service::ClassLine &line : *lines) {
        if (line.trainingClass.state != ClassState::Open)
            continue;
        driver.show(u"schedule"_s, line.trainingClass.code);
        for (qreal y = 60; y < grid->height(); y += 8)
            for (qreal x = 0; x < grid->width(); x += 2) {
                QString group;
                QMetaObject::invokeMethod(grid, "groupAt", Q_RETURN_ARG(QString, group), Q_ARG(qreal, x), Q_ARG(qreal, y));
                if (group == line.trainingClass.code)
                    return grid->mapToScene(QPointF(x + 1, y + 1));
            }
    }
    return {};
}

/// Every step is judged against rooms, lecturers, holidays and learners, and drawn.
Times dragAClass(Driver &driver)
{
    Times times{u"drag a class"_s, {}};
    driver.sitDown(Role::Coordinator);
    driver.show(u"schedule"_s);
    QQuickItem *chart = driver.find(u"scheduleChart"_s);
    QQuickItem *grid = nullptr;
    for (QQuickItem *item : visibleBelow(chart))
        if (item->metaObject()->indexOfMethod("groupAt(double,double)") >= 0)
            grid = item;
    const auto from = grid ? somethingToDrag(driver, grid) : std::nullopt;
    if (!from)
        return times;
    QTest::mousePress(&driver.window(), Qt::LeftButton, {}, from->toPoint());
    for (int step = 1; step <= 300; ++step) {
        const double shift = 120 * std::sin(step / 25.0);
        times.frames.push_back(frame(driver.window(), [&] { QTest::mouseMove(&driver.window(), (*from + QPointF(shift, 0)).toPoint()); }));
    }
    if (grid->property("moved").toString().isEmpty())
        times.frames.clear(); // it did not move: nothing was measured
    driver.key(Qt::Key_Escape);
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    prepareProgram();
    if (app.arguments().size() != 2) {
        QTextStream(stderr) << "bench_frames DATABASE\n";
        return 2;
    }
    scrollAMillion().print();
    Driver driver(app.arguments().at(1));
    if (!driver.isReady())
        return 1;
    switchPages(driver).print();
    dragAClass(driver).print();
    slideTheDay(driver).print();
    return 0;
}
