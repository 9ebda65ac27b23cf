// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logentryview.h"

#include "logwords.h"
#include "shell/workplace.h"

namespace lotrinh::screens {

LogEntryView::LogEntryView(QObject *parent)
    : QObject(parent)
    , m_rows(changedRowFields())
    , m_question(this, [this](const Result<Behind> &behind) { take(behind); })
{
    connect(&workplace(), &Workplace::languageChanged, this, [this] {
        if (m_known)
            m_rows.setRecords(changedRowRecords(*m_known));
    });
}

void LogEntryView::show(const service::LogLine &line)
{
    m_line = line;
    m_known.reset();
    m_problem.clear();
    m_rows.setRecords({});
    if (isOpen())
        ask();
    Q_EMIT changed();
}

void LogEntryView::ask()
{
    m_question.ask(workplace().desk(), [seq = m_line.seq, caller = workplace().caller(), today = workplace().todayDay()](
                                           service::Service &service) -> Result<Behind> {
        const auto rows = service::readLogRows(service, caller, seq, today);
        return rows ? Result<Behind>(Behind{seq, *rows}) : Result<Behind>(rows.error());
    });
}

void LogEntryView::take(const Result<Behind> &behind)
{
    // It may have been closed meanwhile, or another one opened.
    if (!isOpen() || (behind && behind->seq != m_line.seq))
        return;
    m_known = behind ? behind->rows : service::LogRows();
    m_problem = behind ? QString() : behind.error().message;
    m_rows.setRecords(changedRowRecords(*m_known));
    Q_EMIT changed();
}

QString LogEntryView::rowsNote() const
{
    return !m_problem.isEmpty() || !m_known ? m_problem : changedRowsNote(*m_known);
}

void LogEntryView::close()
{
    show({});
}

QString LogEntryView::title() const
{
    return commandWords(m_line.command);
}

QString LogEntryView::at() const
{
    return logTime(m_line.at);
}

QString LogEntryView::request() const
{
    return readableJson(m_line.request);
}

QString LogEntryView::reply() const
{
    return readableJson(m_line.reply);
}

} // namespace lotrinh::screens
