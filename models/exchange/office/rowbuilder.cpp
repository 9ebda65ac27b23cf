// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbuilder.h"

#include "domain/person/name.h"
#include "exchange/words.h"

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

QString rowKey(const QStringList &parts)
{
    return parts.join(u'\x1f');
}

void say(PreviewRow &shown, OfficeField field, const QString &sentence)
{
    shown.words.push_back({fieldName(field), sentence});
}

namespace {

void problem(PreviewRow &shown, OfficeField field, const QString &sentence)
{
    shown.verdict = RowVerdict::Problem;
    say(shown, field, sentence);
}

QString suggestions(const QStringList &near)
{
    return near.isEmpty() ? QString() : Words::tr("; gần giống: %1").arg(near.join(u", "_s));
}

bool saysNew(const QString &text)
{
    const QString folded = searchFold(text);
    return folded == "moi"_L1 || folded == "new"_L1;
}

bool saysSkip(const QString &text)
{
    const QString folded = searchFold(text);
    return folded == "bo"_L1 || folded == "bo qua"_L1 || folded == "skip"_L1;
}

} // namespace

RowBuilder::RowBuilder(const OfficeMapping &mapping, const Holdings &held, Day today)
    : m_mapping(mapping)
    , m_held(held)
    , m_today(today)
    , m_codes(held)
    , m_people(held)
    , m_maker(held.cadres)
    , m_units(unitIndex(held, today))
    , m_titles(titleIndex(held, today))
    , m_courses(courseIndex(held, today))
{
    for (const PostHolding &post : held.postHoldings)
        if (post.held.holds(today))
            m_posts.insert(rowKey({m_codes.cadres.value(post.cadre), m_codes.titles.value(post.title), m_codes.units.value(post.unit)}), &post);
    for (const Completion &completion : held.completions)
        m_completions.insert(rowKey({m_codes.cadres.value(completion.cadre), m_codes.courses.value(completion.course),
                                 toIso(completion.completedOn)}),
            &completion);
    for (const Enrolment &enrolment : held.enrolments)
        if (isActive(enrolment.state))
            m_enrolments.insert(
                rowKey({m_codes.classes.value(enrolment.trainingClass), m_codes.cadres.value(enrolment.cadre)}), &enrolment);
}

PreviewRow RowBuilder::take(const OfficeRow &row)
{
    PreviewRow shown;
    shown.line = row.line;
    shown.name = row.text(OfficeField::FullName);
    shown.birthDate = row.text(OfficeField::BirthDate);
    shown.unit = row.text(OfficeField::Unit).isEmpty() ? row.heading : row.text(OfficeField::Unit);
    shown.repairs = row.repairs;
    if (saysSkip(row.text(OfficeField::CadreCode)) || saysSkip(m_mapping.people.value(row.line))) {
        shown.verdict = RowVerdict::Skipped;
        say(shown, OfficeField::CadreCode, Words::tr("bỏ theo lựa chọn"));
        return shown;
    }
    Subject subject;
    if (!readTroubles(row, shown) || !findUnit(row, shown, subject.unitCode) || !findPerson(row, shown, subject)
        || isRepeated(row, subject, shown))
        return shown;
    shown.code = subject.code;
    switch (m_mapping.kind) {
    case OfficeKind::People:
        addCadre(row, subject, shown);
        addPost(row, subject, shown);
        return shown;
    case OfficeKind::Learners:
        if (addEnrolment(row, subject, shown) && !subject.held)
            addCadre(row, subject, shown);
        return shown;
    case OfficeKind::Results:
        if (addCompletion(row, subject, shown) && !subject.held)
            addCadre(row, subject, shown);
        return shown;
    }
    return shown;
}

bool RowBuilder::readTroubles(const OfficeRow &row, PreviewRow &shown) const
{
    for (const FieldTrouble &trouble : row.troubles)
        problem(shown, trouble.field, trouble.sentence);
    if (row.text(OfficeField::FullName).isEmpty() && row.text(OfficeField::CadreCode).isEmpty())
        problem(shown, OfficeField::FullName, Words::tr("thiếu họ và tên"));
    return shown.verdict != RowVerdict::Problem;
}

