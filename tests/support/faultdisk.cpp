// SPDX-License-Identifier: GPL-3.0-or-later
// Uses libc only: it is loaded before everything else.
#include "tests/support/faultdisk.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int descriptors = 4096;
char folder[4096];
size_t folderLength = 0;
std::atomic<bool> ours[descriptors];
std::atomic<bool> active{ false };
FaultPlan plan{};

struct SharedCounts
{
    std::atomic<uint64_t> writes, reads, syncs, hits, unsynced;
};
static_assert(sizeof(SharedCounts) == sizeof(FaultCounts));
SharedCounts ownCounts{};
SharedCounts *counts = &ownCounts;

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

bool isOurs(const char *path)
{
    return active && path && std::strncmp(path, folder, folderLength) == 0
        && (path[folderLength] == '/' || path[folderLength] == '\0');
}

bool isOurs(int fd) { return active && fd >= 0 && fd < descriptors && ours[fd]; }

void remember(int fd, bool mine)
{
    if (fd >= 0 && fd < descriptors)
        ours[fd] = mine;
}

int errorOf(int action)
{
    switch (action) {
    case FaultNoSpace:
    case FaultShort:
        return ENOSPC;
    case FaultInputOutput:
        return EIO;
    case FaultAccess:
        return EACCES;
    case FaultQuota:
        return EDQUOT;
    case FaultInterrupted:
        return EINTR;
    default:
        return 0;
    }
}

enum class Verdict {
    Pass,
    Fail, ///< errno is set
    Half, ///< write half of it
    HalfAndDie,
};

/// Counts the call and says what becomes of it. Half is for calls that write bytes only.
Verdict judge(FaultClass faultClass, bool writesBytes = false)
{
    std::atomic<uint64_t> &count = faultClass == FaultWrites ? counts->writes : counts->reads;
    const uint64_t number = ++count;
    if (plan.action == FaultNone || faultClass != plan.faultClass || number < plan.at
        || (number > plan.at && !plan.lasting && plan.action != FaultShort))
        return Verdict::Pass;
    ++counts->hits;
    switch (plan.action) {
    case FaultKill:
        ::kill(::getpid(), SIGKILL);
        break;
    case FaultTerminate:
        ::raise(SIGTERM);
        return Verdict::Pass;
    case FaultHangUp:
        ::raise(SIGHUP);
        return Verdict::Pass;
    case FaultTorn:
        if (writesBytes)
            return Verdict::HalfAndDie;
        ::kill(::getpid(), SIGKILL);
        break;
    case FaultShort:
        // A disk with some bytes left: the first write is cut, what follows has no room.
        if (number == plan.at && writesBytes)
            return Verdict::Half;
        if (number > plan.at && !plan.lasting && number > plan.at + 1)
            return Verdict::Pass;
        break;
    default:
        break;
    }
    errno = errorOf(plan.action);
    return Verdict::Fail;
}

bool fails(FaultClass faultClass) { return judge(faultClass) == Verdict::Fail; }

void wrote() { ++counts->unsynced; }
void synced()
{
    ++counts->syncs;
    counts->unsynced = 0;
}

template <typename Call>
int opened(const char *path, int flags, Call call)
{
    const bool mine = isOurs(path);
    // Only a call that makes the file, or cuts it, changes the disk.
    const bool makes = (flags & O_TRUNC) || ((flags & O_CREAT) && ::access(path, F_OK) != 0);
    if (mine && fails(makes ? FaultWrites : FaultReads))
        return -1;
    const int fd = call();
    remember(fd, mine);
    if (mine && makes && fd >= 0)
        wrote();
    return fd;
}

template <typename Write>
ssize_t written(int fd, size_t size, Write write)
{
    if (!isOurs(fd))
        return write(size);
    switch (judge(FaultWrites, true)) {
    case Verdict::Fail:
        return -1;
    case Verdict::Half:
        wrote();
        return write(size / 2);
    case Verdict::HalfAndDie:
        static_cast<void>(write(size / 2));
        ::kill(::getpid(), SIGKILL);
        return -1;
    case Verdict::Pass:
        break;
    }
    wrote();
    return write(size);
}

/// A call on a path or descriptor that changes the disk and returns 0 or -1.
template <typename Call>
int changed(bool mine, Call call)
{
    if (mine && fails(FaultWrites))
        return -1;
    const int outcome = call();
    if (mine && outcome == 0)
        wrote();
    return outcome;
}

template <typename Call>
int synchronised(int fd, Call call)
{
    if (!isOurs(fd))
        return call();
    if (fails(FaultWrites))
        return -1;
    // The real disk is not waited for: no power is cut here, and the tests make thousands of these calls.
    synced();
    return 0;
}

