// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleeditor.h"

#include "service/freshness.h"
#include "shell/workplace.h"

namespace lotrinh::screens {

namespace {

/// Adds a version and ends the one it replaces, which must be as it was decided on. What is refused then is the end of
/// the old one, before anything is added: the new one must not stand beside it.
Result<service::Reply> replaceRule(service::Service &service, const service::AddRequirement &command, const QString &replaces,
    qint64 revision, const Caller &caller, Day today)
{
    if (replaces.isEmpty())
        return service.run(command, caller, today);
    const service::EndRequirement end{replaces, command.validFrom->plusDays(-1)};
    const auto now = service::revisionOfRule(service, replaces);
    if (!now)
        return now.error();
    if (*now != revision)
        return service.run(end, caller, today, revision);
    const auto added = service.run(command, caller, today);
    return added ? service.run(end, caller, today, revision) : added;
}

} // namespace

RuleEditor::RuleEditor(QObject *parent)
    : QObject(parent)
    , m_sender(this, [this] { Q_EMIT changed(); })
    , m_draft(this, [this](Result<Draft> draft) { takeDraft(std::move(draft)); })
{ }

void RuleEditor::begin(const QString &title, const QString &course)
{
    m_impact.forget();
    m_sender.setProblem({});
    m_courseOfPlace = course;
    m_draft.ask(workplace().desk(),
        [title, course, asOf = workplace().asOfDay()](service::Service &service) -> Result<Draft> {
            const Rulebook &rules = *service.rules();
            Draft draft;
            draft.command.courses = {course};
            draft.command.confidence = QStringLiteral("medium");
            if (const Requirement *inForce = ruleInForce(rules, title, course, asOf)) {
                draft.command = commandOf(rules, *inForce);
                draft.replaces = inForce->life.from < asOf ? inForce->code : QString();
                const auto revision = service::revisionOfShown(service, *inForce);
                if (!revision)
                    return revision.error();
                draft.revision = *revision;
            }
            draft.command.code = freeRuleCode(rules, title);
            draft.command.title = title;
            draft.command.validFrom = asOf;
            draft.command.validTo.reset();
            return draft;
        });
    Q_EMIT changed();
}

void RuleEditor::takeDraft(Result<Draft> draft)
{
    if (!draft) {
        m_sender.setProblem(draft.error().message);
        Q_EMIT changed();
        return;
    }
    m_command = draft->command;
    m_replaces = draft->replaces;
    m_revision = draft->revision;
    m_value = m_command.value ? QString::number(*m_command.value) : QString();
    tryOut();
}

QStringList RuleEditor::kinds() const
{
    return {tr("Trước khi bổ nhiệm"), tr("Trong số tháng sau bổ nhiệm"), tr("Số lần mỗi nhiệm kỳ"),
        tr("Số tiết mỗi năm"), tr("Mấy năm một lần")};
}

QString RuleEditor::valueLabel() const
{
    switch (m_command.kind) {
    case RequirementKind::BeforeAppointment:
        return {};
    case RequirementKind::WithinMonths:
        return tr("Số tháng");
    case RequirementKind::OncePerTerm:
        return tr("Số lần");
    case RequirementKind::AnnualHours:
        return tr("Số tiết");
    case RequirementKind::EveryYears:
        return tr("Số năm");
    }
    return {};
}

QStringList RuleEditor::appliesTo() const
{
    QStringList names;
    for (const auto &[value, code] : CodeTable<AppliesTo>::codes)
        names.append(appliesToName(value));
    return names;
}

void RuleEditor::setCode(const QString &code)
{
    m_command.code = code.trimmed();
    tryOut();
}

void RuleEditor::setCourses(const QString &courses)
{
    m_command.courses.clear();
    for (const QString &code : courses.split(u';', Qt::SkipEmptyParts))
        m_command.courses.append(code.trimmed());
    tryOut();
}

void RuleEditor::setKind(int kind)
{
    if (kind < 0 || kind == this->kind())
        return;
    m_command.kind = static_cast<RequirementKind>(kind);
    setValue(takesValue() ? m_value : QString());
}

void RuleEditor::setValue(const QString &value)
{
    m_value = value.trimmed();
    bool isNumber = false;
    const int number = m_value.toInt(&isNumber);
    m_command.value = isNumber ? std::optional(number) : std::nullopt;
    tryOut();
}

void RuleEditor::setAppliesToIndex(int index)
{
    if (index < 0 || index == appliesToIndex())
        return;
    m_command.appliesTo = static_cast<AppliesTo>(index);
    tryOut();
}

void RuleEditor::setValidFrom(const QString &iso)
{
    m_command.validFrom = parseDay(iso);
    tryOut();
}

void RuleEditor::setValidTo(const QString &iso)
{
    m_command.validTo = parseDay(iso);
    tryOut();
}

void RuleEditor::setBasis(const QString &basis)
{
    m_command.basis = basis.trimmed();
    Q_EMIT changed();
}

bool RuleEditor::canSubmit() const
{
    const bool valueFits = m_value.isEmpty() || m_command.value;
    return !isBusy() && !m_command.code.isEmpty() && !m_command.courses.isEmpty() && m_command.validFrom && valueFits;
}

void RuleEditor::tryOut()
{
    if (canSubmit())
        m_impact.ask(m_command, tr("Nếu áp dụng phiên bản này, vào ngày %1").arg(toVietnamese(workplace().asOfDay())));
    else
        m_impact.forget();
    Q_EMIT changed();
}

void RuleEditor::submit()
{
    if (!canSubmit())
        return;
    m_sender.change(
        [command = m_command, replaces = m_replaces, caller = workplace().caller(), today = workplace().todayDay()](
            service::Service &service, qint64 revision) { return replaceRule(service, command, replaces, revision, caller, today); },
        m_revision,
        [this](const Result<service::Reply> &reply) {
            if (reply)
                Q_EMIT added(m_command.code);
        },
        [this] { begin(m_command.title, m_courseOfPlace); });
}

} // namespace lotrinh::screens
