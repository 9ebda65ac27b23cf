// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperset.h"

#include "compliance/questions.h"
#include "documents/docx/template.h"
#include "documents/pdf/pdf.h"
#include "documents/words.h"
#include "service/seal.h"
#include "service/service.h"

#include <QDir>
#include <QFileInfo>
#include <QFile>
#include <QMap>
#include <QSaveFile>

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

QString templatePath(Paper paper, const PaperOrder &order)
{
    const QString name
        = (order.office.chain == Chain::Party ? u"party/"_s : u"state/"_s) + templateName(paper) + ".docx"_L1;
    if (!order.templates.isEmpty())
        if (const QString own = QDir(order.templates).filePath(name); QFile::exists(own))
            return own;
    return u":/templates/"_s + name;
}

Error ofTemplate(const Error &error, const QString &path)
{
    Error told = error;
    told.message = QFileInfo(path).fileName() + ": "_L1 + error.message;
    told.detail.insert(u"template"_s, path);
    return told;
}

Error notWritten(const QString &path, const QString &why)
{
    return {u"storage_failed"_s, Words::tr("Không ghi được %1: %2").arg(path, why), {{u"path"_s, path}}, Error::Kind::Storage};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

Result<QStringList> writeAll(const std::vector<MadePaper> &papers, const QString &directory)
{
    if (!QDir().mkpath(directory))
        return notWritten(directory, Words::tr("không tạo được thư mục"));
    QStringList names;
    for (const MadePaper &paper : papers)
        for (const auto &[bytes, ending] : {std::pair{&paper.docx, ".docx"_L1}, {&paper.pdf, ".pdf"_L1}}) {
            if (bytes->isEmpty())
                continue;
            names += fileTitle(paper.paper) + ending;
            if (const auto written = writeFile(QDir(directory).filePath(names.last()), *bytes); !written)
                return written.error();
        }
    return names;
}

Result<QStringList> writeOne(const PaperFields &fields, Paper paper, const PaperOrder &order, const QString &directory)
{
    auto made = makePaper(fields, paper, order);
    if (!made)
        return made.error();
    std::vector<MadePaper> papers;
    papers.push_back(std::move(*made));
    return writeAll(papers, directory);
}

Error unknown(const QString &field, const QString &code)
{
    return {u"unknown_reference"_s, Words::tr("%1: không có mã “%2”").arg(field, code), {{u"field"_s, field}, {u"value"_s, code}}, Error::Kind::Refused};
}

QString monthsText(Day first, Day last)
{
    const QString from = first.toDate().toString(u"MM/yyyy"_s);
    const QString to = last.toDate().toString(u"MM/yyyy"_s);
    return from == to ? u"Tháng "_s + from : u"Tháng %1 - %2"_s.arg(from, to);
}

/// The titles a course is asked of, as its audience.
QString audienceOf(const Rulebook &rules, CourseId course)
{
    QStringList names;
    for (const Requirement &requirement : rules.requirements()) {
        const Title *title = rules.title(requirement.title);
        const bool asks = std::ranges::find(requirement.courses, course) != requirement.courses.end();
        if (asks && requirement.enabled && title && !names.contains(title->name))
            names += title->name;
    }
    constexpr qsizetype most = 3;
    const QString rest = names.size() > most ? u" và %1 chức danh khác"_s.arg(names.size() - most) : QString();
    return names.mid(0, most).join(u"; "_s) + rest;
}

struct PlannedCourse {
    PlanLine line;
    Day first = Day::distantFuture();
    Day last = Day::distantPast();
};

std::vector<PlanLine> planLines(const service::Holdings &held, const Rulebook &rules, int year, const QString &host)
{
    QHash<RoomId, QString> rooms;
    for (const Room &room : held.rooms)
        rooms.insert(room.id, room.name.isEmpty() ? room.code : room.name);
    QMap<QString, PlannedCourse> courses;
    for (const TrainingClass &one : held.classes) {
        const Course *course = rules.course(one.course);
        if (one.endsOn.year() != year || one.state == ClassState::Cancelled || !course)
            continue;
        PlannedCourse &planned = courses[course->code];
        planned.line.course = course->name;
        planned.line.audience = audienceOf(rules, course->id);
        planned.line.host = host;
        ++planned.line.classes;
        planned.line.learners += one.capacity;
        planned.first = std::min(planned.first, one.startsOn);
        planned.last = std::max(planned.last, one.endsOn);
        const QString room = rooms.value(one.room);
        if (!room.isEmpty() && !planned.line.place.contains(room))
            planned.line.place += (planned.line.place.isEmpty() ? QString() : u"; "_s) + room;
    }
    std::vector<PlanLine> lines;
    for (PlannedCourse &planned : courses) {
        planned.line.when = monthsText(planned.first, planned.last);
        lines.push_back(planned.line);
    }
    return lines;
}

QString courseNames(const Rulebook &rules, const QString &codes)
{
    QStringList names;
    for (const QString &code : codes.split(u';')) {
        const Course *course = rules.courseByCode(code);
        names += course ? course->name : code;
    }
    return names.join(u" hoặc "_s);
}

} // namespace

