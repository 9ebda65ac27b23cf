// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <list/tablemodel.h>

using namespace Qt::StringLiterals;
using lotrinh::list::Row;
using lotrinh::list::TableModel;

namespace {

/// "a b c": rows with those keys, each with one cell of the same text.
std::vector<Row> rowsOf(const QString &keys)
{
    std::vector<Row> rows;
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts))
        rows.push_back({key, {{key}}});
    return rows;
}

QString keysOf(const TableModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.keyAt(row));
    return keys.join(u' ');
}

} // namespace

class TestTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyWhatChanged_data();
    void tellsOnlyWhatChanged();
    void aChangedCellIsOneChange();
    void manyPlacesReset();
    void saysTreeRoles();
    void outsideIsNothing();
};

void TestTableModel::tellsOnlyWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("signalsTold"); // inserted/removed/reset
    QTest::newRow("nothing") << u"a b c"_s << u"a b c"_s << u"0/0/0"_s;
    QTest::newRow("a branch opens") << u"a b c"_s << u"a x y b c"_s << u"1/0/0"_s;
    QTest::newRow("a branch closes") << u"a x y b c"_s << u"a b c"_s << u"0/1/0"_s;
    QTest::newRow("at both ends") << u"b c"_s << u"a b c d e"_s << u"2/0/0"_s;
    QTest::newRow("one goes, another comes") << u"a b c d"_s << u"a c x d"_s << u"1/1/0"_s;
    QTest::newRow("all new") << u"a b"_s << u"c d"_s << u"0/0/1"_s;
    QTest::newRow("another order") << u"a b c"_s << u"c b a"_s << u"0/0/1"_s;
    QTest::newRow("a key twice") << u"a b"_s << u"a b b"_s << u"0/0/1"_s;
    QTest::newRow("to nothing") << u"a b"_s << QString() << u"0/0/1"_s;
}

void TestTableModel::tellsOnlyWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before), 1);
    QSignalSpy inserted(&model, &TableModel::rowsInserted);
    QSignalSpy removed(&model, &TableModel::rowsRemoved);
    QSignalSpy reset(&model, &TableModel::modelReset);
    model.setRows(rowsOf(after), 1);
    QCOMPARE(keysOf(model), after);
    QTEST(u"%1/%2/%3"_s.arg(inserted.count()).arg(removed.count()).arg(reset.count()), "signalsTold");
}

void TestTableModel::aChangedCellIsOneChange()
{
    TableModel model;
    model.setRows(rowsOf(u"a b c"_s), 1);
    QSignalSpy changed(&model, &TableModel::dataChanged);
    auto rows = rowsOf(u"a b c"_s);
    rows[1].cells[0].depth = 1;
    model.setRows(rows, 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    model.setRows(rows, 1);
    QCOMPARE(changed.count(), 1);
}

void TestTableModel::manyPlacesReset()
{
    QString all;
    QString every2nd;
    for (int i = 0; i < 400; ++i) {
        all += u"k%1 "_s.arg(i);
        if (i % 2 == 0)
            every2nd += u"k%1 "_s.arg(i);
    }
    TableModel model;
    model.setRows(rowsOf(all), 1);
    QSignalSpy reset(&model, &TableModel::modelReset);
    model.setRows(rowsOf(every2nd), 1);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.count(), 200);
}

void TestTableModel::saysTreeRoles()
{
    TableModel model;
    model.setRows({{u"a"_s, {{u"A"_s, {}, {}, -1, 2, u"open"_s}}}}, 1);
    QCOMPARE(model.index(0, 0).data(TableModel::Depth).toInt(), 2);
    QCOMPARE(model.index(0, 0).data(TableModel::Branch).toString(), u"open"_s);
    QCOMPARE(model.roleNames().value(TableModel::Depth), QByteArray("depth"));
}

void TestTableModel::outsideIsNothing()
{
    TableModel model;
    model.setRows(rowsOf(u"a"_s), 1);
    QCOMPARE(model.keyAt(1), QString());
    QCOMPARE(model.keyAt(-1), QString());
    QCOMPARE(model.rowOf(u"b"_s), -1);
    QCOMPARE(model.textAt(5, 0), QString());
}

LOTRINH_TEST(TestTableModel)
#include "tst_tablemodel.moc"
