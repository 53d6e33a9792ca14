// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Files of networks: permissions, backups, restoring. Knows the file system; knows no model objects. */
package org.kith.store.internal.file;
