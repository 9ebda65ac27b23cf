// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/classcommands.h"
#include "../work.h"

namespace lotrinh::service {

// the class itself
Result<Reply> perform(Work &work, const OpenClass &command);
Result<Reply> perform(Work &work, const SetClassState &command);
Result<Reply> perform(Work &work, const CancelClass &command);
Result<Reply> perform(Work &work, const SetCapacity &command);
Result<Reply> perform(Work &work, const MoveClass &command);
// sessions
Result<Reply> perform(Work &work, const AddSession &command);
Result<Reply> perform(Work &work, const RemoveSession &command);
// attendance and scores
Result<Reply> perform(Work &work, const MarkAttendance &command);
Result<Reply> perform(Work &work, const NameParts &command);
Result<Reply> perform(Work &work, const RecordScore &command);
// results
Result<Reply> perform(Work &work, const CloseClass &command);
Result<Reply> perform(Work &work, const CorrectScore &command);
// credentials
Result<Reply> perform(Work &work, const IssueCredentials &command);
Result<Reply> perform(Work &work, const ReportLost &command);
Result<Reply> perform(Work &work, const Reissue &command);

} // namespace lotrinh::service
