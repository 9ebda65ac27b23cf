// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/access/sight.h"

#include "../compliance/provinceof.h"
#include "../support/randomworld.h"
#include "domain/enrolment/nomination.h"
#include "service/holdings.h"
#include "support/manytests.h"

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// What a caller is shown of people, of their plans, and of why they sit in classes.
class TestSight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholesaleIsOneByOne_data();
    void wholesaleIsOneByOne();
    void titleBehindASeat_isForReadersOfPlanning_data();
    void titleBehindASeat_isForReadersOfPlanning();
};

namespace {

QString planningOf(const CadreFacts &facts)
{
    QStringList rows;
    for (const PlanningEntry &entry : facts.planning)
        rows.append(entry.code + u'/' + entry.decision + u'/' + entry.endReason + u'/' + QString::number(entry.title.value) + u'/'
            + toIso(entry.targetOn) + u'/' + toIso(entry.endedOn));
    return rows.join(u' ');
}

QString wordsOf(const CadreFacts &facts)
{
    return facts.cadre.code + u' ' + facts.cadre.fullName + u" %1 %2 %3 %4 | "_s.arg(facts.holdings.size()).arg(facts.completions.size())
        .arg(facts.exemptions.size()).arg(facts.seats.size()) + planningOf(facts);
}

Enrolment seatOf(CadreId cadre, NominationBasis basis, TitleId title)
{
    Enrolment row;
    row.cadre = cadre;
    row.state = EnrolmentState::Enrolled;
    row.basis = toCode(basis);
    row.basisTitle = title;
    return row;
}

/// "planned_title T": why a seat was given, as the caller reads it; empty when the seat is not shown.
QString basisShown(const Caller &caller, const compliance::Province &whole, const Enrolment &seat)
{
    const Day today = Day::of(2024, 6, 30);
    service::Holdings held;
    held.enrolments = {seat};
    service::cutTo(caller, service::cutTo(caller, whole, today), held);
    if (held.enrolments.empty())
        return {};
    const Title *title = whole.rules().title(held.enrolments.front().basisTitle);
    return held.enrolments.front().basis + (title ? u' ' + title->code : QString());
}

} // namespace

void TestSight::wholesaleIsOneByOne_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("isPlanned");
    for (const auto &[role, name] : CodeTable<Role>::codes)
        for (bool isPlanned : {false, true})
            QTest::newRow(name + QByteArray(isPlanned ? ", themselves a cadre" : "")) << role << isPlanned;
}

/// Who sees everybody is shown them column by column; that must be what shownTo says of each of them.
void TestSight::wholesaleIsOneByOne()
{
    QFETCH(Role, role);
    QFETCH(bool, isPlanned);
    const Day today = Day::of(2023, 6, 30);
    int entries = 0;
    for (unsigned seed = 1; seed <= 100; ++seed) {
        RandomWorld random(seed);
        const compliance::Province whole = provinceOf(random.world());
        Caller caller{u"ai"_s, role, {}, {}};
        if (isPlanned)
            caller.self = whole.idOf(whole.order().front());
        const compliance::Province cut = service::cutTo(caller, whole, today);
        size_t seen = 0;
        for (compliance::CadreRow row : whole.order()) {
            const auto shown = service::shownTo(caller, whole.rules(), whole.factsOf(row), today);
            const auto found = cut.rowOf(whole.idOf(row));
            QCOMPARE(found.has_value(), shown.has_value());
            if (!shown)
                continue;
            ++seen;
            entries += static_cast<int>(shown->planning.size());
            QCOMPARE(wordsOf(cut.factsOf(*found)), wordsOf(*shown));
        }
        QCOMPARE(cut.size(), seen);
    }
    // The worlds have what is to be hidden.
    const bool seesSome = seesPlannedDuties(role, Whose::Others) || isPlanned;
    QCOMPARE(entries > 0, seesSome);
}

void TestSight::titleBehindASeat_isForReadersOfPlanning_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("planned"); // the seat somebody else has because they are planned
    QTest::addColumn<QString>("incumbent"); // harmless: because of a title everybody knows them by
    const QString whole = u"planned_title T"_s;
    const QString held = u"incumbent_title T"_s;
    QTest::newRow("owner") << Role::Owner << whole << held;
    QTest::newRow("planning officer") << Role::PlanningOfficer << whole << held;
    QTest::newRow("manager") << Role::Manager << whole << held;
    // Who gives seats knows that somebody is planned, and no more.
    QTest::newRow("coordinator") << Role::Coordinator << u"planned_title"_s << held;
    QTest::newRow("unit contact") << Role::UnitContact << u"other"_s << held;
    QTest::newRow("administrator") << Role::Administrator << u"other"_s << held;
    QTest::newRow("cadre") << Role::Cadre << QString() << QString();
    QTest::newRow("auditor") << Role::Auditor << QString() << QString();
}

void TestSight::titleBehindASeat_isForReadersOfPlanning()
{
    QFETCH(Role, role);
    World world;
    world.unit("U").title("T").cadre("A", "U").cadre("B", "U");
    const compliance::Province whole = provinceOf(world);
    const CadreId self = world.people().front().cadre.id;
    const CadreId colleague = world.people().back().cadre.id;
    const TitleId title = world.titleId("T");
    const Caller caller{u"ai"_s, role, {}, self};
    QTEST(basisShown(caller, whole, seatOf(colleague, NominationBasis::PlannedTitle, title)), "planned");
    QTEST(basisShown(caller, whole, seatOf(colleague, NominationBasis::IncumbentTitle, title)), "incumbent");
    // Everybody knows what they themselves are prepared for.
    QCOMPARE(basisShown(caller, whole, seatOf(self, NominationBasis::PlannedTitle, title)), u"planned_title T"_s);
}

LOTRINH_TEST(TestSight)
#include "tst_sight.moc"
