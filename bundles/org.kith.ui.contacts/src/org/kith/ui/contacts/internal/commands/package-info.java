// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the commands of the workbench do with people. Knows the workbench and the dialogs; is known by nobody but
 * plugin.xml.
 */
package org.kith.ui.contacts.internal.commands;
