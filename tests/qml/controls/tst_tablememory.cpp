// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablememory.h"
#include "support/manytests.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using lotrinh::controls::TableColumn;
using lotrinh::controls::TableGeometry;
using lotrinh::controls::TableMemory;
using namespace Qt::StringLiterals;

namespace {

/// One start of the program: a table of three columns with its memory.
struct Start {
    TableGeometry geometry;
    TableMemory memory;

    explicit Start(const QString &name)
    {
        QQmlListProperty<TableColumn> list = geometry.columns();
        for (const int column : {0, 2, 5}) {
            auto *made = new TableColumn(&geometry);
            made->column = column;
            made->width = 100;
            list.append(&list, made);
        }
        memory.setProperty("name", name);
        memory.setProperty("geometry", QVariant::fromValue(&geometry));
        memory.restore();
    }
    void widen(int position, qreal width)
    {
        geometry.resize(position, width);
        memory.keep();
    }
};

} // namespace

class TestTableMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void widths_and_hidden_columns_stay();
    void another_table_is_not_touched();
    void the_last_column_cannot_be_put_away();
    void reset_goes_back_and_forgets();
    void a_table_without_a_name_keeps_nothing();

private:
    QTemporaryDir m_folder;
};

void TestTableMemory::initTestCase()
{
    QCoreApplication::setOrganizationName(u"LoTrinhTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestTableMemory::widths_and_hidden_columns_stay()
{
    {
        Start first(u"people"_s);
        first.widen(1, 180);
        first.memory.setHidden(0, true);
    }
    Start second(u"people"_s);
    QCOMPARE(second.geometry.at(1)->width, 180.0);
    QCOMPARE(second.geometry.at(2)->width, 100.0);
    QCOMPARE(second.geometry.shownColumns(), (QList<int>{2, 5}));
}

void TestTableMemory::another_table_is_not_touched()
{
    {
        Start first(u"people"_s);
        first.memory.setHidden(0, true);
    }
    Start other(u"classes"_s);
    QCOMPARE(other.geometry.shownColumns(), (QList<int>{0, 2, 5}));
}

void TestTableMemory::the_last_column_cannot_be_put_away()
{
    Start table(u"people"_s);
    for (int position = 0; position < 3; ++position)
        table.memory.setHidden(position, true);
    QCOMPARE(table.geometry.shownColumns(), (QList<int>{5}));
}

void TestTableMemory::reset_goes_back_and_forgets()
{
    {
        Start first(u"people"_s);
        first.widen(0, 220);
        first.memory.setHidden(2, true);
        first.memory.reset();
        QCOMPARE(first.geometry.at(0)->width, 100.0);
        QCOMPARE(first.geometry.shownColumns(), (QList<int>{0, 2, 5}));
    }
    Start second(u"people"_s);
    QCOMPARE(second.geometry.at(0)->width, 100.0);
    QCOMPARE(second.geometry.shownColumns(), (QList<int>{0, 2, 5}));
}

void TestTableMemory::a_table_without_a_name_keeps_nothing()
{
    {
        Start first(u""_s);
        first.memory.setHidden(0, true);
    }
    QVERIFY(QSettings().allKeys().isEmpty());
}

LOTRINH_TEST(TestTableMemory)
#include "tst_tablememory.moc"
