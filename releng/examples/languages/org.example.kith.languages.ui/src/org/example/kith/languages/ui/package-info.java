// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Shows in the workbench which languages people speak, and lets the user note them. */
package org.example.kith.languages.ui;
