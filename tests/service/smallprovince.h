// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/service.h"
#include "store/rows.h"
#include "support/testdatabase.h"

namespace lotrinh::test {

/// A province one can hold in the head: unit P over U1 and U2; title T (party term 2025–2030) with a
/// requirement RB (course C1 or C2 before appointment); course C1 is 2 days, C3 serves nobody. Cadres
/// A, B and D hold T in U1, E in U2 (A has no main post), F is planned for T by entry Q1 and holds no post.
/// G has left the service. Rooms R1 (30 seats) and R2; lecturers L1 (teaches C1) and L2 (teaches C3).
class SmallProvince {
public:
    explicit SmallProvince(store::Engine engine);

    /// Carries out one line of `do` on `today` and returns the reply without the outer braces' `ok`.
    QJsonObject run(const QString &line);
    /// On a server: the program as whoever has that login runs it; null when the server does not let them in.
    std::unique_ptr<service::Service> connectedBy(const QString &login, const QString &password);
    /// "ok", or the error code.
    QString outcomeOf(const QString &line);
    /// "A:enrolled B:refused:clash", in the order given.
    QString outcomesOf(const QString &line);

    /// Status of the duty of one cadre on a course set, or "-".
    QString statusOf(const QString &cadre, const QString &courses);
    /// "done/determined" of a planning entry.
    QString readinessOf(const QString &entry);
    /// Completion rate of a unit, as printed.
    QString rateOf(const QString &unit);
    /// Problems of `check`, joined.
    QString problems();
    /// The rows that people see change, as one text: what an undo must bring back.
    QString everything();
    /// The database file, byte for byte: what a refusal must leave as it was. SQLite only.
    QByteArray bytes();

    QString missing; ///< why the engine cannot be used, or empty
    Day today = Day::of(2027, 3, 1);
    std::unique_ptr<service::Service> service;

private:
    void fill();

    TestDatabase m_place;
};

/// Every row of one table.
template <class Row> std::vector<Row> all(SmallProvince &province)
{
    const auto rows = store::readAll<Row>(province.service->database());
    return rows ? *rows : std::vector<Row>();
}

} // namespace lotrinh::test
