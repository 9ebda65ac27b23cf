// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfile.h"

#include "compliance/questions.h"
#include "domain/person/birthdate.h"
#include "offerwords.h"
#include "pathwords.h"
#include "request/requestwords.h"
#include "service/access/sight.h"
#include "service/facts.h"
#include "shell/cataloguewords.h"
#include "shell/statuswords.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotrinh::screens {

namespace {

struct PersonFileTexts {
    Q_DECLARE_TR_FUNCTIONS(PersonFile)
};

using compliance::PlanningEvents;

/// What every part of the file is made from.
struct Source {
    const Rulebook &rules;
    const CadreFacts &facts;
    const PersonQuestion &question;
    PlanningShown planning;
    std::vector<Duty> duties;
    std::vector<service::PersonClass> classes;
    std::vector<service::ClassOffer> offers;
};

QString keyOf(const Duty &duty)
{
    return QStringList{duty.courses, toCode(duty.kind), duty.value ? QString::number(*duty.value) : QString()}
        .join(u'|');
}

bool isSettled(const Duty &duty)
{
    return isDone(duty.status) || duty.status == DutyStatus::Exempt;
}

list::Record dutyRecord(const Source &source, const Duty &duty)
{
    const BadgeWords status = wordsOf(duty.status);
    const DayWords due = dueWords(duty, source.question.asOf);
    const OfferWords offer
        = source.question.withOffers ? offerWords(duty, source.offers, source.classes) : OfferWords();
    return {keyOf(duty),
        {duty.courses, courseSetName(source.rules, duty.courses), demandOf(source.rules, duty, source.question.language),
            reasonInLine(source.rules, source.facts, duty, source.planning), status.text, status.tone,
            due.day, due.distance, evidenceOf(source.rules, source.facts, duty, source.question.asOf),
            offer.title, offer.detail, offer.tone, offer.classCode, offer.action}};
}

void addDuties(const Source &source, PersonFile &file)
{
    auto duties = compliance::byUrgency(source.duties);
    file.head.counts = compliance::countDuties(duties);
    for (const Duty &duty : duties) {
        (isSettled(duty) ? file.settled : file.toDo).push_back(dutyRecord(source, duty));
        file.proofs.insert(keyOf(duty),
            {courseSetName(source.rules, duty.courses),
                whyOf(source.rules, source.facts, duty, source.question.asOf, source.question.language,
                    source.planning)});
    }
}

PersonHead headOf(const Source &source)
{
    const Cadre &cadre = source.facts.cadre;
    const Day asOf = source.question.asOf;
    PersonHead head;
    head.code = cadre.code;
    head.name = cadre.fullName;
    if (const auto birth = parseBirthDate(cadre.birthDate))
        head.birth = toVietnamese(*birth);
    head.unit = unitName(source.rules, unitOn(source.rules, source.facts, asOf));
    if (const PostHolding *main = mainHoldingOn(source.rules, source.facts, asOf))
        head.title = titleName(source.rules, main->title);
    if (may(source.question.caller.role, Right::KeepRecord)) {
        head.sex = cadre.sex ? sexName(cadre.sex) : QString();
        head.ethnicity = cadre.ethnicity;
    }
    head.isInService = cadre.service.holds(asOf);
    return head;
}

std::vector<compliance::PathClass> pathClasses(const Source &source)
{
    std::vector<compliance::PathClass> classes;
    for (const service::PersonClass &one : source.classes)
        if (one.trainingClass.state != ClassState::Cancelled)
            classes.push_back({one.trainingClass.code, one.trainingClass.course, one.trainingClass.startsOn,
                one.trainingClass.endsOn, one.enrolment.state});
    return classes;
}

std::vector<list::Record> eventRecords(const Source &source)
{
    const auto classes = pathClasses(source);
    const PlanningEvents planning
        = source.planning == PlanningShown::Entry ? PlanningEvents::Shown : PlanningEvents::Hidden;
    const auto events = compliance::pathEvents(source.facts, classes, source.question.asOf, planning);
    std::vector<list::Record> records;
    for (size_t i = 0; i < events.size(); ++i) {
        const EventWords words = wordsOf(source.rules, events[i], source.question.asOf);
        const QString key = QStringLiteral("%1|%2|%3")
                                .arg(toIso(events[i].on))
                                .arg(static_cast<int>(events[i].kind))
                                .arg(words.title);
        records.push_back({key,
            {toVietnamese(events[i].on), words.title, words.detail, words.tone, words.badge, i == 0,
                i + 1 == events.size()}});
    }
    return records;
}

std::vector<list::Record> classRecords(const Source &source)
{
    std::vector<list::Record> records;
    for (const service::PersonClass &one : source.classes) {
        const TrainingClass &trainingClass = one.trainingClass;
        const bool isCancelled = trainingClass.state == ClassState::Cancelled;
        const BadgeWords state = isCancelled ? wordsOf(trainingClass.state) : wordsOf(one.enrolment.state);
        records.push_back({trainingClass.code,
            {courseName(source.rules, trainingClass.course),
                PersonFileTexts::tr("Lớp %1 · %2", "code, days")
                    .arg(trainingClass.code, spanOf(trainingClass.startsOn, trainingClass.endsOn)),
                state.text, state.tone}});
    }
    return records;
}

BadgeWords ownPaperWords(CredentialState state)
{
    switch (state) {
    case CredentialState::Issued:
        return {PersonFileTexts::tr("Đã cấp"), QStringLiteral("good")};
    case CredentialState::Lost:
        return {PersonFileTexts::tr("Đã báo mất"), QStringLiteral("warn")};
    case CredentialState::Void:
        return {PersonFileTexts::tr("Đã hủy"), QStringLiteral("neutral")};
    }
    return {};
}

/// The paper somebody wrote down for a completion before the register was kept here.
std::optional<list::Record> olderPaper(const Source &source, const Completion &completion)
{
    if (completion.credentialNo.isEmpty())
        return {};
    const Course *course = source.rules.course(completion.course);
    return list::Record{completion.code,
        {courseName(source.rules, completion.course),
            //: kind of paper, its number, day
            PersonFileTexts::tr("%1 %2 · %3")
                .arg(course ? credentialKind(course->credential) : QString(), completion.credentialNo,
                    toVietnamese(completion.completedOn)),
            PersonFileTexts::tr("Đã ghi nhận"), QStringLiteral("neutral")}};
}

std::vector<list::Record> credentialRecords(const Source &source, const std::vector<Credential> &credentials)
{
    std::vector<list::Record> records;
    QSet<CompletionId> registered;
    for (const Credential &one : credentials) {
        const auto completion = std::find_if(source.facts.completions.begin(), source.facts.completions.end(),
            [&](const Completion &candidate) { return candidate.id == one.completion; });
        const BadgeWords state = ownPaperWords(one.state);
        registered.insert(one.completion);
        records.push_back({one.code,
            {completion == source.facts.completions.end() ? QString()
                                                          : courseName(source.rules, completion->course),
                PersonFileTexts::tr("%1 %2 · %3").arg(credentialKind(one.kind), one.code, toVietnamese(one.issuedOn)),
                state.text, state.tone}});
    }
    std::vector<const Completion *> older;
    for (const Completion &completion : source.facts.completions)
        if (completion.inForce().holds(source.question.asOf) && !registered.contains(completion.id))
            older.push_back(&completion);
    std::sort(older.begin(), older.end(),
        [](const Completion *a, const Completion *b) { return a->completedOn > b->completedOn; });
    for (const Completion *completion : older)
        if (auto record = olderPaper(source, *completion))
            records.push_back(std::move(*record));
    return records;
}

Result<void> addClassesAndOffers(service::Service &service, Source &source)
{
    auto classes = service::classesOfCadre(service, source.facts.cadre.id);
    if (!classes)
        return classes.error();
    source.classes = std::move(*classes);
    if (!source.question.withOffers)
        return {};
    auto offers = service::offersFor(service, source.facts, source.question.today);
    if (!offers)
        return offers.error();
    source.offers = std::move(*offers);
    return {};
}

/// What is written of the person now, as far as whoever asks may see it: a record read by itself holds the entries of
/// every unit's list. Nothing when there is no such person in sight.
Result<std::optional<CadreFacts>> recordShown(
    service::Service &service, const compliance::Province &province, const PersonQuestion &question)
{
    const auto row = province.rowByCode(question.code);
    const auto record = row ? service::readCadreFacts(service.database(), {province.idOf(*row)})
                            : Result(std::vector<CadreFacts>());
    if (!record)
        return record.error();
    return record->empty() ? std::optional<CadreFacts>()
                           : service::shownTo(question.caller, province.rules(), record->front(), question.today);
}

/// What the page shows of planning and of ethnicity is in the log, about whom too.
Result<void> noteShown(service::Service &service, const Source &source, const PersonHead &head)
{
    const auto note = [&](const QString &what) {
        return service.noteRead(source.question.caller, what, head.code, source.question.today,
            store::Patience::Short);
    };
    const bool isPlanned = std::any_of(source.facts.planning.begin(), source.facts.planning.end(),
        [&](const PlanningEntry &entry) { return entry.approvedOn <= source.question.asOf; });
    if (isPlanned && source.planning == PlanningShown::Entry)
        if (const auto noted = note(QStringLiteral("planning")); !noted)
            return noted;
    return head.ethnicity.isEmpty() ? Result<void>() : note(QStringLiteral("ethnicity"));
}

} // namespace

