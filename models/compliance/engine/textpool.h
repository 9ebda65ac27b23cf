// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"

#include <QString>
#include <cstring>
#include <string_view>

namespace lotrinh::compliance {

/// Many short texts in one piece of memory, as UTF-8. A place stays good for as long as the pool lives;
/// nothing is ever taken out. Place 0 is the empty text.
class TextPool {
public:
    using Place = quint32;

    TextPool() : m_bytes(1, '\0') {}

    Place add(std::string_view text)
    {
        if (text.empty())
            return 0;
        const auto place = static_cast<Place>(m_bytes.size());
        if (text.size() < longMark) {
            m_bytes.push_back(static_cast<char>(text.size()));
        } else {
            m_bytes.push_back(static_cast<char>(longMark));
            const auto length = static_cast<quint32>(text.size());
            const char *const bytes = reinterpret_cast<const char *>(&length);
            m_bytes.insert(m_bytes.end(), bytes, bytes + sizeof length);
        }
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
        return place;
    }
    Place add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        return add(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    }
    std::string_view at(Place place) const
    {
        const auto first = static_cast<unsigned char>(m_bytes[place]);
        if (first < longMark)
            return {m_bytes.data() + place + 1, first};
        quint32 length = 0;
        std::memcpy(&length, m_bytes.data() + place + 1, sizeof length);
        return {m_bytes.data() + place + 1 + sizeof length, length};
    }
    QString text(Place place) const
    {
        const std::string_view bytes = at(place);
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    void reserve(size_t bytes) { m_bytes.reserve(bytes); }
    size_t size() const { return m_bytes.size(); }

private:
    static constexpr unsigned char longMark = 255;
    Column<char> m_bytes;
};

} // namespace lotrinh::compliance
