// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.kith.model.PartialDate;

/**
 * By what a person is told from others: an immutable snapshot, usable on any thread.
 *
 * @param id of the person
 * @param name folded to lower case without accents; empty if there is none
 * @param emails in lower case
 * @param telephones digits as they are dialled
 * @param profiles addresses of profiles as one site knows them, each of one person only
 * @param employers folded names of all employers, former ones too
 * @param birthday null if it is not known; may lack the year
 */
public record Traits(UUID id, String name, List<String> emails, List<String> telephones, List<String> profiles,
        List<String> employers, PartialDate birthday) {

    public Traits {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        emails = List.copyOf(emails);
        telephones = List.copyOf(telephones);
        profiles = List.copyOf(profiles);
        employers = List.copyOf(employers);
    }
}
