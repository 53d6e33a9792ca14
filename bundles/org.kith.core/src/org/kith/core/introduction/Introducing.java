// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.introduction;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionLifecycle;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;

/** What people do with introductions. Every method is called inside {@link Network#edit}. */
public final class Introducing {

    private final Network network;

    /** @param network to be changed */
    public Introducing(Network network) {
        this.network = network;
    }

    /** @return an introduction that the first one asks for, and therefore wants */
    public Introduction request(Person introducer, Person first, Person second, String purpose, LocalDate on) {
        var introduction = add(introducer, first, second, IntroductionStatus.REQUESTED);
        introduction.setPurpose(purpose);
        introduction.setRequestedOn(on);
        introduction.setFirstConsent(true);
        return introduction;
    }

    /** @return an introduction that nobody has asked for yet */
    public Introduction plan(Person introducer, Person first, Person second) {
        return add(introducer, first, second, IntroductionStatus.IDEA);
    }

    /** @return whether the owner was brought together with somebody, knows what came of it, and has thanked nobody yet */
    public static boolean awaitsThanks(Introduction introduction, Person owner) {
        boolean known = introduction.getStatus() == IntroductionStatus.MET
                || introduction.getStatus() == IntroductionStatus.MADE && introduction.getOutcome() != null;
        return known && introduction.getThankedOn() == null && introduction.getIntroducer() != owner
                && (introduction.getFirst() == owner || introduction.getSecond() == owner);
    }

    private Introduction add(Person introducer, Person first, Person second, IntroductionStatus status) {
        var introduction = ContactsFactory.eINSTANCE.createIntroduction();
        introduction.setIntroducer(introducer);
        introduction.setFirst(first);
        introduction.setSecond(second);
        introduction.setStatus(status);
        return network.add(introduction);
    }

    /**
     * Brings an introduction to another status.
     *
     * @throws NetworkException if that status can't follow, or if it would be made although not both have agreed and no
     *         reason is given
     */
    public void move(Introduction introduction, IntroductionStatus to, LocalDate on) {
        var next = IntroductionLifecycle.next(introduction.getStatus());
        if (!next.contains(to)) {
            throw new NetworkException(next.isEmpty()
                    ? NLS.bind(Messages.introductionEnded, Words.of(introduction.getStatus()))
                    : NLS.bind(Messages.introductionNotNext, new Object[] {Words.of(to),
                        Words.of(introduction.getStatus()),
                        next.stream().map(Words::of).collect(Collectors.joining(", "))}));
        }
        introduction.setStatus(to);
        if (to == IntroductionStatus.MADE) {
            introduction.setMadeOn(on);
        } else if (to == IntroductionStatus.REQUESTED) {
            introduction.setRequestedOn(on);
        }
    }
}
