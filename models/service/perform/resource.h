// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../command/resourcecommands.h"
#include "../lookup.h"

namespace lotrinh::service {

Result<Reply> perform(Work &work, const AddRoom &command);
Result<Reply> perform(Work &work, const ChangeRoom &command);
Result<Reply> perform(Work &work, const RemoveRoom &command);
Result<Reply> perform(Work &work, const AddLecturer &command);
Result<Reply> perform(Work &work, const ChangeLecturer &command);
Result<Reply> perform(Work &work, const RemoveLecturer &command);
Result<Reply> perform(Work &work, const AddUnavailability &command);
Result<Reply> perform(Work &work, const RemoveUnavailability &command);
Result<Reply> perform(Work &work, const AddHoliday &command);
Result<Reply> perform(Work &work, const RemoveHoliday &command);

} // namespace lotrinh::service
