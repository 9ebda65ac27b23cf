// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleimpactview.h"

#include "shell/workplace.h"

namespace lotrinh::screens {

RuleImpactView::RuleImpactView(QObject *parent)
    : QObject(parent)
    , m_impact(this, [this](Result<Answer> answer) { take(std::move(answer)); })
{ }

void RuleImpactView::ask(const service::RuleChange &change, const QString &question)
{
    m_question = question;
    m_isKnown = false;
    m_impact.ask(workplace().desk(),
        [change, asOf = workplace().asOfDay()](service::Service &service) -> Result<Answer> {
            auto impact = service::previewRule(service, change, asOf);
            if (!impact)
                return impact.error();
            auto rows = shiftRows(*service.rules(), *impact);
            return Answer{std::move(*impact), std::move(rows)};
        });
    Q_EMIT changed();
}

void RuleImpactView::forget()
{
    m_question.clear();
    m_isKnown = false;
    m_rows.setRows({}, shiftColumns);
    Q_EMIT changed();
}

void RuleImpactView::take(Result<Answer> answer)
{
    if (m_question.isEmpty())
        return;
    m_isKnown = static_cast<bool>(answer);
    m_problem = answer ? QString() : answer.error().message;
    if (answer) {
        const Language language = workplace().words();
        m_gained = figureText(answer->impact.gained, language);
        m_lost = figureText(answer->impact.lost, language);
        m_shifted = figureText(answer->impact.changed, language);
        m_overdue = figureText(answer->impact.overdueAtOnce, language);
        m_summary = sentence(answer->impact, language);
        m_rows.setRows(std::move(answer->rows), shiftColumns);
    }
    Q_EMIT changed();
}

QString RuleImpactView::sentence(const service::RuleImpact &impact, Language language)
{
    if (impact.shifts.empty())
        return tr("Không ai thêm, bớt hay đổi lượt phải học.");
    //: %1 people, %2 %3 %4 turns gained, lost, changed
    return tr("%1 người: thêm %2 lượt, bớt %3 lượt, đổi %4 lượt; quá hạn ngay %5 lượt.")
        .arg(figureText(impact.people, language), figureText(impact.gained, language),
            figureText(impact.lost, language), figureText(impact.changed, language),
            figureText(impact.overdueAtOnce, language));
}

} // namespace lotrinh::screens
