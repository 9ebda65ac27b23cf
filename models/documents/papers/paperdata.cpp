// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdata.h"

#include "domain/person/birthdate.h"
#include "domain/result/grading.h"
#include "vietnamesedate.h"

#include <QJsonDocument>

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t halfDaysOfASheet = 10;
constexpr size_t partsOfATranscript = 5;

QString number(qsizetype value)
{
    return QString::number(value);
}

QString birthText(const QString &iso)
{
    const auto birth = parseBirthDate(iso);
    return birth ? toVietnamese(*birth) : iso;
}

QString sexText(const std::optional<Sex> &sex)
{
    return !sex ? QString() : *sex == Sex::Female ? u"Nữ"_s : u"Nam"_s;
}

QString basisText(const QString &basis)
{
    if (basis == "incumbent_title"_L1)
        return u"Đương chức"_s;
    return basis == "planned_title"_L1 ? u"Quy hoạch"_s : QString();
}

QString outcomeText(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Passed:
        return u"Đạt"_s;
    case EnrolmentState::Failed:
        return u"Không đạt"_s;
    case EnrolmentState::Absent:
        return u"Vắng"_s;
    case EnrolmentState::Withdrawn:
        return u"Thôi học"_s;
    case EnrolmentState::Deferred:
        return u"Bảo lưu"_s;
    default:
        return {};
    }
}

std::optional<GradeBand> gradeOf(const service::LearnerLine &learner)
{
    if (learner.result)
        return learner.result->grade;
    const auto recorded = fromCode<GradeBand>(learner.recordedGrade);
    return recorded ? recorded : learner.verdict.grade;
}

QString markText(const std::optional<Mark> &mark)
{
    if (!mark)
        return {};
    switch (*mark) {
    case Mark::Present:
        return u"x"_s;
    case Mark::Late:
        return u"M"_s;
    case Mark::Excused:
        return u"P"_s;
    case Mark::Unexcused:
        return u"K"_s;
    }
    return {};
}

/// In the class, or was to its end: not who only waited, was rejected or left.
bool isOnTheList(EnrolmentState state)
{
    return holdsSeat(state) || state == EnrolmentState::Passed || state == EnrolmentState::Failed || state == EnrolmentState::Absent;
}

/// The paper in the learner's hands: the last one that still stands.
const Credential *credentialOf(const service::LearnerLine &learner)
{
    const Credential *found = nullptr;
    for (const Credential &one : learner.credentials)
        if (one.state == CredentialState::Issued)
            found = &one;
    return found;
}

QString meanText(const Verdict &verdict)
{
    if (verdict.parts.empty())
        return {};
    int sum = 0;
    for (const PartResult &part : verdict.parts)
        sum += part.tenths;
    const auto count = static_cast<int>(verdict.parts.size());
    return scoreText((sum * 2 + count) / (2 * count));
}

QString lastScore(const service::LearnerLine &learner, const QString &part)
{
    QString text;
    for (const Score &score : learner.scores)
        if (score.part == part)
            text = scoreText(score.tenths) + (score.attempt > 1 ? u"*"_s : QString());
    return text;
}

PaperFields learnerFields(const ClassPapers &papers, const service::LearnerLine &learner, qsizetype place)
{
    const Cadre cadre = papers.people.value(learner.code);
    const auto grade = gradeOf(learner);
    const Credential *credential = credentialOf(learner);
    PaperFields fields;
    fields.values = {{u"tt"_s, number(place)}, {u"ma"_s, learner.code}, {u"ho_ten"_s, learner.name},
        {u"ngay_sinh"_s, birthText(cadre.birthDate)}, {u"gioi_tinh"_s, sexText(cadre.sex)}, {u"don_vi"_s, learner.unit},
        {u"chuc_vu"_s, learner.title}, {u"doi_tuong"_s, basisText(learner.enrolment.basis)}, {u"diem"_s, meanText(learner.verdict)},
        {u"xep_loai"_s, grade ? gradeName(*grade) : QString()}, {u"ket_qua"_s, outcomeText(learner.enrolment.state)},
        {u"so_vao_so"_s, credential ? credential->code : QString()}, {u"ghi_chu"_s, QString()},
        {u"vang_co_phep"_s, number(learner.verdict.attendance.excused)},
        {u"vang_khong_phep"_s, number(learner.verdict.attendance.unexcused)}};
    for (size_t i = 0; i < partsOfATranscript; ++i)
        fields.values.insert(u"diem_%1"_s.arg(i + 1), lastScore(learner, papers.view.parts.value(static_cast<qsizetype>(i))));
    return fields;
}

