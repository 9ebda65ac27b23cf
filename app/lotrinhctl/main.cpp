// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "exchange/columns.h"
#include "service/registry.h"
#include "service/upkeep/diagnostics.h"
#include "service/upkeep/lastdatabase.h"

#include <QCoreApplication>
#ifdef LOTRINH_PAPERS
#include <QGuiApplication>
#endif
#include <QRegularExpression>
#include <algorithm>
#include <unistd.h>

using namespace lotrinh;
using namespace lotrinh::ctl;

namespace {

enum class Needs { Database, DatabaseOrFile, Nothing };
/// Whether words may follow the name; how many, the command says itself.
enum class Takes { Words, OptionsOnly };

struct Command {
    const char *name;
    const char *help;
    int (*run)(const Call &);
    Needs needs = Needs::Database;
    Takes takes = Takes::Words;
};

const std::vector<Command> &commandTable()
{
    static const std::vector<Command> table{
        {"init", "init [--admin LOGIN]", &init},
        {"migrate", "migrate", &migrate, Needs::Database, Takes::OptionsOnly},
        {"info", "info", &info, Needs::Database, Takes::OptionsOnly},
        {"demo", "demo --cadres N [--seed S] [--until DATE]", &demo, Needs::Database, Takes::OptionsOnly},
        {"import", "import PATH [--dry-run] [--lang vi|en]", &importPath},
        {"import", "import FILE.xlsx [--dry-run] [--sheet NAME] [--kind people|learners|results] [--class C] [--course C] [--on D] [--unit U] "
                   "[--map FILE.json] [--accept-repairs] [--errors FILE.xlsx [--skip-bad]]", &importPath},
        {"undo-import", "undo-import [NUMBER]", &undoImport},
        {"export", "export DIR|FILE.xlsx", &exportDirectory},
        {"report", "report B1..B7|all [--as-of D] --out FILE.xlsx|FILE.csv", &report},
        {"calendar", "calendar class|lecturer|room|cadre CODE --out FILE.ics", &calendar},
#ifdef LOTRINH_PAPERS
        {"papers", "papers CLASS | papers --year Y | papers --unit U  --out DIR [--layout party|state|school] [--office FILE.json] "
                   "[--templates DIR] [--only docx|pdf] [--as-of D]", &papers},
#endif
        {"duties", "duties [--as-of D] [--cadre C] [--unit U] [--status S]", &duties, Needs::Database, Takes::OptionsOnly},
        {"why", "why CADRE COURSE [--as-of D] [--lang vi|en]", &why},
        {"rates", "rates --by unit|title|courses|level|sex|none [--as-of D] [--units as_of|current]", &rates, Needs::Database, Takes::OptionsOnly},
        {"readiness", "readiness [--as-of D] [--title T] [--term X]", &readiness, Needs::Database, Takes::OptionsOnly},
        {"alternatives", "alternatives CLASS [STARTS_AT] [--most N]", &alternatives},
        {"proposals", "proposals CLASS [--most N]", &proposals},
        {"verify", "verify CODE", &verify},
        {"public-key", "public-key", &publicKey},
        {"figures", "figures [FILE]", &figures, Needs::DatabaseOrFile},
        {"plan", "plan --from D --to D [--seconds S|--iterations N] [--seed N] [--absence-pct P] [--keep DIR] [--pin FILE] [--lang vi|en] --out DIR", &plan},
        {"timetable", "timetable FILE --seconds S|--iterations N [--seed N] --out FILE", &timetable, Needs::Nothing},
        {"do", "do FILE|-", &doCommands},
        {"check", "check", &check, Needs::Database, Takes::OptionsOnly},
        {"backup", "backup FILE [--key FILE] [--passphrase]", &backup},
        {"restore", "restore FILE [--dry-run] [--key FILE] [--passphrase]", &restore},
        {"salvage", "salvage NEWFILE", &salvage},
        {"backup-key", "backup-key FILE | backup-key --key FILE.pub", &backupKey, Needs::DatabaseOrFile},
        {"copy-to", "copy-to PATH|postgresql://…", &copyTo},
        {"support", "support FILE", &support},
        {"passwd", "--as NAME passwd", &passwd},
        {"log", "log [--actor A] [--command C] [--subject S] [--from D] [--to D] [--before SEQ] [--limit N] [--out DIR]", &log, Needs::Database, Takes::OptionsOnly},
    };
    return table;
}

QString helpText()
{
    QString text = QStringLiteral("lotrinhctl [--db PATH|postgresql://…] [--as NAME] [--today D] [--format csv|json|table] COMMAND\n"
                                  "lotrinhctl --help | --version\n\n");
    for (const Command &command : commandTable())
        text += QStringLiteral("  %1\n").arg(QString::fromUtf8(command.help));
    text += QStringLiteral("\nKết thúc: 0 xong · 1 từ chối hoặc dữ liệu sai · 2 gọi sai · 3 lỗi lưu trữ · 4 không có quyền\n\n"
                           "do: mỗi dòng một đối tượng JSON {\"do\":TÊN, \"id\":tùy chọn, …}\n");
    for (const service::CommandSpec &command : service::commands())
        text += QStringLiteral("  %1 %2\n").arg(command.name, command.fields);
    return text + u'\n' + exchange::describeFiles();
}

/// Options without a value.
QStringList flags()
{
    return {QStringLiteral("dry-run"), QStringLiteral("accept-repairs"), QStringLiteral("skip-bad"), QStringLiteral("passphrase")};
}

void addOptions(QCommandLineParser &parser)
{
    const auto value = [&](const char *name, const char *meaning) {
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(meaning)});
    };
    for (const auto &[name, meaning] : {std::pair{"db", "PATH"}, {"as", "NAME"}, {"today", "D"}, {"format", "F"}, {"lang", "vi|en"},
                                        {"as-of", "D"}, {"cadre", "C"}, {"unit", "U"}, {"status", "S"}, {"by", "GROUP"},
                                        {"units", "TREE"}, {"title", "T"}, {"term", "X"}, {"cadres", "N"}, {"seed", "S"},
                                        {"until", "DATE"}, {"most", "N"}, {"sheet", "NAME"}, {"kind", "KIND"}, {"class", "C"}, {"course", "C"}, {"on", "D"},
                                        {"map", "FILE"}, {"errors", "FILE"}, {"out", "FILE"}, {"layout", "party|state|school"},
                                        {"office", "FILE"}, {"templates", "DIR"}, {"only", "docx|pdf"}, {"year", "Y"},
                                        {"actor", "A"}, {"command", "C"}, {"subject", "S"}, {"from", "D"},
                                        {"to", "D"}, {"before", "SEQ"}, {"limit", "N"}, {"key", "FILE"}, {"admin", "LOGIN"},
                                        {"seconds", "S"}, {"iterations", "N"}, {"absence-pct", "P"}, {"keep", "DIR"},
                                        {"pin", "FILE"}})
        value(name, meaning);
    for (const QString &flag : flags())
        parser.addOption({flag, QString()});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QString()});
}

