// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace lotrinh {

/// Why something was refused or failed. A value; no exception crosses a room.
/// `code` is one of the closed codes of exchange.md §3 or semantics.md §6 (what programs read),
/// `message` is a sentence for people, `detail` names the facts behind it (class, session, field …).
struct Error {
    enum class Kind {
        Refused,    ///< bad data or a broken rule; nothing changed (exit 1)
        Storage,    ///< the database could not be read or written (exit 3)
        NotAllowed, ///< the caller lacks the right (exit 4)
        Usage,      ///< the question itself is malformed (exit 2)
    };

    QString code;
    QString message;
    QJsonObject detail;
    Kind kind = Kind::Refused;
};

/// Either a value or an Error.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error.has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace lotrinh
