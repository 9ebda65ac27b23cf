// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personview.h"

#include "shell/cataloguewords.h"
#include "shell/workplace.h"

namespace lotrinh::screens {

PersonView::PersonView(QObject *parent)
    : FactsView(parent)
    , m_question(this, [this](Result<PersonFile> file) { take(std::move(file)); })
{ }

void PersonView::setCode(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    m_isLoading = !code.isEmpty();
    m_problem.clear();
    m_explained.clear();
    Q_EMIT codeChanged();
    Q_EMIT fileChanged();
    Q_EMIT proofChanged();
    askAgain();
}

bool PersonView::mayKeep() const
{
    return may(workplace().caller().role, Right::KeepRecord);
}

double PersonView::share() const
{
    return rateShare(completionRate(m_file.head.counts.tally()));
}

QString PersonView::shareText() const
{
    return rateText(completionRate(m_file.head.counts.tally()), workplace().words());
}

void PersonView::explain(const QString &key)
{
    m_explained = key;
    Q_EMIT proofChanged();
}

PersonQuestion PersonView::question() const
{
    const Workplace &place = workplace();
    return {m_code, place.caller(), place.asOfDay(), place.todayDay(), place.words(), false};
}

void PersonView::ask()
{
    if (m_code.isEmpty())
        return;
    m_question.ask(workplace().desk(),
        [question = question()](service::Service &service) { return readPersonFile(service, question); });
}

void PersonView::take(Result<PersonFile> file)
{
    // Somebody else may have been chosen while this was on its way and nothing is asked for nobody.
    if (m_code.isEmpty() || (file && file->head.code != m_code))
        return;
    m_isLoading = false;
    m_problem = file ? QString() : file.error().message;
    m_file = file ? std::move(*file) : PersonFile();
    m_toDo.setRecords(m_file.toDo);
    m_settled.setRecords(m_file.settled);
    m_events.setRecords(m_file.events);
    show(m_file);
    Q_EMIT fileChanged();
    Q_EMIT proofChanged();
}

void PersonView::show(const PersonFile &) { }

} // namespace lotrinh::screens
