// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/factcolumn.h"

namespace iw {

struct Instance;
class InstanceRepository;

/// What happened to an instance here, newest first. Read when it is made.
class HistoryView final : public FactColumn
{
    Q_OBJECT
public:
    HistoryView(const InstanceRepository &instances, const Instance &instance, QWidget *parent = nullptr);
};

} // namespace iw
