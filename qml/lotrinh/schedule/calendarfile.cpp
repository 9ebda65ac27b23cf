// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfile.h"

#include "exchange/calendar/calendars.h"
#include "workplace.h"

namespace lotrinh::screens {

void CalendarFile::save(const QString &whose, const QString &code, const QUrl &file)
{
    const auto of = fromCode<exchange::CalendarOf>(whose);
    if (m_isBusy || !of)
        return;
    setBusy(true);
    workplace()
        .desk()
        .ask([of = *of, code, path = file.toLocalFile()](
                 service::Service &service) { return exchange::writeCalendarOf(service, of, code, path); })
        .then(this, [this, path = file.toLocalFile()](const Result<void> &written) {
            setBusy(false);
            if (!written)
                return workplace().notices().say(QStringLiteral("bad"), tr("Chưa ghi được tệp lịch"), written.error().message);
            workplace().notices().say(
                QStringLiteral("good"), tr("Đã ghi tệp lịch; mở bằng chương trình lịch để thêm các buổi học"), path);
        });
}

void CalendarFile::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged();
}

} // namespace lotrinh::screens
