// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <QTest>
#include <domain/credential/register.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;

namespace {

const QString issuer = u"Trường Chính trị"_s;
const Day issueDay = Day::of(2027, 5, 4);

IssueRequest issueFor(qint64 completion, const QString &kind = u"chung_chi"_s, Day on = issueDay)
{
    return {{issuer, kind, 0}, {completion}, on, {{u"full_name"_s, u"Học viên mẫu"_s}}};
}

/// Issues and writes into the register.
Credential &issueInto(std::vector<Credential> &rows, const IssueRequest &request)
{
    auto issued = issueCredential(rows, request);
    Q_ASSERT(issued);
    rows.push_back(*issued);
    rows.back().id = {qint64(rows.size())};
    return rows.back();
}

void write(std::vector<Credential> &rows, const PaperReplacement &replacement)
{
    for (Credential &row : rows)
        if (row.id == replacement.original.id)
            row = replacement.original;
    rows.push_back(replacement.issued);
    rows.back().id = {qint64(rows.size())};
}

} // namespace

class TestRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void number_runsPerIssuerKindAndYear();
    void number_isNeverUsedTwice();
    void credential_isIssuedOnce();
    void code_isPrintedWithInitials_data();
    void code_isPrintedWithInitials();
    void printedValues_areCanonical();
    void hash_provesThePrintedValues();
    void lost_givesAConfirmationThatNamesTheOriginal();
    void lostConfirmation_namesTheSameOriginal();
    void wrongConfirmation_goesOnNamingItsOriginal();
    void wrongPaper_isReissuedAndTheOldOneVoid();
    void replacing_needsAnIssuedPaper();
    void brokenNumbers_nameGapsAndDoubles_data();
    void brokenNumbers_nameGapsAndDoubles();
};

void TestRegister::number_runsPerIssuerKindAndYear()
{
    std::vector<Credential> rows;
    QCOMPARE(issueInto(rows, issueFor(1)).registerNo, 1);
    QCOMPARE(issueInto(rows, issueFor(2)).registerNo, 2);
    QCOMPARE(issueInto(rows, issueFor(3, u"chung_nhan"_s)).registerNo, 1);
    QCOMPARE(issueInto(rows, issueFor(4, u"chung_chi"_s, Day::of(2028, 1, 1))).registerNo, 1);
    IssueRequest other = issueFor(5);
    other.series.issuer = u"Học viện khác"_s;
    QCOMPARE(issueInto(rows, other).registerNo, 1);
    QCOMPARE(issueInto(rows, issueFor(6)).registerNo, 3);
    for (const Credential &row : rows)
        QVERIFY(brokenNumbers(rows, seriesOf(row)).empty());
}

void TestRegister::number_isNeverUsedTwice()
{
    std::vector<Credential> rows;
    issueInto(rows, issueFor(1));
    write(rows, *reissueCredential(rows, {1}, {}, u"sai tên"_s, issueDay));
    QCOMPARE(rows[1].registerNo, 2);
    QCOMPARE(rows[0].registerNo, 1);
    QCOMPARE(issueInto(rows, issueFor(2)).registerNo, 3);
}

void TestRegister::credential_isIssuedOnce()
{
    std::vector<Credential> rows;
    issueInto(rows, issueFor(1));
    const auto again = issueCredential(rows, issueFor(1));
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"wrong_state"_s);
    QCOMPARE(again.error().detail.value(u"credential"_s).toString(), u"0001/2027/CC-TCT"_s);
    rows[0].state = CredentialState::Lost;
    QVERIFY(!issueCredential(rows, issueFor(1)));
    rows[0].state = CredentialState::Void;
    QVERIFY(issueCredential(rows, issueFor(1)));
}

void TestRegister::code_isPrintedWithInitials_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("code");
    QTest::newRow("certificate") << u"chung_chi"_s << issuer << u"0123/2027/CC-TCT"_s;
    QTest::newRow("attestation") << u"chung_nhan"_s << issuer << u"0123/2027/CN-TCT"_s;
    QTest::newRow("diploma") << u"bang_tot_nghiep"_s << issuer << u"0123/2027/BTN-TCT"_s;
    QTest::newRow("confirmation") << u"xac_nhan"_s << issuer << u"0123/2027/XN-TCT"_s;
    QTest::newRow("đ and marks") << u"chung_chi"_s << u"Đảng ủy – Ủy ban"_s << u"0123/2027/CC-DUUB"_s;
    QTest::newRow("decomposed") << u"chung_chi"_s << u"Đảng ủy Ân"_s.normalized(QString::NormalizationForm_D)
                                << u"0123/2027/CC-DUA"_s;
}

void TestRegister::code_isPrintedWithInitials()
{
    QFETCH(QString, kind);
    QFETCH(QString, issuer);
    QFETCH(QString, code);
    QCOMPARE(registerCode(123, {issuer, kind, 2027}), code);
}

void TestRegister::printedValues_areCanonical()
{
    const FrozenPaper paper
        = freezePaper({{u"b"_s, u"Hòa"_s.normalized(QString::NormalizationForm_D)}, {u"a"_s, 1}});
    QCOMPARE(paper.printed, u"{\"a\":1,\"b\":\"Hòa\"}"_s.normalized(QString::NormalizationForm_C));
    const FrozenPaper same
        = freezePaper({{u"a"_s, 1}, {u"b"_s, u"Hòa"_s.normalized(QString::NormalizationForm_C)}});
    QCOMPARE(same.hash, paper.hash);
    QCOMPARE(freezePaper({}).hash, u"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"_s);
}

