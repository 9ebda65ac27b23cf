// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/holdings.h"

#include <QHash>
#include <QStringList>

namespace lotrinh::exchange {

/// Who a row may be about.
struct PersonAsked {
    QString code; ///< as typed, may be empty
    QString fullName;
    QString birthDate; ///< ISO of any precision, may be empty
    QString unitCode; ///< may be empty
};

enum class Match {
    Held, ///< this person is in the record
    New, ///< nobody like this is
    Doubtful, ///< could be one of the candidates: a person decides
};

struct MatchResult {
    Match match = Match::New;
    const Cadre *cadre = nullptr; ///< when Held
    std::vector<const Cadre *> candidates; ///< when Doubtful, at most five
    QString reason; ///< in words
};

/// The people of the record by code, name and birth date.
class PeopleIndex {
public:
    /// `held` must outlive the index.
    explicit PeopleIndex(const Holdings &held);

    const Cadre *byCode(const QString &code) const;
    MatchResult match(const PersonAsked &asked) const;
    const QString &unitCode(const Cadre &cadre) const;
    /// Somebody who is held with exactly this name, birth date and unit; null when nobody is.
    const Cadre *identical(const PersonAsked &asked) const;

private:
    MatchResult matchByCode(const PersonAsked &asked, const Cadre &cadre) const;
    MatchResult matchByName(const PersonAsked &asked) const;
    MatchResult matchByBirth(const PersonAsked &asked) const;

    const Holdings &m_held;
    QHash<QString, size_t> m_codes;
    QHash<QString, std::vector<size_t>> m_names; ///< folded
    QHash<QString, std::vector<size_t>> m_births; ///< full dates only
    QHash<UnitId, QString> m_units;
};

/// Whether two birth dates of any precision can be the same; an empty one says nothing.
enum class BirthAgreement { Unknown, Same, SameYear, Different };
BirthAgreement compareBirths(const QString &one, const QString &other);

/// Makes codes for new people in the manner of those held: "CB0412" → "CB0413".
class CodeMaker {
public:
    explicit CodeMaker(const std::vector<Cadre> &held);
    QString next();
    /// A code that a row brought itself.
    void take(const QString &code);

private:
    QString m_prefix;
    int m_width = 4;
    qint64 m_last = 0;
};

} // namespace lotrinh::exchange
