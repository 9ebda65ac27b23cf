// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/questions.h"
#include "compliance/ratesurvey.h"
#include "exchange/answers.h"
#include "exchange/export.h"
#include "service/log/log.h"
#include "service/registry.h"
#include "service/upkeep/inspection.h"
#include "smallprovince.h"
#include "store/audit.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "support/manytests.h"
#include "support/rightsbyhand.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;
using test::why;

namespace {

/// What stands in one field of a request that names things of one side only: inside unit U1, or outside it in U2.
QJsonValue valueFor(const service::CommandSpec &command, const QString &field, bool inside)
{
    const QString cadre = inside ? u"A"_s : u"E"_s;
    const QString entry = inside ? u"QI"_s : u"QO"_s;
    const bool isAboutCadre = command.name == u"change_cadre"_s || command.name == u"end_service"_s;
    const QHash<QString, QJsonValue> values{
        {u"cadre"_s, cadre},
        {u"cadres"_s, QJsonArray{cadre}},
        {u"unit"_s, inside ? u"U1"_s : u"U2"_s},
        {u"class"_s, inside ? u"IN"_s : u"OUT"_s},
        {u"login"_s, inside ? u"inner"_s : u"outer"_s},
        {u"credential"_s, u"none"_s},
        {u"request"_s, inside ? u"YC-2027-001"_s : u"YC-2027-002"_s},
        {u"round"_s, inside ? u"RI"_s : u"RO"_s},
        {u"keep"_s, QJsonArray{entry}},
        {u"resource_kind"_s, u"cadre"_s},
        {u"resource"_s, cadre},
        {u"classes"_s, QJsonArray{QJsonObject{{u"code"_s, u"KH"_s}, {u"cadres"_s, QJsonArray{cadre}}}}},
        {u"sessions"_s, QJsonArray{QJsonObject{{u"class"_s, inside ? u"IN"_s : u"OUT"_s}, {u"starts_at"_s, u"2027-03-08T07:30"_s}, {u"ends_at"_s, u"2027-03-08T11:00"_s}}}},
        {u"marks"_s, QJsonArray{QJsonObject{{u"cadre"_s, cadre}, {u"mark"_s, u"present"_s}}}},
        {u"take_out"_s, QJsonArray{QJsonObject{{u"code"_s, entry}, {u"reason"_s, u"x"_s}}}},
        {u"code"_s, isAboutCadre ? cadre : command.right == Right::KeepPlanning ? entry : inside ? u"KI"_s : u"KO"_s},
    };
    return values.value(field, QJsonValue::Undefined);
}

QJsonObject requestFor(const service::CommandSpec &command, bool inside)
{
    QJsonObject request{{u"do"_s, command.name}};
    QString fields = command.fields;
    for (const QString &part : fields.replace(u'[', u',').remove(u']').split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.section(u':', 0, 0);
        if (const QJsonValue value = valueFor(command, name, inside); !value.isUndefined())
            request.insert(name, value);
    }
    return request;
}

bool namesSomebody(const QJsonObject &request)
{
    for (const QString &name : {u"cadre"_s, u"cadres"_s, u"unit"_s, u"class"_s, u"login"_s, u"credential"_s, u"marks"_s, u"resource"_s, u"classes"_s, u"sessions"_s})
        if (request.contains(name))
            return true;
    return false;
}

Caller callerWith(Role role, UnitId scope, CadreId self = {})
{
    return {u"test"_s, role, scope, self};
}

/// Where others have accounts nobody stands without one. Without a password: hashing one takes longer than all the rest.
Caller seatedIn(service::Service &service, const Caller &caller)
{
    if (caller.role == Role::Owner)
        return caller;
    store::Database &db = service.database();
    auto transaction = store::Transaction::begin(db);
    const auto known = store::readOne<Account>(db, &Account::login, caller.name);
    Account account = known && *known ? **known : Account();
    account.login = caller.name;
    account.role = caller.role;
    account.unit = caller.scope;
    account.cadre = caller.self;
    const bool isKept = account.id.isValid() ? bool(store::update(db, account)) : bool(store::insert(db, account));
    if (!isKept || !transaction->commit())
        qFatal("no account");
    return caller;
}

void openInsideAndOutside(SmallProvince &province)
{
    for (const QString &line : {
             uR"({"do":"open_class","code":"IN","course":"C1","name":"IN","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":5})"_s,
             uR"({"do":"open_class","code":"OUT","course":"C1","name":"OUT","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":5})"_s,
             uR"({"do":"set_class_state","class":"IN","state":"open"})"_s,
             uR"({"do":"set_class_state","class":"OUT","state":"open"})"_s,
             uR"({"do":"nominate","class":"IN","cadres":["B"]})"_s,
             uR"({"do":"nominate","class":"OUT","cadres":["E"]})"_s,
             uR"({"do":"record_completion","code":"KI","cadre":"D","course":"C3","completed_on":"2027-02-01"})"_s,
             uR"({"do":"record_completion","code":"KO","cadre":"E","course":"C3","completed_on":"2027-02-01"})"_s,
             uR"({"do":"add_planning_entry","code":"QI","cadre":"B","title":"T","unit":"U1","term":"K1","decision":"1","approved_on":"2026-06-01"})"_s,
             uR"({"do":"add_planning_entry","code":"QO","cadre":"E","title":"T","unit":"U2","term":"K1","decision":"1","approved_on":"2026-06-01"})"_s,
             uR"({"do":"request_extension","cadre":"A","course":"C1","until":"2027-06-30","reason":"x"})"_s,
             uR"({"do":"request_extension","cadre":"E","course":"C1","until":"2027-06-30","reason":"x"})"_s,
             uR"({"do":"open_review_round","code":"RI","opened_on":"2027-01-10","unit":"U1"})"_s,
             uR"({"do":"open_review_round","code":"RO","opened_on":"2027-01-10","unit":"U2"})"_s,
         })
        if (const QString outcome = province.outcomeOf(line); outcome != u"ok"_s)
            qFatal("%s: %s", qPrintable(line), qPrintable(outcome));
    // Accounts without a password: hashing one takes longer than all the rest.
    auto transaction = store::Transaction::begin(province.service->database());
    for (const auto &[login, unit] : {std::pair{u"inner"_s, 2}, std::pair{u"outer"_s, 3}}) {
        Account account;
        account.login = login;
        account.role = Role::UnitContact;
        account.unit = {unit};
        if (!store::insert(province.service->database(), account))
            qFatal("no account");
    }
    (void)transaction->commit();
}

} // namespace

class RightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void command_data();
    void command();
    void undeclaredMember_opensNothing();
    void ownThings_areForOneselfOnly_data();
    void ownThings_areForOneselfOnly();
    void requests_areWithdrawnByWhoAskedOnly();
    void undo_isJudgedAsWhatItTakesBack_data();
    void undo_isJudgedAsWhatItTakesBack();
    void cut_followsWhoMoves();
    void unknownAndOutside_areOneAnswer();
    void reads_doNotChangeWithWhatLiesOutside_data();
    void reads_doNotChangeWithWhatLiesOutside();
    void plannedPerson_infersNothing_data();
    void plannedPerson_infersNothing();
    void log_withholdsPlanning();
    void withheldEntries_cannotBeGuessed();
    void contact_hearsNothingOfPlanning();
    void staleAnswer_showsOnlyOnesOwn();
    void questions_areCutToTheCaller();
    void logChain_isFollowedForWhoMay_data();
    void logChain_isFollowedForWhoMay();
    void loggedCommands_holdWhatIsLogged();

private:
    std::unique_ptr<service::Service> copyIn(const QTemporaryDir &folder) const;

    std::unique_ptr<SmallProvince> m_province;
};

void RightsTest::initTestCase()
{
    m_province = std::make_unique<SmallProvince>(store::Engine::Sqlite);
    QCOMPARE(m_province->missing, QString());
    openInsideAndOutside(*m_province);
}

/// The prepared province once more, in a file of its own.
std::unique_ptr<service::Service> RightsTest::copyIn(const QTemporaryDir &folder) const
{
    const QString path = folder.filePath(u"copy.sqlite"_s);
    if (!QFile::copy(m_province->service->database().location().path, path))
        qFatal("no copy");
    auto service = service::Service::open(path);
    if (!service)
        qFatal("%s", qPrintable(why(service)));
    return std::move(*service);
}

void RightsTest::command_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Role>("role");
    for (const service::CommandSpec &command : service::commands())
        for (const tests::RoleByHand &one : tests::rolesByHand)
            QTest::addRow("%s as %s", qPrintable(command.name), one.name) << command.name << one.role;
}

