// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.edits;

import java.util.List;

import org.kith.core.Network;
import org.kith.core.support.Help;
import org.kith.core.support.Promise;
import org.kith.model.contacts.Interaction;

/**
 * What people did for one another when they met, and what they promised.
 *
 * @param help that was given
 * @param promises that were made
 */
public record Favours(List<Help> help, List<Promise> promises) {

    /** Nothing was given, nothing promised. */
    public static final Favours NONE = new Favours(List.of(), List.of());

    public Favours {
        help = List.copyOf(help);
        promises = List.copyOf(promises);
    }

    void addTo(Network network, InteractionDraft draft, Interaction interaction) {
        help.forEach(each -> each.addTo(network, draft.when().day(), interaction));
        promises.forEach(each -> each.addTo(network, interaction));
    }
}
