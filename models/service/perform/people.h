// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/peoplecommands.h"
#include "../lookup.h"

namespace lotrinh::service {

Result<Reply> perform(Work &work, const AddCadre &command);
Result<Reply> perform(Work &work, const ChangeCadre &command);
Result<Reply> perform(Work &work, const EndService &command);
Result<Reply> perform(Work &work, const AddEquivalence &command);
Result<Reply> perform(Work &work, const EndEquivalence &command);
Result<Reply> perform(Work &work, const RequestExtension &command);
Result<Reply> perform(Work &work, const RequestRecognition &command);
Result<Reply> perform(Work &work, const AnswerRequest &command);
Result<Reply> perform(Work &work, const WithdrawRequest &command);

} // namespace lotrinh::service
