// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulescontroller.h"

#include "service/freshness.h"
#include "shell/workplace.h"

#include <QSettings>

namespace lotrinh::screens {

namespace {

const QString oneClickSetting = QStringLiteral("catalogue/oneClick");

Result<RuleRevisions> readRevisions(service::Service &service, const Rulebook &rules, TitleId title)
{
    RuleRevisions revisions;
    for (const Requirement *rule : rules.requirementsOf(title)) {
        const auto revision = service::revisionOfShown(service, *rule);
        if (!revision)
            return revision.error();
        revisions.insert(rule->code, *revision);
    }
    return revisions;
}

} // namespace

RulesController::RulesController(QObject *parent)
    : FactsView(parent)
    , m_isOneClick(QSettings().value(oneClickSetting, false).toBool())
    , m_question(this, [this](Result<Answer> answer) { take(std::move(answer)); })
{ }

bool RulesController::mayKeep() const
{
    return may(workplace().caller().role, Right::KeepRules);
}

void RulesController::setText(const QString &text)
{
    if (text == m_filter.text)
        return;
    m_filter.text = text;
    Q_EMIT filterChanged();
    askAgain();
}

void RulesController::setUsedOnly(bool usedOnly)
{
    if (usedOnly == m_filter.usedOnly)
        return;
    m_filter.usedOnly = usedOnly;
    Q_EMIT filterChanged();
    askAgain();
}

void RulesController::setOneClick(bool oneClick)
{
    if (oneClick == m_isOneClick)
        return;
    m_isOneClick = oneClick;
    QSettings().setValue(oneClickSetting, oneClick);
    Q_EMIT filterChanged();
}

void RulesController::ask()
{
    m_question.ask(workplace().desk(),
        [filter = m_filter, title = m_title, course = m_course, asOf = workplace().asOfDay(),
            language = workplace().words()](service::Service &service) -> Result<Answer> {
            const Rulebook &rules = *service.rules();
            Answer answer{ruleGrid(rules, asOf, filter, language), {}};
            const Title *row = rules.titleByCode(title);
            if (!row)
                return answer;
            const auto revisions = readRevisions(service, rules, row->id);
            if (!revisions)
                return revisions.error();
            answer.shown = shownAt(rules, title, course, asOf, *revisions, language);
            return answer;
        });
}

RulesController::Shown RulesController::shownAt(const Rulebook &rules, const QString &title, const QString &course, Day asOf,
    const RuleRevisions &revisions, Language language)
{
    Shown shown;
    shown.titleName = rules.titleByCode(title)->name;
    shown.courseName = courseSetName(rules, course);
    shown.versions = ruleVersions(rules, title, course, asOf, revisions, language);
    shown.asked.courses = {course};
    shown.asked.confidence = QStringLiteral("medium");
    if (const Requirement *inForce = ruleInForce(rules, title, course, asOf)) {
        shown.inForce = inForce->code;
        shown.inForceRevision = revisions.value(inForce->code);
        shown.inForceSince = inForce->life.from;
        shown.asked = commandOf(rules, *inForce);
    }
    shown.asked.code = freeRuleCode(rules, title);
    shown.asked.title = title;
    shown.asked.validFrom = asOf;
    shown.asked.validTo.reset();
    return shown;
}

void RulesController::take(Result<Answer> answer)
{
    m_isLoading = false;
    m_problem = answer ? QString() : answer.error().message;
    if (answer) {
        m_grid.setContent(std::move(answer->content));
        m_shown = std::move(answer->shown);
        m_versions.setRecords(m_shown.versions);
        m_shownPlace = m_title + u'|' + m_course;
        Q_EMIT choiceChanged();
        if (std::exchange(m_turnsWhenShown, false))
            turnOver();
        else
            askImpact();
    }
    Q_EMIT gridChanged();
}

void RulesController::choose(int row, int column)
{
    const QString title = m_grid.rowKey(row);
    const QString course = m_grid.columnKey(column);
    if (title.isEmpty() || course.isEmpty() || (title == m_title && course == m_course))
        return;
    m_title = title;
    m_course = course;
    m_turnsWhenShown = false;
    askAgain();
}

void RulesController::press(int row, int column)
{
    // A rule of several courses is not ended by a click on one of them.
    const bool anyOf = m_grid.data(m_grid.index(row, column), list::MatrixModel::Share).toDouble() == anyOfShare;
    const bool turns = m_isOneClick && mayKeep() && !anyOf && m_grid.columnKey(column) != QLatin1String("*");
    const bool isKnown = m_shownPlace == m_grid.rowKey(row) + u'|' + m_grid.columnKey(column);
    choose(row, column);
    if (turns && isKnown)
        turnOver();
    else
        m_turnsWhenShown = turns;
}

service::RuleChange RulesController::turnedOver() const
{
    const Day asOf = workplace().asOfDay();
    if (isAttached() && m_shown.inForceSince == asOf)
        return service::EnableRequirement{m_shown.inForce, false};
    if (isAttached())
        return service::EndRequirement{m_shown.inForce, asOf.plusDays(-1)};
    return m_shown.asked;
}

/// A rule just attached is switched off again and the other way round; one that was ended goes on as a new version.
std::optional<service::RuleChange> RulesController::undoOf(const service::RuleChange &change) const
{
    if (const auto *added = std::get_if<service::AddRequirement>(&change))
        return service::EnableRequirement{added->code, false};
    if (const auto *enabled = std::get_if<service::EnableRequirement>(&change))
        return service::EnableRequirement{enabled->code, !enabled->enabled};
    const auto &ended = std::get<service::EndRequirement>(change);
    if (ended.code != m_shown.inForce || ended.validTo != workplace().asOfDay().plusDays(-1))
        return {};
    return m_shown.asked;
}

void RulesController::askImpact()
{
    if (!isChosen() || m_course == QLatin1String("*"))
        return m_impact.forget();
    const QString day = toVietnamese(workplace().asOfDay());
    m_impact.ask(turnedOver(), isAttached() ? tr("Nếu thôi yêu cầu từ %1").arg(day) : tr("Nếu gắn từ %1").arg(day));
}

void RulesController::turnOver()
{
    if (!mayKeep() || m_isBusy || !isChosen())
        return;
    //: %1 course, %2 title
    send(turnedOver(), (isAttached() ? tr("Đã thôi yêu cầu %1 với %2") : tr("Đã gắn %1 vào %2")).arg(m_shown.courseName, m_shown.titleName),
        isAttached() ? std::optional(m_shown.inForceRevision) : std::nullopt);
}

void RulesController::enable(const QString &code, bool enabled, int revision)
{
    if (mayKeep() && !m_isBusy)
        send(service::EnableRequirement{code, enabled},
            enabled ? tr("Đã dùng quy định %1").arg(code) : tr("Đã ngừng dùng quy định %1").arg(code), revision);
}

void RulesController::endRule(const QString &code, const QString &lastDay, int revision)
{
    const auto day = parseDay(lastDay);
    if (mayKeep() && !m_isBusy && day)
        send(service::EndRequirement{code, *day}, tr("Quy định %1 áp dụng đến hết %2").arg(code, toVietnamese(*day)), revision);
}

void RulesController::send(const service::RuleChange &change, const QString &done, std::optional<qint64> revision)
{
    m_isBusy = true;
    say({}, {}, {});
    workplace()
        .desk()
        .ask([change, revision, asOf = workplace().asOfDay(), caller = workplace().caller(), today = workplace().todayDay()](
                 service::Service &service) -> Result<service::RuleImpact> {
            auto impact = service::previewRule(service, change, asOf);
            if (!impact)
                return impact.error();
            const auto reply = std::visit(
                [&](const auto &command) { return service.run(command, caller, today, revision); }, change);
            if (!reply)
                return reply.error();
            return impact;
        })
        .then(this, [this, done, change, undo = undoOf(change)](const Result<service::RuleImpact> &impact) {
            m_undo = impact ? undo : std::nullopt;
            takeChange(done, change, impact);
        });
}

void RulesController::takeChange(const QString &done, const service::RuleChange &change, const Result<service::RuleImpact> &impact)
{
    m_isBusy = false;
    if (impact)
        return say(QStringLiteral("good"), done, RuleImpactView::sentence(*impact, workplace().words()));
    say(QStringLiteral("bad"), tr("Chưa đổi được quy định"), impact.error().message);
    // What is shown may be what somebody else has changed.
    askAgain();
    workplace().staleEdit().takes(this, impact.error(),
        {[this, change, done](qint64 found) { send(change, done, found); }, [this] { dismissAnswer(); }});
}

void RulesController::undo()
{
    if (m_isBusy || !m_undo)
        return;
    const service::RuleChange back = *m_undo;
    send(back, tr("Đã hoàn tác"));
}

void RulesController::dismissAnswer()
{
    m_undo.reset();
    say({}, {}, {});
}

void RulesController::say(const QString &tone, const QString &title, const QString &text)
{
    m_answerTone = tone;
    m_answerTitle = title;
    m_answer = text;
    Q_EMIT answerChanged();
}

} // namespace lotrinh::screens
