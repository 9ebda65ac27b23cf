// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classcontroller.h"

#include "classwords.h"
#include "domain/schedule/lifecycle.h"
#include "service/command/classcommands.h"
#include "service/view/classlist.h"

#include <QJsonArray>
#include <QLocale>

namespace lotrinh::screens {

ClassController::ClassController(QObject *parent)
    : FactsView(parent)
    , m_question(this, [this](Result<service::ClassView> view) { take(std::move(view)); })
{ }

void ClassController::setCode(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    m_view = {};
    m_problem.clear();
    m_notice.clear();
    Q_EMIT codeChanged();
    Q_EMIT viewChanged();
    Q_EMIT saidChanged();
    askAgain();
}

void ClassController::ask()
{
    if (m_code.isEmpty())
        return;
    m_question.ask(
        workplace().desk(), [code = m_code, today = workplace().todayDay()](service::Service &service) {
            return service::readClassView(service, code, today);
        });
}

void ClassController::take(Result<service::ClassView> view)
{
    if (!view) {
        m_problem = view.error().message;
        Q_EMIT saidChanged();
        Q_EMIT viewChanged();
        return;
    }
    if (view->trainingClass.code != m_code)
        return;
    m_view = std::move(*view);
    Q_EMIT viewChanged();
}

void ClassController::begin()
{
    ++m_running;
    m_problem.clear();
    m_notice.clear();
    Q_EMIT saidChanged();
    Q_EMIT busyChanged();
}

void ClassController::end(const Result<service::Reply> &reply, const Told &told)
{
    --m_running;
    m_problem = reply ? QString() : reply.error().message;
    m_notice = reply && told ? told(reply->fields) : QString();
    Q_EMIT busyChanged();
    Q_EMIT saidChanged();
    // A refused change may already stand on the screen.
    if (!reply)
        askAgain();
}

void ClassController::askWhenStale(const Result<service::Reply> &reply, const std::function<void(const Error &stale)> &again)
{
    if (reply)
        return;
    workplace().staleEdit().takes(this, reply, {[again, stale = reply.error()](qint64) { again(stale); }, [this] { keepStored(); }});
}

void ClassController::refuse(const QString &sentence)
{
    m_notice.clear();
    m_problem = sentence;
    Q_EMIT saidChanged();
}

void ClassController::dismiss()
{
    m_problem.clear();
    m_notice.clear();
    Q_EMIT saidChanged();
}

void ClassController::keepStored()
{
    dismiss();
    Q_EMIT storedKept();
}

void ClassController::goOn()
{
    const auto to = [this](ClassState state) {
        service::SetClassState command;
        command.trainingClass = m_code;
        command.state = state;
        change(command, m_view.revision);
    };
    switch (m_view.trainingClass.state) {
    case ClassState::Draft:
        return to(ClassState::Open);
    case ClassState::Open:
        return to(ClassState::Running);
    case ClassState::Running:
        return to(ClassState::Finished);
    case ClassState::Finished:
        return change(service::CloseClass{m_code}, m_view.revision, [](const QJsonObject &) {
            return tr("Đã công nhận kết quả: hồ sơ học tập, tiêu chuẩn và quy hoạch của học viên đã được cập "
                      "nhật.");
        });
    case ClassState::Closed:
    case ClassState::Cancelled:
        return;
    }
}

void ClassController::cancelClass(const QString &reason, int revision)
{
    change(service::CancelClass{m_code, reason}, revision, [](const QJsonObject &) {
        return tr("Đã hủy lớp; phòng, giảng viên và chỗ của học viên được trả lại.");
    });
}

void ClassController::changeCapacity(int capacity, int revision)
{
    if (capacity == this->capacity())
        return;
    change(service::SetCapacity{m_code, capacity}, revision, [](const QJsonObject &reply) {
        const auto promoted = reply.value(QLatin1String("promoted")).toArray().size();
        return promoted > 0 ? tr("%n người từ danh sách chờ đã được xếp chỗ.", "", static_cast<int>(promoted))
                            : QString();
    });
}

void ClassController::move(const QString &startsOn, const QString &endsOn, const QString &overrideReason, int revision)
{
    const auto first = parseDay(startsOn);
    const auto last = parseDay(endsOn);
    if (!first || !last)
        return refuse(tr("Chọn đủ ngày khai giảng và ngày bế giảng."));
    change(service::MoveClass{m_code, *first, *last, overrideReason}, revision);
}

QString ClassController::title() const
{
    return m_view.trainingClass.name.isEmpty() ? m_view.course.name : m_view.trainingClass.name;
}

QString ClassController::course() const
{
    return isShown() ? tr("%1 %2").arg(m_view.course.code, m_view.course.name) : QString();
}

QString ClassController::dates() const
{
    return isShown() ? tr("%1 – %2").arg(
               toVietnamese(m_view.trainingClass.startsOn), toVietnamese(m_view.trainingClass.endsOn))
                     : QString();
}

QString ClassController::room() const
{
    return m_view.room.isEmpty() ? tr("Chưa xếp")
                                 : tr("%1 (%2 chỗ)").arg(m_view.room).arg(m_view.roomCapacity);
}

QString ClassController::lecturer() const
{
    return m_view.lecturer.isEmpty() ? tr("Chưa mời") : m_view.lecturer;
}

QString ClassController::seats() const
{
    if (!isShown() || !service::isUnderWay(m_view.trainingClass.state))
        return tr("sĩ số %1").arg(m_view.trainingClass.capacity);
    return tr("%1/%2 chỗ").arg(m_view.taken).arg(m_view.trainingClass.capacity);
}

QString ClassController::passRule() const
{
    const QString score = QLocale().toString(m_view.course.passScoreHundredths / 100.0);
    if (m_view.parts.isEmpty())
        return tr("Dự ít nhất %1 % số buổi").arg(m_view.course.passAttendancePct);
    return tr("Dự ít nhất %1 % số buổi; mỗi phần từ %2 điểm").arg(m_view.course.passAttendancePct).arg(score);
}

QString ClassController::policy() const
{
    switch (m_view.trainingClass.waitlistPolicy) {
    case WaitlistPolicy::Fifo:
        return tr("Ai đăng ký trước được trước");
    case WaitlistPolicy::Ranked:
        return tr("Ai đến hạn sớm hơn được trước");
    case WaitlistPolicy::Manual:
        return tr("Cán bộ đào tạo chọn");
    }
    return {};
}

QString ClassController::caution() const
{
    if (!isShown() || !service::isUnderWay(m_view.trainingClass.state))
        return {};
    QStringList lines;
    if (m_view.room.isEmpty())
        lines.append(tr("Lớp chưa có phòng."));
    else if (m_view.roomCapacity < m_view.trainingClass.capacity)
        lines.append(
            tr("Phòng chỉ có %1 chỗ, sĩ số %2.").arg(m_view.roomCapacity).arg(m_view.trainingClass.capacity));
    if (m_view.lecturer.isEmpty())
        lines.append(tr("Lớp chưa có giảng viên."));
    if (m_view.sessions.empty())
        lines.append(tr("Lớp chưa có buổi học nào: không điểm danh được."));
    if (m_view.taken < m_view.trainingClass.minSize)
        lines.append(
            tr("Mới có %1 học viên, tối thiểu %2.").arg(m_view.taken).arg(m_view.trainingClass.minSize));
    return lines.join(u' ');
}

QString ClassController::stateText() const
{
    return isShown() ? wordsOf(m_view.trainingClass.state).text : QString();
}

QString ClassController::stateTone() const
{
    return isShown() ? wordsOf(m_view.trainingClass.state).tone : QString();
}

int ClassController::step() const
{
    const ClassState state = m_view.trainingClass.state;
    return state == ClassState::Cancelled ? -1 : static_cast<int>(state);
}

QString ClassController::nextStep() const
{
    if (!isShown())
        return {};
    switch (m_view.trainingClass.state) {
    case ClassState::Draft:
        return tr("Mở chiêu sinh");
    case ClassState::Open:
        return tr("Khai giảng");
    case ClassState::Running:
        return tr("Bế giảng");
    case ClassState::Finished:
        return tr("Công nhận kết quả");
    case ClassState::Closed:
    case ClassState::Cancelled:
        break;
    }
    return {};
}

bool ClassController::canCancel() const
{
    return isShown() && service::isUnderWay(m_view.trainingClass.state);
}

bool ClassController::canMove() const
{
    return isShown() && isBeforeStart(m_view.trainingClass.state);
}

bool ClassController::isOver() const
{
    return isShown() && !service::isUnderWay(m_view.trainingClass.state);
}

void ClassPart::setSource(ClassController *source)
{
    if (source == m_source)
        return;
    m_source = source;
    connect(source, &ClassController::viewChanged, this, &ClassPart::showSource);
    Q_EMIT sourceChanged();
    showSource();
}

void ClassPart::showSource()
{
    show(m_source->view());
    Q_EMIT shownChanged();
}

} // namespace lotrinh::screens
