// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/recordmodel.h"
#include "service/view/requests.h"
#include "service/view/today.h"

namespace lotrinh::screens {

/// What pressing the button of a task does.
enum class TodayAct { ApproveAll, PromoteNext, OpenEnrolment, Run, Finish, Close, GoToClass };
TodayAct actOf(const service::TodayTask &task);
/// Where in the class's page the task is done: plan, sessions, learners, attendance, scores or results.
QString partOf(const service::TodayTask &task);

/// The heading a task stands under: "Chờ duyệt".
QString headingOf(service::ClassTask task);
/// All of them, each at the place that "group" of its tasks' records names; that of requests comes last.
QStringList taskHeadings();
/// The record of a task: group, code, name, about, detail, day, distance, tone, action, isCommand.
list::Record recordOf(const service::TodayTask &task, Day today);
/// The same of a request of a cadre that waits.
list::Record recordOf(const service::RequestLine &line, Day today);
/// Its fields, in order.
QList<QByteArray> taskFields();
/// What tells one task from another: kind and class.
QString keyOf(const service::TodayTask &task);
QString keyOf(const service::RequestLine &line);

} // namespace lotrinh::screens
