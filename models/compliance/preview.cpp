// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview.h"

#include <algorithm>

namespace lotrinh::compliance {

namespace {

std::shared_ptr<const Rulebook> rulesWith(const Rulebook &rules, Requirement draft)
{
    Rulebook::Tables tables{
        rules.units(), rules.titles(), rules.terms(), rules.courses(), rules.requirements(), rules.equivalences()};
    const auto known = std::find_if(tables.requirements.begin(), tables.requirements.end(),
        [&](const Requirement &one) { return one.code == draft.code; });
    if (known != tables.requirements.end()) {
        draft.id = known->id;
        *known = std::move(draft);
        return std::make_shared<Rulebook>(std::move(tables));
    }
    draft.id = {1};
    for (const Requirement &one : tables.requirements)
        draft.id.value = std::max(draft.id.value, one.id.value + 1);
    tables.requirements.push_back(std::move(draft));
    return std::make_shared<Rulebook>(std::move(tables));
}

/// The same cadres judged by two sets of rules. Units, titles, terms, courses and equivalences are the same
/// rows in the same order in both, so both read the same columns.
class Comparison {
public:
    Comparison(const Province &province, const Ruleset &other, Day asOf, size_t most)
        : m_province(province)
        , m_before(province.ruleset(), asOf)
        , m_after(other, asOf)
        , m_most(most)
    { }

    void compare(CadreRow row)
    {
        judge(m_before, m_province.facts(), row, m_marksBefore);
        judge(m_after, m_province.facts(), row, m_marksAfter);
        const qint64 known = m_preview.gained + m_preview.lost + m_preview.changed;
        auto before = m_marksBefore.duties.begin();
        auto after = m_marksAfter.duties.begin();
        while (before != m_marksBefore.duties.end() || after != m_marksAfter.duties.end()) {
            const int order = orderOf(before, after);
            note(row, order <= 0 ? &*before : nullptr, order >= 0 ? &*after : nullptr);
            before += order <= 0;
            after += order >= 0;
        }
        m_preview.people += m_preview.gained + m_preview.lost + m_preview.changed > known;
    }
    RequirementPreview take() { return std::move(m_preview); }

private:
    using Place = std::vector<DutyMark>::const_iterator;

    /// Negative: only before has it, positive: only after.
    int orderOf(Place before, Place after) const
    {
        if (before == m_marksBefore.duties.end())
            return 1;
        if (after == m_marksAfter.duties.end())
            return -1;
        const Ask &a = m_before.rules().asks()[before->ask];
        const Ask &b = m_after.rules().asks()[after->ask];
        return comesBefore(a, b) ? -1 : comesBefore(b, a) ? 1 : 0;
    }

    void note(CadreRow row, const DutyMark *before, const DutyMark *after)
    {
        if (before && after && before->status == after->status && before->dueOn == after->dueOn
            && before->validUntil == after->validUntil)
            return;
        ++(!before ? m_preview.gained : !after ? m_preview.lost : m_preview.changed);
        if (m_preview.first.size() >= m_most)
            return;
        const Ask &ask = before ? m_before.rules().asks()[before->ask] : m_after.rules().asks()[after->ask];
        DutyChange change;
        change.row = row;
        change.courses = ask.courses;
        change.kind = ask.kind;
        change.value = ask.value;
        if (before) {
            change.before = before->status;
            change.dueBefore = before->dueOn;
        }
        if (after) {
            change.after = after->status;
            change.dueAfter = after->dueOn;
        }
        m_preview.first.push_back(std::move(change));
    }

    const Province &m_province;
    Moment m_before;
    Moment m_after;
    size_t m_most;
    Marks m_marksBefore;
    Marks m_marksAfter;
    RequirementPreview m_preview;
};

bool concerns(const FactColumns &facts, CadreRow row, const std::vector<Dense> &titles)
{
    const auto isOne = [&](Dense title) { return std::find(titles.begin(), titles.end(), title) != titles.end(); };
    const Stretch held = facts.cadres.holdings[row];
    const Stretch planned = facts.cadres.planning[row];
    return std::any_of(facts.holdings.title.begin() + held.begin, facts.holdings.title.begin() + held.end, isOne)
        || std::any_of(
            facts.planning.title.begin() + planned.begin, facts.planning.title.begin() + planned.end, isOne);
}

} // namespace

RequirementPreview previewRequirement(const Province &province, const Requirement &draft, Day asOf, size_t most)
{
    std::vector<Dense> titles{province.ruleset().title(draft.title)};
    if (const Requirement *known = province.rules().requirementByCode(draft.code))
        titles.push_back(province.ruleset().title(known->title));
    const Ruleset other(rulesWith(province.rules(), draft));
    Comparison comparison(province, other, asOf, most);
    for (CadreRow row : province.order())
        if (concerns(province.facts(), row, titles))
            comparison.compare(row);
    return comparison.take();
}

} // namespace lotrinh::compliance
