// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.util.Optional;
import java.util.UUID;

import org.kith.model.contacts.Undertaking;
import org.kith.ui.link.ViewLinks;

/** Where Today leads to; the workbench says how. */
public interface TodayLinks extends ViewLinks {

    /** Shows an opportunity, a collaboration, a referral or an introduction, where it stands among the others. */
    void open(Undertaking undertaking);

    /** Shows an insight. */
    void openInsight(UUID insight);

    /** Lets the user log an interaction with a person. */
    void log(UUID person);

    /** @return what a command of the workbench is called; empty if there is none */
    Optional<String> commandName(String id);

    /** Runs a command of the workbench with a person selected; null for nobody. */
    void run(String command, UUID person);

    /** Lets the user import people. */
    void importPeople();

    /** Lets the user say how close people are. */
    void chooseCadences();
}
