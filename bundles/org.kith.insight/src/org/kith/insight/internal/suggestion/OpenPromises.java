// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.DONE;
import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;
import static org.kith.core.suggestion.Suggestion.SNOOZE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.people.PersonRow;
import org.kith.core.pipeline.Undertakings;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.contacts.Undertaking;
import org.osgi.service.component.annotations.Component;

/** Suggests to keep what was promised, and to ask for what others promised. */
@Component
public final class OpenPromises implements SuggestionSource {

    private static final int SOON_DAYS = 7;
    private static final Set<TaskStatus> OPEN_STATES = EnumSet.of(TaskStatus.NEEDS_ACTION, TaskStatus.IN_PROCESS);
    /** One’s word can wait no longer than a birthday. */
    private static final double ON_THE_DAY = 2;
    private static final double MOST = 4;
    /** Others forget, too, but it is their word. */
    private static final double OF_OTHERS = 0.5;

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var owner = network.root().getOwner();
        var undertakings = Undertakings.ofTasks(network.root());
        var suggestions = network.root().getTasks().stream().filter(task -> isOpen(task, day))
                .map(task -> suggestion(task, undertakings.get(task), owner, day)).toList();
        return () -> suggestions;
    }

    private static boolean isOpen(Task task, LocalDate day) {
        return OPEN_STATES.contains(task.getStatus()) && task.getDue() != null
                && !task.getDue().isAfter(day.plusDays(SOON_DAYS));
    }

    /** @param undertaking what it is for; null for nothing */
    private static Suggestion suggestion(Task task, Undertaking undertaking, Person owner, LocalDate day) {
        boolean mine = task.getAssignee() == null || task.getAssignee() == owner;
        var other = mine ? task.getCounterpart() : task.getAssignee();
        int late = (int) ChronoUnit.DAYS.between(task.getDue(), day);
        double score = late < 0 ? 0 : Math.min(MOST, ON_THE_DAY + late / 7.0) * (mine ? 1 : OF_OTHERS);
        return new Suggestion(task.getId(), other == null ? null : other.getId(), task.getSummary(),
                undertaking == null || other != null ? Messages.promise : Messages.task,
                reason(other, mine, late, undertaking), Lateness.status(late), task.getDue(), score,
                actions(other, mine));
    }

    private static String reason(Person other, boolean mine, int late, Undertaking undertaking) {
        var when = Lateness.inWords(late);
        if (other == null) {
            return undertaking == null ? when
                    : NLS.bind(Messages.taskOf, Undertakings.title(undertaking), when);
        }
        return NLS.bind(mine ? Messages.promisedToThem : Messages.promisedByThem, other.getLabel(), when);
    }

    private static List<String> actions(Person other, boolean mine) {
        if (other == null) {
            return List.of(DONE, SNOOZE);
        }
        return mine ? List.of(DONE, SNOOZE, OPEN) : List.of(MESSAGE, DONE, SNOOZE, OPEN);
    }
}