std::optional<Format> formatOf(const QString &name)
{
    if (name.isEmpty())
        return isatty(STDOUT_FILENO) ? Format::Table : Format::Csv;
    if (name == QLatin1String("csv"))
        return Format::Csv;
    if (name == QLatin1String("json"))
        return Format::Json;
    if (name == QLatin1String("table"))
        return Format::Table;
    return {};
}

/// Vietnamese where none is asked for; nothing when it is one the program does not speak.
std::optional<Language> languageOf(const QCommandLineParser &parser)
{
    const QString name = parser.value(QStringLiteral("lang"));
    if (!parser.isSet(QStringLiteral("lang")) || name == QLatin1String("vi"))
        return Language::Vietnamese;
    if (name == QLatin1String("en"))
        return Language::English;
    return {};
}

QString databaseOf(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("db")))
        return parser.value(QStringLiteral("db"));
    return service::lastDatabase();
}

/// What every command has, and what the help says of this one.
QStringList optionsOf(const QString &name)
{
    QStringList known{QStringLiteral("db"), QStringLiteral("as"), QStringLiteral("today"), QStringLiteral("format"), QStringLiteral("lang")};
    static const QRegularExpression option(QStringLiteral("--([a-z-]+)"));
    for (const Command &command : commandTable())
        if (name == QLatin1String(command.name))
            for (const QRegularExpressionMatch &found : option.globalMatch(QString::fromUtf8(command.help)))
                known += found.captured(1);
    return known;
}

