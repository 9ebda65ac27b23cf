// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ganttcontent.h"
#include "ganttprint.h"
#include "support/manytests.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace lotrinh::controls;
using namespace Qt::StringLiterals;

/// What a Gantt chart does without a window: stacking, finding, painting, printing.
class TestGantt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsThatShareTimeStandBelowEachOther_data();
    void barsThatShareTimeStandBelowEachOther();
    void noTwoBarsOfARowOverlap();
    void barsOfUnknownLanesAreLeftOut();
    void pointFindsItsBar();
    void thinBarIsHitNearby();
    void neighboursFollowLanesThenTime();
    void fillsDifferWithoutColour();
    void printTakesAsManyPagesAsNeeded();
    void printOnABrokenDeviceIsRefused();
};

namespace {

constexpr double day0 = 2461407; // 01/01/2027

GanttBar bar(const char *group, int lane, double from, double to)
{
    GanttBar one;
    one.group = QString::fromLatin1(group);
    one.lane = lane;
    one.from = day0 + from;
    one.to = day0 + to;
    return one;
}

GanttPicture pictureOf(std::vector<GanttBar> bars, int lanes = 2)
{
    GanttPicture picture;
    for (int i = 0; i < lanes; ++i)
        picture.lanes.push_back({QString::number(i), u"Lớp %1"_s.arg(i), {}});
    picture.bars = std::move(bars);
    picture.from = day0;
    picture.to = day0 + 10;
    return picture;
}

/// "A0 B1 C0": each bar and its row.
QString rowsOf(const GanttPicture &picture)
{
    const GanttLayout layout(picture);
    QStringList rows;
    for (size_t i = 0; i < picture.bars.size(); ++i)
        rows.append(picture.bars[i].group + QString::number(layout.rowOf(static_cast<int>(i))));
    return rows.join(u' ');
}

GanttLooks plainLooks()
{
    GanttLooks looks;
    looks.rowHeight = 20;
    looks.headHeight = 40;
    looks.laneWidth = 100;
    return looks;
}

const QRectF area(0, 0, 1100, 400); // ten days of a hundred units

} // namespace

void TestGantt::barsThatShareTimeStandBelowEachOther_data()
{
    QTest::addColumn<std::vector<GanttBar>>("bars");
    QTest::addColumn<QString>("rows");
    using Bars = std::vector<GanttBar>;
    QTest::newRow("one after the other") << Bars{bar("A", 0, 0, 1), bar("B", 0, 1, 2)} << u"A0 B0"_s;
    QTest::newRow("at one time") << Bars{bar("A", 0, 0, 2), bar("B", 0, 1, 3)} << u"A0 B1"_s;
    QTest::newRow("back to the first row") << Bars{bar("A", 0, 0, 2), bar("B", 0, 1, 3), bar("C", 0, 2, 4)} << u"A0 B1 C0"_s;
    QTest::newRow("in any order given") << Bars{bar("C", 0, 2, 4), bar("B", 0, 1, 3), bar("A", 0, 0, 2)} << u"C0 B1 A0"_s;
    QTest::newRow("lanes do not touch") << Bars{bar("A", 0, 0, 2), bar("B", 1, 0, 2)} << u"A0 B1"_s;
    QTest::newRow("below a tall lane") << Bars{bar("A", 0, 0, 2), bar("B", 0, 0, 2), bar("C", 1, 0, 2)} << u"A0 B1 C2"_s;
    QTest::newRow("below an empty lane") << Bars{bar("A", 1, 0, 2)} << u"A1"_s;
}

void TestGantt::barsThatShareTimeStandBelowEachOther()
{
    QFETCH(std::vector<GanttBar>, bars);
    QTEST(rowsOf(pictureOf(bars)), "rows");
}

void TestGantt::noTwoBarsOfARowOverlap()
{
    QRandomGenerator random(7);
    std::vector<GanttBar> bars;
    for (int i = 0; i < 300; ++i) {
        const int from = random.bounded(100);
        bars.push_back(bar("X", random.bounded(5), from, from + 1 + random.bounded(6)));
    }
    const GanttPicture picture = pictureOf(bars, 5);
    const GanttLayout layout(picture);
    for (size_t a = 0; a < bars.size(); ++a) {
        const int lane = layout.laneAt(layout.rowOf(static_cast<int>(a)));
        QCOMPARE(lane, bars[a].lane);
        for (size_t b = a + 1; b < bars.size(); ++b)
            if (layout.rowOf(static_cast<int>(a)) == layout.rowOf(static_cast<int>(b)))
                QVERIFY(bars[a].to <= bars[b].from || bars[b].to <= bars[a].from);
    }
}

