// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sight.h"

#include "../compliance/provinceof.h"
#include "../support/randomworld.h"
#include "support/manytests.h"

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;

/// Who sees everybody is shown them column by column; that must be what shownTo says of each of them.
class TestSight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholesaleIsOneByOne_data();
    void wholesaleIsOneByOne();
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

} // namespace

void TestSight::wholesaleIsOneByOne_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("isPlanned");
    for (const auto &[role, name] : CodeTable<Role>::codes)
        for (bool isPlanned : {false, true})
            QTest::newRow(name + QByteArray(isPlanned ? ", themselves a cadre" : "")) << role << isPlanned;
}

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

LOTRINH_TEST(TestSight)
#include "tst_sight.moc"
