// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <list/matrixmodel.h>

using namespace Qt::StringLiterals;
using lotrinh::list::MatrixModel;

namespace {

MatrixModel::Content content(const QStringList &rows, const QStringList &columns)
{
    MatrixModel::Content made;
    for (const QString &row : rows)
        made.rows.push_back({row, u"Dòng "_s + row});
    for (const QString &column : columns)
        made.columns.push_back({column, u"Cột "_s + column});
    for (const QString &row : rows)
        for (const QString &column : columns)
            made.cells.push_back({row + column, u"good"_s, 0.5, u"ô "_s + row + column});
    return made;
}

} // namespace

class TestMatrixModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysTitlesCellsAndRoles();
    void sameTitlesTellOnlyChangedCells();
    void otherTitlesReset();
    void outsideIsNothing();
};

void TestMatrixModel::saysTitlesCellsAndRoles()
{
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContent(content({u"a"_s, u"b"_s}, {u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(1, 2).data().toString(), u"b3"_s);
    QCOMPARE(model.index(1, 2).data(MatrixModel::Spoken).toString(), u"ô b3"_s);
    QCOMPARE(model.index(0, 0).data(MatrixModel::Share).toDouble(), 0.5);
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"Dòng b"_s);
    QCOMPARE(model.columnTitles().join(u','), u"Cột 1,Cột 2,Cột 3"_s);
    QCOMPARE(model.rowKey(1) + model.columnKey(2), u"b3"_s);
}

void TestMatrixModel::sameTitlesTellOnlyChangedCells()
{
    MatrixModel model;
    model.setContent(content({u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}));
    QSignalSpy changes(&model, &MatrixModel::dataChanged);
    QSignalSpy resets(&model, &MatrixModel::modelReset);
    auto next = content({u"a"_s, u"b"_s}, {u"1"_s, u"2"_s});
    next.cells[3].text = u"khác"_s;
    model.setContent(next);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex(), model.index(1, 1));
    model.setContent(next);
    QCOMPARE(changes.count(), 1);
}

void TestMatrixModel::otherTitlesReset()
{
    MatrixModel model;
    model.setContent(content({u"a"_s}, {u"1"_s}));
    QSignalSpy resets(&model, &MatrixModel::modelReset);
    model.setContent(content({u"b"_s}, {u"1"_s}));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"b1"_s);
}

void TestMatrixModel::outsideIsNothing()
{
    MatrixModel model;
    model.setContent(content({u"a"_s}, {u"1"_s}));
    QCOMPARE(model.rowKey(1), QString());
    QCOMPARE(model.columnKey(-1), QString());
    QSignalSpy changes(&model, &MatrixModel::dataChanged);
    model.setCell(1, 0, {u"x"_s, {}, -1, {}});
    QCOMPARE(changes.count(), 0);
}

LOTRINH_TEST(TestMatrixModel)
#include "tst_matrixmodel.moc"
