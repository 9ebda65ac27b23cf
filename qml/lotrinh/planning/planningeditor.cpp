// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planningeditor.h"

#include "cataloguewords.h"
#include "domain/codeorder.h"
#include "service/command/planningcommands.h"
#include "workplace.h"

#include <algorithm>

namespace lotrinh::screens {

namespace {

constexpr size_t mostFound = 30;
constexpr int peopleColumns = 3;

} // namespace

PlanningEditor::PlanningEditor(QObject *parent)
    : QObject(parent)
    , m_sender(this, [this] { Q_EMIT changed(); })
    , m_offer(this,
          [this](const Result<Offer> &offer) {
              if (!offer) {
                  m_sender.setProblem(offer.error().message);
                  Q_EMIT changed();
                  return;
              }
              m_titles = offer->titles;
              m_units = offer->units;
              m_terms = offer->terms;
              if (m_code.isEmpty())
                  m_code = offer->code;
              Q_EMIT choicesChanged();
              Q_EMIT changed();
          })
    , m_search(this, [this](Result<std::vector<list::Row>> rows) {
        m_sender.setProblem(rows ? QString() : rows.error().message);
        m_people.setRows(rows ? std::move(*rows) : std::vector<list::Row>(), peopleColumns);
        Q_EMIT changed();
    })
{ }

Result<PlanningEditor::Offer> PlanningEditor::offerOn(
    service::Service &service, const Caller &caller, Day asOf)
{
    const auto overview = service::readPlanningOverview(service, caller, asOf);
    if (!overview)
        return overview.error();
    const Rulebook &rules = *(*overview)->rules;
    Offer offer{(*overview)->nextCode, {}, {{tr("Không ghi đơn vị")}, {QString()}}, {}};
    for (const Title *title : inForce(rules.titles(), asOf)) {
        offer.titles.names.append(title->name);
        offer.titles.codes.append(title->code);
    }
    for (const Unit *unit : inForce(rules.units(), asOf)) {
        offer.units.names.append(unit->name);
        offer.units.codes.append(unit->code);
    }
    // Terms that have not ended: one plans for those to come as well.
    std::vector<const Term *> terms;
    for (const Term &term : rules.terms())
        if (asOf < term.life.to)
            terms.push_back(&term);
    std::sort(
        terms.begin(), terms.end(), [](const Term *a, const Term *b) { return codeLess(a->code, b->code); });
    for (const Term *term : terms) {
        offer.terms.names.append(termName(rules, term->id));
        offer.terms.codes.append(term->code);
    }
    return offer;
}

void PlanningEditor::begin()
{
    m_code.clear();
    m_decision.clear();
    m_reason.clear();
    m_round.clear();
    m_revision = 0;
    m_targetDay.clear();
    m_day = workplace().asOf();
    m_titleIndex = m_termIndex = -1;
    m_unitIndex = 0;
    dropPerson();
    m_sender.setProblem({});
    m_people.setRows({}, peopleColumns);
    m_offer.ask(workplace().desk(),
        [caller = workplace().caller(), asOf = workplace().asOfDay()](
            service::Service &service) { return offerOn(service, caller, asOf); });
    Q_EMIT changed();
}

void PlanningEditor::find(const QString &text)
{
    m_search.ask(workplace().desk(),
        [text, caller = workplace().caller(), asOf = workplace().asOfDay()](
            service::Service &service) -> Result<std::vector<list::Row>> {
            const auto choices = service::findCadresToPlan(service, caller, text, asOf, mostFound);
            if (!choices)
                return choices.error();
            std::vector<list::Row> rows;
            for (const service::CadreChoice &one : *choices)
                rows.push_back({one.code, {{one.name}, {one.code}, {unitName(*service.rules(), one.unit)}}});
            return rows;
        });
}

void PlanningEditor::choosePerson(int row)
{
    m_cadre = m_people.keyAt(row);
    m_cadreText = m_cadre.isEmpty() ? QString()
                                    : tr("%1 (%2) · %3", "person, code, unit")
                                          .arg(m_people.textAt(row, 0), m_cadre, m_people.textAt(row, 2));
    Q_EMIT changed();
}

void PlanningEditor::dropPerson()
{
    m_cadre.clear();
    m_cadreText.clear();
    Q_EMIT changed();
}

bool PlanningEditor::canAdd() const
{
    return !busy() && !m_code.trimmed().isEmpty() && !m_cadre.isEmpty() && m_titleIndex >= 0
        && m_termIndex >= 0 && !m_day.isEmpty();
}

template <class Command>
void PlanningEditor::send(const Command &command, const QString &code, void (PlanningEditor::*done)(const QString &))
{
    m_sender.send(command, [this, code, done](const Result<service::Reply> &reply) {
        if (reply)
            Q_EMIT(this->*done)(code);
    });
}

void PlanningEditor::add()
{
    const auto day = parseDay(m_day);
    if (!canAdd() || !day)
        return;
    service::AddPlanningEntry command;
    command.code = m_code.trimmed();
    command.cadre = m_cadre;
    command.title = m_titles.codes.value(m_titleIndex);
    command.unit = m_units.codes.value(m_unitIndex);
    command.term = m_terms.codes.value(m_termIndex);
    command.decision = m_decision.trimmed();
    command.approvedOn = *day;
    command.targetOn = parseDay(m_targetDay);
    send(command, command.code, &PlanningEditor::added);
}

void PlanningEditor::end(const QString &code)
{
    const auto day = parseDay(m_day);
    if (!canEnd() || !day)
        return;
    if (!m_round.isEmpty()) {
        service::ReviewEntries command;
        command.round = m_round;
        command.decision = m_decision.trimmed();
        command.on = *day;
        command.takeOut = {{code, m_reason.trimmed()}};
        return send(command, code, &PlanningEditor::ended);
    }
    service::EndPlanningEntry command;
    command.code = code;
    command.endedOn = *day;
    command.endReason = m_reason.trimmed();
    command.decision = m_decision.trimmed();
    m_sender.send(
        command, m_revision,
        [this, code](const Result<service::Reply> &reply) {
            if (reply)
                Q_EMIT ended(code);
        },
        [this] { Q_EMIT storedKept(); });
}

} // namespace lotrinh::screens
