// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QString>

namespace lotrinh::service {

class Service;

enum class PaperState { Valid, Lost, Void, Forged, Unknown };

/// What checking a printed code found.
struct PaperCheck {
    PaperState state = PaperState::Unknown;
    QJsonObject printed; ///< the values on the paper, as they were frozen; empty when nothing can be said
    QString code; ///< of the register
    QString replacedBy; ///< the confirmation or reissue that stands for it now
    QString sentence; ///< Vietnamese, for people
};

/// Checks a printed code, or a number of the register (0123/2027/CC-TCT), without any network: the office's
/// signature on the frozen values, their hash, and what the register says of the number today.
Result<PaperCheck> checkPaper(Service &service, const QString &code);

/// The office's public key, hexadecimal; empty while nothing was issued.
Result<QString> publicKey(Service &service);

/// The code to print on the paper of a register number. `unknown_reference` when there is none.
Result<QString> paperCodeOf(Service &service, const QString &number);

} // namespace lotrinh::service
