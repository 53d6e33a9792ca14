// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

/**
 * The beginning of a file, by which its format is recognized.
 *
 * @param fileName without folder
 * @param text the first characters, decoded as the file's encoding was detected; without byte order mark
 * @param binary whether it has bytes that no text has
 */
public record Sample(String fileName, String text, boolean binary) {
}
