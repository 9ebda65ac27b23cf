// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"

#include <QDir>
#include <QFile>
#include <QtTest>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

struct HealthyFile {
    const char *name;
    const char *text;
};

constexpr HealthyFile healthyFiles[] = {
    {"units.csv",
        "code,name,short_name,kind,block,level,parent,valid_from,valid_to,successors\n"
        "U2,Ban Tổ chức,BTC,ban,dang,tinh,U1,2000-01-01,2024-12-31,U3\n"
        "U1,Tỉnh ủy,,cap_uy,dang,tinh,,,,\n"
        "U3,Ban Tổ chức mới,,ban,dang,tinh,U1,2025-01-01,,\n"},
    {"titles.csv",
        "code,name,short_name,level,unit_kind,block,management_tier,is_head,rank,term_kind,valid_from,valid_"
        "to\n"
        "T1,Trưởng ban,TB,tinh,ban,dang,btv,1,3,party,,\n"},
    {"terms.csv", "code,kind,valid_from,valid_to\nNK1,party,2020-10-01,2025-09-30\n"},
    {"courses.csv",
        "code,name,kind,credential,delivery,days,periods,counts_annual_hours,counts_knowledge_update,min_"
        "size,"
        "max_size,pass_attendance_pct,pass_score,topics,valid_from,valid_to\n"
        "C1,Cao cấp lý luận,,,,,240,0,0,25,90,80,5,\"Triết học; Kinh tế, xã hội\",,\n"
        "C2,Cập nhật kiến thức,,,,5,40,1,1,1,,75,6.5,,2020-01-01,\n"},
    {"requirements.csv",
        "code,title,applies_to,kind,value,courses,grace_months,window_months,max_age_months,valid_from,valid_"
        "to,"
        "basis,confidence,enabled,note\n"
        "R1,T1,both,before_appointment,,C1;C2,,,,,,,high,1,\n"
        "R2,T1,incumbent,annual_hours,40,*,,,,2020-01-01,,,low,0,\n"},
    {"equivalences.csv", "course,satisfies,max_age_months,valid_from,valid_to,basis\nC1,C2,24,,,\n"},
    {"cadres.csv",
        "code,full_name,birth_date,sex,ethnicity,personnel_kind,unit,party_joined_on,email,phone,service_"
        "from,"
        "service_to\n"
        "CB1,Nguyễn Văn An,1970-05-01,nam,Kinh,can_bo,U2,1995-02-03,,,1992-01-01,\n"
        "CB2,Alăng Thị Bình,1980,nu,Cơ-tu,,U3,,,,,\n"
        "CB3,Trần Cường,1975-11,nam,,,U1,,,,,\n"},
    {"post_holdings.csv",
        "cadre,title,unit,obtained_by,decision,valid_from,valid_to,is_main\n"
        "CB1,T1,U2,appointed,12-QĐ/TU,2019-03-01,2024-12-31,1\n"},
    {"planning.csv",
        "code,cadre,title,unit,term,decision,approved_on,target_on,ended_on,end_reason\n"
        "QH1,CB2,T1,U3,NK1,,2021-01-10,,,\n"},
    {"completions.csv",
        "code,cadre,course,completed_on,periods,grade,credential_no,issuer,class,revoked_on\n"
        "K1,CB1,C1,2018-06-30,,gioi,,,Lớp nơi khác,\n"},
    {"exemptions.csv", "cadre,course,valid_from,valid_to,basis\nCB3,C1,2020-01-01,,Cử nhân chính trị\n"},
    {"rooms.csv", "code,name,site,capacity\nP1,Hội trường,Cơ sở 1,100\n"},
    {"lecturers.csv",
        "code,full_name,kind,unit,courses,max_days_per_week\nGV1,Lê Thị Dung,,Học viện,C1;C2,3\n"},
    {"unavailability.csv", "resource_kind,resource,from,to,reason\nroom,P1,2025-03-01,2025-03-02,Sửa chữa\n"},
    {"holidays.csv", "from,to,name\n2025-04-30,2025-05-01,Ngày lễ\n"},
    {"classes.csv",
        "code,course,name,state,starts_on,ends_on,capacity,min_size,room,lecturer,needs_approval,waitlist_"
        "policy\n"
        "L1,C2,Lớp 1,open,2025-07-01,2025-07-05,1,1,P1,GV1,0,fifo\n"
        "L2,C2,Lớp 2,cancelled,2025-08-01,2025-08-05,10,1,,,0,fifo\n"},
    {"sessions.csv",
        "class,starts_at,ends_at,room,lecturer,topic,periods\n"
        "L1,2025-07-01T07:30,2025-07-01T11:00,P1,GV1,Mở đầu,4\n"},
    {"enrolments.csv",
        "class,cadre,state,requested_at,basis,basis_title\n"
        "L1,CB1,enrolled,2025-05-01,incumbent_title,T1\n"
        "L1,CB2,waitlisted,2025-05-02,planned_title,T1\n"},
};

