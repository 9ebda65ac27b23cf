// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbuilder.h"

#include "domain/person/name.h"
#include "exchange/words.h"

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Fills or changes one text of the record, and says what.
bool change(QString &held, const QString &said, OfficeField field, PreviewRow &shown)
{
    if (said.isEmpty() || held == said)
        return false;
    if (!held.isEmpty())
        say(shown, field, u"“%1” → “%2”"_s.arg(held, said));
    held = said;
    return true;
}

std::optional<Sex> sexOf(const OfficeRow &row)
{
    if (const auto sex = readSex(row.text(OfficeField::Sex)))
        return sex;
    if (isMark(row.text(OfficeField::FemaleMark)))
        return Sex::Female;
    if (isMark(row.text(OfficeField::MaleMark)))
        return Sex::Male;
    return {};
}

/// "Xuất sắc" → xuat_sac; other words as they stand.
QString gradeCode(const QString &text)
{
    const QString folded = headerFold(text);
    for (const char *known : {"xuat sac", "gioi", "kha", "trung binh", "yeu", "dat", "hoan thanh"})
        if (folded == QLatin1String(known) || folded == "loai "_L1 + QLatin1String(known))
            return QString::fromLatin1(known).replace(u' ', u'_');
    return text;
}

bool hasFailed(const OfficeRow &row)
{
    const QString grade = headerFold(row.text(OfficeField::Grade));
    if (grade == "khong dat"_L1 || grade == "yeu"_L1 || grade == "khong hoan thanh"_L1 || grade == "vang"_L1
        || grade == "bo hoc"_L1)
        return true;
    constexpr double lowestPass = 5;
    const QString &score = row.text(OfficeField::Score);
    return grade.isEmpty() && !score.isEmpty() && score.toDouble() < lowestPass;
}

constexpr quint32 everyColumn = 0xFFFFFFFF; ///< rows here are whole: what the sheet does not say is as held

template <class Row> void put(Sheet<Row> &sheet, Row row, int line)
{
    row.line = line;
    sheet.isPresent = true;
    sheet.columns = everyColumn;
    sheet.rows.push_back(std::move(row));
}

} // namespace

bool RowBuilder::overlay(const OfficeRow &row, const Subject &subject, CadreRow &cadre, PreviewRow &shown) const
{
    Cadre &fact = cadre.fact;
    bool isOther = false;
    const QString &birth = row.text(OfficeField::BirthDate);
    const bool isLessExact = fact.birthDate.size() >= birth.size() && fact.birthDate.startsWith(birth);
    if (!isLessExact)
        isOther = change(fact.birthDate, birth, OfficeField::BirthDate, shown) || isOther;
    if (const auto sex = sexOf(row); sex && fact.sex != sex) {
        if (fact.sex)
            say(shown, OfficeField::Sex, u"“%1” → “%2”"_s.arg(toCode(*fact.sex), toCode(*sex)));
        fact.sex = sex;
        isOther = true;
    }
    isOther = change(fact.ethnicity, row.text(OfficeField::Ethnicity), OfficeField::Ethnicity, shown) || isOther;
    isOther = change(fact.personnelKind, row.text(OfficeField::PersonnelKind), OfficeField::PersonnelKind, shown) || isOther;
    isOther = change(fact.phone, row.text(OfficeField::Phone), OfficeField::Phone, shown) || isOther;
    isOther = change(fact.email, row.text(OfficeField::Email), OfficeField::Email, shown) || isOther;
    isOther = change(cadre.unit, subject.unitCode, OfficeField::Unit, shown) || isOther;
    if (const auto joined = parseDay(row.text(OfficeField::PartyJoinedOn)); joined && *joined != fact.partyJoinedOn) {
        fact.partyJoinedOn = *joined;
        isOther = true;
    }
    return isOther;
}

void RowBuilder::addCadre(const OfficeRow &row, const Subject &subject, PreviewRow &shown)
{
    CadreRow cadre;
    if (subject.held)
        cadre = toRow(*subject.held, m_codes);
    cadre.fact.code = subject.code;
    if (!subject.held) {
        cadre.fact.fullName = row.text(OfficeField::FullName);
        shown.verdict = RowVerdict::New;
    }
    const bool isOther = overlay(row, subject, cadre, shown);
    if (subject.held && isOther)
        shown.verdict = RowVerdict::Changed;
    if (!subject.held || isOther)
        put(m_folder.cadres, std::move(cadre), row.line);
}

