// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.timeline;

import java.util.List;
import java.util.UUID;

import org.kith.model.contacts.Interaction;

/** Where the timeline leads to; the workbench says how. */
public interface TimelineLinks {

    /** Lets the user log an interaction with these people. */
    void log(List<UUID> people);

    /** Lets the user change an interaction. */
    void change(Interaction interaction);

    /** Lets the user capture an insight that was told in an interaction. */
    void learn(Interaction interaction);
}