/// Every role, every command, with no scope, inside its scope and outside it.
void RightsTest::command()
{
    QFETCH(QString, name);
    QFETCH(Role, role);
    const service::CommandSpec &command = *service::commandNamed(name);
    const bool isMine = command.right == Right::RequestOwn;
    const QString before = m_province->everything();
    const auto isAllowed = [&](UnitId scope, bool inside) {
        // Each try is asked of a copy: what is allowed may well change something.
        QTemporaryDir folder;
        std::unique_ptr<service::Service> copy;
        Caller caller = callerWith(role, scope);
        if (tests::hasByHand(role, command.right)) {
            copy = copyIn(folder);
            caller = seatedIn(*copy, caller);
        }
        service::Service &asked = copy ? *copy : *m_province->service;
        const auto reply = asked.run(requestFor(command, inside), caller, m_province->today);
        return reply || reply.error().kind != Error::Kind::NotAllowed;
    };
    if (isMine) {
        QSKIP("asked in ownThings_areForOneselfOnly");
    }
    const bool mayAtAll = tests::hasByHand(role, command.right);
    const bool isWholeProvinces = command.right == Right::KeepRules || name == u"record_figures"_s;
    QCOMPARE(isAllowed({}, true), mayAtAll && role != Role::UnitContact);
    QCOMPARE(isAllowed({}, false), mayAtAll && role != Role::UnitContact);
    if (role != Role::Owner) {
        // A class belongs to no unit: what makes one, or names rooms and lecturers, lies outside nobody's scope.
        const bool namesNobody = command.right == Right::RunClasses && !namesSomebody(requestFor(command, false));
        QCOMPARE(isAllowed({2}, false), mayAtAll && namesNobody);
        if (!isWholeProvinces && name != u"report_lost"_s && name != u"reissue"_s)
            QCOMPARE(isAllowed({2}, true), mayAtAll);
    }
    QCOMPARE(m_province->everything(), before);
}

/// A class outside stays outside when the request also names, where nobody reads it, a person inside.
void RightsTest::undeclaredMember_opensNothing()
{
    QTemporaryDir folder;
    const auto service = copyIn(folder);
    const Caller coordinator = seatedIn(*service, callerWith(Role::Coordinator, {2}));
    int asked = 0;
    for (const service::CommandSpec &command : service::commands()) {
        QJsonObject request = requestFor(command, false);
        if (command.right != Right::RunClasses || (!request.contains(u"class"_s) && !request.contains(u"sessions"_s)) || request.contains(u"cadre"_s)
            || request.contains(u"cadres"_s) || request.contains(u"marks"_s))
            continue;
        request.insert(u"cadre"_s, u"A"_s);
        request.insert(u"resource_kind"_s, u"cadre"_s);
        request.insert(u"resource"_s, u"A"_s);
        request.insert(u"more"_s, QJsonArray{QJsonObject{{u"cadre"_s, u"A"_s}}});
        const auto reply = service->run(request, coordinator, m_province->today);
        QVERIFY2(!reply && reply.error().kind == Error::Kind::NotAllowed, qPrintable(command.name));
        ++asked;
    }
    QVERIFY(asked > 8);
    // Where people are what the command is about, they decide.
    QVERIFY(service->run(QJsonObject{{u"do"_s, u"nominate"_s}, {u"class"_s, u"OUT"_s}, {u"cadres"_s, QJsonArray{u"A"_s}}}, coordinator,
        m_province->today));
}

void RightsTest::ownThings_areForOneselfOnly_data()
{
    QTest::addColumn<QString>("cadre");
    QTest::addColumn<qint64>("self");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("oneself") << u"A"_s << qint64(1) << true;
    QTest::newRow("a colleague") << u"B"_s << qint64(1) << false;
    QTest::newRow("somebody unknown") << u"ZZ"_s << qint64(1) << false;
    QTest::newRow("an account without a person") << u"A"_s << qint64(0) << false;
}

void RightsTest::ownThings_areForOneselfOnly()
{
    QFETCH(QString, cadre);
    QFETCH(qint64, self);
    QFETCH(bool, allowed);
    SmallProvince own(store::Engine::Sqlite);
    openInsideAndOutside(own);
    const QJsonObject request{{u"do"_s, u"request_seat"_s}, {u"class"_s, u"IN"_s}, {u"cadre"_s, cadre}};
    for (const Role role : {Role::Cadre, Role::Manager, Role::Coordinator}) {
        const auto reply = own.service->run(request, seatedIn(*own.service, callerWith(role, {}, {self})), own.today);
        QCOMPARE(reply || reply.error().code != u"not_allowed"_s, allowed);
    }
}

