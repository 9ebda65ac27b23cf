// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/freshness.h"
#include "smallprovince.h"
#include "support/manytests.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// A command decided on what somebody else has changed since is refused, and both versions are shown.
class TestFreshness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versions_data();
    void versions();
    void sheetThatIsStale_keepsAllItSays();
    void sentAgain_onWhatIsStored();
    void whoAndWhen_areTold();
    void readMeanwhile_hidesNoCommand_data();
    void readMeanwhile_hidesNoCommand();
    void readAWhileAgo_isNotFresh();
    void othersChanges_areToldThoughRefused();
};

namespace {

const QString openL1
    = uR"({"do":"open_class","code":"L1","course":"C1","name":"Lớp 1","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":2})"_s;

/// A and B sit in it; its only half-day has no mark yet.
const QString taughtL1 = openL1 + u'\n'
    + uR"({"do":"add_session","class":"L1","starts_at":"2027-03-08T07:30","ends_at":"2027-03-08T11:00"}
{"do":"nominate","class":"L1","cadres":["A","B"],"basis":"other"}
{"do":"set_class_state","class":"L1","state":"running"})"_s;

QString textOf(const QJsonObject &one, const char *name)
{
    const QJsonValue value = one.value(QLatin1String(name));
    if (value.isUndefined())
        return u"-"_s;
    if (value.isNull())
        return u"~"_s;
    if (value.isArray())
        return value.toVariant().toStringList().join(u'+');
    return value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s) : value.toVariant().toString();
}

/// "field mine/was/stored" of each, in the order of the answer; the outcome when it is not stale.
QString versionsIn(const QJsonObject &reply)
{
    if (reply.value(u"error"_s) != u"stale"_s)
        return reply.value(u"ok"_s).toBool() ? u"ok"_s : reply.value(u"error"_s).toString();
    QStringList fields;
    for (const auto &value : reply.value(u"detail"_s).toObject().value(u"versions"_s).toArray()) {
        const QJsonObject one = value.toObject();
        fields.append(textOf(one, "field") + u' ' + QStringList{textOf(one, "mine"), textOf(one, "was"), textOf(one, "stored")}.join(u'/'));
    }
    return fields.join(u"; "_s);
}

} // namespace

