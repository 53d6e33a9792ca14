// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Knows how Java is made from the Ecore model, and when the committed Java no longer fits it; must not know what the
 * model is about. A build tool: nothing here is part of the program.
 */
package org.kith.modelgen;