template <class Fact>
void applyTable(
    std::vector<Fact> &facts, const std::vector<Fact> &inserts, const std::vector<Fact> &corrections)
{
    for (const Fact &after : corrections)
        std::ranges::replace_if(
            facts, [&](const Fact &fact) { return fact.id == after.id; }, after);
    facts.insert(facts.end(), inserts.begin(), inserts.end());
}

template <class Fact> void applyTable(std::vector<Fact> &facts, const service::Batch<Fact> &batch)
{
    applyTable(facts, batch.inserts, batch.corrections);
}

} // namespace

DataFolder DataFolder::healthy()
{
    DataFolder folder;
    for (const HealthyFile &file : healthyFiles)
        folder.put(QString::fromLatin1(file.name), file.text);
    return folder;
}

void DataFolder::put(const QString &fileName, const QByteArray &bytes) const
{
    QFile file(m_directory->filePath(fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

void DataFolder::append(const QString &fileName, const QByteArray &lines) const
{
    put(fileName, bytes(fileName) + lines);
}

void DataFolder::remove(const QString &fileName) const
{
    QFile::remove(m_directory->filePath(fileName));
}

QByteArray DataFolder::bytes(const QString &fileName) const
{
    QFile file(m_directory->filePath(fileName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int DataFolder::lineCount(const QString &fileName) const
{
    return static_cast<int>(bytes(fileName).count('\n'));
}

QMap<QString, QByteArray> DataFolder::files() const
{
    QMap<QString, QByteArray> all;
    const QStringList names = QDir(path()).entryList(QDir::Files);
    for (const QString &name : names)
        all.insert(name, bytes(name));
    return all;
}

ImportPlan DataFolder::plan(const Holdings &held, Day today) const
{
    const Result<ImportFolder> folder = readFolder(path());
    if (!folder)
        qFatal("cannot read a test folder");
    return resolve(*folder, held, today);
}

Holdings DataFolder::importInto(const Holdings &held) const
{
    const ImportPlan made = plan(held);
    if (made.isRefused())
        qFatal("%s", spelledOut(made.problems).constData());
    return apply(held, toBatch(made, held));
}

Holdings apply(Holdings held, const service::ImportBatch &batch)
{
    applyTable(held.units, batch.units);
    applyTable(held.titles, batch.titles);
    applyTable(held.terms, batch.terms);
    applyTable(held.courses, batch.courses);
    applyTable(held.requirements, batch.requirements);
    applyTable(held.equivalences, batch.equivalences);
    applyTable(held.cadres, batch.cadres);
    applyTable(held.postHoldings, batch.postHoldings);
    applyTable(held.planning, batch.planning);
    applyTable(held.completions, batch.completions);
    applyTable(held.exemptions, batch.exemptions);
    applyTable(held.rooms, batch.rooms);
    applyTable(held.lecturers, batch.lecturers);
    applyTable(held.unavailability, batch.unavailability);
    applyTable(held.holidays, batch.holidays);
    applyTable(held.enrolments, {}, batch.freedSeats);
    applyTable(held.classes, batch.classes);
    applyTable(held.sessions, batch.sessions);
    applyTable(held.enrolments, batch.enrolments);
    return held;
}

QStringList placesOf(const std::vector<Problem> &problems, Severity severity)
{
    QStringList places;
    for (const Problem &problem : problems)
        if (problem.severity == severity)
            places += problem.file + u':' + QString::number(problem.line) + u": "_s + problem.column;
    return places;
}

QByteArray spelledOut(const std::vector<Problem> &problems)
{
    QByteArray text;
    for (const Problem &problem : problems)
        text += format(problem, Language::English).toUtf8() + '\n';
    return text;
}

} // namespace lotrinh::exchange
