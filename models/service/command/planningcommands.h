// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/conclusion.h"
#include "recordcommands.h"

namespace lotrinh::service {

/// Of one term's lists and one unit with what is below it, or of all.
struct OpenReviewRound {
    static constexpr const char *name = "open_review_round";
    QString code;
    Day openedOn;
    QString term;
    QString unit;
    QString note;

    template <class V>
    static void fields(V &v, OpenReviewRound &c)
    {
        v("code", c.code);
        v("opened_on", c.openedOn);
        v("term", c.term, Need::Optional);
        v("unit", c.unit, Need::Optional);
        v("note", c.note, Need::Optional);
    }
};

/// One object of `review_entries.take_out`.
struct TakeOutField {
    QString code;
    QString reason;

    template <class V>
    static void fields(V &v, TakeOutField &c)
    {
        v("code", c.code);
        v("reason", c.reason);
    }
};

/// One object of `review_entries.add`: a planning entry, approved by the decision of the command.
struct AddEntryField {
    QString code;
    QString cadre;
    QString title;
    QString term;
    QString unit;
    std::optional<Day> targetOn;

    template <class V>
    static void fields(V &v, AddEntryField &c)
    {
        v("code", c.code);
        v("cadre", c.cadre);
        v("title", c.title);
        v("term", c.term);
        v("unit", c.unit, Need::Optional);
        v("target_on", c.targetOn, Need::Optional);
    }
};

/// One decision for many: entries kept, taken out (each with its reason) and added on one day.
struct ReviewEntries {
    static constexpr const char *name = "review_entries";
    QString round;
    QString decision;
    Day on;
    QStringList keep;
    std::vector<TakeOutField> takeOut;
    std::vector<AddEntryField> add;

    template <class V>
    static void fields(V &v, ReviewEntries &c)
    {
        v("round", c.round);
        v("decision", c.decision);
        v("on", c.on);
        v("keep", c.keep, Need::Optional);
        v("take_out", c.takeOut, Need::Optional);
        v("add", c.add, Need::Optional);
    }
};

/// Refused while an entry of the round's lists has no verdict.
struct CloseReviewRound {
    static constexpr const char *name = "close_review_round";
    QString round;
    Day closedOn;

    template <class V>
    static void fields(V &v, CloseReviewRound &c)
    {
        v("round", c.round);
        v("closed_on", c.closedOn);
    }
};

/// One document may conclude on many people and serve several purposes.
struct RecordConclusion {
    static constexpr const char *name = "record_conclusion";
    QString number;
    Day concludedOn;
    QString body;
    QStringList cadres;
    QStringList purposes;
    ConclusionOutcome outcome = ConclusionOutcome::Meets;
    Secrecy secrecy = Secrecy::Plain;

    template <class V>
    static void fields(V &v, RecordConclusion &c)
    {
        v("number", c.number);
        v("concluded_on", c.concludedOn);
        v("body", c.body);
        v("cadres", c.cadres);
        v("purposes", c.purposes);
        v("outcome", c.outcome);
        v("secrecy", c.secrecy, Need::Optional);
    }
};

struct WithdrawConclusion {
    static constexpr const char *name = "withdraw_conclusion";
    QString number;
    Day concludedOn;
    QString cadre;
    Day withdrawnOn;
    QString reason;
    QString body;

    template <class V>
    static void fields(V &v, WithdrawConclusion &c)
    {
        v("number", c.number);
        v("concluded_on", c.concludedOn);
        v("cadre", c.cadre);
        v("withdrawn_on", c.withdrawnOn);
        v("reason", c.reason);
        v("body", c.body, Need::Optional);
    }
};

/// One object of `record_figures.figures`.
struct FigureField {
    QString dimension;
    int value = 0;
    QString note;

    template <class V>
    static void fields(V &v, FigureField &c)
    {
        v("dimension", c.dimension);
        v("value", c.value);
        v("note", c.note, Need::Optional);
    }
};

/// What a report printed: a measure's total (“Tổng số”) and its parts.
struct RecordFigures {
    static constexpr const char *name = "record_figures";
    QString source;
    Day asOf;
    QString measure;
    std::vector<FigureField> figures;

    template <class V>
    static void fields(V &v, RecordFigures &c)
    {
        v("source", c.source);
        v("as_of", c.asOf);
        v("measure", c.measure);
        v("figures", c.figures);
    }
};

} // namespace lotrinh::service
