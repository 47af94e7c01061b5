// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/carecommand.h"

namespace iw {

/// `check [ID…]`: whether the named, or all, saved instances work.
class CheckCommand final : public CareCommand
{
    Q_OBJECT
public:
    using CareCommand::CareCommand;

protected:
    Result<QList<Instance>> rows() override;
    CareJob *begin(const InstanceCare &care, const QList<Instance> &rows) override;
    bool printsTroubled() const override { return true; }
};

/// `rename ID NAME`: at the service; what it makes of the name is printed.
class RenameCommand final : public CareCommand
{
    Q_OBJECT
public:
    using CareCommand::CareCommand;

protected:
    std::optional<Problem> readInput() override;
    CareJob *begin(const InstanceCare &care, const QList<Instance> &rows) override;

private:
    QString m_name;
};

/// `tag ID TAG…`: these tags in place of all that it has.
class TagCommand final : public CareCommand
{
    Q_OBJECT
public:
    using CareCommand::CareCommand;

protected:
    std::optional<Problem> readInput() override;
    CareJob *begin(const InstanceCare &care, const QList<Instance> &rows) override;

private:
    QStringList m_tags;
};

/// `enable ID`.
class EnableCommand final : public CareCommand
{
    Q_OBJECT
public:
    using CareCommand::CareCommand;

protected:
    CareJob *begin(const InstanceCare &care, const QList<Instance> &rows) override;
};

/// `disable ID`.
class DisableCommand final : public CareCommand
{
    Q_OBJECT
public:
    using CareCommand::CareCommand;

protected:
    CareJob *begin(const InstanceCare &care, const QList<Instance> &rows) override;
};

/// `delete ID --at-service`, after which the row is still here, as gone; or `--here`, which asks no service and needs
/// no key. Never both at once.
class DeleteCommand final : public CareCommand
{
    Q_OBJECT
public:
    using CareCommand::CareCommand;
    void start() override;

protected:
    CareJob *begin(const InstanceCare &care, const QList<Instance> &rows) override;
};

} // namespace iw
