// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"
#include "domain/person/cadrefacts.h"
#include "ruleset.h"
#include "textpool.h"

#include <functional>

namespace lotrinh::compliance {

/// A cadre's place in the columns; stays the same while the facts live in memory.
using CadreRow = quint32;

/// Where the facts of one kind of one cadre stand: [begin, end) of the columns of that kind.
struct Stretch {
    quint32 begin = 0;
    quint32 end = 0;

    quint32 size() const { return end - begin; }
};

/// A structure of arrays: `each` calls its argument with every column.
struct CadreColumns {
    Column<qint64> id;
    Column<TextPool::Place> code;
    Column<TextPool::Place> name;
    Column<Dense> unit;
    Column<Day> serviceFrom;
    Column<Day> serviceTo;
    Column<TextPool::Place> birth; ///< as written
    Column<qint8> sex; ///< -1 = not known, else Sex
    Column<Stretch> holdings;
    Column<Stretch> planning;
    Column<Stretch> completions;
    Column<Stretch> exemptions;
    Column<Stretch> seats;

    size_t size() const { return id.size(); }
    template <class Self, class Use> static void each(Self &self, Use use)
    {
        use(self.id), use(self.code), use(self.name), use(self.unit), use(self.serviceFrom), use(self.serviceTo), use(self.birth), use(self.sex);
        use(self.holdings), use(self.planning), use(self.completions), use(self.exemptions), use(self.seats);
    }
};

struct HoldingColumns {
    Column<qint64> id;
    Column<Dense> title;
    Column<Dense> unit;
    Column<Day> from;
    Column<Day> to;
    Column<quint8> way; ///< ObtainedBy * 2 + isMain

    size_t size() const { return id.size(); }
    template <class Self, class Use> static void each(Self &self, Use use) { use(self.id), use(self.title), use(self.unit), use(self.from), use(self.to), use(self.way); }
    bool isMain(quint32 at) const { return way[at] & 1; }
    ObtainedBy obtainedBy(quint32 at) const { return static_cast<ObtainedBy>(way[at] >> 1); }
};

struct PlanningColumns {
    Column<qint64> id;
    Column<TextPool::Place> code;
    Column<Dense> title;
    Column<Dense> unit;
    Column<Dense> term;
    Column<Day> approvedOn;
    Column<Day> targetOn;
    Column<Day> endedOn;
    Column<TextPool::Place> decision;
    Column<TextPool::Place> endReason;

    size_t size() const { return id.size(); }
    template <class Self, class Use> static void each(Self &self, Use use)
    {
        use(self.id), use(self.code), use(self.title), use(self.unit), use(self.term), use(self.approvedOn), use(self.targetOn), use(self.endedOn);
        use(self.decision), use(self.endReason);
    }
};

constexpr qint32 courseOnes = std::numeric_limits<qint32>::min();

/// Of one cadre by day, then code.
struct CompletionColumns {
    Column<qint64> id;
    Column<TextPool::Place> code;
    Column<Dense> span; ///< Ruleset::spanOf: the course and when
    Column<Day> completedOn;
    Column<qint32> periods; ///< `courseOnes` = the course's

    size_t size() const { return id.size(); }
    template <class Self, class Use> static void each(Self &self, Use use) { use(self.id), use(self.code), use(self.span), use(self.completedOn), use(self.periods); }
};

struct ExemptionColumns {
    Column<qint64> id;
    Column<Dense> course;
    Column<Day> from;
    Column<Day> to;
    Column<TextPool::Place> basis;

    size_t size() const { return id.size(); }
    template <class Self, class Use> static void each(Self &self, Use use) { use(self.id), use(self.course), use(self.from), use(self.to), use(self.basis); }
};

struct SeatColumns {
    Column<qint64> trainingClass;
    Column<TextPool::Place> classCode;
    Column<Dense> span; ///< of the course when completed on the class's last day
    Column<Day> endsOn;

    size_t size() const { return trainingClass.size(); }
    template <class Self, class Use> static void each(Self &self, Use use) { use(self.trainingClass), use(self.classCode), use(self.span), use(self.endsOn); }
};

/// Everything the duties of all cadres and their why depend on, in columns. What they do not depend on
/// (grades, paper numbers, decisions of posts, contact data) stays in the store.
///
/// A changed cadre's facts are written behind all others and the old ones are left lying; when a quarter
/// lies dead, the columns are packed anew.
class FactColumns {
public:
    void add(const Ruleset &rules, const CadreFacts &facts);
    void replace(const Ruleset &rules, CadreRow row, const CadreFacts &facts);
    /// The same facts by the numbers of other rules.
    void renumber(const Ruleset &before, const Ruleset &after);
    /// The facts of one cadre as domain/ knows them, as far as they are here.
    CadreFacts factsOf(const Ruleset &rules, CadreRow row) const;
    Cadre cadreOf(const Ruleset &rules, CadreRow row) const;
    Completion completion(const Ruleset &rules, CadreRow row, quint32 at) const;
    PlanningEntry planningEntry(const Ruleset &rules, CadreRow row, quint32 at) const;
    QString completionCode(quint32 at) const { return text.text(completions.code[at]); }

    Day revokedOn(quint32 completion) const
    {
        const auto found = revoked.constFind(completion);
        return found == revoked.constEnd() ? Day::distantFuture() : *found;
    }
    /// Rows that will come, at most; what is not filled costs no memory.
    struct Expected {
        size_t cadres = 0;
        size_t holdings = 0;
        size_t planning = 0;
        size_t completions = 0;
    };
    void reserve(const Expected &rows);
    /// Bytes in use, and in all.
    size_t bytes() const;

    CadreColumns cadres;
    HoldingColumns holdings;
    PlanningColumns planning;
    CompletionColumns completions;
    ExemptionColumns exemptions;
    SeatColumns seats;
    QHash<quint32, Day> revoked; ///< completion → first day it no longer counts; few are
    std::vector<bool> hasRevoked; ///< per cadre
    TextPool text;

private:
    void addHoldings(const Ruleset &rules, const std::vector<PostHolding> &rows);
    void addPlanning(const Ruleset &rules, const std::vector<PlanningEntry> &rows);
    bool addCompletions(const Ruleset &rules, const std::vector<Completion> &rows);
    void addExemptions(const Ruleset &rules, const std::vector<Exemption> &rows);
    void addSeats(const Ruleset &rules, const std::vector<Seat> &rows);
    void setCadre(const Ruleset &rules, CadreRow row, const Cadre &cadre);
    void setFacts(const Ruleset &rules, CadreRow row, const CadreFacts &facts);
    void packIfWorn(const Ruleset &rules);

    size_t m_dead = 0; ///< rows left lying
};

} // namespace lotrinh::compliance
