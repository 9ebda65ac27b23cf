// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/recordmodel.h"
#include "service/view/requests.h"

namespace lotrinh::screens {

/// What is asked for, in one line: "Xin gia hạn đến 30/06/2025".
QString askedWords(const CadreRequest &request);
/// A request as its cadre sees it: title, detail, standing, tone, isWaiting.
list::Record ownRequestRecord(const service::RequestLine &line);
QList<QByteArray> ownRequestFields();

} // namespace lotrinh::screens
