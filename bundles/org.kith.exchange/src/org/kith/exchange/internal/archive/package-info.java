// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Folders and zip files with exports in them, opened with care. Knows no format and no network. */
package org.kith.exchange.internal.archive;
