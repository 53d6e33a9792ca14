// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who may know whom without that being said: what speaks for it, and the contract of those who find out, which never
 * turns one into a relationship by itself; and what can be done with relationship types of one's own.
 *
 * @since 1.0
 */
package org.kith.core.relationship;
