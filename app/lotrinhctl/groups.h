// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

namespace lotrinh::ctl {

// database.cpp
int init(const Call &call);
int migrate(const Call &call);
int info(const Call &call);
int check(const Call &call);
int backup(const Call &call);
int restore(const Call &call);
int salvage(const Call &call);
int backupKey(const Call &call);
int copyTo(const Call &call);
int support(const Call &call);
// passwd.cpp
int passwd(const Call &call);
// log.cpp
int log(const Call &call);
// folder.cpp
int demo(const Call &call);
int importPath(const Call &call);
int exportDirectory(const Call &call);
// office.cpp
int undoImport(const Call &call);
// questions.cpp
int duties(const Call &call);
int why(const Call &call);
int rates(const Call &call);
int readiness(const Call &call);
// schedule.cpp
int alternatives(const Call &call);
int proposals(const Call &call);
// credentials.cpp
int verify(const Call &call);
int publicKey(const Call &call);
// figures.cpp
int figures(const Call &call);
// reports.cpp
int report(const Call &call);
// calendar.cpp
int calendar(const Call &call);
// papers.cpp; needs a QGuiApplication: letters are measured to be set
int papers(const Call &call);
// planning.cpp
int plan(const Call &call);
// timetabling.cpp
int timetable(const Call &call);
// commands.cpp
int doCommands(const Call &call);

} // namespace lotrinh::ctl
