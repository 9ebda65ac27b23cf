// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/dutycounts.h"
#include "domain/access/rights.h"
#include "domain/requirement/why.h"
#include "list/recordmodel.h"
#include "service/service.h"
#include "service/view/personclasses.h"

namespace lotrinh::screens {

/// Who wants to see whose path, as of which day.
struct PersonQuestion {
    QString code;
    Caller caller;
    Day asOf;
    Day today; ///< what classes to come are measured by
    Language language = Language::Vietnamese;
    bool withOffers = false; ///< also the classes that would close the duties
};

/// The head of a person's page.
struct PersonHead {
    QString code;
    QString name;
    QString birth;
    QString unit;
    QString title;
    QString sex; ///< empty unless the role may see the record
    QString ethnicity; ///< the same
    bool isInService = true;
    compliance::DutyCounts counts;
};

/// The full proof of one duty.
struct Proof {
    QString title;
    QStringList lines;
};

/// A person's whole path in words, made on the worker: nothing in it points into the facts.
struct PersonFile {
    PersonHead head;
    std::vector<list::Record> toDo; ///< dutyFields(): neither met nor exempt, most urgent first
    std::vector<list::Record> settled; ///< dutyFields(): met, expiring or exempt
    std::vector<list::Record> events; ///< eventFields(), latest first
    std::vector<list::Record> classes; ///< classFields(), latest first; with offers only
    std::vector<list::Record> credentials; ///< credentialFields(), latest first; with offers only
    std::vector<list::Record> requests; ///< ownRequestFields(), those that wait first; with offers only
    QHash<QString, Proof> proofs; ///< by the duty's key
};
/// `unknown_reference` when there is no such cadre in sight. What it shows of planning and of ethnicity is noted in the log.
Result<PersonFile> readPersonFile(service::Service &service, const PersonQuestion &question);

/// courses, title, demand, reason, status, tone, due, distance, evidence,
/// offer, offerDetail, offerTone, offerClass, offerAction
QList<QByteArray> dutyFields();
/// date, title, detail, tone, badge, first, last
QList<QByteArray> eventFields();
/// title, detail, standing, tone
QList<QByteArray> classFields();
/// title, detail, standing, tone
QList<QByteArray> credentialFields();

} // namespace lotrinh::screens
