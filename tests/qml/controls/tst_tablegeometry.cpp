// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablegeometry.h"
#include "support/manytests.h"

#include <QSignalSpy>
#include <QTest>

using lotrinh::controls::TableColumn;
using lotrinh::controls::TableGeometry;
using namespace Qt::StringLiterals;

class TestTableGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void the_last_shown_column_takes_the_rest();
    void a_column_that_stretches_goes_before_the_last();
    void nothing_shrinks_below_its_width();
    void hidden_columns_take_no_room();
    void columns_put_away_take_no_room();
    void position_under_a_point_data();
    void position_under_a_point();
    void resize_keeps_the_minimum();
    void widths_follow_the_scale();
    void the_last_neighbour_is_itself();
    void a_deleted_column_leaves_the_list();

private:
    TableColumn *add(int column, qreal width);

    std::unique_ptr<TableGeometry> m_geometry;
};

void TestTableGeometry::init()
{
    m_geometry = std::make_unique<TableGeometry>();
    add(0, 100);
    add(2, 60);
    add(5, 40);
}

TableColumn *TestTableGeometry::add(int column, qreal width)
{
    auto *made = new TableColumn(m_geometry.get());
    made->setProperty("column", column);
    made->setProperty("width", width);
    made->setProperty("title", u"C%1"_s.arg(column));
    QQmlListProperty<TableColumn> list = m_geometry->columns();
    list.append(&list, made);
    return made;
}

void TestTableGeometry::the_last_shown_column_takes_the_rest()
{
    m_geometry->setProperty("room", 500);
    QCOMPARE(m_geometry->widths(), (QList<qreal>{100, 60, 340}));
    m_geometry->at(2)->setProperty("shown", false);
    QCOMPARE(m_geometry->widths(), (QList<qreal>{100, 400, 0}));
}

void TestTableGeometry::a_column_that_stretches_goes_before_the_last()
{
    m_geometry->setProperty("room", 500);
    m_geometry->at(1)->setProperty("stretches", true);
    QCOMPARE(m_geometry->widths(), (QList<qreal>{100, 360, 40}));
}

void TestTableGeometry::nothing_shrinks_below_its_width()
{
    m_geometry->setProperty("room", 50);
    QCOMPARE(m_geometry->widths(), (QList<qreal>{100, 60, 40}));
}

void TestTableGeometry::hidden_columns_take_no_room()
{
    m_geometry->at(0)->setProperty("shown", false);
    QCOMPARE(m_geometry->shownColumns(), (QList<int>{2, 5}));
    QCOMPARE(m_geometry->shownTitles(), (QStringList{u"C2"_s, u"C5"_s}));
    QCOMPARE(m_geometry->positionAt(10), 1);
    QCOMPARE(m_geometry->neighbour(1, -1), 1);
}

void TestTableGeometry::columns_put_away_take_no_room()
{
    m_geometry->setProperty("room", 500);
    m_geometry->at(0)->setProperty("hidden", true);
    QCOMPARE(m_geometry->widths(), (QList<qreal>{0, 60, 440}));
    QCOMPARE(m_geometry->shownColumns(), (QList<int>{2, 5}));
    m_geometry->at(0)->setProperty("hidden", false);
    QCOMPARE(m_geometry->shownColumns(), (QList<int>{0, 2, 5}));
}

void TestTableGeometry::position_under_a_point_data()
{
    QTest::addColumn<qreal>("x");
    QTest::addColumn<int>("position");
    QTest::newRow("left end") << 0.0 << 0;
    QTest::newRow("last pixel of the first") << 99.0 << 0;
    QTest::newRow("first pixel of the second") << 100.0 << 1;
    QTest::newRow("last pixel") << 199.0 << 2;
    QTest::newRow("beyond") << 200.0 << -1;
}

void TestTableGeometry::position_under_a_point()
{
    QFETCH(qreal, x);
    QFETCH(int, position);
    QCOMPARE(m_geometry->positionAt(x), position);
}

void TestTableGeometry::resize_keeps_the_minimum()
{
    QSignalSpy changed(m_geometry.get(), &TableGeometry::changed);
    m_geometry->resize(0, 150);
    QCOMPARE(m_geometry->widths().first(), 150);
    QCOMPARE(changed.count(), 1);
    m_geometry->resize(0, 5);
    QCOMPARE(m_geometry->widths().first(), 48);
    m_geometry->resize(9, 100);
    QCOMPARE(changed.count(), 2);
}

void TestTableGeometry::widths_follow_the_scale()
{
    m_geometry->setProperty("scale", 1.5);
    QCOMPARE(m_geometry->widths(), (QList<qreal>{150, 90, 60}));
    m_geometry->resize(0, 300);
    QCOMPARE(m_geometry->at(0)->width, 200);
}

void TestTableGeometry::the_last_neighbour_is_itself()
{
    QCOMPARE(m_geometry->neighbour(0, 1), 1);
    QCOMPARE(m_geometry->neighbour(2, 1), 2);
    QCOMPARE(m_geometry->neighbour(0, -1), 0);
}

void TestTableGeometry::a_deleted_column_leaves_the_list()
{
    delete m_geometry->at(1);
    QCOMPARE(m_geometry->shownColumns(), (QList<int>{0, 5}));
    QCOMPARE(m_geometry->positionOf(2), -1);
    QCOMPARE(m_geometry->described(2), nullptr);
}

LOTRINH_TEST(TestTableGeometry)
#include "tst_tablegeometry.moc"
