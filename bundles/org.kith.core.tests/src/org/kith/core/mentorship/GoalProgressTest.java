// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aTask;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.mentorship.GoalProgress.Part;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.ProgressMode;

class GoalProgressTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final MentoringGoal goal = MentorshipFactory.eINSTANCE.createMentoringGoal();

    private void measure(double baseline, double target) {
        var measure = MentorshipFactory.eINSTANCE.createMeasure();
        measure.setBaseline(baseline);
        measure.setTarget(target);
        goal.setMeasure(measure);
    }

    private void entry(double value) {
        var entry = MentorshipFactory.eINSTANCE.createProgressEntry();
        entry.setOn(START);
        entry.setValue(value);
        goal.getEntries().add(entry);
    }

    private void action(TaskStatus status) {
        var task = aTask("Speak", null, null, null);
        task.setStatus(status);
        goal.getActions().add(task);
    }

    @Test
    void twoOfFourActionsAreHalf() {
        goal.setProgressMode(ProgressMode.TASK_BASED);
        action(TaskStatus.COMPLETED);
        action(TaskStatus.COMPLETED);
        action(TaskStatus.NEEDS_ACTION);
        action(TaskStatus.IN_PROCESS);
        assertThat(GoalProgress.of(goal)).hasValue(0.5);
    }

    @Test
    void whatWasCalledOffDoesNotCount() {
        goal.setProgressMode(ProgressMode.TASK_BASED);
        action(TaskStatus.COMPLETED);
        action(TaskStatus.CANCELLED);
        assertThat(GoalProgress.of(goal)).hasValue(1);
    }

    @Test
    void withoutActionsThereIsNoProgress() {
        goal.setProgressMode(ProgressMode.TASK_BASED);
        assertThat(GoalProgress.of(goal)).hasValue(0);
    }

    @Test
    void withoutAnyEntryNobodyKnows() {
        assertThat(GoalProgress.of(goal)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 1, 0.5", "10, 0, 5, 0.5", "0, 2, 3, 1", "0, 2, -1, 0"})
    void theLastEntryIsAPartOfTheWay(double baseline, double target, double value, double part) {
        measure(baseline, target);
        entry(baseline);
        entry(value);
        assertThat(GoalProgress.of(goal)).hasValue(part);
    }

    @Test
    void withoutAMeasureEntriesArePerCent() {
        entry(40);
        assertThat(GoalProgress.of(goal)).hasValue(0.4);
    }

    @Test
    void aGoalIsSmartWithAllItsParts() {
        assertThat(GoalProgress.missing(goal)).containsExactly(Part.SPECIFIC, Part.MEASURABLE, Part.RELEVANT,
                Part.TIME_BOUND);
        goal.setSpecific("Give two talks");
        measure(0, 2);
        goal.setRelevance("Become a speaker");
        goal.setDue(START);
        assertThat(GoalProgress.missing(goal)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-20, 0, false", "2026-09-22, 0, true", "2026-10-21, 40, false", "2026-12-31, 100, false",
        "2027-12-31, 50, true"})
    void aGoalIsOffTrackWhenTimePassesMuchFaster(LocalDate day, double value, boolean late) {
        goal.setDue(LocalDate.of(2026, 12, 10));
        entry(value);
        assertThat(GoalProgress.isOffTrack(goal, START, day)).isEqualTo(late);
    }

    @Test
    void whatIsGivenUpIsNeverLate() {
        goal.setDue(LocalDate.of(2026, 9, 2));
        goal.setStatus(GoalStatus.DROPPED);
        assertThat(GoalProgress.isOffTrack(goal, START, LocalDate.of(2027, 1, 1))).isFalse();
    }
}
