// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "succession.h"

#include <algorithm>

namespace lotrinh::demo {

namespace {

constexpr QStringView endReasons[] = {
    u"Đã được bổ nhiệm chức danh quy hoạch",
    u"Rà soát hằng năm: không còn đáp ứng tiêu chuẩn",
    u"Không đủ tuổi theo nhiệm kỳ",
    u"Chuyển công tác khỏi tỉnh",
    u"Có nguyện vọng rút khỏi quy hoạch",
};

/// Titles by appointment are planned in the Party's terms.
TermKind planningKind(const Title &title)
{
    const TermKind kind = title.termKind.value_or(TermKind::Party);
    return kind == TermKind::Appointment ? TermKind::Party : kind;
}

int nextTerm(const World &world, TermKind kind)
{
    int next = -1;
    for (int i = 0; i < static_cast<int>(world.tables.terms.size()); ++i)
        if (const Term &term = world.term(i); term.kind == kind && term.firstDay() > world.until)
            if (next < 0 || term.firstDay() < world.term(next).firstDay())
                next = i;
    return next;
}

class Planning {
public:
    Planning(const World &world, Career &career, Random &random, Post target)
        : m_world(world)
        , m_career(career)
        , m_random(random)
        , m_target(target)
    { }

    void addCurrent(int term)
    {
        const Day first = m_world.term(term).firstDay();
        const Day usual = m_random.chance(300) ? first.plusDays(-m_random.between(60, 400))
                                               : first.plusDays(m_random.between(90, 1250));
        add(term, usual);
    }
    void addNext(int term) { add(term, m_world.until.plusDays(-m_random.between(25, 620))); }
    void addPrevious(int term)
    {
        add(term, m_world.term(term).firstDay().plusDays(-m_random.between(30, 300)));
    }

private:
    void add(int term, Day wanted)
    {
        const Day earliest = std::max(m_career.service.from.plusDays(365), m_world.begin);
        const Day latest = std::min(
            {m_world.until.plusDays(-15), m_career.service.to.plusDays(-30), m_world.term(term).lastDay()});
        if (earliest > latest)
            return;
        PlanDraft plan{m_target, term, m_world.calendar.onOrBefore(std::clamp(wanted, earliest, latest))};
        if (m_world.term(term).lastDay() >= m_world.until && m_random.chance(200))
            plan.targetOn
                = std::max(plan.approvedOn.plusDays(60), m_world.until.plusDays(m_random.between(-90, 240)));
        const int open = m_world.until.julian - plan.approvedOn.julian;
        if (open > 180 && m_random.chance(90)) {
            plan.endedOn = plan.approvedOn.plusDays(m_random.between(90, open));
            plan.endReason = m_random.pick(endReasons);
        }
        m_career.planning.push_back(plan);
    }

    const World &m_world;
    Career &m_career;
    Random &m_random;
    Post m_target;
};

Post targetOf(const World &world, const Career &career, Random &random)
{
    const int title = career.main.isValid() ? world.posts.above(career.main.title)
                                            : world.posts.firstStep(career.homeUnit);
    if (title < 0)
        return {};
    const int unit = world.posts.hostFor(title, career.homeUnit, random);
    return unit < 0 ? Post{} : Post{title, unit};
}

} // namespace

void drawPlanning(const World &world, Career &career, Random &random)
{
    if (!random.chance(160))
        return;
    const Post target = targetOf(world, career, random);
    if (!target.isValid())
        return;
    const TermKind kind = planningKind(world.title(target.title));
    Planning planning(world, career, random, target);
    const int current = world.termOn(kind, world.until);
    const int which = random.below(100);
    if (current >= 0 && which < 65)
        planning.addCurrent(current);
    if (const int next = nextTerm(world, kind); next >= 0 && which >= 45)
        planning.addNext(next);
    const int previous = current < 0 ? -1 : world.termOn(kind, world.term(current).firstDay().plusDays(-1));
    if (previous >= 0 && random.chance(120))
        planning.addPrevious(previous);
}

} // namespace lotrinh::demo
