// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logentryview.h"

#include "logwords.h"

namespace lotrinh::screens {

void LogEntryView::show(const service::LogLine &line)
{
    m_line = line;
    Q_EMIT changed();
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
