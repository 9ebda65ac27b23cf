// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcontroller.h"

#include "bookwords.h"
#include "shell/workplace.h"

namespace lotrinh::screens {

BookController::BookController(QObject *parent)
    : FactsView(parent)
    , m_question(this, [this](Result<Book> book) { take(std::move(book)); })
{ }

template <class Value> void BookController::set(Value &member, const Value &value)
{
    if (member == value)
        return;
    member = value;
    Q_EMIT filterChanged();
    askAgain();
}

void BookController::setText(const QString &text)
{
    set(m_text, text);
}

void BookController::setCourse(const QString &course)
{
    set(m_course, course);
}

void BookController::setUnit(const QString &unit)
{
    set(m_unit, unit);
}

void BookController::setPast(bool past)
{
    set(m_isPast, past);
}

void BookController::turnBranch(int row)
{
    const QString code = m_units.keyAt(row);
    if (!m_closed.remove(code))
        m_closed.insert(code);
    askAgain();
}

void BookController::ask()
{
    m_question.ask(workplace().desk(),
        [text = m_text, course = m_course, unit = m_unit, past = m_isPast, closed = m_closed,
            asOf = workplace().asOfDay(), language = workplace().words()](service::Service &service) -> Result<Book> {
            const auto province = service.province();
            if (!province)
                return province.error();
            const Rulebook &rules = (*province)->rules();
            const Unit *chosen = rules.unitByCode(unit);
            const Course *about = rules.courseByCode(course);
            return Book{courseRows(rules, text, asOf, language), equivalenceRows(rules, course, language),
                exemptionRows(**province, text, asOf, language), unitRowsOf(rules, asOf, past, closed),
                unitEvents(rules, unit, asOf), chosen ? chosen->name : QString(), about ? about->name : QString()};
        });
}

void BookController::take(Result<Book> book)
{
    m_isLoading = false;
    m_problem = book ? QString() : book.error().message;
    if (book) {
        m_courses.setRows(std::move(book->courses), courseColumns);
        m_equivalences.setRows(std::move(book->equivalences), equivalenceColumns);
        m_exemptions.setRows(std::move(book->exemptions), exemptionColumns);
        m_units.setRows(std::move(book->units), unitColumns);
        m_events.setRecords(std::move(book->events));
        m_unitName = book->unitName;
        m_courseName = book->courseName;
    }
    Q_EMIT shown();
}

} // namespace lotrinh::screens