__attribute__((constructor)) void readEnvironment()
{
    const char *below = std::getenv("IW_FAULT_FOLDER");
    const char *text = std::getenv("IW_FAULT_PLAN");
    if (!below || !text)
        return;
    if (const char *file = std::getenv("IW_FAULT_COUNTS")) {
        const int fd = real<int(const char *, int, ...)>("open64")(file, O_RDWR | O_CLOEXEC);
        void *shared =
            fd < 0 ? MAP_FAILED : ::mmap(nullptr, sizeof(SharedCounts), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (shared == MAP_FAILED)
            ::abort();
        ::close(fd);
        counts = static_cast<SharedCounts *>(shared);
    }
    FaultPlan wanted{};
    unsigned long long at = 0;
    if (std::sscanf(text, "%d %d %llu %d", &wanted.faultClass, &wanted.action, &at, &wanted.lasting) != 4)
        ::abort();
    wanted.at = at;
    iw_fault_start(below, &wanted);
}

} // namespace

extern "C" {

void iw_fault_start(const char *below, const FaultPlan *wanted)
{
    active = false;
    folderLength = std::strlen(below);
    if (folderLength >= sizeof(folder))
        ::abort();
    std::memcpy(folder, below, folderLength + 1);
    plan = *wanted;
    counts->writes = counts->reads = counts->syncs = counts->hits = counts->unsynced = 0;
    active = true;
    // What the program opened before belongs to it as well.
    for (int fd = 0; fd < 256; ++fd) {
        char link[32];
        char path[4096];
        std::snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
        const ssize_t length = ::readlink(link, path, sizeof(path) - 1);
        path[length < 0 ? 0 : length] = '\0';
        ours[fd] = isOurs(path);
    }
}

void iw_fault_stop() { active = false; }

FaultCounts iw_fault_counts()
{
    return { counts->writes, counts->reads, counts->syncs, counts->hits, counts->unsynced };
}

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = va_arg(list, mode_t);
    va_end(list);
    static const auto next = real<int(const char *, int, ...)>("open64");
    return opened(path, flags, [&] { return next(path, flags, mode); });
}

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = va_arg(list, mode_t);
    va_end(list);
    static const auto next = real<int(const char *, int, ...)>("open");
    return opened(path, flags, [&] { return next(path, flags, mode); });
}

int mkostemp(char *pattern, int flags)
{
    static const auto next = real<int(char *, int)>("mkostemp");
    const bool mine = isOurs(pattern);
    if (mine && fails(FaultWrites))
        return -1;
    const int fd = next(pattern, flags);
    remember(fd, mine);
    if (mine && fd >= 0)
        wrote();
    return fd;
}

int close(int fd)
{
    static const auto next = real<int(int)>("close");
    remember(fd, false);
    return next(fd);
}

ssize_t read(int fd, void *data, size_t size)
{
    static const auto next = real<ssize_t(int, void *, size_t)>("read");
    return isOurs(fd) && fails(FaultReads) ? -1 : next(fd, data, size);
}

ssize_t pread64(int fd, void *data, size_t size, off64_t offset)
{
    static const auto next = real<ssize_t(int, void *, size_t, off64_t)>("pread64");
    return isOurs(fd) && fails(FaultReads) ? -1 : next(fd, data, size, offset);
}

ssize_t write(int fd, const void *data, size_t size)
{
    static const auto next = real<ssize_t(int, const void *, size_t)>("write");
    return written(fd, size, [&](size_t some) { return next(fd, data, some); });
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    static const auto next = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return written(fd, size, [&](size_t some) { return next(fd, data, some, offset); });
}

int fsync(int fd)
{
    static const auto next = real<int(int)>("fsync");
    return synchronised(fd, [&] { return next(fd); });
}

int fdatasync(int fd)
{
    static const auto next = real<int(int)>("fdatasync");
    return synchronised(fd, [&] { return next(fd); });
}

int ftruncate64(int fd, off64_t size)
{
    static const auto next = real<int(int, off64_t)>("ftruncate64");
    return changed(isOurs(fd), [&] { return next(fd, size); });
}

int ftruncate(int fd, off_t size)
{
    static const auto next = real<int(int, off_t)>("ftruncate");
    return changed(isOurs(fd), [&] { return next(fd, size); });
}

int unlink(const char *path)
{
    static const auto next = real<int(const char *)>("unlink");
    return changed(isOurs(path), [&] { return next(path); });
}

int rename(const char *from, const char *to)
{
    static const auto next = real<int(const char *, const char *)>("rename");
    return changed(isOurs(to), [&] { return next(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static const auto next = real<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return changed(isOurs(to), [&] { return next(fromFolder, from, toFolder, to, flags); });
}

int link(const char *from, const char *to)
{
    static const auto next = real<int(const char *, const char *)>("link");
    return changed(isOurs(to), [&] { return next(from, to); });
}

int mkdir(const char *path, mode_t mode)
{
    static const auto next = real<int(const char *, mode_t)>("mkdir");
    return changed(isOurs(path), [&] { return next(path, mode); });
}
}
