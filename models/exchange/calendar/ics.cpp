// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ics.h"

#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOctets = 75; ///< of a line without its CRLF (RFC 5545 §3.1)

class IcsWriter {
public:
    void plain(const char *name, const QString &value) { m_bytes += foldedLine(QByteArray(name) + ':' + value.toUtf8()); }
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            plain(name, escapedText(value));
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QString dayText(Day day)
{
    return toIso(day).remove(u'-');
}

QString minuteText(LocalMinute minute)
{
    return toIso(minute).remove(u'-').remove(u':') + "00"_L1;
}

void writeZone(IcsWriter &ics)
{
    ics.plain("BEGIN", u"VTIMEZONE"_s);
    ics.plain("TZID", u"Asia/Ho_Chi_Minh"_s);
    ics.plain("BEGIN", u"STANDARD"_s);
    ics.plain("DTSTART", u"19750613T000000"_s);
    ics.plain("TZOFFSETFROM", u"+0700"_s);
    ics.plain("TZOFFSETTO", u"+0700"_s);
    ics.plain("TZNAME", u"+07"_s);
    ics.plain("END", u"STANDARD"_s);
    ics.plain("END", u"VTIMEZONE"_s);
}

void writeSpan(IcsWriter &ics, const CalendarEvent &event)
{
    if (event.isWholeDay) {
        ics.plain("DTSTART;VALUE=DATE", dayText(event.span.from.day()));
        ics.plain("DTEND;VALUE=DATE", dayText(event.span.to.day()));
        return;
    }
    ics.plain("DTSTART;TZID=Asia/Ho_Chi_Minh", minuteText(event.span.from));
    ics.plain("DTEND;TZID=Asia/Ho_Chi_Minh", minuteText(event.span.to));
}

void writeEvent(IcsWriter &ics, const CalendarEvent &event, const QString &stamp)
{
    ics.plain("BEGIN", u"VEVENT"_s);
    ics.text("UID", event.uid);
    ics.plain("DTSTAMP", stamp);
    ics.plain("SEQUENCE", QString::number(event.sequence));
    ics.plain("STATUS", event.isCancelled ? u"CANCELLED"_s : u"CONFIRMED"_s);
    writeSpan(ics, event);
    ics.text("SUMMARY", event.summary);
    ics.text("LOCATION", event.location);
    ics.text("DESCRIPTION", event.description);
    ics.plain("TRANSP", event.isCancelled ? u"TRANSPARENT"_s : u"OPAQUE"_s);
    ics.plain("END", u"VEVENT"_s);
}

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

} // namespace

QString escapedText(const QString &text)
{
    QString escaped;
    const QString lines = QString(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    for (QChar c : lines) {
        if (c == u'\n')
            escaped += "\\n"_L1;
        else if (c == u'\\' || c == u',' || c == u';')
            escaped += QString(u'\\') + c;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7F)
            escaped += c;
    }
    return escaped;
}

QByteArray foldedLine(const QByteArray &line)
{
    QByteArray folded;
    qsizetype from = 0;
    while (line.size() - from > mostOctets - (from > 0 ? 1 : 0)) {
        qsizetype to = from + mostOctets - (from > 0 ? 1 : 0);
        const qsizetype whole = to;
        while (to > from && isContinuation(line[to]))
            --to;
        if (to == from) // not UTF-8: nothing to keep whole
            to = whole;
        folded += (from > 0 ? " " : "") + line.mid(from, to - from) + "\r\n";
        from = to;
    }
    return folded + (from > 0 ? " " : "") + line.mid(from) + "\r\n";
}

QByteArray toIcs(const Calendar &calendar)
{
    IcsWriter ics;
    ics.plain("BEGIN", u"VCALENDAR"_s);
    ics.plain("VERSION", u"2.0"_s);
    ics.plain("PRODID", u"-//Lo Trinh//Lich lop boi duong//VI"_s);
    ics.plain("CALSCALE", u"GREGORIAN"_s);
    ics.plain("METHOD", u"PUBLISH"_s);
    ics.text("X-WR-CALNAME", calendar.name);
    ics.plain("X-WR-TIMEZONE", u"Asia/Ho_Chi_Minh"_s);
    writeZone(ics);
    for (const CalendarEvent &event : calendar.events)
        writeEvent(ics, event, calendar.stamp);
    ics.plain("END", u"VCALENDAR"_s);
    return ics.bytes();
}

} // namespace lotrinh::exchange
