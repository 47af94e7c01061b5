// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// A disk that fails when it is told to. The shared library stands before libc's file calls, in a program that links it
/// or that is started with LD_PRELOAD, and counts those that concern files below one folder. The N-th of a kind fails,
/// writes half, or ends the process as a power cut would: without a word.
///
/// A program that is started with LD_PRELOAD is told by its environment, and by an optional file of the size of
/// FaultCounts, which outlives the process:
///     IW_FAULT_FOLDER=path  IW_FAULT_PLAN="class action at lasting", in numbers  IW_FAULT_COUNTS=file
extern "C" {

enum FaultClass {
    FaultWrites = 0, ///< open that creates, write, sync, truncate, unlink, rename, link, mkdir
    FaultReads = 1, ///< open of what exists, read
};

enum FaultAction {
    FaultNone = 0, ///< counts only
    FaultNoSpace = 1, ///< ENOSPC
    FaultInputOutput = 2, ///< EIO
    FaultAccess = 3, ///< EACCES
    FaultQuota = 4, ///< EDQUOT
    FaultShort = 5, ///< half is written, then ENOSPC; where nothing is written, ENOSPC
    FaultInterrupted = 6, ///< EINTR, once
    FaultKill = 7, ///< SIGKILL before the call
    FaultTorn = 8, ///< half is written, then SIGKILL
    FaultTerminate = 9, ///< SIGTERM before the call
    FaultHangUp = 10, ///< SIGHUP before the call
};

struct FaultPlan
{
    int faultClass;
    int action;
    uint64_t at; ///< counted from 1
    int lasting; ///< 0: this call only; 1: and every later one of that class
};

struct FaultCounts
{
    uint64_t writes;
    uint64_t reads;
    uint64_t syncs; ///< those of the writes that wait for the disk
    uint64_t hits; ///< calls that failed by plan
    uint64_t unsynced; ///< writes, unlinks and the like after the last sync
};

/// Counts from zero again, below that folder, by that plan.
void iw_fault_start(const char *folder, const FaultPlan *plan);
/// Lets everything pass again; the counts stay.
void iw_fault_stop();
FaultCounts iw_fault_counts();
}
