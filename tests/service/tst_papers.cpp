// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallprovince.h"
#include "support/manytests.h"

#include "service/seal.h"
#include "service/view/papercheck.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using service::PaperState;
using test::SmallProvince;

/// Numbers without gaps, frozen values, and a printed code that proves itself without a network.
class TestPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void code_isCheckedOffline_data() { test::addEngines(); }
    void code_isCheckedOffline();
    void everyFlippedBit_isRefused();
    void lostAndReissued_sayWhatStandsForThem();
    void lostConfirmation_namesTheNext();
    void paper_isVoidWithItsResult_data();
    void paper_isVoidWithItsResult();
    void correctedResult_getsAPaperOfItsOwn();
    void editedRegister_isSeen();
    void numbers_haveNoGaps();
};

namespace {

/// Class CODE with these cadres, closed, everybody passed, papers issued; the numbers.
QStringList issue(SmallProvince &province, const QString &code, const QString &cadres, const char *course = "C1")
{
    const QStringList lines{
        u"{\"do\":\"open_class\",\"code\":\"%1\",\"course\":\"%2\",\"name\":\"x\",\"starts_on\":\"2027-03-01\",\"ends_on\":\"2027-03-01\",\"capacity\":9}"_s.arg(code, QString::fromLatin1(course)),
        u"{\"do\":\"nominate\",\"class\":\"%1\",\"cadres\":%2,\"repeat\":true,\"basis\":\"other\"}"_s.arg(code, cadres),
        u"{\"do\":\"set_class_state\",\"class\":\"%1\",\"state\":\"running\"}"_s.arg(code),
        u"{\"do\":\"set_class_state\",\"class\":\"%1\",\"state\":\"finished\"}"_s.arg(code),
        u"{\"do\":\"close_class\",\"class\":\"%1\"}"_s.arg(code)};
    for (const QString &line : lines)
        if (province.outcomeOf(line) != u"ok"_s)
            qWarning("%s", qPrintable(line));
    QStringList numbers;
    for (const auto &one : province.run(u"{\"do\":\"issue_credentials\",\"class\":\"%1\"}"_s.arg(code)).value(u"numbers"_s).toArray())
        numbers += one.toObject().value(u"number"_s).toString();
    return numbers;
}

PaperState stateOf(SmallProvince &province, const QString &code)
{
    const auto check = service::checkPaper(*province.service, code);
    return check ? check->state : PaperState::Unknown;
}

} // namespace

void TestPapers::code_isCheckedOffline()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(*service::publicKey(*province.service), QString());
    const QStringList numbers = issue(province, u"L1"_s, u"[\"A\",\"B\"]"_s);
    QCOMPARE(numbers, QStringList({u"0001/2027/CC-TCT"_s, u"0002/2027/CC-TCT"_s}));
    QCOMPARE(service::publicKey(*province.service)->size(), 64);
    const auto code = service::paperCodeOf(*province.service, numbers[0]);
    QVERIFY(code);
    const auto check = service::checkPaper(*province.service, *code);
    QVERIFY(check && check->state == PaperState::Valid);
    QCOMPARE(check->printed.value(u"full_name"_s).toString(), u"Nguyễn Văn A"_s);
    QVERIFY(stateOf(province, numbers[1]) == PaperState::Valid);
    QVERIFY(stateOf(province, u"0003/2027/CC-TCT"_s) == PaperState::Unknown);
    QCOMPARE(province.problems(), QString());
}

void TestPapers::everyFlippedBit_isRefused()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    const QString number = issue(province, u"L1"_s, u"[\"A\"]"_s).value(0);
    const QByteArray code = service::paperCodeOf(*province.service, number)->toLatin1();
    QVERIFY(stateOf(province, QString::fromLatin1(code)) == PaperState::Valid);
    for (qsizetype at = 0; at < code.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = code;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            QVERIFY2(stateOf(province, QString::fromLatin1(changed)) != PaperState::Valid, qPrintable(u"byte %1 bit %2"_s.arg(at).arg(bit)));
        }
    // A paper of another office, well signed by its own key, is not ours.
    SmallProvince other(store::Engine::Sqlite);
    const QString theirs = issue(other, u"L1"_s, u"[\"A\"]"_s).value(0);
    QVERIFY(stateOf(province, *service::paperCodeOf(*other.service, theirs)) == PaperState::Forged);
}

