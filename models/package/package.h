// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "limits.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>
#include <memory>

namespace lotrinh::package {

/// What stopped the reading of a part; kept where the device's reader can ask for it afterwards.
struct PartTrouble {
    QString reason; ///< a sentence for people, Vietnamese; empty = none
};

/// An office file (XLSX, DOCX): a zip of parts. Nothing is ever unpacked to disk, names are only looked up.
/// One thread at a time.
class Package {
public:
    /// Error `bad_file` (refused): not a zip, an old binary office file or one with a password (said as such),
    /// too many parts, a part name that leaves the package.
    static Result<Package> open(const QString &path, const PackageLimits &limits = {});
    static Result<Package> fromBytes(const QByteArray &bytes, const PackageLimits &limits = {});

    Package(Package &&) noexcept;
    Package &operator=(Package &&) noexcept;
    ~Package();

    const QStringList &names() const;
    bool has(const QString &name) const;
    const PackageLimits &limits() const;

    /// The part as a stream that stops at the first broken bound; `trouble` then says which. The Package and
    /// `trouble` must outlive it. Error `bad_file` when there is no such part.
    Result<std::unique_ptr<QIODevice>> stream(const QString &name, PartTrouble &trouble);
    /// The whole part.
    Result<QByteArray> read(const QString &name);

private:
    struct State;
    explicit Package(std::unique_ptr<State> state);
    static Result<Package> listed(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// `bad_file` with the reason as its message.
Error badFile(const QString &reason);

} // namespace lotrinh::package