/// A request is withdrawn by whoever made it; to all others it might as well not exist.
void RightsTest::requests_areWithdrawnByWhoAskedOnly()
{
    QTemporaryDir folder;
    const auto service = copyIn(folder);
    const auto withdraw = [&](const QString &request, CadreId self) {
        return QString::fromUtf8(service::toLine(service->run(
            QJsonObject{{u"do"_s, u"withdraw_request"_s}, {u"request"_s, request}}, seatedIn(*service, callerWith(Role::Cadre, {}, self)),
            m_province->today)));
    };
    QCOMPARE(withdraw(u"YC-2027-001"_s, {2}), withdraw(u"YC-2027-999"_s, {2}));
    QVERIFY(withdraw(u"YC-2027-001"_s, {2}).contains(u"not_allowed"_s));
    QVERIFY(withdraw(u"YC-2027-001"_s, {1}).contains(u"\"ok\":true"_s));
}

void RightsTest::undo_isJudgedAsWhatItTakesBack_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<qint64>("scope");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("inside") << Role::PlanningOfficer << qint64(2) << u"in"_s << u"ok"_s;
    QTest::newRow("outside") << Role::PlanningOfficer << qint64(2) << u"out"_s << u"not_allowed"_s;
    QTest::newRow("outside, the whole province") << Role::PlanningOfficer << qint64(0) << u"out"_s << u"ok"_s;
    QTest::newRow("unknown reads like outside") << Role::PlanningOfficer << qint64(2) << u"nothing"_s << u"not_allowed"_s;
    QTest::newRow("without the right") << Role::Coordinator << qint64(0) << u"in"_s << u"not_allowed"_s;
    QTest::newRow("nothing of one's own") << Role::PlanningOfficer << qint64(2) << QString() << u"wrong_state"_s;
}

void RightsTest::undo_isJudgedAsWhatItTakesBack()
{
    QFETCH(Role, role);
    QFETCH(qint64, scope);
    QFETCH(QString, of);
    QFETCH(QString, outcome);
    QTemporaryDir folder;
    const auto service = copyIn(folder);
    const Caller owner = callerWith(Role::Owner, {});
    for (const auto &[id, entry] : {std::pair(u"in"_s, u"QI"_s), std::pair(u"out"_s, u"QO"_s)}) {
        const auto ended = service->run(QJsonObject{{u"do"_s, u"end_planning_entry"_s}, {u"id"_s, id}, {u"code"_s, entry},
                                            {u"ended_on"_s, u"2027-01-01"_s}, {u"end_reason"_s, u"x"_s}}, owner, m_province->today);
        QVERIFY2(ended, qPrintable(why(ended)));
    }
    Caller caller = callerWith(role, {scope});
    caller.name = u"another"_s;
    seatedIn(*service, caller);
    QJsonObject undo{{u"do"_s, u"undo"_s}};
    if (!of.isEmpty())
        undo.insert(u"of"_s, of);
    const auto reply = service->run(undo, caller, m_province->today);
    QCOMPARE(reply ? u"ok"_s : reply.error().code, outcome);
}

/// A person who moved out of sight is gone from what is kept in memory for the reader, one who moved in is there.
void RightsTest::cut_followsWhoMoves()
{
    QTemporaryDir folder;
    const auto service = copyIn(folder);
    service->setReader(callerWith(Role::Manager, {2}), m_province->today);
    const auto sees = [&](const QString &code) {
        const auto seen = service->province();
        const auto search = service->peopleSearch();
        return seen && search && (*seen)->rowByCode(code).has_value() && (*search)->find(code, 5).total > 0;
    };
    QVERIFY(sees(u"A"_s) && !sees(u"E"_s));
    const auto move = [&](const QString &code, const QString &from, const QString &to) {
        const Caller owner = callerWith(Role::Owner, {});
        for (const QJsonObject &request : {
                 QJsonObject{{u"do"_s, u"end_post_holding"_s}, {u"cadre"_s, code}, {u"title"_s, u"T"_s}, {u"unit"_s, from}, {u"valid_to"_s, u"2027-02-01"_s}},
                 QJsonObject{{u"do"_s, u"change_cadre"_s}, {u"code"_s, code}, {u"unit"_s, to}}})
            (void)service->run(request, owner, m_province->today);
    };
    move(u"A"_s, u"U1"_s, u"U2"_s);
    move(u"E"_s, u"U2"_s, u"U1"_s);
    QVERIFY(!sees(u"A"_s) && sees(u"E"_s));
}