void TestFreshness::versions_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &done, const QString &line, const QString &expected) {
        for (const auto &[engine, on] : {std::pair(store::Engine::Sqlite, "sqlite"), std::pair(store::Engine::Postgres, "postgres")})
            QTest::addRow("%s, %s", name, on) << engine << done << line << expected;
    };
    const QString capacity = uR"({"do":"set_capacity","class":"L1","capacity":5,"revision":1})"_s;
    row("nobody was there", openL1, capacity, u"ok"_s);
    row("the same field", openL1 + u'\n' + uR"({"do":"set_capacity","class":"L1","capacity":3})"_s, capacity, u"capacity 5/2/3"_s);
    row("other fields", openL1 + u'\n' + uR"({"do":"move_class","class":"L1","starts_on":"2027-03-10","ends_on":"2027-03-11"})"_s, capacity,
        u"capacity 5/2/2; ends_on -/2027-03-09/2027-03-11; starts_on -/2027-03-08/2027-03-10"_s);
    row("what it names, by code", openL1 + u'\n' + uR"({"do":"change_class","class":"L1","room":"R1"})"_s,
        uR"({"do":"change_class","class":"L1","room":"R2","revision":1})"_s, u"room R2/~/R1"_s);
    row("the field of something else of that name is not the class's", openL1 + u'\n' + uR"({"do":"change_class","class":"L1","room":"R1"})"_s,
        uR"({"do":"add_session","class":"L1","starts_at":"2027-03-08T07:30","ends_at":"2027-03-08T11:00","room":"R2","revision":1})"_s,
        u"room -/~/R1"_s);
    row("an entry that was ended", uR"({"do":"end_planning_entry","code":"Q1","ended_on":"2027-02-28","end_reason":"chuyển"})"_s,
        uR"({"do":"end_planning_entry","code":"Q1","ended_on":"2027-03-01","end_reason":"nghỉ","decision":"2","revision":1})"_s,
        u"ended_on 2027-03-01/~/2027-02-28; end_reason nghỉ//chuyển"_s);
    row("the last day of a rule", uR"({"do":"end_requirement","code":"RB","valid_to":"2027-02-28"})"_s,
        uR"({"do":"end_requirement","code":"RB","valid_to":"2028-01-01","revision":1})"_s, u"valid_to 2028-01-01/~/2027-02-28"_s);
    const QString endPost = uR"({"do":"end_post_holding","cadre":"A","title":"T","valid_to":"2027-02-28","revision":1})"_s;
    row("a post as it is", {}, endPost, u"ok"_s);
    row("a post that was ended and reinstated", uR"({"do":"end_post_holding","cadre":"A","title":"T","valid_to":"2027-01-31","id":"x"}
{"do":"undo","of":"x"})"_s, endPost, u"valid_to 2027-02-28/~/~"_s);
    const auto mark = [](const char *cadre, const char *now, const char *was) {
        return uR"({"do":"mark_attendance","class":"L1","starts_at":"2027-03-08T07:30","marks":[{"cadre":"%1","mark":"%2"%3}]})"_s.arg(
            QLatin1String(cadre), QLatin1String(now), *was ? uR"(,"was":"%1")"_s.arg(QLatin1String(was)) : QString());
    };
    const QString marked = taughtL1 + u'\n' + mark("A", "present", "");
    row("a cell that is empty as it was seen", taughtL1, mark("A", "late", "none"), u"ok"_s);
    row("a mark that stands as it was seen", marked, mark("A", "late", "present"), u"ok"_s);
    row("a mark made meanwhile", marked, mark("A", "late", "none"), u"mark late/~/present"_s);
    row("a mark changed meanwhile", marked, mark("A", "late", "excused"), u"mark late/excused/present"_s);
    row("the same mark made meanwhile", marked, mark("A", "present", "none"), u"ok"_s);
    row("another person's mark made meanwhile", marked, mark("B", "late", "none"), u"ok"_s);
    row("a mark whatever stands there", marked, mark("A", "late", ""), u"ok"_s);
    row("a mark seen that there is not", marked, mark("A", "late", "away"), u"bad_field"_s);
    const auto score = [](const QString &now, const QString &was) {
        return uR"({"do":"record_score","class":"L1","cadre":"A","part":"P","attempt":1,"score":%1%2})"_s.arg(
            now, was.isEmpty() ? QString() : u",\"was\":"_s + was);
    };
    const QString scored = taughtL1 + u'\n' + score(u"8.5"_s, {});
    row("no score as it was seen", taughtL1, score(u"7"_s, uR"("none")"_s), u"ok"_s);
    row("a score that stands as it was seen", scored, score(u"7"_s, u"8.5"_s), u"ok"_s);
    row("a score given meanwhile", scored, score(u"7"_s, uR"("none")"_s), u"tenths 70/~/85"_s);
    row("a score changed meanwhile", scored, score(u"7"_s, u"8"_s), u"tenths 70/80/85"_s);
    row("the same score given meanwhile", scored, score(u"8.5"_s, uR"("none")"_s), u"ok"_s);
    row("a score whatever stands there", scored, score(u"7"_s, {}), u"ok"_s);
    const auto parts = [](const QString &now, const QString &was) {
        return uR"({"do":"name_parts","class":"L1","parts":[%1]%2})"_s.arg(now, was.isEmpty() ? QString() : u",\"was\":"_s + was);
    };
    const QString named = taughtL1 + u'\n' + parts(uR"("P")"_s, {});
    row("no parts as it was seen", taughtL1, parts(uR"("P","Q")"_s, uR"("none")"_s), u"ok"_s);
    row("parts that stand as they were seen", named, parts(uR"("P","Q")"_s, uR"(["P"])"_s), u"ok"_s);
    row("parts that follow from scores, as they were seen", scored, parts(uR"("P","Q")"_s, uR"(["P"])"_s), u"ok"_s);
    row("parts named meanwhile", named, parts(uR"("Q")"_s, uR"("none")"_s), u"parts Q//P"_s);
    row("parts changed meanwhile", named, parts(uR"("Q","R")"_s, uR"(["Q"])"_s), u"parts Q+R/Q/P"_s);
    row("the same parts named meanwhile", named, parts(uR"("P")"_s, uR"("none")"_s), u"ok"_s);
    row("parts whatever stands there", named, parts(uR"("Q")"_s, {}), u"ok"_s);
    row("a person's record is another row than their posts", uR"({"do":"change_cadre","code":"A","phone":"1"})"_s, endPost, u"ok"_s);
}

