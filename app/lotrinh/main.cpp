// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/upkeep/diagnostics.h"
#include "service/upkeep/lastdatabase.h"
#include "shell/cataloguewords.h"
#include "shell/lastplace.h"
#include "shell/workplace.h"

#include "selftest.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTextStream>
#include <QTranslator>
#include <algorithm>
#include <cstdlib>
#include <string_view>

using namespace lotrinh;

namespace {

const QString mainPage = QStringLiteral("qrc:/qt/qml/LoTrinh/shell/Main.qml");

struct Options {
    QString location;
    std::optional<Day> today;
    QString screenshots;
    bool selfTest = false;
    bool firstFrame = false;
};

/// Where the first database lies when none was ever named.
QString firstDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/lotrinh.sqlite");
}

[[noreturn]] void refuse(const QString &message)
{
    QTextStream(stderr) << message << Qt::endl;
    std::exit(2);
}

Options readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Lộ Trình: ai phải học khóa nào, trước ngày nào, ngồi lớp nào."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("db"), QStringLiteral("Tệp dữ liệu hoặc postgresql://…"), QStringLiteral("PATH")},
                       {QStringLiteral("today"), QStringLiteral("Ngày hôm nay (YYYY-MM-DD)"), QStringLiteral("D")},
                       {QStringLiteral("self-test"), QStringLiteral("Mở mọi trang rồi thoát; lỗi nếu có cảnh báo QML")},
                       {QStringLiteral("first-frame"), QStringLiteral("Thoát ngay khi trang đầu đã có số liệu (để đo)")},
                       {QStringLiteral("screenshots"), QStringLiteral("Chụp mọi trang vào thư mục rồi thoát"), QStringLiteral("DIR")}});
    parser.addPositionalArgument(QStringLiteral("PATH"), QStringLiteral("Như --db"), QStringLiteral("[PATH]"));
    parser.process(app);
    const QStringList places = parser.positionalArguments() + parser.values(QStringLiteral("db"));
    if (places.size() > 1)
        refuse(QStringLiteral("Chỉ mở được một nơi: %1").arg(places.join(QStringLiteral(", "))));
    Options options;
    options.location = places.isEmpty() ? service::lastDatabase(firstDatabase()) : places.first();
    options.today = parseDay(parser.value(QStringLiteral("today")));
    if (parser.isSet(QStringLiteral("today")) && !options.today)
        refuse(QStringLiteral("--today: “%1” không phải ngày (viết YYYY-MM-DD hoặc dd/MM/yyyy)").arg(parser.value(QStringLiteral("today"))));
    options.screenshots = parser.value(QStringLiteral("screenshots"));
    options.firstFrame = parser.isSet(QStringLiteral("first-frame"));
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    return options;
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("LoTrinh"));
    QCoreApplication::setApplicationName(QStringLiteral("lotrinh"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTRINH_VERSION));
}

bool asksForWordsOnly(int argc, char *argv[])
{
    const std::string_view words[] = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char *one) { return std::find(std::begin(words), std::end(words), one) != std::end(words); });
}

/// Installs the translation and the way of writing figures of a language. The sources are written in Vietnamese: its own holds the words of Qt's file
/// dialogs.
void speak(const QString &language, QTranslator &translator)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(QStringLiteral(":/i18n/lotrinh_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(screens::localeOf(screens::Workplace::wordsIn(language)));
}

} // namespace

int main(int argc, char *argv[])
{
    nameProgram();
    // Without a display QGuiApplication ends the program before a word is said.
    if (asksForWordsOnly(argc, argv))
        readOptions(QCoreApplication(argc, argv));
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Lộ Trình"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const Options options = readOptions(app);

    selftest::Watch watch;
    service::keepLog(QStringLiteral("lotrinh"));
    // Before the data is opened: why it cannot be is said at once, and on another thread.
    QTranslator translator;
    speak(screens::Workplace::keptLanguage(), translator);
    screens::Workplace workplace(options.location, options.today);
    const bool isTour = options.selfTest || !options.screenshots.isEmpty();
    if (!isTour && !options.firstFrame)
        screens::rememberPlaceOf(workplace);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(&workplace, &screens::Workplace::languageChanged, &engine, [&] {
        speak(workplace.language(), translator);
        engine.retranslate();
    });
    engine.load(mainPage);
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (options.firstFrame)
        return selftest::firstFrame(*window, workplace);
    if (isTour)
        return selftest::tour(app, *window, workplace, watch, options.screenshots);
    return QGuiApplication::exec();
}
