// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The database: connections, tables, statements, and what its errors mean. The one place that knows SQLite; knows no
 * model objects.
 */
package org.kith.store.internal.sql;