void TestGantt::barsOfUnknownLanesAreLeftOut()
{
    const GanttPicture picture = pictureOf({bar("A", 7, 0, 1), bar("B", -1, 0, 1), bar("C", 0, 0, 1)});
    const GanttLayout layout(picture);
    QCOMPARE(layout.rowOf(0), -1);
    QCOMPARE(layout.rowOf(1), -1);
    QCOMPARE(layout.rowOf(2), 0);
    QCOMPARE(layout.rows(), 2);
}

void TestGantt::pointFindsItsBar()
{
    const GanttPicture picture = pictureOf({bar("A", 0, 1, 3), bar("B", 1, 2, 4)});
    const GanttLayout layout(picture);
    const GanttLooks looks = plainLooks();
    const GanttFrame frame(picture, layout, looks, area);
    QCOMPARE(frame.barAt({250, 50}), 0);
    QCOMPARE(frame.barAt({250, 70}), -1); // the other lane, before its bar
    QCOMPARE(frame.barAt({350, 70}), 1);
    QCOMPARE(frame.barAt({450, 50}), -1); // behind the bar
    QCOMPARE(frame.barAt({250, 20}), -1); // the head
    QCOMPARE(frame.barAt({50, 50}), -1); // the names
    const GanttFrame scrolled(picture, layout, looks, area, 20);
    QCOMPARE(scrolled.barAt({350, 50}), 1);
    QCOMPARE(frame.dayAt(frame.xOf(day0 + 2.5)), day0 + 2.5);
}

void TestGantt::thinBarIsHitNearby()
{
    GanttPicture picture = pictureOf({bar("A", 0, 100, 101), bar("B", 0, 110, 111)});
    picture.to = day0 + 365;
    const GanttLayout layout(picture);
    const GanttLooks looks = plainLooks();
    const GanttFrame frame(picture, layout, looks, area);
    const QRectF thin = frame.barRect(0);
    QVERIFY(thin.width() >= 2.7);
    QCOMPARE(frame.barAt({thin.right() + 3, 50}), 0);
    QCOMPARE(frame.barAt({thin.right() + 9, 50}), -1);
}

void TestGantt::neighboursFollowLanesThenTime()
{
    GanttContent content;
    content.setPicture(pictureOf({bar("C", 1, 0, 1), bar("B", 0, 4, 5), bar("A", 0, 1, 2), bar("A", 1, 6, 7)}));
    QCOMPARE(content.neighbour({}, 1), u"A"_s);
    QCOMPARE(content.neighbour(u"A"_s, 1), u"B"_s);
    QCOMPARE(content.neighbour(u"B"_s, 1), u"C"_s);
    QCOMPARE(content.neighbour(u"C"_s, 1), u"C"_s);
    QCOMPARE(content.neighbour(u"A"_s, -1), u"A"_s);
    QCOMPARE(content.rowOf(u"C"_s), 1);
    QCOMPARE(content.rowOf(u"none"_s), -1);
}

void TestGantt::fillsDifferWithoutColour()
{
    // Grey pictures of every fill, all of one tone: no two may be the same.
    QList<QImage> pictures;
    for (int fill = 0; fill < 4; ++fill) {
        QImage image(60, 20, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintGanttSample(painter, {2, 2, 56, 16}, {QColor(0x1B5E8C), QColor(0xE2EFF8), Qt::black}, static_cast<GanttFill>(fill));
        painter.end();
        for (const QImage &other : pictures)
            QVERIFY(other != image);
        pictures.append(image);
    }
}

void TestGantt::printTakesAsManyPagesAsNeeded()
{
    GanttSheet sheet;
    sheet.title = u"Lịch mở lớp năm 2027"_s;
    sheet.page = u"Trang %1/%2"_s;
    QBuffer none;
    none.open(QIODevice::WriteOnly);
    QCOMPARE(printGantt(pictureOf({}, 0), sheet, none), 1);
    QVERIFY(none.data().startsWith("%PDF"));
    int before = 1;
    for (int lanes : {10, 60, 200}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const int pages = printGantt(pictureOf({bar("A", 0, 1, 3)}, lanes), sheet, buffer);
        QVERIFY(pages >= before);
        before = pages;
        QCOMPARE(buffer.data().count("/Type /Page\n"), pages);
    }
    QVERIFY(before > 3);
}

void TestGantt::printOnABrokenDeviceIsRefused()
{
    GanttSheet sheet;
    sheet.page = u"%1/%2"_s;
    QBuffer closed;
    QCOMPARE(printGantt(pictureOf({bar("A", 0, 1, 3)}), sheet, closed), 0);
}

LOTRINH_GUI_TEST(TestGantt)
#include "tst_gantt.moc"
