// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruleimpactview.h"
#include "shell/factsview.h"

namespace lotrinh::screens {

/// Which title asks for which course: the grid, the dated versions behind one of its places, and what
/// attaching or taking off a course does to people, before and after.
class RulesController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::MatrixModel *grid READ grid CONSTANT)
    Q_PROPERTY(lotrinh::list::RecordModel *versions READ versions CONSTANT)
    Q_PROPERTY(lotrinh::screens::RuleImpactView *impact READ impact CONSTANT)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    Q_PROPERTY(bool usedOnly READ isUsedOnly WRITE setUsedOnly NOTIFY filterChanged)
    Q_PROPERTY(bool oneClick READ isOneClick WRITE setOneClick NOTIFY filterChanged) ///< a click attaches or takes off
    Q_PROPERTY(bool mayKeep READ mayKeep NOTIFY gridChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY gridChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY gridChanged)
    Q_PROPERTY(bool chosen READ isChosen NOTIFY choiceChanged)
    Q_PROPERTY(QString title READ title NOTIFY choiceChanged) ///< code of the chosen title
    Q_PROPERTY(QString course READ course NOTIFY choiceChanged) ///< code of the chosen course, or "*"
    Q_PROPERTY(QString titleName READ titleText NOTIFY choiceChanged)
    Q_PROPERTY(QString courseName READ courseText NOTIFY choiceChanged)
    Q_PROPERTY(bool attached READ isAttached NOTIFY choiceChanged) ///< the chosen title asks for the course on the day
    Q_PROPERTY(bool busy READ isBusy NOTIFY answerChanged)
    Q_PROPERTY(QString answerTitle READ answerTitle NOTIFY answerChanged) ///< of the last change, or empty
    Q_PROPERTY(QString answer READ answer NOTIFY answerChanged)
    Q_PROPERTY(QString answerTone READ answerTone NOTIFY answerChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY answerChanged)

public:
    explicit RulesController(QObject *parent = nullptr);

    list::MatrixModel *grid() { return &m_grid; }
    list::RecordModel *versions() { return &m_versions; }
    RuleImpactView *impact() { return &m_impact; }
    QString text() const { return m_filter.text; }
    void setText(const QString &text);
    bool isUsedOnly() const { return m_filter.usedOnly; }
    void setUsedOnly(bool usedOnly);
    bool isOneClick() const { return m_isOneClick; }
    void setOneClick(bool oneClick);
    bool mayKeep() const;
    bool isLoading() const { return m_isLoading; }
    QString problem() const { return m_problem; }
    bool isChosen() const { return !m_title.isEmpty(); }
    QString title() const { return m_title; }
    QString course() const { return m_course; }
    QString titleText() const { return m_shown.titleName; }
    QString courseText() const { return m_shown.courseName; }
    bool isAttached() const { return !m_shown.inForce.isEmpty(); }
    bool isBusy() const { return m_isBusy; }
    QString answerTitle() const { return m_answerTitle; }
    QString answer() const { return m_answer; }
    QString answerTone() const { return m_answerTone; }
    bool canUndo() const { return m_undo.has_value(); }

    /// Shows a place of the grid: its versions, and what turning it over would do.
    Q_INVOKABLE void choose(int row, int column);
    /// The same, and turns it over when a click does.
    Q_INVOKABLE void press(int row, int column);
    /// Attaches the course to the title from the day asked on, or takes it off.
    Q_INVOKABLE void turnOver();
    /// Takes back what the last turn did.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void enable(const QString &code, bool enabled, int revision);
    Q_INVOKABLE void endRule(const QString &code, const QString &lastDay, int revision);
    Q_INVOKABLE void dismissAnswer();

Q_SIGNALS:
    void filterChanged();
    void gridChanged();
    void choiceChanged();
    void answerChanged();

protected:
    void ask() override;

private:
    /// The place chosen, in words.
    struct Shown {
        QString titleName, courseName;
        QString inForce; ///< code of the version in force on the day, or empty
        qint64 inForceRevision = 0;
        Day inForceSince; ///< its first day
        service::AddRequirement asked; ///< to attach here: the version in force anew, else the plainest rule
        std::vector<list::Record> versions;
    };
    struct Answer {
        list::MatrixModel::Content content;
        Shown shown;
    };
    void take(Result<Answer> answer);
    void askImpact();
    service::RuleChange turnedOver() const;
    /// `revision`: of the rule that is changed, as it was decided on; none for a new rule and for what takes one back.
    void send(const service::RuleChange &change, const QString &done, std::optional<qint64> revision = {});
    static Shown shownAt(const Rulebook &rules, const QString &title, const QString &course, Day asOf,
        const RuleRevisions &revisions, Language language);
    std::optional<service::RuleChange> undoOf(const service::RuleChange &change) const;
    void takeChange(const QString &done, const service::RuleChange &change, const Result<service::RuleImpact> &impact);
    void say(const QString &tone, const QString &title, const QString &text);

    list::MatrixModel m_grid;
    list::RecordModel m_versions{versionFields()};
    RuleImpactView m_impact;
    RuleGridFilter m_filter;
    bool m_isOneClick;
    bool m_isLoading = true;
    bool m_isBusy = false;
    bool m_turnsWhenShown = false; ///< a click chose a place that is not known yet
    QString m_problem;
    QString m_title;
    QString m_course;
    Shown m_shown;
    QString m_shownPlace; ///< title and course m_shown is about
    QString m_answerTitle;
    QString m_answer;
    QString m_answerTone;
    std::optional<service::RuleChange> m_undo; ///< takes back the last change
    LatestQuestion<Answer> m_question;
};

} // namespace lotrinh::screens
