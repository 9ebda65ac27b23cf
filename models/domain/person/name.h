// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>

namespace lotrinh {

/// A full name apart: họ, đệm, tên. A name of one word is a given name only.
struct PersonName {
    QString family;
    QString middle; ///< every word between family and given name
    QString given; ///< the last word: what people are sorted and called by

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// As it is stored: NFC, single blanks, no invisible characters. Capitals stay as typed.
QString cleanName(const QString &typed);

/// Takes a name apart; cleans it first.
PersonName splitName(const QString &fullName);

/// The order of lists of people: given name, then family, then middle, by Vietnamese collation
/// (semantics.md §8). Costly to make, cheap to ask; one per thread.
class NameOrder {
public:
    NameOrder();
    /// Negative, zero or positive.
    int compare(const PersonName &left, const PersonName &right) const;
    bool operator()(const PersonName &left, const PersonName &right) const
    {
        return compare(left, right) < 0;
    }

private:
    QCollator m_collator;
};

/// What a search compares when marks do not matter: lower case, no marks, đ as d, single blanks;
/// the composed and decomposed forms and both places of a tone give the same text. Also undoes the common
/// look-alikes ð, ƣ and ı. For searching only, never for display or papers.
QString searchFold(const QString &text);

/// What a search compares when marks do matter (to rank exact marks first): lower case, NFC, single
/// blanks, the tone of open oa, oe and uy on the first vowel (hòa, not hoà).
QString markFold(const QString &text);

} // namespace lotrinh
