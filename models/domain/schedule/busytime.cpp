// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busytime.h"

#include <algorithm>
#include <tuple>

namespace lotrinh {

namespace {

auto orderKey(const Booking &booking)
{
    return std::tie(booking.span.from, booking.classCode, booking.trainingClass, booking.session);
}

bool isEarlier(const Booking &left, const Booking &right)
{
    return orderKey(left) < orderKey(right);
}

constexpr size_t runLength = 64;

} // namespace

Timeline::Timeline(std::vector<Booking> bookings)
    : m_bookings(std::move(bookings))
{
    std::sort(m_bookings.begin(), m_bookings.end(), isEarlier);
    measureFrom(0);
}

void Timeline::add(Booking booking)
{
    const auto place = std::upper_bound(m_bookings.begin(), m_bookings.end(), booking, isEarlier);
    const auto at = m_bookings.insert(place, std::move(booking));
    measureFrom(static_cast<size_t>(at - m_bookings.begin()));
}

void Timeline::remove(ClassId trainingClass, SessionId session)
{
    std::erase_if(m_bookings, [=](const Booking &booking) {
        return booking.trainingClass == trainingClass && booking.session == session;
    });
    measureFrom(0);
}

void Timeline::removeClass(ClassId trainingClass)
{
    std::erase_if(m_bookings, [=](const Booking &booking) { return booking.trainingClass == trainingClass; });
    measureFrom(0);
}

/// Calls take(booking) for each overlap in order; it returns false to stop.
template <class Take> void Timeline::eachOverlap(TimeSpan span, ClassId except, Take take) const
{
    const auto behind = std::lower_bound(m_bookings.begin(), m_bookings.end(), span.to,
        [](const Booking &booking, LocalMinute end) { return booking.span.from < end; });
    const auto stop = static_cast<size_t>(behind - m_bookings.begin());
    for (size_t run = 0; run * runLength < stop; ++run) {
        if (m_latestEnds[run] <= span.from)
            continue;
        for (size_t i = run * runLength; i < std::min(stop, (run + 1) * runLength); ++i) {
            const Booking &booking = m_bookings[i];
            if (booking.trainingClass != except && booking.span.overlaps(span) && !take(booking))
                return;
        }
    }
}

std::vector<Booking> Timeline::overlapping(TimeSpan span, ClassId except) const
{
    std::vector<Booking> found;
    eachOverlap(span, except, [&](const Booking &booking) {
        found.push_back(booking);
        return true;
    });
    return found;
}

std::optional<Booking> Timeline::firstOverlap(TimeSpan span, ClassId except) const
{
    std::optional<Booking> found;
    eachOverlap(span, except, [&](const Booking &booking) {
        found = booking;
        return false;
    });
    return found;
}

/// Measures the runs anew from the one that holds `place`: those before it have not moved.
void Timeline::measureFrom(size_t place)
{
    m_latestEnds.resize((m_bookings.size() + runLength - 1) / runLength);
    for (size_t run = place / runLength; run < m_latestEnds.size(); ++run) {
        LocalMinute latest;
        for (size_t i = run * runLength; i < std::min(m_bookings.size(), (run + 1) * runLength); ++i)
            latest = std::max(latest, m_bookings[i].span.to);
        m_latestEnds[run] = latest;
    }
}

Booking bookingOf(const TrainingClass &trainingClass, const Session &session)
{
    return {session.span, trainingClass.id, session.id, trainingClass.code};
}

std::vector<Booking> bookingsOf(const TrainingClass &trainingClass, std::span<const Session> sessions)
{
    if (trainingClass.state == ClassState::Cancelled)
        return {};
    if (sessions.empty())
        return {{{LocalMinute::startOf(trainingClass.startsOn),
                     LocalMinute::startOf(trainingClass.endsOn.plusDays(1))},
            trainingClass.id, {}, trainingClass.code}};
    std::vector<Booking> bookings;
    for (const Session &session : sessions)
        bookings.push_back(bookingOf(trainingClass, session));
    std::sort(bookings.begin(), bookings.end(), isEarlier);
    return bookings;
}

} // namespace lotrinh
