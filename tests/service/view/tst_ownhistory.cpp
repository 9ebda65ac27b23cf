// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallprovince.h"
#include "support/manytests.h"
#include "service/view/ownhistory.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// What somebody did, and what of it can be taken back; both engines.
class TestOwnHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void Commands_AreNewestFirstAndSayWhatCanBeUndone_data() { test::addEngines(); }
    void Commands_AreNewestFirstAndSayWhatCanBeUndone();
    void Commands_OfOthers_AreNotShown_data() { test::addEngines(); }
    void Commands_OfOthers_AreNotShown();
};

namespace {

/// "move_class L yes, open_class L no": what `undo` says of each.
QString historyOf(SmallProvince &province, const QString &actor, int most = 10)
{
    const auto commands = service::readOwnHistory(*province.service, actor, most);
    if (!commands)
        return commands.error().message;
    QStringList words;
    for (const service::OwnCommand &one : *commands)
        words += u"%1 %2 %3"_s.arg(one.command, one.subject, one.isUndone ? u"undone"_s : one.isUndoable ? u"yes"_s : u"no"_s);
    return words.join(u", "_s);
}

} // namespace

void TestOwnHistory::Commands_AreNewestFirstAndSayWhatCanBeUndone()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(historyOf(province, u"owner"_s), QString());
    QCOMPARE(province.outcomeOf(uR"({"do":"open_class","code":"L","course":"C1","name":"Lớp","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":3})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"move_class","class":"L","starts_on":"2027-03-10","ends_on":"2027-03-11"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"set_capacity","class":"L","capacity":-1})"_s), u"bad_field"_s); // a refusal is no deed
    QCOMPARE(historyOf(province, u"owner"_s), u"move_class L yes, open_class L no"_s);
    QCOMPARE(historyOf(province, u"owner"_s, 1), u"move_class L yes"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo"})"_s), u"ok"_s);
    QCOMPARE(historyOf(province, u"owner"_s), u"move_class L undone, open_class L no"_s);
    // The same once more is a deed of its own.
    const auto commands = service::readOwnHistory(*province.service, u"owner"_s, 1);
    QJsonObject again = commands->front().request;
    again.insert(u"do"_s, commands->front().command);
    QVERIFY(province.service->run(again, {u"owner"_s, Role::Owner, {}, {}}, province.today));
    QCOMPARE(historyOf(province, u"owner"_s), u"move_class L yes, move_class L undone, open_class L no"_s);
}

void TestOwnHistory::Commands_OfOthers_AreNotShown()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(province.outcomeOf(uR"({"do":"open_class","code":"L","course":"C1","name":"Lớp","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":3})"_s), u"ok"_s);
    QCOMPARE(historyOf(province, u"somebody"_s), QString());
    QVERIFY(!historyOf(province, u"owner"_s).isEmpty());
}

LOTRINH_TEST(TestOwnHistory)
#include "tst_ownhistory.moc"
