// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../registry.h"
#include "domain/person/cadre.h"

namespace lotrinh::service {

/// The things of one command that have a place in the tree of units, by code.
struct Reach {
    QStringList cadres;
    QStringList units;
    QStringList classes;
    QStringList credentials;
    QStringList logins;
    QStringList requests; ///< of cadres (CadreRequest)
    QStringList rounds; ///< of review
    QStringList entries; ///< planning entries that stand already
    QStringList completions; ///< that stand already

    bool isNothing() const
    {
        return cadres.isEmpty() && units.isEmpty() && classes.isEmpty() && credentials.isEmpty() && logins.isEmpty()
            && requests.isEmpty() && rounds.isEmpty() && entries.isEmpty() && completions.isEmpty();
    }
};

/// Fields are known by name, in lists of objects too, so that a new command is held to its scope without a
/// word about it; only what a field "code" means is written down by command.
Reach reachOf(const CommandSpec &command, const QJsonObject &fields);

/// Whether all of it lies in the caller's scope on the day of the command. A class belongs to nobody: a command
/// about people in a class is judged by these people, one about the class by everybody with a place in it.
/// What does not exist lies outside.
bool liesInScope(Work &work, const Reach &reach);

/// The cadre who asked for something; nobody when there is no such request.
CadreId askedBy(Work &work, const QString &request);

} // namespace lotrinh::service
