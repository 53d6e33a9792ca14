// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Importing files: what a wizard asks, shows beforehand and does in the background. Knows the importer and the kit;
 * knows no format.
 */
package org.kith.ui.contacts.internal.importing;
