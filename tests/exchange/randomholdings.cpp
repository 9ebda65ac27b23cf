// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomholdings.h"

#include <random>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

class Dice {
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    { }

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint32>(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    std::optional<int> number() { return oneIn(2) ? std::optional<int>() : below(500); }
    Day day() { return Day::of(1995, 1, 1).plusDays(below(9000)); }
    Period period()
    {
        Period period;
        if (!oneIn(3))
            period.from = day();
        if (!oneIn(3))
            period.to = period.from.isFinite() ? period.from.plusDays(1 + below(2000)) : day();
        return period;
    }
    Period closed()
    {
        const Day from = day();
        return {from, from.plusDays(1 + below(2000))};
    }
    QString text()
    {
        static const QString pieces[]
            = {u","_s, u"\""_s, u"\n"_s, u"\r\n"_s, u";"_s, u" "_s, u"\t"_s, u"'"_s, u"="_s, u"Tỉnh ủy"_s,
                u"đ"_s, u"\U0001F4DA"_s, u"\uFFEE"_s, u"0"_s, u"%1"_s, u"Zơrâm"_s, u"|"_s, u"-5"_s};
        QString text;
        for (int i = below(5); i > 0; --i)
            text += pieces[below(std::size(pieces))];
        return text.normalized(QString::NormalizationForm_C);
    }
    QString name() { return u"Nguyễn "_s + text() + u"An"_s; }
    /// Codes that sort differently by UTF-16 and by code point, and with separators inside.
    QString code(const char *prefix, int number)
    {
        static const QString tails[]
            = {QString(), u",x"_s, u"\""_s, u"\U0001F4DA"_s, u"\uFFEE"_s, u" "_s + u"b"_s};
        return QString::fromLatin1(prefix) + QString::number(number) + tails[below(std::size(tails))];
    }
    template <class Fact> auto idOf(const std::vector<Fact> &facts)
    {
        return facts[static_cast<size_t>(below(static_cast<int>(facts.size())))].id;
    }
    template <class Fact> auto maybeIdOf(const std::vector<Fact> &facts)
    {
        return oneIn(3) ? decltype(idOf(facts)){} : idOf(facts);
    }
    template <class Fact> auto someIdsOf(const std::vector<Fact> &facts)
    {
        std::vector<decltype(idOf(facts))> ids;
        for (int i = below(4); i > 0; --i)
            if (const auto id = idOf(facts); std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
        return ids;
    }
    template <class E> E choice()
    {
        const auto &codes = CodeTable<E>::codes;
        return codes[static_cast<size_t>(below(static_cast<int>(codes.size())))].first;
    }

private:
    std::mt19937 m_engine;
};

void addCatalogue(service::Holdings &held, Dice &dice)
{
    for (int i = 1; i <= 12; ++i)
        held.units.push_back(
            {{i * 3LL}, dice.code("U", i), dice.name(), dice.text(), dice.text(), dice.text(), dice.text(),
                dice.oneIn(4) || i == 1 ? UnitId{} : UnitId{dice.below(i - 1) * 3 + 3}, dice.period(), {}});
    for (Unit &unit : held.units)
        for (UnitId successor : dice.someIdsOf(held.units))
            if (successor != unit.id)
                unit.successors.push_back(successor);
    for (int i = 1; i <= 5; ++i)
        held.titles.push_back({{i}, dice.code("T", i), dice.name(), dice.text(), dice.text(), dice.text(),
            dice.text(), dice.text(), dice.oneIn(2), dice.text(),
            dice.oneIn(2) ? std::optional<TermKind>() : dice.choice<TermKind>(), dice.period()});
    for (int i = 1; i <= 4; ++i)
        held.terms.push_back({{i}, dice.code("N", i), dice.choice<TermKind>(), dice.closed()});
    for (int i = 1; i <= 8; ++i)
        held.courses.push_back({{i}, dice.code("C", i), dice.name(), dice.text(), dice.text(), dice.text(),
            dice.number(), dice.number(), dice.oneIn(2), dice.oneIn(2), dice.below(30), dice.number(),
            dice.below(101), dice.below(1001), dice.text(), dice.period()});
    for (int i = 1; i <= 15; ++i) {
        Requirement rule{{i}, dice.code("R", i), dice.idOf(held.titles), dice.choice<AppliesTo>(),
            dice.choice<RequirementKind>(), dice.number(), false, dice.someIdsOf(held.courses), dice.number(),
            dice.number(), dice.number(), dice.period(), dice.text(), dice.text(), dice.oneIn(2),
            dice.text()};
        if (rule.courses.empty()) {
            rule.kind = RequirementKind::AnnualHours;
            rule.anyCountingCourse = true;
        }
        held.requirements.push_back(rule);
    }
    for (int i = 1; i <= 8; ++i)
        held.equivalences.push_back(
            {{i}, {i}, dice.idOf(held.courses), dice.number(), dice.period(), dice.text()});
}

void addPeople(service::Holdings &held, Dice &dice)
{
    const QString births[] = {QString(), u"1965"_s, u"1965-05"_s, u"1965-05-20"_s};
    for (int i = 1; i <= 20; ++i)
        held.cadres.push_back({{i * 7LL}, dice.code("CB", i), dice.name(), births[dice.below(4)],
            dice.oneIn(3) ? std::optional<Sex>() : dice.choice<Sex>(), dice.text(), dice.text(),
            dice.idOf(held.units), dice.oneIn(2) ? Day::distantPast() : dice.day(), dice.text(), dice.text(),
            dice.period()});
    for (int i = 1; i <= 25; ++i) {
        const Day from = Day::of(2001, 1, 1).plusDays(300 * i); // one key each
        held.postHoldings.push_back({{i}, dice.idOf(held.cadres), dice.idOf(held.titles),
            dice.idOf(held.units), dice.choice<ObtainedBy>(), dice.text(),
            {from, dice.oneIn(2) ? Day::distantFuture() : from.plusDays(1 + dice.below(999))},
            dice.oneIn(2)});
    }
    for (int i = 1; i <= 15; ++i) {
        const Day approved = dice.day();
        held.planning.push_back({{i}, dice.code("QH", i), dice.idOf(held.cadres), dice.idOf(held.titles),
            dice.maybeIdOf(held.units), dice.idOf(held.terms), dice.text(), approved,
            dice.oneIn(2) ? Day::distantPast() : dice.day(),
            dice.oneIn(2) ? Day::distantFuture() : approved.plusDays(dice.below(900)), dice.text()});
    }
    for (int i = 1; i <= 40; ++i) {
        const Day done = dice.day();
        held.completions.push_back({{i}, dice.code("K", i), dice.idOf(held.cadres), dice.idOf(held.courses),
            done, dice.number(), dice.text(), dice.text(), dice.text(), dice.text(),
            dice.oneIn(4) ? done.plusDays(dice.below(900)) : Day::distantFuture()});
    }
    for (int i = 1; i <= 8; ++i)
        held.exemptions.push_back({{i}, held.cadres[static_cast<size_t>(i)].id, dice.idOf(held.courses),
            dice.period(), dice.text()});
}

void addSchool(service::Holdings &held, Dice &dice)
{
    for (int i = 1; i <= 4; ++i)
        held.rooms.push_back({{i}, dice.code("P", i), dice.name(), dice.text(), dice.below(200)});
    for (int i = 1; i <= 5; ++i)
        held.lecturers.push_back({{i}, dice.code("GV", i), dice.name(), dice.text(), dice.text(),
            dice.someIdsOf(held.courses), dice.number()});
    for (int i = 0; i < 6; ++i) {
        const auto kind = static_cast<ResourceKind>(i % 3);
        const qint64 resource = kind == ResourceKind::Room ? dice.idOf(held.rooms).value
            : kind == ResourceKind::Lecturer               ? dice.idOf(held.lecturers).value
                                                           : dice.idOf(held.cadres).value;
        const Day from = Day::of(2024, 1, 1).plusDays(i);
        held.unavailability.push_back(
            {{i + 1}, kind, resource, {from, from.plusDays(1 + dice.below(9))}, dice.text()});
        held.holidays.push_back({{i + 1}, {from, from.plusDays(1 + dice.below(3))}, dice.name()});
    }
    for (int i = 1; i <= 6; ++i) {
        const Day from = dice.day();
        held.classes.push_back(
            {{i}, dice.code("L", i), dice.idOf(held.courses), dice.name(), dice.choice<ClassState>(), from,
                from.plusDays(dice.below(5)), 20, dice.below(9), dice.maybeIdOf(held.rooms),
                dice.maybeIdOf(held.lecturers), dice.oneIn(2), dice.choice<WaitlistPolicy>(), {}});
        for (int half = 0; half < 3; ++half) {
            const qint64 start = LocalMinute::startOf(from).minutes + 450 + half * 720LL;
            held.sessions.push_back({{i * 3 + half}, {i}, {{start}, {start + 1 + dice.below(300)}},
                dice.maybeIdOf(held.rooms), dice.maybeIdOf(held.lecturers), dice.text(), dice.number(), {}});
        }
        for (size_t c = 0; c < held.cadres.size(); c += 3) {
            const auto state = held.classes.back().state == ClassState::Cancelled
                ? EnrolmentState::Withdrawn
                : dice.choice<EnrolmentState>();
            Enrolment seat;
            seat.id = {static_cast<qint64>(held.enrolments.size()) + 1};
            seat.trainingClass = {i};
            seat.cadre = held.cadres[c].id;
            seat.state = state;
            if (!dice.oneIn(3))
                seat.requestedAt = toIso(dice.day()) + (dice.oneIn(2) ? u"T08:00"_s : QString());
            seat.basis = dice.text();
            seat.basisTitle = dice.maybeIdOf(held.titles);
            held.enrolments.push_back(seat);
        }
    }
}

} // namespace

service::Holdings randomHoldings(quint32 seed)
{
    service::Holdings held;
    Dice dice(seed);
    addCatalogue(held, dice);
    addPeople(held, dice);
    addSchool(held, dice);
    return held;
}

} // namespace lotrinh::exchange
