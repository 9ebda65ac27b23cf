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

} // namespace

Timeline::Timeline(std::vector<Booking> bookings)
    : m_bookings(std::move(bookings))
{
    std::sort(m_bookings.begin(), m_bookings.end(), isEarlier);
    for (const Booking &booking : m_bookings)
        measure(booking);
}

void Timeline::add(Booking booking)
{
    measure(booking);
    const auto place = std::upper_bound(m_bookings.begin(), m_bookings.end(), booking, isEarlier);
    m_bookings.insert(place, std::move(booking));
}

void Timeline::remove(ClassId trainingClass, SessionId session)
{
    std::erase_if(m_bookings, [=](const Booking &booking) {
        return booking.trainingClass == trainingClass && booking.session == session;
    });
}

void Timeline::removeClass(ClassId trainingClass)
{
    std::erase_if(m_bookings, [=](const Booking &booking) { return booking.trainingClass == trainingClass; });
}

std::vector<Booking>::const_iterator Timeline::firstCandidate(TimeSpan span) const
{
    const LocalMinute earliest{span.from.minutes - m_longest};
    return std::upper_bound(m_bookings.begin(), m_bookings.end(), earliest,
        [](LocalMinute start, const Booking &booking) { return start < booking.span.from; });
}

std::vector<Booking> Timeline::overlapping(TimeSpan span, ClassId except) const
{
    std::vector<Booking> found;
    for (auto it = firstCandidate(span); it != m_bookings.end() && it->span.from < span.to; ++it)
        if (it->trainingClass != except && it->span.overlaps(span))
            found.push_back(*it);
    return found;
}

std::optional<Booking> Timeline::firstOverlap(TimeSpan span, ClassId except) const
{
    for (auto it = firstCandidate(span); it != m_bookings.end() && it->span.from < span.to; ++it)
        if (it->trainingClass != except && it->span.overlaps(span))
            return *it;
    return {};
}

void Timeline::measure(const Booking &booking)
{
    m_longest = std::max(m_longest, booking.span.to.minutes - booking.span.from.minutes);
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