Result<PersonFile> readPersonFile(service::Service &service, const PersonQuestion &question)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    const auto facts = recordShown(service, **province, question);
    if (!facts)
        return facts.error();
    if (!*facts)
        return Error{QStringLiteral("unknown_reference"),
            PersonFileTexts::tr("Không có cán bộ mang mã %1").arg(question.code), {}, Error::Kind::Refused};
    const auto row = (*province)->rowOf((*facts)->cadre.id);
    const Whose whose = question.caller.self == (*facts)->cadre.id ? Whose::Own : Whose::Others;
    Source source{
        (*province)->rules(), **facts, question, planningShownTo(question.caller.role, whose),
        compliance::dutiesOn(**province, *row, question.asOf), {}, {}};
    if (const auto added = addClassesAndOffers(service, source); !added)
        return added.error();

    PersonFile file;
    file.head = headOf(source);
    if (const auto noted = noteShown(service, source, file.head); !noted)
        return noted.error();
    addDuties(source, file);
    file.events = eventRecords(source);
    if (!question.withOffers)
        return file;
    file.classes = classRecords(source);
    const auto credentials = service::credentialsOfCadre(service, **facts);
    if (!credentials)
        return credentials.error();
    file.credentials = credentialRecords(source, *credentials);
    const auto requests = service::readRequests(service, (*facts)->cadre.id);
    if (!requests)
        return requests.error();
    for (const service::RequestLine &line : *requests)
        file.requests.push_back(ownRequestRecord(line));
    return file;
}

QList<QByteArray> dutyFields()
{
    return {"courses", "title", "demand", "reason", "status", "tone", "due", "distance", "evidence", "offer",
        "offerDetail", "offerTone", "offerClass", "offerAction"};
}

QList<QByteArray> eventFields()
{
    return {"date", "title", "detail", "tone", "badge", "first", "last"};
}

QList<QByteArray> classFields()
{
    return {"title", "detail", "standing", "tone"};
}

QList<QByteArray> credentialFields()
{
    return {"title", "detail", "standing", "tone"};
}

} // namespace lotrinh::screens
