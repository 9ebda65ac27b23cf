// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatgrid.h"
#include "samplemodels.h"
#include "support/manytests.h"

#include <QImage>
#include <QPainter>
#include <QGuiApplication>
#include <QTest>

#include <cmath>

using lotrinh::controls::HeatGrid;
using lotrinh::samples::SampleHeat;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

class TestHeatGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figures_read_on_every_colour_of_the_ramp();
    void the_order_survives_a_grey_print();
    void the_cell_under_a_point_data();
    void the_cell_under_a_point();
    void an_empty_cell_has_its_own_colour();
    void a_cell_without_words_says_its_titles();
    void a_spreadsheet_gets_titles_and_cells();
    void nothing_is_drawn_without_a_model();

private:
    QImage painted();

    std::unique_ptr<HeatGrid> m_grid;
    SampleHeat m_heat;
};

void TestHeatGrid::init()
{
    m_grid = std::make_unique<HeatGrid>();
    m_grid->setProperty("rampLow", QColor(u"#EFF4FB"_s));
    m_grid->setProperty("rampMiddle", QColor(u"#86ABDD"_s));
    m_grid->setProperty("rampHigh", QColor(u"#163C78"_s));
    m_grid->setProperty("surfaceColor", QColor(Qt::white));
    m_grid->setProperty("emptyColor", QColor(Qt::green));
    m_grid->setProperty("rowHeaderWidth", 100);
    m_grid->setProperty("columnHeaderHeight", 50);
    m_grid->setProperty("cellWidth", 60);
    m_grid->setProperty("cellHeight", 20);
    m_grid->setSize(QSizeF(400, 250));
    m_grid->setModel(&m_heat);
}

QImage TestHeatGrid::painted()
{
    QImage image(400, 250, QImage::Format_RGB32);
    QPainter painter(&image);
    m_grid->paint(&painter);
    return image;
}

void TestHeatGrid::figures_read_on_every_colour_of_the_ramp()
{
    for (int step = 0; step <= 200; ++step) {
        const QColor ground = m_grid->rampColor(step / 200.0);
        const double a = luminance(ground);
        const double b = luminance(HeatGrid::inkOn(ground));
        QVERIFY((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5);
    }
}

void TestHeatGrid::the_order_survives_a_grey_print()
{
    double before = luminance(m_grid->rampColor(0));
    for (int step = 1; step <= 100; ++step) {
        const double now = luminance(m_grid->rampColor(step / 100.0));
        QVERIFY(now < before);
        before = now;
    }
    QCOMPARE(m_grid->rampColor(7), m_grid->rampColor(1));
}

void TestHeatGrid::the_cell_under_a_point_data()
{
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<qreal>("scrolled");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("corner") << QPointF(10, 10) << 0.0 << -1 << -1;
    QTest::newRow("column title") << QPointF(100, 10) << 0.0 << -1 << 0;
    QTest::newRow("row title") << QPointF(10, 50) << 0.0 << 0 << -1;
    QTest::newRow("first cell") << QPointF(100, 50) << 0.0 << 0 << 0;
    QTest::newRow("second cell") << QPointF(160, 70) << 0.0 << 1 << 1;
    QTest::newRow("scrolled") << QPointF(160, 70) << 40.0 << 3 << 1;
    QTest::newRow("below the last row") << QPointF(160, 50 + 16 * 20) << 0.0 << -1 << 1;
}

void TestHeatGrid::the_cell_under_a_point()
{
    QFETCH(QPointF, at);
    QFETCH(qreal, scrolled);
    QFETCH(int, row);
    QFETCH(int, column);
    m_grid->setProperty("contentY", scrolled);
    QCOMPARE(m_grid->rowAt(at.y()), row);
    QCOMPARE(m_grid->columnAt(at.x()), column);
}

void TestHeatGrid::an_empty_cell_has_its_own_colour()
{
    const QImage image = painted();
    QCOMPARE(m_heat.index(0, 0).data(SampleHeat::Share).toDouble(), -1.0);
    QCOMPARE(image.pixelColor(105, 55), QColor(Qt::green));
    const double share = m_heat.index(0, 1).data(SampleHeat::Share).toDouble();
    QCOMPARE(image.pixelColor(165, 55), QColor(m_grid->rampColor(share).rgb()));
}

void TestHeatGrid::a_cell_without_words_says_its_titles()
{
    QCOMPARE(m_grid->spoken(0, 1), u"Sở Nội vụ, Phó Trưởng phòng: 44,0 %"_s);
    QCOMPARE(m_grid->spoken(-1, 0), QString());
    QCOMPARE(m_grid->spoken(0, 99), QString());
}

void TestHeatGrid::nothing_is_drawn_without_a_model()
{
    m_grid->setModel(nullptr);
    const QImage image = painted();
    QCOMPARE(image.pixelColor(165, 55), QColor(Qt::white));
    QCOMPARE(m_grid->rows(), 0);
}

void TestHeatGrid::a_spreadsheet_gets_titles_and_cells()
{
    SampleHeat model;
    m_grid->setModel(&model);
    const QStringList lines = m_grid->tabbed(u"Chức danh"_s).split(u'\n');
    QCOMPARE(lines.size(), model.rowCount() + 2); // the titles, and the end of the last line
    QCOMPARE(lines.at(0).split(u'\t').size(), model.columnCount() + 1);
    QCOMPARE(lines.at(0).section(u'\t', 0, 0), u"Chức danh"_s);
    QCOMPARE(lines.at(1).section(u'\t', 0, 0), model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString());
    QCOMPARE(lines.at(1).section(u'\t', 1, 1), model.index(0, 0).data().toString());
    m_grid->setModel(nullptr);
}

LOTRINH_GUI_TEST(TestHeatGrid)
#include "tst_heatgrid.moc"
