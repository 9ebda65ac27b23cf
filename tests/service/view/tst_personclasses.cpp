// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallprovince.h"
#include "service/view/personclasses.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// What a cadre's own page reads: the classes that would close a need, and those the cadre is in.
class TestPersonClasses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void Offers_Of_data();
    void Offers_Of();
    void Offer_ForADuty_IsTheBest_data() { test::addEngines(); }
    void Offer_ForADuty_IsTheBest();
    void Classes_OfACadre_AreLatestFirst_data() { test::addEngines(); }
    void Classes_OfACadre_AreLatestFirst();
    void Credentials_AfterClosing_AreFound_data() { test::addEngines(); }
    void Credentials_AfterClosing_AreFound();
};

namespace {

QString classLine(
    const QString &code, const QString &course, const QString &from, const QString &to, int capacity)
{
    return uR"({"do":"open_class","code":"%1","course":"%2","name":"Lớp %1","starts_on":"%3","ends_on":"%4","capacity":%5})"_s
        .arg(code, course, from, to)
        .arg(capacity);
}

/// L1 (full with B), L2 (free, later), L3 of a course nobody needs, L4 a year ago.
void openClasses(SmallProvince &province)
{
    const QStringList lines{classLine(u"L1"_s, u"C1"_s, u"2027-03-08"_s, u"2027-03-09"_s, 1),
        classLine(u"L2"_s, u"C2"_s, u"2027-04-05"_s, u"2027-04-09"_s, 3),
        classLine(u"L3"_s, u"C3"_s, u"2027-03-15"_s, u"2027-03-15"_s, 5),
        classLine(u"L4"_s, u"C1"_s, u"2026-03-02"_s, u"2026-03-03"_s, 5),
        uR"({"do":"nominate","class":"L1","cadres":["B"]})"_s};
    for (const QString &line : lines)
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
}

CadreFacts factsOf(SmallProvince &province, const QString &code)
{
    return *(*province.service->province())->cadreByCode(code);
}

/// "L2 fits 3, L1 full 0", in the order offered.
QString offers(SmallProvince &province, const QString &cadre)
{
    static const QStringList fits{u"in"_s, u"fits"_s, u"full"_s, u"clash"_s};
    const auto found = service::offersFor(*province.service, factsOf(province, cadre), province.today);
    if (!found)
        return found.error().code;
    QStringList texts;
    for (const service::ClassOffer &offer : *found)
        texts.append(u"%1 %2 %3"_s.arg(offer.trainingClass.code, fits[static_cast<int>(offer.fit)])
                         .arg(offer.freeSeats));
    return texts.join(u", "_s);
}

} // namespace

void TestPersonClasses::Offers_Of_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("cadre");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("offers");
    const auto row = [](const char *name, const char *cadre, const QStringList &before, const char *found) {
        QTest::newRow(name) << store::Engine::Sqlite << QString::fromLatin1(cadre) << before
                            << QString::fromLatin1(found);
    };
    row("one free, one full", "A", {}, "L2 fits 3, L1 full 0");
    row("planned for the title", "F", {}, "L2 fits 3, L1 full 0");
    row("no longer in service", "G", {}, "");
    row("asked already", "A", {uR"({"do":"request_seat","class":"L2","cadre":"A"})"_s}, "L2 in 3, L1 full 0");
    row("met already", "A",
        {uR"({"do":"record_completion","code":"K","cadre":"A","course":"C1","completed_on":"2027-02-01"})"_s},
        "");
    row("not open yet", "A",
        {classLine(u"L5"_s, u"C1"_s, u"2027-03-20"_s, u"2027-03-21"_s, 4),
            uR"({"do":"set_class_state","class":"L2","state":"running"})"_s},
        "L5 fits 4, L1 full 0");
    row("meets while sitting elsewhere", "A",
        {classLine(u"L6"_s, u"C3"_s, u"2027-04-07"_s, u"2027-04-07"_s, 4),
            uR"({"do":"nominate","class":"L6","cadres":["A"],"basis":"other"})"_s},
        "L1 full 0, L2 clash 3");
}

void TestPersonClasses::Offers_Of()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, cadre);
    QFETCH(QStringList, before);
    SmallProvince province(engine);
    openClasses(province);
    for (const QString &line : before)
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    QTEST(offers(province, cadre), "offers");
}

void TestPersonClasses::Offer_ForADuty_IsTheBest()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    openClasses(province);
    const CadreFacts &facts = factsOf(province, u"A"_s);
    const auto found = service::offersFor(*province.service, facts, province.today);
    QVERIFY(found);
    const auto duties = dutiesOf((*province.service->province())->rules(), facts, province.today);
    QCOMPARE(duties.size(), size_t(1));
    const service::ClassOffer *offer = service::offerFor(duties.front(), *found);
    QVERIFY(offer);
    QCOMPARE(offer->trainingClass.code, u"L2"_s);
    Duty other = duties.front();
    other.courses = u"C3"_s;
    QVERIFY(!service::offerFor(other, *found));
}

void TestPersonClasses::Classes_OfACadre_AreLatestFirst()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    openClasses(province);
    for (const QString &line : {uR"({"do":"withdraw","class":"L1","cadre":"B","reason":"bận"})"_s,
             uR"({"do":"nominate","class":"L2","cadres":["B"]})"_s,
             uR"({"do":"nominate","class":"L1","cadres":["B"]})"_s})
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    const auto classes = service::classesOfCadre(*province.service, factsOf(province, u"B"_s).cadre.id);
    QVERIFY(classes);
    QStringList texts;
    for (const service::PersonClass &one : *classes)
        texts.append(one.trainingClass.code + u' ' + toCode(one.enrolment.state));
    QCOMPARE(texts.join(u", "_s), u"L2 enrolled, L1 enrolled"_s);
    QVERIFY(service::classesOfCadre(*province.service, factsOf(province, u"E"_s).cadre.id)->empty());
}

void TestPersonClasses::Credentials_AfterClosing_AreFound()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    openClasses(province);
    province.today = Day::of(2027, 4, 1);
    for (const QString &line : {uR"({"do":"set_class_state","class":"L1","state":"running"})"_s,
             uR"({"do":"set_class_state","class":"L1","state":"finished"})"_s,
             uR"({"do":"close_class","class":"L1"})"_s, uR"({"do":"issue_credentials","class":"L1"})"_s})
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    const auto papers = service::credentialsOfCadre(*province.service, factsOf(province, u"B"_s));
    QVERIFY(papers);
    QCOMPARE(papers->size(), size_t(1));
    QCOMPARE(papers->front().kind, u"chung_chi"_s);
    QVERIFY(service::credentialsOfCadre(*province.service, factsOf(province, u"A"_s))->empty());
}

QTEST_GUILESS_MAIN(TestPersonClasses)
#include "tst_personclasses.moc"
