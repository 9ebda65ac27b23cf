// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before lotrinhctl (LD_PRELOAD), this makes the system's SQLite go through a file layer that counts,
// records, fails or kills, while everything above it (Qt's driver, our store, our commands) stays what it is.
// Our own steps around a copy (QFile::rename, fsync) pass through here too: a copy is only as safe as its last name.
// Set by the environment; only files whose path begins with LOTRINH_FAULT_PREFIX are watched:
//   LOTRINH_FAULT_LOG    append every change to that file: what a power cut may leave is made from it
//   LOTRINH_FAULT_COUNT  write the number of operations there at the end
//   LOTRINH_FAULT_CLASS  read | write | sync | truncate | delete | rename | open: only these are counted; default all
//   LOTRINH_FAULT_AT     which operation (from 1) goes wrong
//   LOTRINH_FAULT_KIND   ioerr (default) | full | kill
//   LOTRINH_FAULT_STICKY all after it go wrong too
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <string>
#include <unistd.h>

namespace {

struct Settings {
    std::string prefix, kind, only;
    long at = 0;
    bool sticky = false;
    int log = -1;
};

struct File {
    sqlite3_file base; // must stand first
    std::string *name; // null: not watched
    sqlite3_file *real;
};

Settings &settings = *new Settings; // read until the very end of the process
long counted = 0;
sqlite3_vfs *below = nullptr;
sqlite3_vfs wrapper;
sqlite3_io_methods methods;

std::string text(const char *variable)
{
    const char *value = std::getenv(variable);
    return value ? value : "";
}

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

/// Counts one operation; true when it is to go wrong.
bool strikes(const char *what)
{
    if (!settings.only.empty() && settings.only != what)
        return false;
    ++counted;
    const bool hit = settings.at > 0 && (counted == settings.at || (settings.sticky && counted > settings.at));
    if (hit && settings.kind == "kill")
        ::raise(SIGKILL);
    return hit;
}

int failure(int code)
{
    return settings.kind == "full" ? SQLITE_FULL : code;
}

void record(char kind, const std::string &name, sqlite3_int64 at, const void *data, int size)
{
    if (settings.log < 0)
        return;
    std::string entry = std::string(1, kind) + ' ' + std::to_string(name.size()) + ' ' + std::to_string(at) + ' '
        + std::to_string(size) + '\n' + name;
    entry.append(static_cast<const char *>(data ? data : ""), data ? static_cast<size_t>(size) : 0);
    (void)!::write(settings.log, entry.data(), entry.size());
}

int closeFile(sqlite3_file *file)
{
    const int outcome = fileOf(file)->real->pMethods->xClose(fileOf(file)->real);
    delete fileOf(file)->name;
    return outcome;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    if (fileOf(file)->name && strikes("read"))
        return SQLITE_IOERR_READ;
    return fileOf(file)->real->pMethods->xRead(fileOf(file)->real, to, size, at);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (fileOf(file)->name) {
        if (strikes("write"))
            return failure(SQLITE_IOERR_WRITE);
        record('W', *fileOf(file)->name, at, from, size);
    }
    return fileOf(file)->real->pMethods->xWrite(fileOf(file)->real, from, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (fileOf(file)->name) {
        if (strikes("truncate"))
            return SQLITE_IOERR_TRUNCATE;
        record('T', *fileOf(file)->name, size, nullptr, 0);
    }
    return fileOf(file)->real->pMethods->xTruncate(fileOf(file)->real, size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (fileOf(file)->name) {
        if (strikes("sync"))
            return SQLITE_IOERR_FSYNC;
        record('S', *fileOf(file)->name, 0, nullptr, 0);
        return SQLITE_OK; // the disk itself is not what is asked here
    }
    return fileOf(file)->real->pMethods->xSync(fileOf(file)->real, flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return fileOf(file)->real->pMethods->xFileSize(fileOf(file)->real, size);
}
int lockFile(sqlite3_file *file, int kind)
{
    return fileOf(file)->real->pMethods->xLock(fileOf(file)->real, kind);
}
int unlockFile(sqlite3_file *file, int kind)
{
    return fileOf(file)->real->pMethods->xUnlock(fileOf(file)->real, kind);
}
int checkLock(sqlite3_file *file, int *held)
{
    return fileOf(file)->real->pMethods->xCheckReservedLock(fileOf(file)->real, held);
}
int control(sqlite3_file *file, int what, void *argument)
{
    return fileOf(file)->real->pMethods->xFileControl(fileOf(file)->real, what, argument);
}
int sector(sqlite3_file *file)
{
    return fileOf(file)->real->pMethods->xSectorSize(fileOf(file)->real);
}
int device(sqlite3_file *)
{
    return 0; // promises nothing
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    File *own = fileOf(file);
    own->base.pMethods = nullptr;
    own->real = reinterpret_cast<sqlite3_file *>(own + 1);
    const bool watched = name && std::strncmp(name, settings.prefix.c_str(), settings.prefix.size()) == 0;
    own->name = nullptr;
    if (watched && strikes("open"))
        return SQLITE_CANTOPEN;
    const int outcome = below->xOpen(below, name, own->real, flags, given);
    if (outcome == SQLITE_OK) {
        own->base.pMethods = &methods;
        own->name = watched ? new std::string(name) : nullptr;
        if (watched)
            record('O', *own->name, 0, nullptr, 0);
    }
    return outcome;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncsFolder)
{
    if (std::strncmp(name, settings.prefix.c_str(), settings.prefix.size()) == 0) {
        if (strikes("delete"))
            return SQLITE_IOERR_DELETE;
        record('D', name, syncsFolder, nullptr, 0);
    }
    return below->xDelete(below, name, syncsFolder);
}

void writeCount()
{
    const std::string path = text("LOTRINH_FAULT_COUNT");
    if (path.empty())
        return;
    if (std::FILE *file = std::fopen(path.c_str(), "w")) {
        std::fprintf(file, "%ld\n", counted);
        std::fclose(file);
    }
}

void install()
{
    settings.prefix = text("LOTRINH_FAULT_PREFIX");
    if (settings.prefix.empty())
        return;
    settings.kind = text("LOTRINH_FAULT_KIND");
    settings.only = text("LOTRINH_FAULT_CLASS");
    settings.at = std::atol(text("LOTRINH_FAULT_AT").c_str());
    settings.sticky = !text("LOTRINH_FAULT_STICKY").empty();
    if (const std::string log = text("LOTRINH_FAULT_LOG"); !log.empty())
        settings.log = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    below = sqlite3_vfs_find(nullptr);
    methods = {1, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile, lockFile, unlockFile, checkLock,
        control, sector, device, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
    wrapper = *below;
    wrapper.zName = "faults";
    wrapper.szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
    wrapper.pNext = nullptr;
    wrapper.xOpen = openFile;
    wrapper.xDelete = deleteFile;
    sqlite3_vfs_register(&wrapper, 1);
    std::atexit(writeCount);
}

/// Made when the library is loaded, after what stands above it; until then nothing is watched.
const bool isInstalled = (install(), true);

bool isWatched(const std::string &path)
{
    return isInstalled && !settings.prefix.empty() && path.compare(0, settings.prefix.size(), settings.prefix) == 0;
}

bool isFolderOfWatched(const std::string &path)
{
    return isInstalled && settings.prefix.rfind(path + '/', 0) == 0;
}

std::string pathOf(int descriptor)
{
    char path[PATH_MAX];
    const ssize_t size = ::readlink(("/proc/self/fd/" + std::to_string(descriptor)).c_str(), path, sizeof path);
    return std::string(path, size > 0 ? static_cast<size_t>(size) : 0);
}

template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int failWith(int code)
{
    errno = code;
    return -1;
}

template<typename Call>
int renameWatched(const char *from, const char *to, Call call)
{
    if (!isWatched(from) && !isWatched(to))
        return call();
    if (strikes("rename"))
        return failWith(EIO);
    const int outcome = call();
    if (outcome == 0)
        record('R', from, 0, to, static_cast<int>(std::strlen(to)));
    return outcome;
}

} // namespace

// SQLite itself uses fdatasync below its file layer, so what comes here are our own steps.
extern "C" int fsync(int descriptor)
{
    const std::string path = pathOf(descriptor);
    const bool isFile = isWatched(path);
    if (isFile || isFolderOfWatched(path)) {
        if (strikes("sync"))
            return failWith(EIO);
        record(isFile ? 'S' : 'F', path, 0, nullptr, 0);
    }
    return next<int(int)>("fsync")(descriptor);
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    return renameWatched(from, to, [=] { return next<int(const char *, const char *)>("rename")(from, to); });
}

extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return renameWatched(from, to, [=] {
        return next<int(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder, to, flags);
    });
}
