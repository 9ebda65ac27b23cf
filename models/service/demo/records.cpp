// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include "names.h"
#include "text.h"

namespace lotrinh::demo {

namespace {

QString phoneOf(Random &random)
{
    // 0900 00… stands for no subscriber here: it must never ring anywhere.
    return random.chance(600) ? numbered(u"090000", random.below(10'000), 4) : QString();
}

} // namespace

void Records::add(const Career &career, People &people)
{
    Random random(m_world.seed, Random::Purpose::Person, static_cast<quint64>(career.index));
    addCadre(career, random, people);
    addHoldings(career, random, people);
    addPlanning(career, random, people);
}

QString Records::personnelKind(const Career &career) const
{
    const QString &block = m_world.unit(career.homeUnit).block;
    if (block.startsWith(u"su_nghiep"))
        return QStringLiteral("vien_chuc");
    const bool elected = career.main.isValid()
        && m_world.title(career.main.title).termKind.value_or(TermKind::Appointment) != TermKind::Appointment;
    return elected ? QStringLiteral("can_bo") : QStringLiteral("cong_chuc");
}

void Records::addCadre(const Career &career, Random &random, People &people) const
{
    Cadre cadre;
    cadre.id = {career.index + 1};
    cadre.code = numbered(u"C", career.index + 1, 5);
    cadre.ethnicity = career.ethnicity.toString();
    cadre.fullName = personName(random, career.sex, cadre.ethnicity);
    cadre.birthDate = isoDay(career.born, career.birthDigits);
    cadre.sex = career.sex;
    cadre.personnelKind = personnelKind(career);
    cadre.unit = m_world.unit(career.homeUnit).id;
    cadre.partyJoinedOn = career.partyJoinedOn;
    cadre.email = numbered(u"c", career.index + 1, 5, u"@example.vn");
    cadre.phone = phoneOf(random);
    cadre.service = career.service;
    people.cadres.push_back(std::move(cadre));
}

QString Records::decision(int title, int unit, Random &random) const
{
    const int number = random.between(1, 1900);
    const QString &tier = m_world.title(title).managementTier;
    if (tier == u"bct_bbt")
        return numbered({}, number, 2, u"-QĐNS/TW");
    if (tier == u"btv_tinh_uy")
        return numbered({}, number, 2, u"-QĐ/TU");
    if (tier == u"btv_huyen_uy")
        return numbered({}, number, 2, u"-QĐ/HU");
    if (tier == u"ubnd_tinh")
        return numbered({}, number, 2, u"/QĐ-UBND");
    return numbered({}, number, 2, u"/QĐ-") + m_world.unit(unit).code;
}

void Records::addHoldings(const Career &career, Random &random, People &people)
{
    for (const HoldingDraft &draft : career.holdings) {
        PostHolding row;
        row.id = {++m_holdings};
        row.cadre = {career.index + 1};
        row.title = m_world.title(draft.post.title).id;
        row.unit = m_world.unit(draft.post.unit).id;
        row.obtainedBy = draft.obtainedBy;
        row.decision = decision(draft.post.title, draft.post.unit, random);
        row.held = draft.held;
        row.isMain = draft.isMain;
        people.holdings.push_back(std::move(row));
    }
}

void Records::addPlanning(const Career &career, Random &random, People &people)
{
    for (const PlanDraft &draft : career.planning) {
        PlanningEntry row;
        row.id = {++m_planning};
        row.code = numbered(u"QH-", m_planning, 5);
        row.cadre = {career.index + 1};
        row.title = m_world.title(draft.target.title).id;
        row.unit = m_world.unit(draft.target.unit).id;
        row.term = m_world.term(draft.term).id;
        row.decision = decision(draft.target.title, draft.target.unit, random);
        row.approvedOn = draft.approvedOn;
        row.targetOn = draft.targetOn;
        row.endedOn = draft.endedOn;
        row.endReason = draft.endReason.toString();
        people.planning.push_back(std::move(row));
    }
}

} // namespace lotrinh::demo
