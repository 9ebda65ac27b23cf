// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace lotrinh::store {

/// An encrypted backup (reliability.md §3.8). Layout, numbers little-endian:
///   "LoTrinhVault-1\n\0"  16 bytes
///   wrapped keys          one byte how many, then each: one byte kind, two bytes length, the bytes
///                         kind 1: the file key in a sealed box for an organisation's X25519 key
///                         kind 2: salt, passes, memory, nonce, the file key in a secret box under Argon2id
///   stream header         24 bytes (XChaCha20-Poly1305 secretstream)
///   chunks                64 KiB each, the last one tagged final; all before the first chunk is
///                         authenticated with it
/// A changed, missing, doubled or moved byte anywhere is refused. Not a State cipher product.

/// Who can open it: at least one of the two.
struct VaultKeys {
    QByteArray publicKey; ///< of the organisation, 32 bytes
    QString passphrase;
};
struct VaultOpener {
    QByteArray privateKey; ///< of the organisation, 32 bytes
    QString passphrase;
};

/// A key pair for an organisation: whoever has the private part can open every backup made for the public one.
struct VaultPair {
    QByteArray publicKey;
    QByteArray privateKey;
};
VaultPair makeVaultPair();

bool isVault(const QString &path);
/// Both refuse an existing target (`already_exists`) and leave nothing behind when they fail. Sealed is for every key
/// that is given, or not at all: `bad_field` when there is none; `storage_failed` without the memory a passphrase needs.
Result<void> sealFile(const QString &plain, const QString &sealed, const VaultKeys &keys);
/// Errors: `wrong_key`; `copy_damaged`.
Result<void> openVault(const QString &sealed, const QString &plain, const VaultOpener &opener);

} // namespace lotrinh::store
