// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/schedule/slot.h"
#include "domain/schedule/trainingclass.h"

#include <QStringList>

namespace lotrinh::service {

class Service;

/// What a new class is drafted from.
struct DraftRequest {
    QString courseSet; ///< as duties print it: codes joined by ";", or "*"; empty = `course` alone
    QString course; ///< the one chosen among them; empty = the shortest in force
    int people = 0; ///< who shall sit in it
    std::optional<Day> startsOn; ///< chosen; empty = the first week with a room and a lecturer
    std::optional<int> capacity; ///< chosen; empty = as many as shall sit, within the course's sizes
    Day today;
};

/// Something to choose from: its code and what people read.
struct DraftChoice {
    QString code;
    QString name;
    int capacity = 0; ///< rooms only
};

/// A class filled in as far as the facts allow. Nothing of it is stored.
struct ClassDraft {
    std::vector<DraftChoice> courses;
    QString course;
    QString code; ///< the next free number of the year: BD-YYYY-NN
    QString name;
    Day startsOn;
    Day endsOn;
    int days = 0;
    bool daysAreKnown = true; ///< false: the catalogue gives neither days nor periods; a week is proposed
    int capacity = 0;
    int minSize = 1;
    std::vector<DraftChoice> rooms; ///< free and large enough, best first
    std::vector<DraftChoice> lecturers; ///< free and qualified, best first
    std::vector<TimeSpan> sessions;
};

/// The next number of the year's series: BD-YYYY-NN. Cancelled classes keep theirs.
QString nextClassCode(const std::vector<TrainingClass> &classes, int year);

/// `unknown_reference` when no course of the set is in force today.
Result<ClassDraft> draftClass(Service &service, const DraftRequest &request);

/// A class people can still be nominated for and whose course closes the needs of a course set.
struct OpenClassChoice {
    QString code;
    QString name;
    QString course;
    Day startsOn;
    Day endsOn;
    int taken = 0;
    int capacity = 0;
};
/// By first day, then code.
Result<std::vector<OpenClassChoice>> openClassesFor(Service &service, const QString &courseSet);

} // namespace lotrinh::service
