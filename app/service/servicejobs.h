// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The jobs that ServiceClient hands out, each in a file of its own.
#include "app/service/authorizationurljob.h"
#include "app/service/checkinstancejob.h"
#include "app/service/createinstancejob.h"
#include "app/service/deleteinstancejob.h"
#include "app/service/documentationjob.h"
#include "app/service/enableinstancejob.h"
#include "app/service/listinstancesjob.h"
#include "app/service/reachservicejob.h"
#include "app/service/readinstancejob.h"
#include "app/service/reauthenticateinstancejob.h"
#include "app/service/tryaccessjob.h"
#include "app/service/updateinstancejob.h"
