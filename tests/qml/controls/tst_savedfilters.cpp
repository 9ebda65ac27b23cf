// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedfilters.h"
#include "support/manytests.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using lotrinh::controls::SavedFilters;
using namespace Qt::StringLiterals;

class TestSavedFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void a_filter_stays();
    void a_taken_name_gets_the_new_filter();
    void another_list_has_its_own();
    void a_filter_can_be_taken_away();
    void a_blank_name_is_no_name();

private:
    QTemporaryDir m_folder;
};

void TestSavedFilters::initTestCase()
{
    QCoreApplication::setOrganizationName(u"LoTrinhTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestSavedFilters::a_filter_stays()
{
    SavedFilters first;
    first.setPlace(u"people"_s);
    first.save(u" Quá hạn ở sở "_s, {{u"status"_s, 1}, {u"unit"_s, u"Sở Nội vụ"_s}});
    SavedFilters second;
    second.setPlace(u"people"_s);
    QCOMPARE(second.names(), QStringList{u"Quá hạn ở sở"_s});
    QCOMPARE(second.filterAt(0).value(u"unit"_s).toString(), u"Sở Nội vụ"_s);
    QVERIFY(second.filterAt(1).isEmpty());
}

void TestSavedFilters::a_taken_name_gets_the_new_filter()
{
    SavedFilters filters;
    filters.setPlace(u"people"_s);
    filters.save(u"A"_s, {{u"status"_s, 1}});
    filters.save(u"B"_s, {{u"status"_s, 2}});
    filters.save(u"A"_s, {{u"status"_s, 3}});
    QCOMPARE(filters.names(), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(filters.filterAt(0).value(u"status"_s).toInt(), 3);
}

void TestSavedFilters::another_list_has_its_own()
{
    SavedFilters people;
    people.setPlace(u"people"_s);
    people.save(u"A"_s, {});
    SavedFilters classes;
    classes.setPlace(u"classes"_s);
    QVERIFY(classes.names().isEmpty());
}

void TestSavedFilters::a_filter_can_be_taken_away()
{
    SavedFilters filters;
    filters.setPlace(u"people"_s);
    filters.save(u"A"_s, {});
    filters.save(u"B"_s, {});
    filters.remove(0);
    filters.remove(7);
    QCOMPARE(filters.names(), QStringList{u"B"_s});
}

void TestSavedFilters::a_blank_name_is_no_name()
{
    SavedFilters filters;
    filters.setPlace(u"people"_s);
    filters.save(u"  "_s, {});
    QVERIFY(filters.names().isEmpty());
}

LOTRINH_TEST(TestSavedFilters)
#include "tst_savedfilters.moc"
