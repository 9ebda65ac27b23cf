// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "career.h"

#include "succession.h"

#include <algorithm>
#include <numeric>

namespace lotrinh::demo {

namespace {

struct Highland {
    QStringView district;
    QStringView people;
    QStringView otherPeople;
};
constexpr Highland highlands[] = {
    {u"-TG", u"Cơ-tu", u"Cơ-tu"},
    {u"-DG", u"Cơ-tu", u"Cơ-tu"},
    {u"-NG", u"Cơ-tu", u"Gié-Triêng"},
    {u"-PS", u"Gié-Triêng", u"Xơ-đăng"},
    {u"-BTM", u"Co", u"Xơ-đăng"},
    {u"-NTM", u"Xơ-đăng", u"Xơ-đăng"},
};

/// A one-to-one scattering of cadre numbers over places, so that neighbours do not share a post.
int placeOfCadre(int index, int cadres)
{
    qint64 stride = qint64(cadres) * 618 / 1000 | 1;
    while (std::gcd(stride, qint64(cadres)) != 1)
        stride += 2;
    return static_cast<int>((index * stride + cadres / 3) % cadres);
}

struct AgeRange {
    int low, high;
};

AgeRange agesOf(const World &world, Post post)
{
    if (!post.isValid())
        return {25, 47};
    const Title &title = world.title(post.title);
    if (title.level != u"phong" && title.level != u"xa")
        return {42, 59};
    return title.isHead ? AgeRange{36, 57} : AgeRange{31, 54};
}

/// The unit itself, or the one it grew out of when it did not live yet on that day; −1 for none.
int asItWas(const World &world, int unit, Day day)
{
    if (unit < 0 || world.unit(unit).life.holds(day))
        return unit;
    for (int i = 0; i < static_cast<int>(world.tables.units.size()); ++i) {
        const Unit &earlier = world.unit(i);
        if (earlier.life.holds(day)
            && std::ranges::find(earlier.successors, world.unit(unit).id) != earlier.successors.end())
            return i;
    }
    return -1;
}

class Drawing {
public:
    Drawing(const World &world, Career &career, Random random)
        : m_world(world)
        , m_career(career)
        , m_random(random)
    { }

    void drawPerson();
    void drawPosts();

private:
    QStringView ethnicityIn(const QString &unitCode);
    Day congressDay(const Title &title, Day notAfter) const;
    HoldingDraft mainHolding(Day earliest);
    ObtainedBy wayInto(const Title &title, bool atCongress);
    void addPast(const HoldingDraft &main, Day earliest);
    void addBeside(const HoldingDraft &main);

