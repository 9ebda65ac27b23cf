// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/holdings.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace lotrinh::exchange {

/// How an office writes a unit or title, as it is compared: folded, abbreviations spelled out
/// (UBND, TP, Q.) and everything but letters and digits left out.
QString spelledFold(const QString &text);

/// Finds units, titles or courses by how people write them: code, name, short name.
class CatalogueIndex {
public:
    void add(const QString &code, const QString &name, const QString &shortName, bool isInForce);
    /// The code; empty when unknown or when several are meant. What a person decided comes first.
    QString find(const QString &text, const QMap<QString, QString> &decided) const;
    /// Names that come near, the nearest first; at most three.
    QStringList near(const QString &text) const;

private:
    struct Entry {
        QString code;
        QString name;
        bool isInForce = false;
    };
    QHash<QString, std::vector<size_t>> m_places;
    std::vector<Entry> m_entries;
    std::vector<QString> m_folded;
};

CatalogueIndex unitIndex(const Holdings &held, Day today);
CatalogueIndex titleIndex(const Holdings &held, Day today);
CatalogueIndex courseIndex(const Holdings &held, Day today);

} // namespace lotrinh::exchange