Result<MadePaper> makePaper(const PaperFields &fields, Paper paper, const PaperOrder &order)
{
    const QString path = templatePath(paper, order);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ofTemplate({u"bad_file"_s, file.errorString(), {}, Error::Kind::Refused}, path);
    const auto form = DocxTemplate::fromBytes(file.readAll());
    if (!form)
        return ofTemplate(form.error(), path);
    const auto parts = form->fillParts(fields, &qrPicture);
    if (!parts)
        return ofTemplate(parts.error(), path);
    MadePaper made;
    made.paper = paper;
    if (order.formats.contains(PaperFormat::Docx)) {
        auto docx = package::packed(*parts);
        if (!docx)
            return docx.error();
        made.docx = std::move(*docx);
    }
    if (order.formats.contains(PaperFormat::Pdf)) {
        auto pdf = toPdf(*parts);
        if (!pdf)
            return ofTemplate(pdf.error(), path);
        made.pdf = std::move(*pdf);
    }
    return made;
}

std::vector<Paper> papersOf(const service::ClassView &view)
{
    std::vector<Paper> list{Paper::OpeningDecision, Paper::Summons, Paper::LearnerList, Paper::AttendanceSheet};
    if (view.trainingClass.state != ClassState::Closed)
        return list;
    list.insert(list.end(), {Paper::Transcript, Paper::RecognitionDecision, Paper::ClassReport});
    const bool hasCards = std::ranges::any_of(view.learners, [](const service::LearnerLine &learner) {
        return std::ranges::any_of(learner.credentials, [](const Credential &one) { return one.state == CredentialState::Issued; });
    });
    if (hasCards)
        list.push_back(Paper::CredentialCard);
    return list;
}

Result<ClassPapers> readClassPapers(service::Service &service, const QString &classCode, Day today)
{
    auto view = service::readClassView(service, classCode, today);
    if (!view)
        return view.error();
    const auto province = service.province();
    if (!province)
        return province.error();
    // Papers older than the office's key carry their number only.
    const auto code = [](const Credential &one) { return one.signature.isEmpty() ? one.code : service::paperCode(one); };
    ClassPapers papers{std::move(*view), {}, code};
    for (const service::LearnerLine &learner : papers.view.learners)
        if (const auto row = (*province)->rowByCode(learner.code))
            papers.people.insert(learner.code, (*province)->cadreOf(*row));
    return papers;
}

Result<QStringList> makeClassSet(service::Service &service, const QString &classCode, const PaperOrder &order, const QString &directory)
{
    const auto papers = readClassPapers(service, classCode, order.today);
    if (!papers)
        return papers.error();
    std::vector<MadePaper> made;
    for (Paper paper : papersOf(papers->view)) {
        auto one = makePaper(classFields(*papers, order.office, paper), paper, order);
        if (!one)
            return one.error();
        made.push_back(std::move(*one));
    }
    return writeAll(made, directory);
}

Result<QStringList> makeAnnualPlan(service::Service &service, int year, const PaperOrder &order, const QString &directory)
{
    const auto held = service.holdings();
    if (!held)
        return held.error();
    const auto lines = planLines(*held, *service.rules(), year, order.office.issuer);
    return writeOne(planFields(lines, year, order.office), Paper::AnnualPlan, order, directory);
}

/// The notice goes to the whole unit: it is about posts, and says nothing of who is planned for one.
static const Reason *overdueOfPost(const Duty &duty, Day today)
{
    const Reason *first = nullptr;
    for (const Reason &reason : duty.reasons)
        if (!reason.planning.isValid() && !reason.undetermined && !reason.met && reason.dueOn < today && (!first || reason.dueOn < first->dueOn))
            first = &reason;
    return first;
}

Result<QStringList> makeOverdueNotice(service::Service &service, const QString &unitCode, const PaperOrder &order, const QString &directory)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    const Rulebook &rules = (*province)->rules();
    const Unit *unit = rules.unitByCode(unitCode);
    if (!unit)
        return unknown(u"unit"_s, unitCode);
    compliance::Filter filter;
    filter.unit = unit->id;
    filter.status = DutyStatus::Overdue;
    std::vector<OverdueLine> lines;
    compliance::forEachDuty(**province, order.today, filter, {UnitTree::AsOf, order.today}, [&](const CadreFacts &person, const Duty &duty) {
        const Reason *reason = overdueOfPost(duty, order.today);
        const Title *title = reason ? rules.title(reason->title) : nullptr;
        if (reason)
            lines.push_back({person.cadre.code, person.cadre.fullName, title ? title->name : QString(), courseNames(rules, duty.courses), reason->dueOn});
    });
    if (lines.empty())
        return Error{u"wrong_state"_s, Words::tr("Đơn vị %1 không có ai quá hạn").arg(unit->name), {{u"unit"_s, unitCode}}, Error::Kind::Refused};
    return writeOne(overdueFields(unit->name, lines, order.today, order.office), Paper::OverdueNotice, order, directory);
}

} // namespace lotrinh::documents