void TestPapers::lostAndReissued_sayWhatStandsForThem()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    const QStringList numbers = issue(province, u"L1"_s, u"[\"A\",\"B\"]"_s);
    const QString confirmation = province.run(u"{\"do\":\"report_lost\",\"credential\":\"%1\"}"_s.arg(numbers[0])).value(u"number"_s).toString();
    const QString reissued = province.run(u"{\"do\":\"reissue\",\"credential\":\"%1\",\"reason\":\"sai tên\"}"_s.arg(numbers[1])).value(u"number"_s).toString();
    QCOMPARE(confirmation, u"0001/2027/XN-TCT"_s);
    QCOMPARE(reissued, u"0003/2027/CC-TCT"_s);
    auto check = service::checkPaper(*province.service, numbers[0]);
    QVERIFY(check && check->state == PaperState::Lost);
    QCOMPARE(check->replacedBy, confirmation);
    check = service::checkPaper(*province.service, numbers[1]);
    QVERIFY(check && check->state == PaperState::Void);
    QCOMPARE(check->replacedBy, reissued);
    QVERIFY(stateOf(province, confirmation) == PaperState::Valid);
    QVERIFY(stateOf(province, reissued) == PaperState::Valid);
    QCOMPARE(province.outcomeOf(u"{\"do\":\"report_lost\",\"credential\":\"%1\"}"_s.arg(numbers[0])), u"wrong_state"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"report_lost","credential":"9999/2027/CC-TCT"})"_s), u"unknown_reference"_s);
    QCOMPARE(province.problems(), QString());
}

void TestPapers::lostConfirmation_namesTheNext()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    const QString original = issue(province, u"L1"_s, u"[\"A\"]"_s).value(0);
    const auto numberOf = [&](const QString &line) { return province.run(line).value(u"number"_s).toString(); };
    const QString first = numberOf(u"{\"do\":\"report_lost\",\"credential\":\"%1\"}"_s.arg(original));
    const QString second = numberOf(u"{\"do\":\"report_lost\",\"credential\":\"%1\"}"_s.arg(first));
    const QString third = numberOf(u"{\"do\":\"reissue\",\"credential\":\"%1\",\"reason\":\"sai tên\"}"_s.arg(second));
    auto check = service::checkPaper(*province.service, first);
    QVERIFY(check && check->state == PaperState::Lost);
    QVERIFY2(!check->replacedBy.isEmpty() && check->replacedBy != first, qPrintable(check->sentence));
    check = service::checkPaper(*province.service, third);
    QVERIFY(check && check->state == PaperState::Valid);
    QCOMPARE(check->printed.value(u"confirms"_s).toString(), original);
}

void TestPapers::paper_isVoidWithItsResult_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("stands");
    QTest::newRow("revoked") << uR"({"do":"revoke_completion","code":"L1.A","revoked_on":"2027-03-01","reason":"khai sai"})"_s << false;
    QTest::newRow("another one's revoked") << uR"({"do":"revoke_completion","code":"L1.B","revoked_on":"2027-03-01","reason":"khai sai"})"_s << true;
}

void TestPapers::paper_isVoidWithItsResult()
{
    QFETCH(QString, line);
    QFETCH(bool, stands);
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    const QString number = issue(province, u"L1"_s, u"[\"A\",\"B\"]"_s).value(0);
    QString asked = line;
    for (const Completion &one : test::all<Completion>(province))
        asked.replace(one.cadre == CadreId{1} ? u"L1.A"_s : u"L1.B"_s, one.code);
    QCOMPARE(province.outcomeOf(asked), u"ok"_s);
    const auto check = service::checkPaper(*province.service, number);
    QVERIFY(check);
    QCOMPARE(check->state == PaperState::Valid, stands);
    QCOMPARE(check->state == PaperState::Void, !stands);
    QVERIFY(!check->sentence.contains(u" ."_s));
    QCOMPARE(province.problems(), QString());
}

