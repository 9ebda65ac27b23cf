// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesteditor.h"

#include "service/command/peoplecommands.h"
#include "shell/workplace.h"

using namespace Qt::StringLiterals;

namespace lotrinh::screens {

RequestEditor::RequestEditor(QObject *parent)
    : QObject(parent)
    , m_sender(this, [this] { Q_EMIT changed(); })
    , m_question(this, [this](const Result<Offer> &offer) { takeOffer(offer); })
{ }

void RequestEditor::begin(const QString &cadre, const QString &courses, int kind)
{
    m_cadre = cadre;
    m_kind = static_cast<Kind>(kind);
    m_offer = {};
    m_course = -1;
    m_day.clear();
    m_document.clear();
    m_issuer.clear();
    m_reason.clear();
    m_sender.setProblem({});
    m_question.ask(workplace().desk(), [courses, today = workplace().todayDay()](service::Service &service) -> Result<Offer> {
        return offerOf(*service.rules(), courses, today);
    });
    Q_EMIT changed();
}

RequestEditor::Offer RequestEditor::offerOf(const Rulebook &rules, const QString &courses, Day today)
{
    const QStringList set = courses.split(u';');
    const bool takesAll = courses == "*"_L1;
    Offer offer;
    for (const Course &course : rules.courses())
        if (takesAll ? course.countsAnnualHours && course.life.holds(today) : set.contains(course.code)) {
            offer.codes.append(course.code);
            offer.names.append(tr("%1 · %2", "code, name").arg(course.code, course.name));
        }
    return offer;
}

void RequestEditor::takeOffer(const Result<Offer> &offer)
{
    m_sender.setProblem(offer ? QString() : offer.error().message);
    if (offer)
        m_offer = *offer;
    if (m_offer.codes.size() == 1)
        m_course = 0;
    Q_EMIT changed();
}

bool RequestEditor::canSubmit() const
{
    const QString &needed = m_kind == Extension ? m_reason : m_document;
    return !isBusy() && m_course >= 0 && m_course < m_offer.codes.size() && parseDay(m_day) && !needed.trimmed().isEmpty();
}

void RequestEditor::submit()
{
    const auto day = parseDay(m_day);
    if (!canSubmit() || !day)
        return;
    const QString course = m_offer.codes.at(m_course);
    if (m_kind == Extension)
        return send(service::RequestExtension{m_cadre, course, *day, m_reason.trimmed()});
    send(service::RequestRecognition{m_cadre, course, *day, m_document.trimmed(), m_issuer.trimmed(), m_reason.trimmed()});
}

template <class Command> void RequestEditor::send(const Command &command)
{
    m_sender.send(command, [this](const Result<service::Reply> &reply) {
        if (reply)
            Q_EMIT sent();
    });
}

} // namespace lotrinh::screens
