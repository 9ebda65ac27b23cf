// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallprovince.h"
#include "service/view/classlist.h"
#include "service/view/classview.h"
#include "service/view/conclusions.h"
#include "service/view/planningview.h"
#include "service/view/today.h"
#include "store/audit.h"
#include "store/transaction.h"
#include "support/manytests.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::outcomeOf;
using test::SmallProvince;

/// Whoever looks at planning or at conclusions is in the log, once an opening of the program; other pages leave no line.
class TestNotedReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void View_OfWhatIsSensitive_IsNotedOnceAnOpening_data();
    void View_OfWhatIsSensitive_IsNotedOnceAnOpening();
    void View_Refused_IsNotNoted();
    void Reader_OfSeveralViews_IsNotedForEachKind();
    void View_WhileOthersWrite_IsAnsweredAtOnce_data() { test::addEngines(); }
    void View_WhileOthersWrite_IsAnsweredAtOnce();
};

namespace {

const Caller firstReader{u"lan"_s, Role::PlanningOfficer, {}, {}};
const Caller secondReader{u"hoa"_s, Role::PlanningOfficer, {}, {}};

/// Opens one view for the caller; "done", or why it was refused.
QString look(const QString &view, service::Service &service, const Caller &caller, Day today)
{
    service.setReader(caller, today);
    if (view == "planning lists"_L1)
        return outcomeOf(service::readPlanningOverview(service, caller, today));
    if (view == "planning file"_L1)
        return outcomeOf(service::readPlanningFile(service, caller, u"Q1"_s, today));
    if (view == "conclusions"_L1)
        return outcomeOf(service::readConclusions(service));
    if (view == "sums of conclusions"_L1)
        return outcomeOf(service::readReconciliations(service, today));
    if (view == "classes"_L1)
        return outcomeOf(service::readClassList(service));
    if (view == "a class"_L1)
        return outcomeOf(service::readClassView(service, u"L"_s, today));
    if (view == "a class's history"_L1)
        return outcomeOf(service::readClassHistory(service, u"L"_s));
    if (view == "today"_L1)
        return outcomeOf(service::readToday(service, today));
    return u"no such view"_s;
}

/// "lan planning, hoa planning": who was noted to have read what, the oldest first.
QString notedIn(SmallProvince &province)
{
    store::AuditFilter reads;
    reads.command = u"read"_s;
    const auto entries = store::findAudit(province.service->database(), reads);
    if (!entries)
        return test::why(entries);
    QStringList lines;
    for (const store::AuditEntry &entry : *entries)
        lines.prepend(entry.actor + u' ' + QJsonDocument::fromJson(entry.request.toUtf8()).object().value(u"what"_s).toString());
    return lines.join(u", "_s);
}

void openClass(SmallProvince &province)
{
    QCOMPARE(province.outcomeOf(uR"({"do":"open_class","code":"L","course":"C1","name":"Lớp","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":3})"_s), u"ok"_s);
}

} // namespace

void TestNotedReads::View_OfWhatIsSensitive_IsNotedOnceAnOpening_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("what"); // empty: nothing is noted
    QTest::newRow("planning lists") << u"planning lists"_s << u"planning"_s;
    QTest::newRow("planning file") << u"planning file"_s << u"planning"_s;
    QTest::newRow("conclusions") << u"conclusions"_s << u"conclusions"_s;
    QTest::newRow("sums of conclusions") << u"sums of conclusions"_s << u"conclusions"_s;
    QTest::newRow("harmless: classes") << u"classes"_s << QString();
    QTest::newRow("harmless: a class") << u"a class"_s << QString();
    QTest::newRow("harmless: a class's history") << u"a class's history"_s << QString();
    QTest::newRow("harmless: today") << u"today"_s << QString();
}

void TestNotedReads::View_OfWhatIsSensitive_IsNotedOnceAnOpening()
{
    QFETCH(QString, view);
    QFETCH(QString, what);
    SmallProvince province(store::Engine::Sqlite);
    openClass(province);
    const auto noted = [&](const QStringList &readers) {
        QStringList lines;
        for (const QString &reader : readers)
            lines += reader + u' ' + what;
        return what.isEmpty() ? QString() : lines.join(u", "_s);
    };
    QCOMPARE(look(view, *province.service, firstReader, province.today), u"done"_s);
    QCOMPARE(notedIn(province), noted({u"lan"_s}));
    // Looked at again: the same opening, the same line.
    QCOMPARE(look(view, *province.service, firstReader, province.today), u"done"_s);
    QCOMPARE(notedIn(province), noted({u"lan"_s}));
    // Somebody else at the same desk, then the first reader in a program opened anew.
    QCOMPARE(look(view, *province.service, secondReader, province.today), u"done"_s);
    QCOMPARE(notedIn(province), noted({u"lan"_s, u"hoa"_s}));
    const auto anew = service::Service::open(province.service->database().location().path);
    QVERIFY2(anew, qPrintable(test::why(anew)));
    QCOMPARE(look(view, **anew, firstReader, province.today), u"done"_s);
    QCOMPARE(notedIn(province), noted({u"lan"_s, u"hoa"_s, u"lan"_s}));
}

/// Nobody has read what they were not shown.
void TestNotedReads::View_Refused_IsNotNoted()
{
    SmallProvince province(store::Engine::Sqlite);
    const Caller coordinator{u"lan"_s, Role::Coordinator, {}, {}};
    for (const QString &view : {u"planning lists"_s, u"planning file"_s, u"conclusions"_s, u"sums of conclusions"_s})
        QCOMPARE(look(view, *province.service, coordinator, province.today), u"not_allowed"_s);
    QCOMPARE(notedIn(province), QString());
}

void TestNotedReads::Reader_OfSeveralViews_IsNotedForEachKind()
{
    SmallProvince province(store::Engine::Sqlite);
    for (const QString &view : {u"planning lists"_s, u"planning file"_s, u"conclusions"_s, u"sums of conclusions"_s, u"classes"_s})
        QCOMPARE(look(view, *province.service, firstReader, province.today), u"done"_s);
    QCOMPARE(notedIn(province), u"lan planning, lan conclusions"_s);
}

/// What cannot be noted is not shown, and the window, which has one thread for all its questions, is not kept waiting.
void TestNotedReads::View_WhileOthersWrite_IsAnsweredAtOnce()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    openClass(province);
    const auto lookAt = [&](const QString &view) { return look(view, *province.service, firstReader, province.today); };
    QCOMPARE(lookAt(u"classes"_s), u"done"_s); // harmless: nobody else writes
    const auto other = store::Database::open(province.service->database().location());
    QVERIFY2(other, qPrintable(test::why(other)));
    {
        const auto writing = store::Transaction::begin(**other, store::Rows::Many);
        QVERIFY2(writing, qPrintable(test::why(writing)));
        QElapsedTimer lasting;
        lasting.start();
        QCOMPARE(lookAt(u"planning lists"_s), u"storage_busy"_s);
        QVERIFY2(lasting.elapsed() < 20'000, "as long as a command waits: eight times five seconds");
        // The next question, which leaves no line, is answered meanwhile.
        QCOMPARE(lookAt(u"classes"_s), u"done"_s);
        QCOMPARE(notedIn(province), QString());
    }
    QCOMPARE(lookAt(u"planning lists"_s), u"done"_s);
    QCOMPARE(notedIn(province), u"lan planning"_s);
}

LOTRINH_TEST(TestNotedReads)
#include "tst_notedreads.moc"
