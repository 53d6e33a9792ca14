// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A job that the owner applied for, or noticed, as one record of a file tells.
 *
 * @param position number of the row in the file, from 1
 * @param title what the job is; never blank
 * @param organization name of the employer; null if unknown
 * @param url where it is offered; null if unknown
 * @param applied whether the owner applied for it
 * @param on the day of that, or on which it was noticed; null if unknown
 * @param externalId by which the record is known again; the same whether the job was noticed or applied for
 */
public record JobRecord(int position, String title, String organization, String url, boolean applied, LocalDate on,
        String externalId) {

    public JobRecord {
        Objects.requireNonNull(title);
        Objects.requireNonNull(externalId);
    }
}
