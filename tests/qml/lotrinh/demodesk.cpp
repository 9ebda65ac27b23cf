// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demodesk.h"

#include "service/view/classlist.h"

namespace lotrinh::tests {

void DemoDesk::makeDemo()
{
    prepareProgram();
    m_demo = std::make_unique<DemoFile>(2000, 7);
    QVERIFY2(m_demo->problem().isEmpty(), qPrintable(m_demo->problem()));
}

std::unique_ptr<Driver> DemoDesk::open(Role role)
{
    auto driver = std::make_unique<Driver>(m_demo->copy(QString::number(++m_copies)));
    if (!driver->isReady() || !driver->sitDown(role))
        return nullptr;
    return driver;
}

service::ClassView DemoDesk::classOf(Driver &driver, const QString &code)
{
    const Day today = driver.workplace().todayDay();
    return asked<service::ClassView>(
        driver, [code, today](service::Service &service) { return service::readClassView(service, code, today); });
}

QString DemoDesk::classIn(
    Driver &driver, ClassState state, const std::function<bool(const service::ClassView &)> &fits)
{
    const auto classes = asked<std::vector<service::ClassLine>>(
        driver, [](service::Service &service) { return service::readClassList(service); });
    for (const service::ClassLine &line : classes)
        if (line.trainingClass.state == state && fits(classOf(driver, line.trainingClass.code)))
            return line.trainingClass.code;
    return {};
}

} // namespace lotrinh::tests