void RightsTest::unknownAndOutside_areOneAnswer()
{
    QTemporaryDir folder;
    const auto service = copyIn(folder);
    const Caller officer = seatedIn(*service, callerWith(Role::PlanningOfficer, {2}));
    const auto ask = [&](const QString &code) {
        const auto reply = service->run(
            QJsonObject{{u"do"_s, u"end_planning_entry"_s}, {u"code"_s, code}, {u"ended_on"_s, u"2027-01-01"_s}, {u"end_reason"_s, u"x"_s}},
            officer, m_province->today);
        return QString::fromUtf8(service::toLine(reply));
    };
    QCOMPARE(ask(u"QO"_s), ask(u"does not exist"_s));
}

namespace {

QStringList dutiesSeen(const compliance::Province &seen, Day today)
{
    QStringList lines;
    const compliance::Moment moment(seen.ruleset(), today);
    exchange::DutyRow rows(seen, moment);
    compliance::forEachMark(seen, moment, {}, {UnitTree::AsOf, today},
        [&](compliance::CadreRow row, const compliance::Marks &marks, const compliance::DutyMark &duty) {
            QByteArray line;
            for (const std::string_view cell : rows.of(row, marks, duty))
                line += QByteArray(cell.data(), static_cast<qsizetype>(cell.size())) + ',';
            lines += QString::fromUtf8(line);
            return true;
        });
    return lines;
}

/// Everything somebody can read, in one text.
QString seenBy(SmallProvince &province, const Caller &caller)
{
    QStringList text;
    service::Service &service = *province.service;
    for (const Right right : {Right::ReadPeople, Right::RequestOwn})
        if (const auto cut = service.provinceFor(caller, right, province.today)) {
            text += dutiesSeen(**cut, province.today);
            for (const compliance::CadreRow row : (*cut)->order()) {
                text += (*cut)->codeOf(row) + u' ' + (*cut)->nameOf(row);
                for (const PlanningEntry &entry : (*cut)->factsOf(row).planning)
                    text += u"planned "_s + entry.code + u' ' + entry.decision;
                const Whose whose = (*cut)->factsOf(row).cadre.id == caller.self ? Whose::Own : Whose::Others;
                text += exchange::proofFor(**cut, row, {1}, province.today, Language::English, planningShownTo(caller.role, whose));
            }
        }
    service.setReader(caller, province.today);
    if (const auto search = service.peopleSearch())
        text += QString::number((*search)->find(u"nguyen"_s, 10).total);
    if (const auto cut = service.provinceFor(caller, Right::ReadRates, province.today))
        for (const QStringList &row : exchange::rateRows(
                 compliance::rates(**cut, RateBy::Unit, province.today, {UnitTree::AsOf, province.today})))
            text += row.join(u',');
    if (const auto cut = service.provinceFor(caller, Right::ReadPlanning, province.today))
        for (const auto &one : compliance::readiness(**cut, province.today))
            text += exchange::readinessRow(**cut, one).join(u',');
    if (auto held = service.holdingsFor(caller, province.today)) {
        // Classes and who teaches where are no secret; everything about people is cut.
        held->classes.clear();
        QTemporaryDir folder;
        if (exchange::writeFolder(folder.path(), *held))
            for (const QString &name : QDir(folder.path()).entryList(QDir::Files, QDir::Name)) {
                QFile file(QDir(folder.path()).filePath(name));
                if (file.open(QFile::ReadOnly))
                    text += name + u'\n' + QString::fromUtf8(file.readAll());
            }
    }
    return text.join(u'\n');
}

} // namespace

void RightsTest::reads_doNotChangeWithWhatLiesOutside_data()
{
    QTest::addColumn<Role>("role");
    for (const tests::RoleByHand &one : tests::rolesByHand)
        QTest::newRow(one.name) << one.role;
}

