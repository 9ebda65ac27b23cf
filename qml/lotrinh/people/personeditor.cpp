// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personeditor.h"

#include "domain/codeorder.h"
#include "service/freshness.h"
#include "shell/cataloguewords.h"
#include "shell/workplace.h"

#include <algorithm>

namespace lotrinh::screens {

namespace {

/// CADRE-HTnn, the lowest that is free.
QString freeCompletionCode(const CadreFacts &facts)
{
    for (int number = static_cast<int>(facts.completions.size()) + 1;; ++number) {
        const QString code = QStringLiteral("%1-HT%2").arg(facts.cadre.code).arg(number, 2, 10, QLatin1Char('0'));
        const bool taken = std::any_of(facts.completions.begin(), facts.completions.end(),
            [&](const lotrinh::Completion &one) { return one.code == code; });
        if (!taken)
            return code;
    }
}

} // namespace

PersonEditor::PersonEditor(QObject *parent)
    : QObject(parent)
    , m_sender(this, [this] { Q_EMIT changed(); })
    , m_question(this, [this](const Result<Offer> &offer) { takeOffer(offer); })
{ }

QStringList PersonEditor::ways() const
{
    return {tr("Bổ nhiệm"), tr("Bầu"), tr("Chỉ định"), tr("Phê chuẩn"), tr("Tiếp nhận")};
}

void PersonEditor::begin(const QString &cadre, int act)
{
    m_cadre = cadre;
    m_act = static_cast<Act>(act);
    m_offer = {};
    m_choice = m_unit = -1;
    m_way = 0;
    m_isMain = false;
    m_day = workplace().today();
    m_lastDay.clear();
    m_document.clear();
    m_issuer.clear();
    m_sender.setProblem({});
    m_question.ask(workplace().desk(),
        [cadre, act = m_act, asOf = workplace().todayDay()](
            service::Service &service) { return offerFor(service, cadre, act, asOf); });
    Q_EMIT changed();
}

Result<PersonEditor::Offer> PersonEditor::offerFor(service::Service &service, const QString &cadre, Act act, Day asOf)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    const Rulebook &rules = (*province)->rules();
    const auto facts = (*province)->cadreByCode(cadre);
    Offer offer;
    if (!facts)
        return offer;
    offer.completionCode = freeCompletionCode(*facts);
    const auto add = [&](const auto &row) {
        offer.names.append(tr("%1 · %2", "code, name").arg(row->code, row->name));
        offer.codes.append(row->code);
    };
    if (act == Appointment)
        for (const Title *title : inForce(rules.titles(), asOf))
            add(title);
    if (act == Completion || act == Exemption)
        for (const Course *course : inForce(rules.courses(), asOf))
            add(course);
    for (const PostHolding &post : act == EndOfPost ? facts->holdings : std::vector<PostHolding>()) {
        const Title *title = rules.title(post.title);
        const Unit *unit = rules.unit(post.unit);
        if (post.held.to.isFinite() || !title || !unit)
            continue;
        offer.names.append(tr("%1, %2, từ %3", "title, unit, first day").arg(title->name, unit->name, toVietnamese(post.held.from)));
        const auto revision = service::revisionOfShown(service, post);
        if (!revision)
            return revision.error();
        offer.codes.append(title->code);
        offer.heldUnits.append(unit->code);
        offer.revisions.push_back(*revision);
    }
    for (const Unit *unit : inForce(rules.units(), asOf)) {
        offer.unitNames.append(unit->name);
        offer.unitCodes.append(unit->code);
    }
    return offer;
}

void PersonEditor::takeOffer(const Result<Offer> &offer)
{
    m_sender.setProblem(offer ? QString() : offer.error().message);
    if (offer)
        m_offer = *offer;
    if (m_offer.codes.size() == 1)
        m_choice = 0;
    Q_EMIT changed();
}

bool PersonEditor::canSubmit() const
{
    const bool isPlaced = m_act != Appointment || m_unit >= 0;
    return !isBusy() && m_choice >= 0 && m_choice < m_offer.codes.size() && isPlaced && parseDay(m_day);
}

void PersonEditor::submit()
{
    const auto day = parseDay(m_day);
    if (!canSubmit() || !day)
        return;
    switch (m_act) {
    case Appointment:
        return sendAppointment(*day);
    case EndOfPost:
        return sendEndOfPost(*day);
    case Completion:
        return sendCompletion(*day);
    case Exemption:
        return sendExemption(*day);
    }
}

/// A form that keeps what somebody else wrote begins anew: their post may have ended.
void PersonEditor::sendEndOfPost(Day day)
{
    const service::EndPostHolding command{m_cadre, m_offer.codes.at(m_choice), m_offer.heldUnits.value(m_choice), day};
    m_sender.send(
        command, m_offer.revisions[static_cast<size_t>(m_choice)],
        [this](const Result<service::Reply> &reply) {
            if (reply)
                Q_EMIT written();
        },
        [this] { begin(m_cadre, m_act); });
}

void PersonEditor::sendAppointment(Day day)
{
    service::Appoint command;
    command.cadre = m_cadre;
    command.title = m_offer.codes.at(m_choice);
    command.unit = m_offer.unitCodes.value(m_unit);
    command.obtainedBy = CodeTable<ObtainedBy>::codes[static_cast<size_t>(m_way)].first;
    command.decision = m_document.trimmed();
    command.validFrom = day;
    command.isMain = m_isMain;
    send(command);
}

void PersonEditor::sendCompletion(Day day)
{
    service::RecordCompletion command;
    command.code = m_offer.completionCode;
    command.cadre = m_cadre;
    command.course = m_offer.codes.at(m_choice);
    command.completedOn = day;
    command.credentialNo = m_document.trimmed();
    command.issuer = m_issuer.trimmed();
    send(command);
}

void PersonEditor::sendExemption(Day day)
{
    service::GrantExemption command;
    command.cadre = m_cadre;
    command.course = m_offer.codes.at(m_choice);
    command.validFrom = day;
    command.validTo = parseDay(m_lastDay);
    command.basis = m_document.trimmed();
    send(command);
}

template <class Command> void PersonEditor::send(const Command &command)
{
    m_sender.send(command, [this](const Result<service::Reply> &reply) {
        if (reply)
            Q_EMIT written();
    });
}

} // namespace lotrinh::screens