bool RowBuilder::findUnit(const OfficeRow &row, PreviewRow &shown, QString &code) const
{
    const QString &text = row.text(OfficeField::Unit);
    if (!text.isEmpty()) {
        code = m_units.find(text, m_mapping.units);
        if (code.isEmpty())
            problem(shown, OfficeField::Unit, Words::tr("không tìm thấy đơn vị “%1”%2").arg(text, suggestions(m_units.near(text))));
        return !code.isEmpty();
    }
    if (!row.heading.isEmpty())
        code = m_units.find(row.heading, m_mapping.units);
    if (code.isEmpty() && !row.heading.isEmpty() && m_mapping.unitCode.isEmpty() && m_mapping.columnOf(OfficeField::Unit) < 0) {
        problem(shown, OfficeField::Unit,
            Words::tr("không tìm thấy đơn vị “%1” của mục này%2").arg(row.heading, suggestions(m_units.near(row.heading))));
        return false;
    }
    if (code.isEmpty())
        code = m_mapping.unitCode;
    return true;
}

void RowBuilder::showCandidates(const MatchResult &result, PreviewRow &shown) const
{
    shown.verdict = RowVerdict::Doubtful;
    QStringList people;
    for (const Cadre *cadre : result.candidates) {
        QString unit;
        for (const Unit &one : m_held.units)
            if (one.id == cadre->unit)
                unit = one.name;
        shown.candidates.push_back({cadre->code, cadre->fullName, cadre->birthDate, unit});
        people += u"%1 %2, sinh %3, %4"_s.arg(cadre->code, cadre->fullName, cadre->birthDate.isEmpty() ? u"–"_s : cadre->birthDate, unit);
    }
    say(shown, OfficeField::FullName,
        Words::tr("%1: %2; ghi mã vào cột Mã cán bộ, hoặc “mới” nếu là người khác").arg(result.reason, people.join(u" | "_s)));
}

bool RowBuilder::decide(const QString &decision, const PersonAsked &asked, PreviewRow &shown, Subject &subject)
{
    if (saysNew(decision)) {
        // The same file again: whoever was new then is held now.
        subject.held = m_people.identical(asked);
        subject.code = subject.held ? subject.held->code : m_maker.next();
        return true;
    }
    subject.held = m_people.byCode(decision);
    subject.code = decision;
    if (!subject.held)
        problem(shown, OfficeField::CadreCode, Words::tr("không có cán bộ mã “%1”").arg(decision));
    return subject.held;
}

bool RowBuilder::findPerson(const OfficeRow &row, PreviewRow &shown, Subject &subject)
{
    const QString &typed = row.text(OfficeField::CadreCode);
    const PersonAsked asked{typed, row.text(OfficeField::FullName), row.text(OfficeField::BirthDate), subject.unitCode};
    if (const QString decision = m_mapping.people.value(row.line); !decision.isEmpty())
        return decide(decision, asked, shown, subject);
    if (saysNew(typed))
        return decide(typed, asked, shown, subject);
    const MatchResult result = m_people.match(asked);
    if (result.match == Match::Doubtful) {
        showCandidates(result, shown);
        return false;
    }
    if (result.match == Match::Held) {
        subject.held = result.cadre;
        subject.code = result.cadre->code;
        return true;
    }
    if (subject.unitCode.isEmpty()) {
        problem(shown, OfficeField::Unit, Words::tr("người mới nhưng chưa rõ đơn vị"));
        return false;
    }
    const QString person = rowKey({searchFold(asked.fullName), asked.birthDate, subject.unitCode});
    QString &given = m_newPeople[person];
    if (given.isEmpty())
        given = typed.isEmpty() ? m_maker.next() : typed;
    if (!typed.isEmpty())
        m_maker.take(typed);
    subject.code = given;
    return true;
}

/// The same person twice in one file: the second row says so, unless it is about another course.
bool RowBuilder::isRepeated(const OfficeRow &row, const Subject &subject, PreviewRow &shown)
{
    const bool isResult = m_mapping.kind == OfficeKind::Results;
    const QString what = isResult ? headerFold(row.text(OfficeField::Course) + u' ' + row.text(OfficeField::ClassCode))
            + u' ' + row.text(OfficeField::CompletedOn)
                                  : QString();
    const QString person = rowKey({subject.code, what});
    const auto first = m_seen.constFind(person);
    if (first == m_seen.constEnd()) {
        m_seen.insert(person, row.line);
        return false;
    }
    problem(shown, OfficeField::FullName, Words::tr("trùng người với dòng %1").arg(*first));
    return true;
}

} // namespace lotrinh::exchange