/// Metamorphic (reliability.md §2.15): more people, plans and results outside the scope change nothing inside.
void RightsTest::reads_doNotChangeWithWhatLiesOutside()
{
    QFETCH(Role, role);
    if (role == Role::Owner)
        QSKIP("the owner of the file has no scope");
    SmallProvince province(store::Engine::Sqlite);
    openInsideAndOutside(province);
    const Caller caller = callerWith(role, {2}, {1});
    const QString before = seenBy(province, caller);
    QVERIFY(!before.isEmpty());
    for (const QString &line : {
             uR"({"do":"add_planning_entry","code":"QX","cadre":"E","title":"T","unit":"U2","term":"K1","decision":"2","approved_on":"2026-07-01"})"_s,
             uR"({"do":"record_completion","code":"KX","cadre":"E","course":"C1","completed_on":"2027-02-11"})"_s,
             uR"({"do":"grant_exemption","cadre":"E","course":"C2"})"_s,
             uR"({"do":"appoint","cadre":"E","title":"T","unit":"U2","obtained_by":"appointed","decision":"3","valid_from":"2027-01-01"})"_s,
         })
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    QCOMPARE(seenBy(province, caller), before);
    // The control: what happens inside is seen by whoever may see people there.
    QCOMPARE(province.outcomeOf(uR"({"do":"record_completion","code":"KY","cadre":"A","course":"C1","completed_on":"2027-02-11"})"_s), u"ok"_s);
    QVERIFY(seenBy(province, caller) != before);
}

void RightsTest::plannedPerson_infersNothing_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : {Role::Cadre, Role::UnitContact, Role::Administrator, Role::Auditor, Role::Coordinator})
        QTest::addRow("%s", qPrintable(toCode(role))) << role;
}

/// F is planned by Q1 and sits in front of the program; B is planned by QI. Neither codes nor, but for whoever
/// seats people, the fact show.
void RightsTest::plannedPerson_infersNothing()
{
    QFETCH(Role, role);
    const Caller planned = callerWith(role, {}, {6});
    const QString seen = seenBy(*m_province, planned);
    for (const QString &code : {u"Q1"_s, u"QI"_s, u"QO"_s})
        QVERIFY2(!seen.contains(code), qPrintable(seen));
    QVERIFY2(seen.contains(u"F,C1;C2,once"_s), qPrintable(seen)); // the own duty is there, with the title alone
    QVERIFY2(!seen.contains(u"planned for the title"_s), qPrintable(seen));
    QVERIFY(seenBy(*m_province, callerWith(Role::PlanningOfficer, {})).contains(u"planned for the title"_s)); // the control
    // A and B hold the same title; only B is planned for it too. Nobody else can tell the two apart.
    if (role == Role::Coordinator)
        return;
    SmallProvince without(store::Engine::Sqlite);
    openInsideAndOutside(without);
    QCOMPARE(without.outcomeOf(uR"({"do":"end_planning_entry","code":"QI","ended_on":"2026-06-01","end_reason":"x"})"_s), u"ok"_s);
    QCOMPARE(seenBy(without, planned), seen);
}

void RightsTest::log_withholdsPlanning()
{
    const auto lines = service::readLog(*m_province->service, callerWith(Role::Auditor, {}), {}, m_province->today);
    QVERIFY2(lines, qPrintable(why(lines)));
    int withheld = 0;
    for (const service::LogLine &line : *lines) {
        QVERIFY(!(line.subject + line.request + line.reply).contains(u"QI"_s));
        withheld += line.isWithheld;
    }
    QVERIFY(withheld >= 2);
    service::LogQuestion about;
    about.subject = u"QI"_s;
    QVERIFY(service::readLog(*m_province->service, callerWith(Role::Auditor, {}), about, m_province->today)->empty());
    QCOMPARE(service::readLog(*m_province->service, callerWith(Role::Owner, {}), about, m_province->today)->size(), size_t(1));
    QCOMPARE(service::readLog(*m_province->service, callerWith(Role::Manager, {}), {}, m_province->today).error().code, u"not_allowed"_s);
    // Who is judged fit for a seat may be so because they are planned; that of another basis is no secret.
    for (const auto &[line, isOpen] : {std::pair{uR"({"do":"nominate","class":"OUT","cadres":["F"]})"_s, false},
             std::pair{uR"({"do":"nominate","class":"OUT","cadres":["D"],"basis":"other"})"_s, true},
             std::pair{uR"({"do":"add_user","login":"qh","name":"N","role":"planning_officer","password":"một câu đủ dài 2"})"_s, true}}) {
        QCOMPARE(m_province->outcomeOf(line), u"ok"_s);
        service::LogQuestion newestOf;
        newestOf.command = line.section(u'"', 3, 3);
        QCOMPARE(!service::readLog(*m_province->service, callerWith(Role::Auditor, {}), newestOf, m_province->today)->front().isWithheld, isOpen);
    }
    // Passwords never reach the log.
    QCOMPARE(m_province->outcomeOf(uR"({"do":"add_user","login":"new","name":"N","role":"manager","password":"một câu đủ dài 1"})"_s), u"ok"_s);
    const auto newest = service::readLog(*m_province->service, callerWith(Role::Owner, {}), {}, m_province->today);
    QVERIFY(newest->at(0).command == u"add_user"_s || newest->at(1).command == u"add_user"_s);
    for (const service::LogLine &line : *newest)
        QVERIFY(!line.request.contains(u"một câu"_s));
}