/// An option or word that the command does not know is not passed over: who writes it means something.
QString mistakeIn(const Command &command, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString name = QString::fromLatin1(command.name);
    const QStringList known = optionsOf(name);
    for (const QString &option : parser.optionNames()) {
        if (!known.contains(option))
            return QStringLiteral("%1 không có --%2").arg(name, option);
        if (!flags().contains(option) && parser.value(option).isEmpty())
            return QStringLiteral("--%1: còn để trống").arg(option);
    }
    if (command.takes == Takes::OptionsOnly && !arguments.isEmpty())
        return QStringLiteral("%1: thừa “%2”").arg(name, arguments.first());
    return {};
}

int runCommand(const QCommandLineParser &parser)
{
    QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return usage(QStringLiteral("Thiếu lệnh"));
    const QString name = arguments.takeFirst();
    const auto &table = commandTable();
    const auto command = std::find_if(table.begin(), table.end(), [&](const Command &one) { return name == QLatin1String(one.name); });
    if (command == table.end())
        return usage(QStringLiteral("Không có lệnh “%1”").arg(name));
    if (const QString mistake = mistakeIn(*command, parser, arguments); !mistake.isEmpty())
        return usage(mistake);
    const auto format = formatOf(parser.value(QStringLiteral("format")));
    if (!format)
        return usage(QStringLiteral("--format csv|json|table"));
    const auto language = languageOf(parser);
    if (!language)
        return usage(QStringLiteral("--lang: “%1” không phải ngôn ngữ của chương trình; hãy viết vi hoặc en")
                         .arg(parser.value(QStringLiteral("lang"))));
    std::optional<Day> today;
    if (parser.isSet(QStringLiteral("today"))) {
        today = parseDay(parser.value(QStringLiteral("today")));
        if (!today)
            return usage(QStringLiteral("--today: ") + noDay(parser.value(QStringLiteral("today"))));
    }
    const Call call{parser, databaseOf(parser), today, parser.value(QStringLiteral("as")), *format, *language, arguments};
    const bool asksDatabase = command->needs == Needs::Database || (command->needs == Needs::DatabaseOrFile && arguments.isEmpty());
    if (asksDatabase && call.location.isEmpty())
        return usage(QStringLiteral("Thiếu --db"));
    return command->run(call);
}

int answer(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("help")))
        QTextStream(stdout) << helpText();
    else if (parser.isSet(QStringLiteral("version")))
        QTextStream(stdout) << QCoreApplication::applicationVersion() << '\n';
    else
        return runCommand(parser);
    return Done;
}

} // namespace

/// Only papers need letters, and those never a screen.
std::unique_ptr<QCoreApplication> application(int &argc, char *argv[])
{
#ifdef LOTRINH_PAPERS
    const bool setsLetters = std::any_of(argv + 1, argv + argc, [](const char *argument) { return qstrcmp(argument, "papers") == 0; });
    if (setsLetters) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

int main(int argc, char *argv[])
{
    const auto app = application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("LoTrinh"));
    QCoreApplication::setApplicationName(QStringLiteral("lotrinh"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOTRINH_VERSION));
    service::keepLog(QStringLiteral("lotrinhctl"));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(app->arguments()))
        return usage(parser.errorText());
    const int code = answer(parser);
    if (hasTakenAll())
        return code;
    QTextStream(stderr) << QStringLiteral("storage_failed: Đầu ra chuẩn không nhận hết kết quả\n");
    return std::max<int>(code, StorageFailed);
}