void TestRegister::hash_provesThePrintedValues()
{
    std::vector<Credential> rows;
    Credential credential = issueInto(rows, issueFor(1));
    QVERIFY(isUntouched(credential));
    for (const char *part : {"0001/2027/CC-TCT", "2027-05-04", "chung_chi"})
        QVERIFY(credential.printed.contains(QString::fromLatin1(part)));
    credential.printed.replace(u"mẫu"_s, u"khác"_s);
    QVERIFY(!isUntouched(credential));
}

void TestRegister::lost_givesAConfirmationThatNamesTheOriginal()
{
    std::vector<Credential> rows;
    issueInto(rows, issueFor(1));
    const QString frozen = rows[0].printed;
    const auto lost = reportLost(rows, {1}, Day::of(2028, 2, 1));
    QVERIFY(lost);
    QCOMPARE(lost->original.state, CredentialState::Lost);
    QCOMPARE(lost->original.printed, frozen);
    QCOMPARE(lost->issued.kind, u"xac_nhan"_s);
    QCOMPARE(lost->issued.code, u"0001/2028/XN-TCT"_s);
    QCOMPARE(lost->issued.replaces, CredentialId{1});
    QCOMPARE(lost->issued.completion, CompletionId{1});
    QVERIFY(lost->issued.printed.contains(u"\"confirms\":\"0001/2027/CC-TCT\""_s));
    QVERIFY(lost->issued.printed.contains(u"Học viên mẫu"_s));
}

void TestRegister::lostConfirmation_namesTheSameOriginal()
{
    std::vector<Credential> rows;
    issueInto(rows, issueFor(1));
    write(rows, *reportLost(rows, {1}, issueDay));
    const auto again = reportLost(rows, {2}, issueDay);
    QVERIFY(again);
    QCOMPARE(again->original.id, CredentialId{2});
    QCOMPARE(again->issued.replaces, CredentialId{1});
    QCOMPARE(again->issued.registerNo, 2);
    QVERIFY(again->issued.printed.contains(u"\"confirms\":\"0001/2027/CC-TCT\""_s));
}

void TestRegister::wrongConfirmation_goesOnNamingItsOriginal()
{
    std::vector<Credential> rows;
    issueInto(rows, issueFor(1));
    write(rows, *reportLost(rows, {1}, issueDay));
    const auto reissued = reissueCredential(rows, {2}, {}, u"in sai"_s, issueDay);
    QVERIFY(reissued);
    QVERIFY(reissued->issued.printed.contains(u"\"confirms\":\"0001/2027/CC-TCT\""_s));
}

void TestRegister::wrongPaper_isReissuedAndTheOldOneVoid()
{
    std::vector<Credential> rows;
    issueInto(rows, issueFor(1));
    const auto reissued
        = reissueCredential(rows, {1}, {{u"full_name"_s, u"Tên đúng"_s}}, u"in sai tên"_s, issueDay);
    QVERIFY(reissued);
    QCOMPARE(reissued->original.state, CredentialState::Void);
    QCOMPARE(reissued->issued.code, u"0002/2027/CC-TCT"_s);
    QCOMPARE(reissued->issued.replaces, CredentialId{1});
    QVERIFY(reissued->issued.printed.contains(u"Tên đúng"_s));
    QVERIFY(!reissued->issued.printed.contains(u"confirms"_s));
    QCOMPARE(reissueCredential(rows, {1}, {}, u" "_s, issueDay).error().code, u"bad_field"_s);
}

void TestRegister::replacing_needsAnIssuedPaper()
{
    std::vector<Credential> rows;
    issueInto(rows, issueFor(1));
    for (CredentialState state : {CredentialState::Lost, CredentialState::Void}) {
        rows[0].state = state;
        QCOMPARE(reportLost(rows, {1}, issueDay).error().code, u"wrong_state"_s);
        QCOMPARE(reissueCredential(rows, {1}, {}, u"x"_s, issueDay).error().code, u"wrong_state"_s);
    }
    QCOMPARE(reportLost(rows, {9}, issueDay).error().code, u"unknown_reference"_s);
}

void TestRegister::brokenNumbers_nameGapsAndDoubles_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QList<int>>("broken");
    using L = QList<int>;
    QTest::newRow("whole") << L{3, 1, 2} << L{};
    QTest::newRow("gap") << L{1, 4, 5} << L{2};
    QTest::newRow("first missing") << L{2} << L{1};
    QTest::newRow("doubled") << L{1, 2, 2, 3} << L{2};
    QTest::newRow("below one") << L{0, 1} << L{0};
    QTest::newRow("none") << L{} << L{};
}

void TestRegister::brokenNumbers_nameGapsAndDoubles()
{
    QFETCH(QList<int>, numbers);
    QFETCH(QList<int>, broken);
    std::vector<Credential> rows;
    for (int number : numbers) {
        Credential row;
        row.issuer = issuer;
        row.kind = u"chung_chi"_s;
        row.year = 2027;
        row.registerNo = number;
        rows.push_back(row);
    }
    const auto found = brokenNumbers(rows, {issuer, u"chung_chi"_s, 2027});
    QCOMPARE(QList<int>(found.begin(), found.end()), broken);
}

LOTRINH_TEST(TestRegister)
#include "tst_register.moc"
