// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Looks in the running workbench at everything that the plug-in contributes. Only for ./verify. */
package org.example.kith.languages.verification;