    const World &m_world;
    Career &m_career;
    Random m_random;
};

QStringView Drawing::ethnicityIn(const QString &unitCode)
{
    for (const Highland &land : highlands)
        if (unitCode.endsWith(land.district)) {
            if (!m_random.chance(460))
                return u"Kinh";
            return m_random.chance(700) ? land.people : land.otherPeople;
        }
    return m_random.chance(15) ? QStringView(u"Cơ-tu") : QStringView(u"Kinh");
}

void Drawing::drawPerson()
{
    Career &career = m_career;
    const bool leads = career.main.isValid() && agesOf(m_world, career.main).low >= 42;
    career.sex = m_random.chance(leads ? 240 : 380) ? Sex::Female : Sex::Male;
    career.ethnicity = ethnicityIn(m_world.unit(career.homeUnit).code);
    AgeRange ages = agesOf(m_world, career.main);
    const bool retired = !leads && m_random.chance(30);
    if (career.sex == Sex::Female)
        ages.high = std::min(ages.high, 55);
    const int age = retired ? m_random.between(57, 63) : m_random.between(ages.low, ages.high);
    career.born = m_world.yearsAgo(age).plusDays(-m_random.below(365));
    const int known = m_random.below(100);
    career.birthDigits = known < 84 ? 10 : known < 94 ? 4 : 7;
    const Day joined = career.born.plusDays(m_random.between(22, 27) * 365 + 6).plusDays(m_random.below(365));
    career.service.from = std::min(joined, m_world.yearsAgo(1));
    career.service.to = retired ? m_world.until.plusDays(-m_random.between(20, 1000)) : Day::distantFuture();
    const Day party = career.service.from.plusDays(m_random.between(300, 2800));
    const bool member = party < m_world.until && (career.main.isValid() || m_random.chance(600));
    career.partyJoinedOn = member ? party : Day::distantPast();
}

/// When the body that elects to a title met for its term: communes before districts before the province.
Day Drawing::congressDay(const Title &title, Day notAfter) const
{
    for (qint64 i = std::ssize(m_world.tables.terms) - 1; i >= 0; --i) {
        const Term &term = m_world.term(static_cast<int>(i));
        if (term.kind != title.termKind)
            continue;
        int shift = term.kind == TermKind::Party ? 12 : 22;
        if (title.level == u"huyen")
            shift = term.kind == TermKind::Party ? -58 : 27;
        else if (title.level == u"xa")
            shift = term.kind == TermKind::Party ? -126 : 34;
        const Day day = m_world.calendar.onOrAfter(term.firstDay().plusDays(shift));
        if (day <= notAfter)
            return day;
    }
    return Day::distantPast();
}

ObtainedBy Drawing::wayInto(const Title &title, bool atCongress)
{
    if (atCongress)
        return ObtainedBy::Elected;
    if (title.termKind == TermKind::Party)
        return m_random.chance(700) ? ObtainedBy::Designated : ObtainedBy::Elected;
    if (title.termKind == TermKind::State)
        return m_random.chance(600) ? ObtainedBy::Elected : ObtainedBy::Ratified;
    if (title.termKind == TermKind::MassOrg)
        return ObtainedBy::Elected;
    return m_random.chance(80) ? ObtainedBy::Received : ObtainedBy::Appointed;
}

HoldingDraft Drawing::mainHolding(Day earliest)
{
    const Title &title = m_world.title(m_career.main.title);
    const Day last = std::min(m_world.until, m_career.service.to).plusDays(-25);
    Day from = m_random.dayIn({std::max(earliest, m_world.until.plusDays(-2700)), last});
    bool atCongress = false;
    if (title.termKind && title.termKind != TermKind::Appointment && m_random.chance(650)) {
        const Day congress = congressDay(title, last);
        atCongress = congress >= earliest;
        from = atCongress ? congress : from;
    }
    from = std::max({from, title.life.from, m_world.unit(m_career.main.unit).life.from});
    from = m_world.calendar.onOrAfter(from);
    const ObtainedBy way = wayInto(title, atCongress);
    return {m_career.main, way, {std::min(from, last), m_career.service.to}, true};
}

void Drawing::addPast(const HoldingDraft &main, Day earliest)
{
    const int room = main.held.from.julian - std::max(earliest, m_world.begin).julian;
    const int title = m_world.posts.below(main.post.title);
    if (room < 400 || !m_random.chance(860))
        return;
    // Without a lower title the cadre held the same one elsewhere.
    const int held = title >= 0 ? title : main.post.title;
    const Day from = main.held.from.plusDays(-m_random.between(365, std::min(room, 2200)));
    const int unit = asItWas(m_world, m_world.posts.hostFor(held, main.post.unit, m_random), from);
    if (unit < 0 || (held == main.post.title && unit == main.post.unit))
        return;
    const ObtainedBy way = wayInto(m_world.title(held), false);
    m_career.holdings.push_back(
        {{held, unit}, way, {m_world.calendar.onOrAfter(from), main.held.from}, true});
}

void Drawing::addBeside(const HoldingDraft &main)
{
    const int title = m_world.posts.beside(main.post.title);
    if (title < 0 || !m_random.chance(550))
        return;
    const int unit = m_world.posts.hostFor(title, main.post.unit, m_random);
    const Day last = std::min(m_world.until, main.held.to).plusDays(-20);
    const Day congress = congressDay(m_world.title(title), last);
    const bool atCongress = congress >= main.held.from;
    const Day from = atCongress ? congress : main.held.from;
    m_career.holdings.push_back(
        {{title, unit}, wayInto(m_world.title(title), atCongress), {from, main.held.to}, false});
}

void Drawing::drawPosts()
{
    if (!m_career.main.isValid())
        return;
    const Day earliest = std::max(m_career.service.from.plusDays(730), m_world.begin);
    const HoldingDraft main = mainHolding(std::min(earliest, m_world.until.plusDays(-200)));
    addPast(main, earliest);
    m_career.holdings.push_back(main);
    addBeside(main);
    const Day first = m_career.holdings.front().held.from;
    if (m_world.unit(m_career.homeUnit).block == u"dang" && m_career.partyJoinedOn.plusDays(400) > first)
        m_career.partyJoinedOn = std::max(first.plusDays(-400), m_career.born.plusDays(18 * 366));
}

} // namespace

Post Career::postOn(Day day) const
{
    for (const HoldingDraft &holding : holdings)
        if (holding.isMain && holding.held.holds(day))
            return holding.post;
    return {-1, homeUnit};
}

void drawCareer(const World &world, int index, Career &career)
{
    Random random(world.seed, Random::Purpose::Career, static_cast<quint64>(index));
    career.index = index;
    career.holdings.clear();
    career.planning.clear();
    career.main = world.posts.postAt(placeOfCadre(index, world.cadres), world.cadres);
    career.homeUnit = career.main.isValid() ? career.main.unit : world.posts.staffUnit(random);
    Drawing drawing(world, career, random);
    drawing.drawPerson();
    drawing.drawPosts();
    random = Random(world.seed, Random::Purpose::Career, ~static_cast<quint64>(index));
    drawPlanning(world, career, random);
}

} // namespace lotrinh::demo
