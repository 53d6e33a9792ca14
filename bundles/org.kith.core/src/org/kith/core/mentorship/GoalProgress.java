// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.kith.model.contacts.TaskStatus;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.ProgressEntry;
import org.kith.model.mentorship.ProgressMode;

/** How far a goal is. On the model thread. */
public final class GoalProgress {

    private static final double PER_CENT = 100;
    private static final double TOLERANCE = 0.2;

    private GoalProgress() {
    }

    /** What makes a goal SMART, as far as a program can tell. */
    public enum Part {
        /** It says what exactly. */
        SPECIFIC,
        /** It has a measure with a target. */
        MEASURABLE,
        /** It says what it is good for. */
        RELEVANT,
        /** It has a last day. */
        TIME_BOUND
    }

    /**
     * Counts the actions that are done, or takes the last entry, as the goal has it.
     *
     * @return 0 to 1; 0 without any action, empty without any entry
     */
    public static OptionalDouble of(MentoringGoal goal) {
        if (goal.getProgressMode() == ProgressMode.TASK_BASED) {
            return OptionalDouble.of(done(goal));
        }
        var entries = goal.getEntries();
        return entries.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(part(goal, entries.getLast()));
    }

    /** @return how far the goals of a mentorship are on average, 0 to 1; empty if it has none but those given up */
    public static OptionalDouble of(Mentorship mentorship) {
        return mentorship.getGoals().stream().filter(goal -> goal.getStatus() != GoalStatus.DROPPED)
                .mapToDouble(goal -> of(goal).orElse(0)).average();
    }

    private static double done(MentoringGoal goal) {
        var counting = goal.getActions().stream().filter(task -> task.getStatus() != TaskStatus.CANCELLED).toList();
        long done = counting.stream().filter(task -> task.getStatus() == TaskStatus.COMPLETED).count();
        return counting.isEmpty() ? 0 : (double) done / counting.size();
    }

    /** @return how far an entry is from the baseline to the target, 0 to 1 */
    public static double part(MentoringGoal goal, ProgressEntry entry) {
        var measure = goal.getMeasure();
        double part = measure == null ? entry.getValue() / PER_CENT
                : (entry.getValue() - measure.getBaseline()) / (measure.getTarget() - measure.getBaseline());
        return Math.clamp(part, 0, 1);
    }

    /** @return what is missing for it to be SMART, in this order; empty if nothing is */
    public static List<Part> missing(MentoringGoal goal) {
        var missing = new ArrayList<Part>();
        if (isBlank(goal.getSpecific())) {
            missing.add(Part.SPECIFIC);
        }
        if (goal.getMeasure() == null) {
            missing.add(Part.MEASURABLE);
        }
        if (isBlank(goal.getRelevance())) {
            missing.add(Part.RELEVANT);
        }
        if (goal.getDue() == null) {
            missing.add(Part.TIME_BOUND);
        }
        return missing;
    }

    /**
     * A goal is off track if its progress lies behind the time that has passed by more than a fifth of the whole.
     *
     * @param since when the work began
     * @param day today
     * @return whether it is late; never without a last day or once it is reached or given up
     */
    public static boolean isOffTrack(MentoringGoal goal, LocalDate since, LocalDate day) {
        if (!isOpen(goal) || goal.getDue() == null || since == null || !since.isBefore(goal.getDue())) {
            return false;
        }
        double passed = (double) ChronoUnit.DAYS.between(since, day) / ChronoUnit.DAYS.between(since, goal.getDue());
        return Math.min(1, passed) - of(goal).orElse(0) > TOLERANCE;
    }

    private static boolean isOpen(MentoringGoal goal) {
        return goal.getStatus() == GoalStatus.NOT_STARTED || goal.getStatus() == GoalStatus.IN_PROGRESS;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