void TestPapers::correctedResult_getsAPaperOfItsOwn()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    for (const QString &line : {
             uR"({"do":"open_class","code":"L1","course":"C1","name":"x","starts_on":"2027-03-01","ends_on":"2027-03-01","capacity":9})"_s,
             uR"({"do":"nominate","class":"L1","cadres":["A","B"]})"_s, uR"({"do":"set_class_state","class":"L1","state":"running"})"_s,
             uR"({"do":"record_score","class":"L1","cadre":"A","part":"Thu hoạch","attempt":1,"score":7})"_s,
             uR"({"do":"record_score","class":"L1","cadre":"B","part":"Thu hoạch","attempt":1,"score":7})"_s,
             uR"({"do":"set_class_state","class":"L1","state":"finished"})"_s, uR"({"do":"close_class","class":"L1"})"_s,
             uR"({"do":"issue_credentials","class":"L1"})"_s,
             uR"({"do":"correct_score","class":"L1","cadre":"A","part":"Thu hoạch","attempt":1,"score":9,"reason":"cộng nhầm"})"_s,
             uR"({"do":"correct_score","class":"L1","cadre":"B","part":"Thu hoạch","attempt":1,"score":2,"reason":"cộng nhầm"})"_s})
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    QVERIFY(stateOf(province, u"0001/2027/CC-TCT"_s) == PaperState::Void);
    QVERIFY(stateOf(province, u"0002/2027/CC-TCT"_s) == PaperState::Void);
    QCOMPARE(province.outcomeOf(uR"({"do":"issue_credentials","class":"L1"})"_s), u"ok"_s);
    QVERIFY(stateOf(province, u"0003/2027/CC-TCT"_s) == PaperState::Valid);
    QCOMPARE(service::checkPaper(*province.service, u"0001/2027/CC-TCT"_s)->replacedBy, u"0003/2027/CC-TCT"_s);
    QCOMPARE(service::checkPaper(*province.service, u"0002/2027/CC-TCT"_s)->replacedBy, QString());
    QCOMPARE(province.problems(), QString());
}

void TestPapers::editedRegister_isSeen()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    const QString number = issue(province, u"L1"_s, u"[\"A\"]"_s).value(0);
    store::Database &db = province.service->database();
    auto rows = store::readAll<Credential>(db);
    // Whoever edits the register can mend the hash, but not the signature.
    Credential forged = rows->front();
    forged.printed.replace(u"Văn A"_s, u"Văn B"_s);
    forged.hash = QString::fromLatin1(QCryptographicHash::hash(forged.printed.toUtf8(), QCryptographicHash::Sha256).toHex());
    auto transaction = store::Transaction::begin(db);
    QVERIFY(store::update(db, forged) && transaction->commit());
    QVERIFY(stateOf(province, number) == PaperState::Forged);
    QVERIFY(province.problems().contains(u"the signature does not fit"_s));
}

void TestPapers::numbers_haveNoGaps()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.missing, QString());
    QStringList numbers = issue(province, u"L1"_s, u"[\"A\",\"B\"]"_s);
    // A refused command uses no number up.
    QCOMPARE(province.outcomeOf(uR"({"do":"issue_credentials","class":"L9"})"_s), u"unknown_reference"_s);
    numbers += issue(province, u"L2"_s, u"[\"D\",\"E\"]"_s);
    QCOMPARE(numbers, QStringList({u"0001/2027/CC-TCT"_s, u"0002/2027/CC-TCT"_s, u"0003/2027/CC-TCT"_s, u"0004/2027/CC-TCT"_s}));
    QCOMPARE(province.run(uR"({"do":"issue_credentials","class":"L2"})"_s).value(u"numbers"_s).toArray().size(), 0);
}

LOTRINH_TEST(TestPapers)
#include "tst_papers.moc"