void TestFreshness::versions()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, done);
    QFETCH(QString, line);
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    for (const QString &one : done.split(u'\n', Qt::SkipEmptyParts))
        QCOMPARE(province.outcomeOf(one), u"ok"_s);
    QTEST(versionsIn(province.run(line)), "expected");
}

/// One cell that somebody else was faster in: nothing of the command is written.
void TestFreshness::sheetThatIsStale_keepsAllItSays()
{
    SmallProvince province(store::Engine::Sqlite);
    for (const QString &one : taughtL1.split(u'\n'))
        QCOMPARE(province.outcomeOf(one), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"mark_attendance","class":"L1","starts_at":"2027-03-08T07:30","marks":[{"cadre":"A","mark":"present"}]})"_s), u"ok"_s);
    const QString before = province.everything();
    const QJsonObject reply = province.run(
        uR"({"do":"mark_attendance","class":"L1","starts_at":"2027-03-08T07:30","marks":[{"cadre":"B","mark":"late","was":"none"},{"cadre":"A","mark":"late","was":"none"}]})"_s);
    QCOMPARE(versionsIn(reply), u"mark late/~/present"_s);
    const QJsonObject detail = reply.value(u"detail"_s).toObject();
    QCOMPARE(detail.value(u"subject"_s).toString(), u"L1"_s);
    QCOMPARE(detail.value(u"versions"_s)[0][u"cadre"_s].toString(), u"A"_s);
    QCOMPARE(detail.value(u"theirs"_s)[0][u"command"_s].toString(), u"mark_attendance"_s);
    QCOMPARE(province.everything(), before);
}

/// What the window does with "send mine": on what the refusal showed, and on that only.
void TestFreshness::sentAgain_onWhatIsStored()
{
    SmallProvince province(store::Engine::Sqlite);
    for (const QString &one : taughtL1.split(u'\n'))
        QCOMPARE(province.outcomeOf(one), u"ok"_s);
    const Caller owner{u"owner"_s, Role::Owner, {}, {}};
    const auto marking = [](Mark mark, std::optional<Mark> seen) {
        return service::MarkAttendance{u"L1"_s, *parseLocalMinute(u"2027-03-08T07:30"_s), {{u"A"_s, mark, service::Seen<Mark>::of(seen)}}};
    };
    const auto scoring = [](int tenths, std::optional<int> seen) {
        return service::RecordScore{u"L1"_s, u"A"_s, u"P"_s, 1, {tenths},
            service::Seen<service::ScoreTenths>::of(seen ? std::optional(service::ScoreTenths{*seen}) : std::nullopt)};
    };
    const auto naming = [](const QStringList &seen) { return service::NameParts{u"L1"_s, {u"Q"_s}, service::partsSeen(seen)}; };
    const auto send = [&](const auto &command) { return province.service->run(command, owner, province.today); };
    QVERIFY(send(marking(Mark::Present, {})));
    QVERIFY(send(scoring(85, {})));
    const auto marked = send(marking(Mark::Late, {}));
    const auto scored = send(scoring(70, {}));
    const auto named = send(naming({}));
    QVERIFY(!marked && !scored && !named);
    QVERIFY(!send(onStored(naming({}), scored.error())));
    QVERIFY(send(onStored(naming({}), named.error())));
    // The refusal of another command tells nothing about this one.
    QVERIFY(!send(onStored(marking(Mark::Excused, {}), marked.error())));
    QVERIFY(!send(onStored(scoring(60, {}), marked.error())));
    QVERIFY(send(onStored(marking(Mark::Late, {}), marked.error())));
    QVERIFY(send(onStored(scoring(70, {}), scored.error())));
    // Once it is written the refusal shows what is stored no more.
    QVERIFY(send(marking(Mark::Excused, Mark::Late)));
    QVERIFY(!send(onStored(marking(Mark::Late, {}), marked.error())));
}

