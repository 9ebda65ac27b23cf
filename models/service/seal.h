// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credential/credential.h"
#include "domain/result.h"

#include <QByteArray>
#include <optional>

namespace lotrinh::store {
class Database;
}

namespace lotrinh::service {

/// The office's Ed25519 key. It is made with the first credential and kept with the data: whoever can read the
/// whole database can sign (README, rights on SQLite). The public half is for everybody.
struct OfficeKey {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes
};

/// The key, made when there is none. Needs a Transaction.
Result<OfficeKey> officeKey(store::Database &db);
/// Nothing while no credential was issued.
Result<std::optional<QByteArray>> publicKeyOf(store::Database &db);

/// Signs the frozen values of a paper: base64url without padding.
QString sealOf(const OfficeKey &key, const QString &printed);
/// Whether the office signed exactly these values. Any changed bit of either makes it false.
bool isSealed(const QByteArray &publicKey, const QString &printed, const QString &signature);

/// What a paper's code (QR) holds: LT1.VALUES.SIGNATURE, both base64url.
QString paperCode(const Credential &credential);
/// The two parts of such a code; nothing when it is not one, to the letter.
struct PaperCode {
    QString printed;
    QString signature;
};
std::optional<PaperCode> readPaperCode(const QString &code);

} // namespace lotrinh::service
