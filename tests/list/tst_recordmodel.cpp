// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <list/recordmodel.h>

using namespace Qt::StringLiterals;
using lotrinh::list::Record;
using lotrinh::list::RecordModel;

namespace {

/// "a1 b2" = keys a and b with the titles 1 and 2.
std::vector<Record> records(const QString &text)
{
    std::vector<Record> made;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts))
        made.push_back({one.left(1), {one.mid(1), one.mid(1).toInt()}});
    return made;
}

} // namespace

class TestRecordModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_areRolesByName()
    {
        RecordModel model({"title", "size"});
        model.setRecords(records(u"a1 b2"_s));
        const auto names = model.roleNames();
        QCOMPARE(names.value(RecordModel::Key), QByteArray("key"));
        QCOMPARE(names.value(RecordModel::FirstField + 1), QByteArray("size"));
        QCOMPARE(model.index(1).data(RecordModel::FirstField).toString(), u"2"_s);
        QCOMPARE(model.valueOf(u"b"_s, "size").toInt(), 2);
        QVERIFY(!model.valueOf(u"c"_s, "size").isValid());
        QVERIFY(!model.valueOf(u"b"_s, "colour").isValid());
        QVERIFY(!model.data(model.index(0), RecordModel::FirstField + 2).isValid());
    }

    void setRecords_tellsNoMoreThanWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removed"); ///< signals
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("changed");
        QTest::newRow("the same") << u"a1 b2 c3"_s << u"a1 b2 c3"_s << 0 << 0 << 0;
        QTest::newRow("a value") << u"a1 b2 c3"_s << u"a1 b9 c3"_s << 0 << 0 << 1;
        QTest::newRow("one goes") << u"a1 b2 c3"_s << u"a1 c3"_s << 1 << 0 << 0;
        QTest::newRow("one comes") << u"a1 c3"_s << u"a1 b2 c3"_s << 0 << 1 << 0;
        QTest::newRow("the middle is replaced") << u"a1 b2 c3"_s << u"a1 d4 e5 c3"_s << 1 << 1 << 0;
        QTest::newRow("everything") << u"a1 b2"_s << u"c3"_s << 1 << 1 << 0;
        QTest::newRow("all gone") << u"a1 b2"_s << QString() << 1 << 0 << 0;
        QTest::newRow("repeated key at both ends") << u"a1"_s << u"a1 b2 a1"_s << 0 << 1 << 0;
    }
    void setRecords_tellsNoMoreThanWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        RecordModel model({"title", "size"});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecords(records(before));
        QSignalSpy removed(&model, &RecordModel::rowsRemoved);
        QSignalSpy inserted(&model, &RecordModel::rowsInserted);
        QSignalSpy changed(&model, &RecordModel::dataChanged);
        QSignalSpy counted(&model, &RecordModel::countChanged);
        const int was = model.count();
        model.setRecords(records(after));
        QVERIFY(model.records() == records(after));
        QTEST(int(removed.count()), "removed");
        QTEST(int(inserted.count()), "inserted");
        QTEST(int(changed.count()), "changed");
        QCOMPARE(counted.count(), was == model.count() ? 0 : 1);
    }
};

LOTRINH_TEST(TestRecordModel)
#include "tst_recordmodel.moc"