void TestFreshness::whoAndWhen_areTold()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(openL1), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"set_capacity","class":"L1","capacity":3})"_s), u"ok"_s);
    const QJsonObject detail = province.run(uR"({"do":"set_capacity","class":"L1","capacity":5,"revision":1})"_s).value(u"detail"_s).toObject();
    QCOMPARE(detail.value(u"kind"_s).toString(), u"training_class"_s);
    QCOMPARE(detail.value(u"subject"_s).toString(), u"L1"_s);
    QCOMPARE(detail.value(u"found"_s).toInt(), 2);
    const QJsonObject last = detail.value(u"theirs"_s).toArray().first().toObject();
    QCOMPARE(last.value(u"actor"_s).toString(), u"owner"_s);
    QCOMPARE(last.value(u"command"_s).toString(), u"set_capacity"_s);
    QVERIFY(!last.value(u"at"_s).toString().isEmpty());
    // On the newer revision the same is carried out.
    QCOMPARE(province.outcomeOf(uR"({"do":"set_capacity","class":"L1","capacity":5,"revision":2})"_s), u"ok"_s);
}

void TestFreshness::readMeanwhile_hidesNoCommand_data()
{
    QTest::addColumn<int>("reads"); // of the person, in the log behind the command that made it stale
    QTest::newRow("harmless: none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("more than a page of the log") << 250;
}

/// Whoever only looked at somebody stands in the log too, and changed nothing.
void TestFreshness::readMeanwhile_hidesNoCommand()
{
    QFETCH(int, reads);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(uR"({"do":"change_cadre","code":"A","phone":"1"})"_s), u"ok"_s);
    for (int number = 0; number < reads; ++number) {
        const Caller reader{u"lan%1"_s.arg(number), Role::Coordinator, {}, {}};
        QVERIFY(province.service->noteRead(reader, u"ethnicity"_s, u"A"_s, province.today));
    }
    const QJsonObject reply = province.run(uR"({"do":"change_cadre","code":"A","phone":"2","revision":1})"_s);
    QCOMPARE(reply.value(u"error"_s).toString(), u"stale"_s);
    QCOMPARE(reply.value(u"detail"_s)[u"theirs"_s][0][u"command"_s].toString(), u"change_cadre"_s);
}

/// What is in memory may be behind what another program wrote: then what is sent on it must not pass.
void TestFreshness::readAWhileAgo_isNotFresh()
{
    SmallProvince province(store::Engine::Sqlite);
    const Requirement shown = *province.service->rules()->requirementByCode(u"RB"_s);
    const auto fresh = service::revisionOfShown(*province.service, shown);
    QVERIFY(fresh);
    QCOMPARE(*fresh, 1);
    auto other = service::Service::open(province.service->database().location().path);
    QVERIFY(other);
    const QJsonObject end{{u"do"_s, u"end_requirement"_s}, {u"code"_s, u"RB"_s}, {u"valid_to"_s, u"2027-12-31"_s}};
    QVERIFY((*other)->run(end, {u"owner"_s, Role::Owner, {}, {}}, province.today));
    const auto behind = service::revisionOfShown(*province.service, shown);
    QVERIFY(behind);
    QCOMPARE(*behind, 1); // the rule has 2 by now, and says something else
    const auto stored = service::revisionOfRule(*province.service, u"RB"_s);
    QVERIFY(stored);
    QCOMPARE(*stored, 2);
}

void TestFreshness::othersChanges_areToldThoughRefused()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(openL1), u"ok"_s);
    auto other = service::Service::open(province.service->database().location().path);
    QVERIFY(other);
    const QJsonObject theirs{{u"do"_s, u"set_capacity"_s}, {u"class"_s, u"L1"_s}, {u"capacity"_s, 3}};
    QVERIFY((*other)->run(theirs, {u"owner"_s, Role::Owner, {}, {}}, province.today));
    int told = 0;
    province.service->announce = [&](const service::Changes &changes) { told += changes.classes.empty() ? 0 : 1; };
    QCOMPARE(province.outcomeOf(uR"({"do":"set_capacity","class":"L1","capacity":5,"revision":1})"_s), u"stale"_s);
    QCOMPARE(told, 1);
    QCOMPARE(province.outcomeOf(uR"({"do":"set_capacity","class":"L1","capacity":5,"revision":1})"_s), u"stale"_s);
    QCOMPARE(told, 1); // nothing new
}

LOTRINH_TEST(TestFreshness)
#include "tst_freshness.moc"