void RowBuilder::addPost(const OfficeRow &row, const Subject &subject, PreviewRow &shown)
{
    const QString &text = row.text(OfficeField::Title);
    if (text.isEmpty())
        return;
    const QString title = m_titles.find(text, m_mapping.titles);
    if (title.isEmpty())
        return say(shown, OfficeField::Title, Words::tr("“%1” chưa có trong danh mục chức danh, không ghi").arg(text));
    const QString unit = !subject.unitCode.isEmpty() || !subject.held ? subject.unitCode : m_people.unitCode(*subject.held);
    if (m_posts.contains(rowKey({subject.code, title, unit})))
        return;
    const auto from = parseDay(row.text(OfficeField::HeldFrom));
    if (!from)
        return say(shown, OfficeField::Title, Words::tr("thiếu ngày giữ chức vụ “%1”, không ghi").arg(text));
    PostHoldingRow post;
    post.cadre = subject.code;
    post.title = title;
    post.unit = unit;
    post.fact.held.from = *from;
    post.fact.isMain = true;
    put(m_folder.postHoldings, std::move(post), row.line);
    if (shown.verdict == RowVerdict::Same)
        shown.verdict = RowVerdict::New;
}

std::optional<QString> RowBuilder::courseOf(const OfficeRow &row, PreviewRow &shown) const
{
    const QString &text = row.text(OfficeField::Course);
    const QString course = text.isEmpty() ? m_mapping.courseCode : m_courses.find(text, m_mapping.courses);
    if (!course.isEmpty())
        return course;
    shown.verdict = RowVerdict::Problem;
    const QStringList near = m_courses.near(text);
    say(shown, OfficeField::Course,
        text.isEmpty() ? Words::tr("chưa rõ khóa bồi dưỡng")
                       : Words::tr("không tìm thấy khóa “%1”%2").arg(
                           text, near.isEmpty() ? QString() : Words::tr("; gần giống: %1").arg(near.join(u", "_s))));
    return {};
}

bool RowBuilder::addCompletion(const OfficeRow &row, const Subject &subject, PreviewRow &shown)
{
    if (hasFailed(row)) {
        shown.verdict = RowVerdict::Skipped;
        say(shown, OfficeField::Grade, Words::tr("không đạt: không ghi hoàn thành"));
        return false;
    }
    const auto course = courseOf(row, shown);
    const Day on = parseDay(row.text(OfficeField::CompletedOn)).value_or(m_mapping.completedOn);
    if (course && !on.isFinite()) {
        shown.verdict = RowVerdict::Problem;
        say(shown, OfficeField::CompletedOn, Words::tr("chưa rõ ngày hoàn thành"));
    }
    if (!course || !on.isFinite())
        return false;
    CompletionRow completion;
    const Completion *held = m_completions.value(rowKey({subject.code, *course, toIso(on)}));
    if (held)
        completion = toRow(*held, m_codes);
    else
        completion.fact.code = *course + u'/' + subject.code + u'/' + toIso(on).remove(u'-');
    completion.cadre = subject.code;
    completion.course = *course;
    completion.fact.completedOn = on;
    bool isOther = change(completion.fact.grade, gradeCode(row.text(OfficeField::Grade)), OfficeField::Grade, shown);
    isOther = change(completion.fact.credentialNo, row.text(OfficeField::CredentialNo), OfficeField::CredentialNo, shown) || isOther;
    const QString &className = row.text(OfficeField::ClassCode);
    isOther = change(completion.fact.classCode, className.isEmpty() ? m_mapping.classCode : className, OfficeField::ClassCode, shown)
        || isOther;
    shown.verdict = !held ? RowVerdict::New : isOther ? RowVerdict::Changed : RowVerdict::Same;
    if (!held || isOther)
        put(m_folder.completions, std::move(completion), row.line);
    return true;
}

bool RowBuilder::addEnrolment(const OfficeRow &row, const Subject &subject, PreviewRow &shown)
{
    if (m_enrolments.contains(rowKey({m_mapping.classCode, subject.code})))
        return true;
    EnrolmentRow enrolment;
    enrolment.trainingClass = m_mapping.classCode;
    enrolment.cadre = subject.code;
    enrolment.fact.state = EnrolmentState::Enrolled;
    enrolment.fact.requestedAt = toIso(m_today);
    if (const QString title = m_titles.find(row.text(OfficeField::Title), m_mapping.titles); !title.isEmpty()) {
        enrolment.basisTitle = title;
        enrolment.fact.basis = u"incumbent_title"_s;
    }
    shown.verdict = RowVerdict::New;
    put(m_folder.enrolments, std::move(enrolment), row.line);
    return true;
}

} // namespace lotrinh::exchange