/// The digest of an entry stands in the chain for all to see, and by which rule a server keeps back is its own: every entry
/// holds something nobody can guess.
void RightsTest::withheldEntries_cannotBeGuessed()
{
    static const QRegularExpression salted(u"[{,]\"salt\":\"[0-9a-f]{32}\"\\}$"_s);
    const auto newestReply = [&] {
        const auto newest = store::findAudit(m_province->service->database(), {{}, {}, {}, {}, {}, 0, 1});
        return newest && !newest->empty() ? newest->front().reply : QString();
    };
    QSet<QString> salts;
    // About planning, of another basis, and of no such thing.
    const QStringList requests{uR"({"do":"nominate","id":"s-1","class":"OUT","cadres":["F"]})"_s,
        uR"({"do":"end_planning_entry","id":"s-2","code":"QI","ended_on":"2026-06-01","end_reason":"x"})"_s,
        uR"({"do":"nominate","id":"s-3","class":"OUT","cadres":["D"],"basis":"other"})"_s,
        uR"({"do":"set_capacity","id":"s-4","class":"IN","capacity":9})"_s};
    for (const QString &line : requests) {
        const QJsonObject answer = m_province->run(line);
        QVERIFY(answer.value(u"ok"_s).toBool());
        QVERIFY(!answer.contains(u"salt"_s));
        const auto found = salted.match(newestReply());
        QVERIFY2(found.hasMatch(), qPrintable(newestReply()));
        QVERIFY(!QJsonDocument::fromJson(newestReply().toUtf8()).isNull());
        salts.insert(found.captured());
        QCOMPARE(m_province->run(line), answer); // for its id it is given again as it was given
    }
    // What was only read has no answer, and is kept back too.
    for (const QString &what : {u"planning"_s, u"ethnicity"_s}) {
        QVERIFY(m_province->service->noteRead(callerWith(Role::PlanningOfficer, {}), what, u"F"_s, m_province->today));
        const auto found = salted.match(newestReply());
        QVERIFY2(found.hasMatch(), qPrintable(newestReply()));
        salts.insert(found.captured());
    }
    QCOMPARE(salts.size(), requests.size() + 2); // each its own
    // Whoever reads the log sees what was answered and no more.
    const auto lines = service::readLog(*m_province->service, callerWith(Role::Owner, {}), {}, m_province->today);
    QVERIFY2(lines, qPrintable(why(lines)));
    for (const service::LogLine &one : *lines)
        QVERIFY2(!one.reply.contains(u"salt"_s), qPrintable(one.reply));
    const auto verdict = store::verifyAudit(m_province->service->database());
    QVERIFY(verdict && !verdict->firstBroken);
}

/// F is planned, G2 holds nothing: a contact's nomination of either is answered alike and waits for approval.
void RightsTest::contact_hearsNothingOfPlanning()
{
    SmallProvince province(store::Engine::Sqlite);
    openInsideAndOutside(province);
    const Caller contact = seatedIn(*province.service, callerWith(Role::UnitContact, {1}));
    QCOMPARE(province.outcomeOf(uR"({"do":"add_cadre","code":"Z","full_name":"Lê Z","unit":"U1"})"_s), u"ok"_s);
    const auto answerTo = [&](const QString &cadre) {
        const auto reply = province.service->run(
            {{u"do"_s, u"nominate"_s}, {u"class"_s, u"IN"_s}, {u"cadres"_s, QJsonArray{cadre}}}, contact, province.today);
        return reply ? QString::fromUtf8(QJsonDocument(reply->fields).toJson(QJsonDocument::Compact)).replace(cadre, u"*"_s) : reply.error().code;
    };
    const QString planned = answerTo(u"F"_s);
    QVERIFY2(planned.contains(u"\"pending\""_s), qPrintable(planned));
    QCOMPARE(answerTo(u"Z"_s), planned);
    // Judged by whoever approves.
    QCOMPARE(province.outcomesOf(uR"({"do":"approve","class":"IN","cadres":["F","Z"]})"_s), u"F:enrolled Z:refused:not_eligible"_s);
}

