// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogueindex.h"
#include "exchange/names.h"
#include "preview.h"

namespace lotrinh::exchange {

/// Turns rows of an office's sheet into rows of a data folder, one at a time: who is meant, which unit, what is
/// new about them.
class RowBuilder {
public:
    /// `mapping` and `held` must outlive it.
    RowBuilder(const OfficeMapping &mapping, const Holdings &held, Day today);

    /// What the row says, put into folder() when it is clear; the verdict is final for Doubtful, Problem and
    /// Skipped, else Same or New as far as the row alone can tell.
    PreviewRow take(const OfficeRow &row);
    ImportFolder &folder() { return m_folder; }

private:
    struct Subject {
        const Cadre *held = nullptr; ///< null for a new person
        QString code;
        QString unitCode;
    };

    bool readTroubles(const OfficeRow &row, PreviewRow &shown) const;
    bool findUnit(const OfficeRow &row, PreviewRow &shown, QString &code) const;
    bool findPerson(const OfficeRow &row, PreviewRow &shown, Subject &subject);
    bool decide(const QString &decision, const PersonAsked &asked, PreviewRow &shown, Subject &subject);
    void showCandidates(const MatchResult &result, PreviewRow &shown) const;
    bool isRepeated(const OfficeRow &row, const Subject &subject, PreviewRow &shown);

    void addCadre(const OfficeRow &row, const Subject &subject, PreviewRow &shown);
    bool overlay(const OfficeRow &row, const Subject &subject, CadreRow &cadre, PreviewRow &shown) const;
    void addPost(const OfficeRow &row, const Subject &subject, PreviewRow &shown);
    bool addCompletion(const OfficeRow &row, const Subject &subject, PreviewRow &shown);
    bool addEnrolment(const OfficeRow &row, const Subject &subject, PreviewRow &shown);
    std::optional<QString> courseOf(const OfficeRow &row, PreviewRow &shown) const;

    const OfficeMapping &m_mapping;
    const Holdings &m_held;
    Day m_today;
    Codes m_codes;
    PeopleIndex m_people;
    CodeMaker m_maker;
    CatalogueIndex m_units;
    CatalogueIndex m_titles;
    CatalogueIndex m_courses;
    QHash<QString, int> m_seen; ///< person (and course) → line
    QHash<QString, const PostHolding *> m_posts; ///< cadre, title, unit
    QHash<QString, const Completion *> m_completions; ///< cadre, course, day
    QHash<QString, const Enrolment *> m_enrolments; ///< class, cadre
    QHash<QString, QString> m_newPeople; ///< folded name, birth date, unit → code given in this file
    ImportFolder m_folder;
};

/// One key of several parts.
QString key(const QStringList &parts);
/// Says something about one field of the row.
void say(PreviewRow &shown, OfficeField field, const QString &sentence);

} // namespace lotrinh::exchange
