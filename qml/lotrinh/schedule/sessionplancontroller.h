// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schedule/pattern.h"
#include "list/recordmodel.h"
#include "schedulecontroller.h"
#include "service/view/movetrial.h"

namespace lotrinh::screens {

/// Half-days of a class by a pattern that repeats: what would be added is listed with what stands in its way
/// before anything is done.
class SessionPlanController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::screens::ScheduleController *source MEMBER m_source NOTIFY sourceChanged)
    Q_PROPERTY(QString code READ code NOTIFY patternChanged)
    Q_PROPERTY(QString firstDay READ firstDay WRITE setFirstDay NOTIFY patternChanged) ///< ISO
    Q_PROPERTY(QString lastDay READ lastDay WRITE setLastDay NOTIFY patternChanged) ///< ISO, inclusive
    Q_PROPERTY(QList<bool> weekdays READ weekdays NOTIFY patternChanged) ///< Monday first
    Q_PROPERTY(int half READ half WRITE setHalf NOTIFY patternChanged) ///< 0 mornings, 1 afternoons, 2 both
    Q_PROPERTY(int everyWeeks READ everyWeeks WRITE setEveryWeeks NOTIFY patternChanged)
    Q_PROPERTY(QStringList rooms READ rooms NOTIFY patternChanged) ///< the first stands for none
    Q_PROPERTY(int roomIndex READ roomIndex WRITE setRoomIndex NOTIFY patternChanged)
    Q_PROPERTY(QStringList lecturers READ lecturers NOTIFY patternChanged) ///< the first stands for none
    Q_PROPERTY(int lecturerIndex READ lecturerIndex WRITE setLecturerIndex NOTIFY patternChanged)
    Q_PROPERTY(lotrinh::list::RecordModel *halfDays READ halfDays CONSTANT) ///< day, tone, note
    Q_PROPERTY(int addable READ addable NOTIFY patternChanged) ///< half-days nothing stands in the way of
    Q_PROPERTY(int clashing READ clashing NOTIFY patternChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY patternChanged)

public:
    explicit SessionPlanController(QObject *parent = nullptr);

    QString code() const { return m_code; }
    QString firstDay() const { return toIso(m_pattern.first); }
    void setFirstDay(const QString &iso);
    QString lastDay() const { return toIso(m_pattern.last); }
    void setLastDay(const QString &iso);
    QList<bool> weekdays() const { return QList<bool>(m_pattern.weekdays.begin(), m_pattern.weekdays.end()); }
    int half() const { return m_pattern.morning && m_pattern.afternoon ? 2 : m_pattern.morning ? 0 : 1; }
    void setHalf(int half);
    int everyWeeks() const { return m_pattern.everyWeeks; }
    void setEveryWeeks(int weeks);
    QStringList rooms() const;
    int roomIndex() const { return m_roomIndex; }
    void setRoomIndex(int index);
    QStringList lecturers() const;
    int lecturerIndex() const { return m_lecturerIndex; }
    void setLecturerIndex(int index);
    list::RecordModel *halfDays() { return &m_halfDays; }
    int addable() const { return static_cast<int>(m_free.size()); }
    int clashing() const { return m_clashing; }
    bool isBusy() const { return m_isBusy; }

    /// Starts from the days of the class, Monday to Friday, in its room and with its lecturer.
    Q_INVOKABLE void begin(const QString &code);
    Q_INVOKABLE void toggleWeekday(int day);
    /// Adds every half-day that nothing stands in the way of.
    Q_INVOKABLE void submit(const QString &topic);

Q_SIGNALS:
    void sourceChanged();
    void patternChanged();
    void added();

private:
    void plan();
    Session sessionOf(TimeSpan span) const;

    ScheduleController *m_source = nullptr;
    ScheduleController::Table m_table;
    service::MoveTrial m_trial;
    QString m_code;
    RepeatPattern m_pattern;
    int m_roomIndex = 0;
    int m_lecturerIndex = 0;
    std::vector<TimeSpan> m_free;
    int m_clashing = 0;
    list::RecordModel m_halfDays;
    bool m_isBusy = false;
};

} // namespace lotrinh::screens
