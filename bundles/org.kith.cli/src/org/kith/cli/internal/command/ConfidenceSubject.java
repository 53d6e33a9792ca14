// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;
import org.kith.model.growth.ConfidenceEntry;

import picocli.CommandLine.Option;

/** What a confidence entry is about: a skill, or else a situation. */
final class ConfidenceSubject {

    @Option(names = "--skill", paramLabel = "SKILL", required = true, descriptionKey = "confidence.skill")
    private String skill;

    @Option(names = "--situation", paramLabel = "TEXT", required = true, descriptionKey = "confidence.situation")
    private String situation;

    /** @return the words */
    String text() {
        return (skill == null ? situation : skill).strip();
    }

    /** Says it about an entry; called inside an edit. */
    void apply(Network network, ConfidenceEntry entry) {
        entry.setSkill(skill == null ? null : Searches.skill(network, skill));
        entry.setSituation(skill == null ? text() : null);
    }
}
