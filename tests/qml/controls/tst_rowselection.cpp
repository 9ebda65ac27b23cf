// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowselection.h"
#include "samplemodels.h"
#include "support/manytests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using lotrinh::controls::RowSelection;
using lotrinh::samples::SampleRows;
using namespace Qt::StringLiterals;

class TestRowSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void select_only();
    void toggle_and_extend();
    void extend_without_an_anchor_selects_the_row();
    void follows_its_row_when_another_is_inserted();
    void forgets_at_a_reset();
    void all_of_a_million_rows();
    void tabbed_quotes_what_would_break_a_row();
    void tabbed_takes_the_current_row_when_none_is_chosen();
    void out_of_range_is_none();
    void a_deleted_model_leaves_nothing();

private:
    std::unique_ptr<SampleRows> m_rows;
    std::unique_ptr<RowSelection> m_selection;
};

void TestRowSelection::init()
{
    m_selection.reset();
    m_rows = std::make_unique<SampleRows>();
    m_rows->setSize(20);
    m_selection = std::make_unique<RowSelection>();
    m_selection->setModel(m_rows.get());
}

void TestRowSelection::select_only()
{
    m_selection->selectOnly(3);
    m_selection->selectOnly(5);
    QCOMPARE(m_selection->rows(), QList<int>{5});
    QCOMPARE(m_selection->currentRow(), 5);
}

void TestRowSelection::toggle_and_extend()
{
    m_selection->selectOnly(3);
    m_selection->toggle(7);
    QCOMPARE(m_selection->rows(), (QList<int>{3, 7}));
    m_selection->extendTo(5);
    QCOMPARE(m_selection->rows(), (QList<int>{5, 6, 7}));
    m_selection->toggle(6);
    QCOMPARE(m_selection->rows(), (QList<int>{5, 7}));
}

void TestRowSelection::extend_without_an_anchor_selects_the_row()
{
    m_selection->extendTo(4);
    QCOMPARE(m_selection->rows(), QList<int>{4});
}

void TestRowSelection::follows_its_row_when_another_is_inserted()
{
    m_selection->selectOnly(3);
    QSignalSpy moved(m_selection.get(), &RowSelection::currentRowChanged);
    m_rows->insertAtTop();
    QCOMPARE(m_selection->currentRow(), 4);
    QCOMPARE(m_selection->rows(), QList<int>{4});
    QVERIFY(moved.count() > 0);
}

void TestRowSelection::forgets_at_a_reset()
{
    m_selection->selectOnly(3);
    QSignalSpy moved(m_selection.get(), &RowSelection::currentRowChanged);
    m_rows->setSize(7);
    QCOMPARE(m_selection->currentRow(), -1);
    QCOMPARE(m_selection->selectedCount(), 0);
    QCOMPARE(m_selection->rowCount(), 7);
    QVERIFY(moved.count() > 0);
}

void TestRowSelection::all_of_a_million_rows()
{
    m_rows->setSize(1'000'000);
    m_selection->selectAll();
    QCOMPARE(m_selection->selectedCount(), 1'000'000);
    m_selection->selectNone();
    QCOMPARE(m_selection->selectedCount(), 0);
}

void TestRowSelection::tabbed_quotes_what_would_break_a_row()
{
    QStandardItemModel model(1, 3);
    model.setData(model.index(0, 0), u"a\tb"_s);
    model.setData(model.index(0, 1), u"say \"có\""_s);
    model.setData(model.index(0, 2), u"Độ"_s);
    m_selection->setModel(&model);
    m_selection->selectOnly(0);
    QCOMPARE(m_selection->tabbed({2, 0, 1}, {u"Tên"_s, u"A"_s, u"B"_s}),
        u"Tên\tA\tB\nĐộ\t\"a\tb\"\t\"say \"\"có\"\"\"\n"_s);
    m_selection->setModel(m_rows.get());
}

void TestRowSelection::tabbed_takes_the_current_row_when_none_is_chosen()
{
    m_selection->setCurrentRow(1);
    QCOMPARE(m_selection->tabbed({0}, {u"Mã"_s}), u"Mã\nCB0000002\n"_s);
    m_selection->setCurrentRow(-1);
    QCOMPARE(m_selection->tabbed({0}, {u"Mã"_s}), u"Mã\n"_s);
}

void TestRowSelection::out_of_range_is_none()
{
    m_selection->selectOnly(2);
    m_selection->setCurrentRow(20);
    QCOMPARE(m_selection->currentRow(), -1);
    m_selection->setCurrentRow(-5);
    QCOMPARE(m_selection->currentRow(), -1);
}

void TestRowSelection::a_deleted_model_leaves_nothing()
{
    m_selection->selectOnly(2);
    QSignalSpy counted(m_selection.get(), &RowSelection::rowCountChanged);
    m_rows.reset();
    QCOMPARE(m_selection->rowCount(), 0);
    QCOMPARE(m_selection->currentRow(), -1);
    QCOMPARE(m_selection->selectedCount(), 0);
    QCOMPARE(m_selection->source(), nullptr);
    QVERIFY(counted.count() > 0);
}

LOTRINH_TEST(TestRowSelection)
#include "tst_rowselection.moc"
