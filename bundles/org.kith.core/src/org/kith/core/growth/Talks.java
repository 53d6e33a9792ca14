// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.core.subject.Subjects;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.Network;
import org.kith.model.edit.Words;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkLifecycle;
import org.kith.model.growth.TalkStatus;

/** The talks of the owner. On the model thread. */
public final class Talks {

    private Talks() {
    }

    /** @return all talks, in the order in which they were added */
    public static Stream<Talk> of(Network root) {
        return Subjects.of(root, Talk.class);
    }

    /** @return whether it is not at its end */
    public static boolean isOpen(Talk talk) {
        return TalkLifecycle.isOpen(talk.getStatus());
    }

    /** @return what the event is called at which it is held; null if none is known */
    public static String event(Talk talk) {
        return talk.getEvent() == null ? null : talk.getEvent().getName();
    }

    /** @return whether the deadline of a call for papers is still to be kept */
    public static boolean awaitsDeadline(Talk talk) {
        return talk.getCallDeadline() != null && TalkLifecycle.awaitsSubmission(talk.getStatus());
    }

    /**
     * Brings a talk to another status; called inside an edit. Delivered, it was held on the day, unless one is known.
     *
     * @throws NetworkException if that status can't follow
     */
    public static void move(Talk talk, TalkStatus to, LocalDate on) {
        var next = TalkLifecycle.next(talk.getStatus());
        if (!next.contains(to)) {
            throw new NetworkException(NLS.bind(next.isEmpty() ? Messages.talkEnded : Messages.talkNotNext,
                    new Object[] {Words.of(to), Words.of(talk.getStatus()),
                        next.stream().map(Words::of).collect(Collectors.joining(", "))}));
        }
        talk.setStatus(to);
        if (to == TalkStatus.DELIVERED && talk.getDate() == null) {
            talk.setDate(on);
        }
    }
}
