// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flush.h"

#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace lotrinh::store {

namespace {

bool flushToDisk(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
}

} // namespace

bool flushFile(const QString &path)
{
    return flushToDisk(path, O_RDWR);
}

bool flushFolderOf(const QString &path)
{
    return flushToDisk(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace lotrinh::store