/// The other side of a stale command is shown as far as the caller could have done it.
void RightsTest::staleAnswer_showsOnlyOnesOwn()
{
    SmallProvince province(store::Engine::Sqlite);
    openInsideAndOutside(province);
    const auto theirs = [&](const QJsonObject &request, const Caller &caller) {
        const auto reply = province.service->run(request, seatedIn(*province.service, caller), province.today);
        return reply ? u"ok"_s : reply.error().code + u' ' + QString::number(reply.error().detail.value(u"theirs"_s).toArray().size());
    };
    const QJsonObject change{{u"do"_s, u"set_capacity"_s}, {u"class"_s, u"IN"_s}, {u"capacity"_s, 9}, {u"revision"_s, 99}};
    QVERIFY(theirs(change, callerWith(Role::Coordinator, {})) != u"stale 0"_s);
    QVERIFY(theirs(change, callerWith(Role::Coordinator, {})).startsWith(u"stale "_s));
    // Fields a command does not have are not looked at: they would tell of anything.
    for (const QString &field : {u"code"_s, u"class"_s, u"login"_s}) {
        QJsonObject probe{{u"do"_s, u"change_password"_s}, {u"old_password"_s, u"x"_s}, {u"new_password"_s, u"y"_s}, {u"revision"_s, 99}};
        probe.insert(field, field == u"code"_s ? u"QI"_s : field == u"class"_s ? u"IN"_s : u"inner"_s);
        QCOMPARE(theirs(probe, callerWith(Role::Cadre, {}, {1})), u"bad_field 0"_s);
    }
}

/// A preview of a rule, and the numbers of `info`, are about people and lists the caller may see.
void RightsTest::questions_areCutToTheCaller()
{
    const QJsonObject preview{{u"do"_s, u"preview_requirement"_s}, {u"code"_s, u"RX"_s}, {u"title"_s, u"T"_s}, {u"applies_to"_s, u"planned"_s},
        {u"kind"_s, u"once_per_term"_s}, {u"courses"_s, u"C3"_s}};
    QTemporaryDir folder;
    const auto service = copyIn(folder);
    const auto peopleFor = [&](Role role) {
        const auto reply = service->run(preview, seatedIn(*service, callerWith(role, {})), m_province->today);
        return reply ? reply->fields.value(u"people"_s).toInt() : -1;
    };
    QVERIFY(peopleFor(Role::Owner) > 0);
    QCOMPARE(peopleFor(Role::Administrator), 0);
    const auto hasPlanning = [&](Role role) {
        const auto facts = service::describe(m_province->service->database(), callerWith(role, {}));
        return facts && std::any_of(facts->begin(), facts->end(), [](const auto &fact) { return fact.first == u"planning_entry"_s; });
    };
    QVERIFY(hasPlanning(Role::PlanningOfficer));
    QVERIFY(!hasPlanning(Role::Administrator));
}

void RightsTest::logChain_isFollowedForWhoMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("isScoped");
    QTest::addColumn<QString>("expected");
    QTest::newRow("auditor") << Role::Auditor << false << u"whole"_s;
    QTest::newRow("owner") << Role::Owner << false << u"whole"_s;
    QTest::newRow("auditor of a unit") << Role::Auditor << true << u"not_allowed"_s;
    for (Role role : {Role::Coordinator, Role::Manager, Role::PlanningOfficer, Role::Administrator, Role::UnitContact, Role::Cadre})
        QTest::newRow(qPrintable(toCode(role))) << role << false << u"not_allowed"_s;
}

void RightsTest::logChain_isFollowedForWhoMay()
{
    QFETCH(Role, role);
    QFETCH(bool, isScoped);
    QFETCH(QString, expected);
    const auto verdict = service::verifyLog(*m_province->service, callerWith(role, isScoped ? UnitId{1} : UnitId{}));
    QCOMPARE(verdict ? (verdict->broken.empty() && verdict->entries > 0 ? u"whole"_s : u"broken"_s) : verdict.error().code, expected);
}

void RightsTest::loggedCommands_holdWhatIsLogged()
{
    const auto lines = service::readLog(*m_province->service, callerWith(Role::Owner, {}), {}, m_province->today);
    QVERIFY2(lines, qPrintable(why(lines)));
    const QStringList names = service::loggedCommands();
    for (const service::LogLine &line : *lines)
        QVERIFY2(names.contains(line.command), qPrintable(line.command));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

LOTRINH_TEST(RightsTest)
#include "tst_rights.moc"