std::vector<PaperFields> learnersOf(const ClassPapers &papers, Paper paper)
{
    std::vector<PaperFields> list;
    for (const service::LearnerLine &learner : papers.view.learners) {
        const bool isGraduate = learner.enrolment.state == EnrolmentState::Passed;
        if (paper == Paper::RecognitionDecision ? isGraduate : isOnTheList(learner.enrolment.state))
            list.push_back(learnerFields(papers, learner, static_cast<qsizetype>(list.size()) + 1));
    }
    return list;
}

QString halfDayText(const Session &session)
{
    constexpr int noon = 12 * 60;
    const QDate date = session.span.from.day().toDate();
    return date.toString(u"dd/MM"_s) + u'\n' + (session.span.from.minuteOfDay() < noon ? u"Sáng"_s : u"Chiều"_s);
}

/// One sheet for every ten half-days; a class without sessions gets one empty sheet.
std::vector<PaperFields> attendanceSheets(const ClassPapers &papers)
{
    std::vector<PaperFields> sheets;
    const auto &sessions = papers.view.sessions;
    for (size_t first = 0; first == 0 || first < sessions.size(); first += halfDaysOfASheet) {
        PaperFields sheet;
        sheet.values.insert(u"to"_s, number(static_cast<qsizetype>(sheets.size()) + 1));
        for (size_t i = 0; i < halfDaysOfASheet; ++i)
            sheet.values.insert(u"buoi_%1"_s.arg(i + 1), first + i < sessions.size() ? halfDayText(sessions[first + i].session) : QString());
        auto &learners = sheet.lists[u"hoc_vien"_s];
        for (const service::LearnerLine &learner : papers.view.learners) {
            if (!isOnTheList(learner.enrolment.state))
                continue;
            PaperFields row = learnerFields(papers, learner, static_cast<qsizetype>(learners.size()) + 1);
            for (size_t i = 0; i < halfDaysOfASheet; ++i)
                row.values.insert(u"b%1"_s.arg(i + 1), first + i < learner.marks.size() ? markText(learner.marks[first + i]) : QString());
            learners.push_back(std::move(row));
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

/// What stands on a credential is what was frozen when it was issued.
PaperFields cardFields(const ClassPapers &papers, const Credential &credential)
{
    const QJsonObject printed = QJsonDocument::fromJson(credential.printed.toUtf8()).object();
    const auto frozen = [&](QLatin1String name) { return printed.value(name).toString(); };
    const auto day = [&](QLatin1String name) { return parseDay(frozen(name)); };
    const auto from = day("starts_on"_L1);
    const auto to = day("ends_on"_L1);
    static const QMap<QString, QString> kinds{{u"bang_tot_nghiep"_s, u"BẰNG TỐT NGHIỆP"_s}, {u"chung_chi"_s, u"CHỨNG CHỈ"_s},
        {u"chung_nhan"_s, u"GIẤY CHỨNG NHẬN"_s}, {u"xac_nhan"_s, u"GIẤY XÁC NHẬN"_s}};
    PaperFields card;
    card.values = {{u"ten_chung_chi"_s, kinds.value(credential.kind, u"GIẤY CHỨNG NHẬN"_s)}, {u"ho_ten"_s, frozen("full_name"_L1)},
        {u"ngay_sinh"_s, birthText(frozen("birth_date"_L1))}, {u"don_vi"_s, frozen("unit"_L1)}, {u"ten_khoa"_s, frozen("course"_L1)},
        {u"ma_lop"_s, frozen("class"_L1)}, {u"thoi_gian"_s, from && to ? longSpan(*from, *to) : QString()},
        {u"xep_loai"_s, frozen("grade"_L1)}, {u"so_vao_so"_s, credential.code},
        {u"ngay_cap"_s, longDate(credential.issuedOn)}, {u"ma_xac_thuc"_s, papers.codeOf ? papers.codeOf(credential) : credential.code}};
    return card;
}

std::vector<PaperFields> cardsOf(const ClassPapers &papers)
{
    std::vector<PaperFields> cards;
    for (const service::LearnerLine &learner : papers.view.learners)
        if (const Credential *credential = credentialOf(learner))
            cards.push_back(cardFields(papers, *credential));
    return cards;
}

std::vector<PaperFields> sessionsOf(const service::ClassView &view)
{
    std::vector<PaperFields> list;
    for (const service::SessionLine &line : view.sessions) {
        const Session &session = line.session;
        const auto clock = [](LocalMinute minute) { return toIso(minute).right(5); };
        PaperFields row;
        row.values = {{u"tt"_s, number(static_cast<qsizetype>(list.size()) + 1)}, {u"ngay"_s, toVietnamese(session.span.from.day())},
            {u"gio"_s, clock(session.span.from) + u" - "_s + clock(session.span.to)}, {u"noi_dung"_s, session.topic},
            {u"giang_vien"_s, line.lecturer}, {u"phong"_s, line.room}};
        list.push_back(std::move(row));
    }
    return list;
}

struct Counts {
    int listed = 0;
    int passed = 0;
    int women = 0;
    std::array<int, 5> grades{};
};

Counts countsOf(const ClassPapers &papers)
{
    Counts counts;
    for (const service::LearnerLine &learner : papers.view.learners) {
        if (!isOnTheList(learner.enrolment.state))
            continue;
        ++counts.listed;
        counts.women += papers.people.value(learner.code).sex == Sex::Female;
        if (learner.enrolment.state != EnrolmentState::Passed && !learner.result)
            continue;
        counts.passed += learner.enrolment.state == EnrolmentState::Passed;
        if (const auto grade = gradeOf(learner))
            ++counts.grades[static_cast<size_t>(*grade)];
    }
    return counts;
}

void addCounts(const Counts &counts, PaperFields &fields)
{
    fields.values.insert(u"so_hoc_vien"_s, number(counts.listed));
    fields.values.insert(u"so_nu"_s, number(counts.women));
    fields.values.insert(u"so_dat"_s, number(counts.passed));
    fields.values.insert(u"so_khong_dat"_s, number(counts.listed - counts.passed));
    const QStringList names{u"so_xuat_sac"_s, u"so_gioi"_s, u"so_kha"_s, u"so_trung_binh"_s, u"so_yeu"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        fields.values.insert(names[i], number(counts.grades[static_cast<size_t>(i)]));
}

QString known(const std::optional<int> &value)
{
    return value ? QString::number(*value) : u"…"_s;
}

} // namespace

QString scoreText(int tenths)
{
    return tenths % 10 == 0 ? QString::number(tenths / 10) : QString::number(tenths / 10) + u',' + QString::number(tenths % 10);
}

PaperFields officeFields(const IssuingOffice &office, Paper paper, int year)
{
    const QString blankNumber(8, QChar(QChar::Nbsp));
    PaperFields fields;
    fields.values = {{u"co_quan_cap_tren"_s, office.superior}, {u"co_quan_ban_hanh"_s, office.issuer}, {u"dia_danh"_s, office.place},
        {u"so"_s, office.number.isEmpty() ? blankNumber : office.number}, {u"ky_hieu"_s, office.symbolOf(paper)},
        {u"ngay_thang"_s, office.signedOn.isFinite() ? longDate(office.signedOn) : blankDate(year)},
        {u"tham_quyen"_s, office.authority}, {u"chuc_vu_ky"_s, office.signerTitle}, {u"nguoi_ky"_s, office.signerName},
        {u"noi_nhan"_s, office.recipients}, {u"nam"_s, QString::number(year)}};
    return fields;
}

PaperFields classFields(const ClassPapers &papers, const IssuingOffice &office, Paper paper)
{
    const service::ClassView &view = papers.view;
    const TrainingClass &one = view.trainingClass;
    PaperFields fields = officeFields(office, paper, one.endsOn.year());
    const QString name = one.name.isEmpty() ? view.course.name : one.name;
    fields.values.insert({{u"ten_lop"_s, name}, {u"ma_lop"_s, one.code}, {u"ten_khoa"_s, view.course.name},
        {u"thoi_gian"_s, longSpan(one.startsOn, one.endsOn)}, {u"tu_ngay"_s, toVietnamese(one.startsOn)},
        {u"den_ngay"_s, toVietnamese(one.endsOn)}, {u"dia_diem"_s, view.room.isEmpty() ? u"…"_s : view.room},
        {u"giang_vien"_s, view.lecturer}, {u"so_ngay"_s, known(view.course.days)}, {u"so_tiet"_s, known(view.course.periods)},
        {u"chi_tieu"_s, QString::number(one.capacity)}, {u"so_buoi"_s, number(static_cast<qsizetype>(view.sessions.size()))}});
    for (size_t i = 0; i < partsOfATranscript; ++i)
        fields.values.insert(u"phan_%1"_s.arg(i + 1), view.parts.value(static_cast<qsizetype>(i)));
    addCounts(countsOf(papers), fields);
    fields.lists.insert(u"hoc_vien"_s, learnersOf(papers, paper));
    fields.lists.insert(u"buoi"_s, sessionsOf(view));
    if (paper == Paper::AttendanceSheet)
        fields.lists.insert(u"to_diem_danh"_s, attendanceSheets(papers));
    if (paper == Paper::CredentialCard)
        fields.lists.insert(u"the"_s, cardsOf(papers));
    return fields;
}

PaperFields planFields(const std::vector<PlanLine> &lines, int year, const IssuingOffice &office)
{
    PaperFields fields = officeFields(office, Paper::AnnualPlan, year);
    int classes = 0;
    int learners = 0;
    auto &rows = fields.lists[u"ke_hoach"_s];
    for (const PlanLine &line : lines) {
        PaperFields row;
        row.values = {{u"tt"_s, number(static_cast<qsizetype>(rows.size()) + 1)}, {u"ten_lop"_s, line.course}, {u"doi_tuong"_s, line.audience},
            {u"so_lop"_s, QString::number(line.classes)}, {u"so_hoc_vien"_s, QString::number(line.learners)}, {u"thoi_gian"_s, line.when},
            {u"dia_diem"_s, line.place}, {u"chu_tri"_s, line.host}, {u"phoi_hop"_s, QString()}, {u"kinh_phi"_s, QString()}};
        rows.push_back(std::move(row));
        classes += line.classes;
        learners += line.learners;
    }
    fields.values.insert(u"tong_so_lop"_s, QString::number(classes));
    fields.values.insert(u"tong_so_hoc_vien"_s, QString::number(learners));
    return fields;
}

PaperFields overdueFields(const QString &unit, const std::vector<OverdueLine> &lines, Day asOf, const IssuingOffice &office)
{
    PaperFields fields = officeFields(office, Paper::OverdueNotice, asOf.year());
    fields.values.insert(u"don_vi_nhan"_s, unit);
    fields.values.insert(u"tinh_den"_s, longDate(asOf));
    fields.values.insert(u"so_nghia_vu"_s, number(static_cast<qsizetype>(lines.size())));
    auto &rows = fields.lists[u"qua_han"_s];
    for (const OverdueLine &line : lines) {
        PaperFields row;
        row.values = {{u"tt"_s, number(static_cast<qsizetype>(rows.size()) + 1)}, {u"ma"_s, line.code}, {u"ho_ten"_s, line.name},
            {u"chuc_vu"_s, line.title}, {u"ten_khoa"_s, line.course}, {u"han"_s, toVietnamese(line.dueOn)},
            {u"so_ngay"_s, QString::number(asOf.julian - line.dueOn.julian)}};
        rows.push_back(std::move(row));
    }
    return fields;
}

} // namespace lotrinh::documents
