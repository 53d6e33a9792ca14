// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.internal.Messages;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.Undertaking;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Referral;

/**
 * What is to be done for opportunities, collaborations, referrals and introductions. On the model thread; what changes
 * something is called inside {@link Network#edit}.
 */
public final class Undertakings {

    private final Network network;

    /** @param network to be changed */
    public Undertakings(Network network) {
        this.network = network;
    }

    /** @return all undertakings */
    public static Stream<Undertaking> of(org.kith.model.contacts.Network root) {
        return Stream.concat(root.getIntroductions().stream(), Subjects.of(root, Undertaking.class));
    }

    /** @return the undertaking that a task is for; empty if it is for none */
    public static Optional<Undertaking> of(org.kith.model.contacts.Network root, Task task) {
        return of(root).filter(each -> each.getTasks().contains(task)).findFirst();
    }

    /** @return what each task is for; tasks that are for nothing are not in it */
    public static Map<Task, Undertaking> ofTasks(org.kith.model.contacts.Network root) {
        var undertakings = new HashMap<Task, Undertaking>();
        of(root).forEach(each -> each.getTasks().forEach(task -> undertakings.putIfAbsent(task, each)));
        return undertakings;
    }

    /** @return the people that an undertaking names, the owner among them */
    public static Stream<Person> people(Undertaking undertaking) {
        return named(undertaking).distinct();
    }

    private static Stream<Person> named(EObject object) {
        return Stream.concat(object.eCrossReferences().stream().filter(Person.class::isInstance)
                .map(Person.class::cast), object.eContents().stream().flatMap(Undertakings::named));
    }

    /** @return what an undertaking is called: its title, or who brings whom to whom */
    public static String title(Undertaking undertaking) {
        var title = switch (undertaking) {
            case Opportunity opportunity -> opportunity.getTitle();
            case Collaboration collaboration -> collaboration.getTitle();
            case Referral referral -> ofThree(Messages.titleOfReferral, referral.getReferrer(),
                    referral.getCandidate(), referral.getRecipient());
            case Introduction introduction -> ofThree(Messages.titleOfIntroduction, introduction.getIntroducer(),
                    introduction.getFirst(), introduction.getSecond());
            default -> null;
        };
        return title == null ? Words.of(undertaking.eClass()) : title;
    }

    /** @return null if one of them has left the network */
    private static String ofThree(String text, Party by, Party one, Party other) {
        return by == null || one == null || other == null ? null
                : NLS.bind(text, new Object[] {by.getLabel(), one.getLabel(), other.getLabel()});
    }

    /**
     * Adds something to do.
     *
     * @param summary what; not blank
     * @param due the last day; null if there is none
     */
    public Task plan(Undertaking undertaking, String summary, LocalDate due) {
        var task = ContactsFactory.eINSTANCE.createTask();
        task.setSummary(summary);
        task.setDue(due);
        undertaking.getTasks().add(network.add(task));
        return task;
    }

    /** Removes an undertaking, and what was to be done for it. */
    public void remove(Undertaking undertaking) {
        var tasks = List.copyOf(undertaking.getTasks());
        network.remove(undertaking);
        tasks.forEach(network::remove);
    }
}
