// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.introduction.Introducing;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionLifecycle;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.edit.Words;
import org.kith.ui.network.OpenNetwork;

/** Begins introductions and brings them on, each by one edit that can be undone. */
final class IntroductionEdits {

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    IntroductionEdits(OpenNetwork open) {
        this.open = open;
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(open.clock());
    }

    /** @return those under way, the newest first */
    List<Introduction> pending() {
        return network().root().getIntroductions().stream()
                .filter(introduction -> IntroductionLifecycle.isOpen(introduction.getStatus())).toList().reversed();
    }

    /** @return those that ended well for the owner without a thank-you, the newest first */
    List<Introduction> unthanked() {
        var root = network().root();
        return root.getIntroductions().stream().filter(each -> Introducing.awaitsThanks(each, root.getOwner())
                && !IntroductionLifecycle.isOpen(each.getStatus())).toList().reversed();
    }

    /** @return whether one between these people is under way */
    boolean isPending(Person introducer, Person first, Person second) {
        return pending().stream().anyMatch(each -> each.getIntroducer() == introducer && each.getFirst() == first
                && each.getSecond() == second);
    }

    /**
     * Asks somebody to introduce the owner.
     *
     * @return whether it is noted
     */
    boolean request(Person introducer, Person wanted, String purpose, String blurb) {
        return open.edit(NLS.bind(Messages.Edit_request, introducer.getLabel(), wanted.getLabel()), () -> {
            var introduction = new Introducing(network()).request(introducer, network().root().getOwner(), wanted,
                    purpose.isEmpty() ? null : purpose, today());
            introduction.setBlurb(blurb.isEmpty() ? null : blurb);
        });
    }

    /** Means to bring two people together. */
    boolean plan(Person one, Person other) {
        return open.edit(NLS.bind(Messages.Edit_plan, one.getLabel(), other.getLabel()),
                () -> new Introducing(network()).plan(network().root().getOwner(), one, other));
    }

    /** Brings one on. */
    boolean move(Introduction introduction, IntroductionStatus to) {
        return open.edit(label(introduction, to), () -> new Introducing(network()).move(introduction, to, today()));
    }

    /**
     * Notes that two people were introduced.
     *
     * @param reason why it was done although not both had agreed; null if both had
     */
    boolean made(Introduction introduction, String reason) {
        return open.edit(label(introduction, IntroductionStatus.MADE), () -> {
            introduction.setFirstConsent(introduction.isFirstConsent() || reason == null);
            introduction.setSecondConsent(introduction.isSecondConsent() || reason == null);
            introduction.setWithoutConsent(reason);
            new Introducing(network()).move(introduction, IntroductionStatus.MADE, today());
        });
    }

    private static String label(Introduction introduction, IntroductionStatus to) {
        return NLS.bind(Messages.Edit_move, new Object[] {introduction.getFirst().getLabel(),
            introduction.getSecond().getLabel(), Words.of(to)});
    }

    /** Takes one off the list for good, and what was to be done for it. */
    void remove(Introduction introduction) {
        open.edit(NLS.bind(Messages.Edit_remove, introduction.getFirst().getLabel(),
                introduction.getSecond().getLabel()), () -> new Undertakings(network()).remove(introduction));
    }

    /**
     * Adds something to do for one; it stands in Today and in the calendar as well.
     *
     * @param due the last day; null if there is none
     */
    boolean plan(Introduction introduction, String summary, LocalDate due) {
        return open.edit(NLS.bind(Messages.Edit_planTask, summary),
                () -> new Undertakings(network()).plan(introduction, summary, due));
    }

    /** Removes what was to be done. */
    void remove(Task task) {
        open.edit(NLS.bind(Messages.Edit_removeTask, task.getSummary()), () -> network().remove(task));
    }
}
