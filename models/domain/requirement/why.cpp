// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "why.h"

#include "counting.h"
#include "status.h"
#include "whywords.h"

namespace lotrinh {

namespace {

template <class Row, class Id> const Row *find(const std::vector<Row> &rows, Id id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// What is being proved; every function below writes one kind of line of it.
struct Proof {
    const Rulebook &rules;
    const CadreFacts &facts;
    const Duty &duty;
    Day asOf;
    Language language;
    PlanningShown planning;

    QString say(const QString &vietnamese, const QString &english) const
    {
        return inWords(language, vietnamese, english);
    }
};

QString courseWords(const Rulebook &rules, CourseId id)
{
    const Course *course = rules.course(id);
    return course ? course->code + u' ' + course->name : QString();
}

QString headLine(const Proof &proof)
{
    QStringList courses;
    for (const QString &code : proof.duty.courses.split(u';', Qt::SkipEmptyParts)) {
        const Course *course = proof.rules.courseByCode(code);
        courses.append(course ? courseWords(proof.rules, course->id) : code);
    }
    QString named = courses.join(QStringLiteral("; "));
    if (proof.duty.courses == QLatin1String("*"))
        named = proof.say(QStringLiteral("mọi khóa tính giờ học hằng năm"),
            QStringLiteral("every course that counts for annual hours"));
    else if (courses.size() > 1)
        named += proof.say(QStringLiteral(" (chỉ cần một)"), QStringLiteral(" (any one of them)"));
    return proof.say(QStringLiteral("%1: %2, tính đến ngày %3."), QStringLiteral("%1: %2, as of %3."))
        .arg(statusWord(proof.duty.status, proof.language), named, toVietnamese(proof.asOf));
}

QString holdingWords(const Proof &proof, const PostHolding &holding, const QString &title)
{
    const Unit *unit = proof.rules.unit(holding.unit);
    return proof
        .say(QStringLiteral("giữ chức danh %1 tại %2, %3"), QStringLiteral("holds the title %1 in %2, %3"))
        .arg(title, unit ? unit->name : QString(), lifeWords(holding.held, proof.language));
}

QString planningWords(const Proof &proof, const PlanningEntry &entry, const QString &title)
{
    if (proof.planning == PlanningShown::Presence)
        return proof.say(QStringLiteral("thuộc diện quy hoạch"), QStringLiteral("planned for a title"));
    if (proof.planning == PlanningShown::TitleOnly)
        return proof.say(QStringLiteral("chuẩn bị cho chức danh %1"), QStringLiteral("prepares for the title %1"))
            .arg(title);
    const Term *term = proof.rules.term(entry.term);
    return proof
        .say(QStringLiteral("được quy hoạch chức danh %1, nhiệm kỳ %2, phê duyệt ngày %3"),
            QStringLiteral("planned for the title %1, term %2, approved on %3"))
        .arg(title, term ? term->code : QString(), toVietnamese(entry.approvedOn));
}

QString sourceWords(const Proof &proof, const Reason &reason)
{
    const Title *title = proof.rules.title(reason.title);
    const QString name = title ? title->name : QString();
    if (const PostHolding *holding = find(proof.facts.holdings, reason.holding))
        return holdingWords(proof, *holding, name);
    if (const PlanningEntry *entry = find(proof.facts.planning, reason.planning))
        return planningWords(proof, *entry, name);
    return name;
}

QString reasonLine(const Proof &proof, const Reason &reason)
{
    // The text of a reason from planning names the entry.
    const Requirement *rule = proof.rules.requirement(reason.requirement);
    const bool hidesEntry = proof.planning != PlanningShown::Entry && reason.planning.isValid();
    return proof.say(QStringLiteral("Lý do %1: %2."), QStringLiteral("Reason %1: %2."))
        .arg(hidesEntry && rule ? rule->code : reason.text, sourceWords(proof, reason));
}

QString ruleLine(const Proof &proof, const Requirement &rule)
{
    const QString basis = rule.basis.isEmpty()
        ? proof.say(QStringLiteral("chưa ghi"), QStringLiteral("not recorded"))
        : rule.basis;
    return proof
        .say(QStringLiteral("Quy định %1 (áp dụng: %2): %3; căn cứ: %4."),
            QStringLiteral("Rule %1 (in force: %2): %3; basis: %4."))
        .arg(rule.code, lifeWords(rule.life, proof.language), demandWords(rule, proof.language), basis);
}

QString verdictLine(const Proof &proof, const Reason &reason, const Requirement &rule)
{
    if (reason.undetermined)
        return rule.value || rule.kind == RequirementKind::BeforeAppointment
            ? proof.say(QStringLiteral("Chưa xác định: không có nhiệm kỳ nào chứa ngày này."),
                QStringLiteral("Undetermined: no term holds this day."))
            : proof.say(QStringLiteral("Chưa xác định: chưa rõ trị số của quy định."),
                QStringLiteral("Undetermined: the rule's value is unknown."));
    const QString met = reason.met ? proof.say(QStringLiteral("đạt"), QStringLiteral("met"))
                                   : proof.say(QStringLiteral("chưa đạt"), QStringLiteral("not met"));
    return proof
        .say(QStringLiteral("Hạn theo lý do này: %1; %2."), QStringLiteral("Due by this reason: %1; %2."))
        .arg(toVietnamese(reason.dueOn), met);
}

void addReasons(const Proof &proof, QStringList &lines)
{
    for (const Reason &reason : proof.duty.reasons) {
        lines.append(reasonLine(proof, reason));
        if (const Requirement *rule = proof.rules.requirement(reason.requirement)) {
            lines.append(ruleLine(proof, *rule));
            lines.append(verdictLine(proof, reason, *rule));
        }
    }
}

/// Whether the completion's own course is one the duty names; otherwise an equivalence carried it.
bool isNamed(const Proof &proof, CourseId course)
{
    for (const Reason &reason : proof.duty.reasons)
        if (const Requirement *rule = proof.rules.requirement(reason.requirement))
            if (std::find(rule->courses.begin(), rule->courses.end(), course) != rule->courses.end())
                return true;
    const Course *row = proof.rules.course(course);
    return proof.duty.courses == QLatin1String("*") && row && row->countsAnnualHours;
}

QString completionLine(const Proof &proof, const Completion &completion)
{
    QString line
        = proof.say(QStringLiteral("Hoàn thành %1: %2, ngày %3"), QStringLiteral("Completion %1: %2, on %3"))
              .arg(completion.code, courseWords(proof.rules, completion.course),
                  toVietnamese(completion.completedOn));
    if (proof.duty.kind == DutyKind::AnnualHours)
        line += proof.say(QStringLiteral(", %1 tiết"), QStringLiteral(", %1 periods"))
                    .arg(periodsOf(proof.rules, completion));
    if (!isNamed(proof, completion.course))
        line += proof.say(QStringLiteral(", được tính theo quy định tương đương"),
            QStringLiteral(", counted through an equivalence"));
    return line + u'.';
}

void addCompletions(const Proof &proof, QStringList &lines)
{
    for (const CountedCompletion &counted : completionsInForce(proof.rules, proof.facts, proof.asOf))
        for (const Reason &reason : proof.duty.reasons)
            if (std::count(reason.decidedBy.begin(), reason.decidedBy.end(), counted.completion->id)) {
                lines.append(completionLine(proof, *counted.completion));
                break;
            }
}

void addDecision(const Proof &proof, QStringList &lines)
{
    if (const Exemption *exemption = find(proof.facts.exemptions, proof.duty.exemption)) {
        lines.append(proof
                         .say(QStringLiteral("Được miễn %1, %2; căn cứ: %3."),
                             QStringLiteral("Exempt from %1, %2; basis: %3."))
                         .arg(courseWords(proof.rules, exemption->course),
                             lifeWords(exemption->life, proof.language), exemption->basis));
        return;
    }
    addCompletions(proof, lines);
    for (const Seat &seat : proof.facts.seats)
        if (proof.duty.status == DutyStatus::Studying && seat.trainingClass == proof.duty.studyingIn)
            lines.append(
                proof
                    .say(QStringLiteral("Có chỗ trong lớp %1 (%2), kết thúc ngày %3."),
                        QStringLiteral("Has a seat in class %1 (%2), which ends on %3."))
                    .arg(seat.classCode, courseWords(proof.rules, seat.course), toVietnamese(seat.endsOn)));
}

QString endLine(const Proof &proof)
{
    const bool expiring = proof.duty.status == DutyStatus::Expiring;
    const QString pattern = expiring
        ? proof.say(QStringLiteral("So ngày: hiệu lực đến %1; ngày %3 không sớm hơn %2 (trước %4 tháng)."),
            QStringLiteral("Dates: valid until %1; %3 is not before %2 (%4 months ahead)."))
        : proof.say(QStringLiteral("So ngày: hiệu lực đến %1; ngày %3 còn trước %2 (trước %4 tháng)."),
            QStringLiteral("Dates: valid until %1; %3 is before %2 (%4 months ahead)."));
    return pattern.arg(toVietnamese(proof.duty.validUntil), toVietnamese(expiringFrom(proof.duty)),
        toVietnamese(proof.asOf), QString::number(endWindow(proof.duty)));
}

QString dueLine(const Proof &proof)
{
    QString pattern;
    if (proof.duty.status == DutyStatus::Overdue)
        pattern = proof.say(QStringLiteral("So ngày: ngày %3 đã sau hạn %1."),
            QStringLiteral("Dates: %3 is after the due day %1."));
    else if (proof.duty.status == DutyStatus::DueSoon)
        pattern = proof.say(QStringLiteral("So ngày: hạn %1; ngày %3 không sớm hơn %2 (trước %4 tháng)."),
            QStringLiteral("Dates: due on %1; %3 is not before %2 (%4 months ahead)."));
    else
        pattern = proof.say(QStringLiteral("So ngày: hạn %1; ngày %3 còn trước %2 (trước %4 tháng)."),
            QStringLiteral("Dates: due on %1; %3 is before %2 (%4 months ahead)."));
    // All four go in at once, so a pattern that leaves some out stays right.
    return QString(pattern)
        .replace(QLatin1String("%1"), toVietnamese(proof.duty.dueOn))
        .replace(QLatin1String("%2"), toVietnamese(dueSoonFrom(proof.duty)))
        .replace(QLatin1String("%3"), toVietnamese(proof.asOf))
        .replace(QLatin1String("%4"), QString::number(dueWindow(proof.duty)));
}

QString plainDueLine(const Proof &proof)
{
    return proof.say(QStringLiteral("Hạn chung: %1."), QStringLiteral("Due day of the duty: %1."))
        .arg(toVietnamese(proof.duty.dueOn));
}

QString comparisonLine(const Proof &proof)
{
    switch (proof.duty.status) {
    case DutyStatus::Undetermined:
        return proof.say(QStringLiteral("Chưa xác định thì không tính là chưa đạt."),
            QStringLiteral("An undetermined duty is not counted as a failure."));
    case DutyStatus::Exempt:
    case DutyStatus::Studying:
        return proof.duty.dueOn.isFinite() ? plainDueLine(proof) : QString();
    case DutyStatus::Met:
    case DutyStatus::Expiring:
        return proof.duty.validUntil.isFinite() ? endLine(proof) : plainDueLine(proof);
    case DutyStatus::Overdue:
    case DutyStatus::DueSoon:
    case DutyStatus::Open:
        return dueLine(proof);
    }
    return {};
}

} // namespace

QStringList whyOf(const Rulebook &rules, const CadreFacts &facts, const Duty &duty, Day asOf, Language language,
    PlanningShown planning)
{
    const Proof proof{rules, facts, duty, asOf, language, planning};
    QStringList lines{headLine(proof)};
    addReasons(proof, lines);
    addDecision(proof, lines);
    if (const QString line = comparisonLine(proof); !line.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace lotrinh
