// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.edits;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.mentorship.Agenda;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.AgendaItem;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.Closing;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.mentorship.ProgressEntry;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.network.OpenNetwork;

/** Edits mentorships. */
public final class MentorshipEdits {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int HOUR = 60;
    private static final int WEEK = 7;

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    public MentorshipEdits(OpenNetwork open) {
        this.open = open;
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(open.clock());
    }

    private boolean edit(String label, Consumer<Mentoring> work) {
        return open.edit(label, () -> work.accept(new Mentoring(network())));
    }

    private String name(Mentorship mentorship) {
        return Mentorships.others(mentorship, network().root().getOwner());
    }

    /** Begins a mentorship between the owner and others. */
    public boolean begin(MentorshipKind kind, boolean ownerMentors, List<Person> others, String topic,
            MentorshipStatus status) {
        var owner = List.of(network().root().getOwner());
        var names = String.join(", ", others.stream().map(Person::getLabel).toList());
        return edit(NLS.bind(Messages.Edit_begin, names), mentoring -> mentoring.begin(kind,
                ownerMentors ? owner : others, ownerMentors ? others : owner, topic.isEmpty() ? null : topic, status,
                today()));
    }

    /** Brings a mentorship to another status. */
    public void move(Mentorship mentorship, MentorshipStatus to) {
        edit(NLS.bind(Messages.Edit_move, name(mentorship), Words.of(to)),
                mentoring -> mentoring.move(mentorship, to, today()));
    }

    /** Completes a mentorship. */
    public void close(Mentorship mentorship, Closing closing) {
        closing.setOn(today());
        edit(NLS.bind(Messages.Edit_close, name(mentorship)), mentoring -> mentoring.close(mentorship, closing));
    }

    /** Removes a mentorship with all that is in it. */
    public void remove(Mentorship mentorship) {
        open.edit(NLS.bind(Messages.Edit_remove, name(mentorship)), () -> network().remove(mentorship));
    }

    /** Begins another version of the agreement. */
    public void agreeAnew(Mentorship mentorship) {
        edit(NLS.bind(Messages.Edit_agree, name(mentorship)), mentoring -> mentoring.agree(mentorship));
    }

    /** Signs an agreement for somebody. */
    public void sign(Agreement agreement, Person person) {
        edit(NLS.bind(Messages.Edit_sign, person.getLabel()), mentoring -> mentoring.sign(agreement, person, today()));
    }

    /** Plans all sessions that the agreement has room for. */
    public void planAll(Mentorship mentorship) {
        edit(NLS.bind(Messages.Edit_planAll, name(mentorship)), mentoring -> mentoring.planAll(mentorship, MORNING,
                HOUR, open.clock().getZone()));
    }

    /** Plans the next session: as long after the last one as was agreed on, else in a week. */
    public void plan(Mentorship mentorship) {
        edit(NLS.bind(Messages.Edit_plan, name(mentorship)),
                mentoring -> mentoring.plan(mentorship, nextStart(mentorship), HOUR));
    }

    private Instant nextStart(Mentorship mentorship) {
        int days = Mentorships.agreement(mentorship).map(Agreement::getFrequencyDays).filter(each -> each > 0)
                .orElse(WEEK);
        return mentorship.getSessions().stream().map(MentoringSession::getStart).max(Instant::compareTo)
                .map(last -> last.plus(Duration.ofDays(days)))
                .orElseGet(() -> today().plusDays(days).atTime(MORNING).atZone(open.clock().getZone()).toInstant());
    }

    /** Changes when a session begins. Throws what is wrong with it. */
    public void reschedule(MentoringSession session, Instant start) {
        new Mentoring(network()).reschedule(session, start);
    }

    /** A session took place: as it was planned, or now if that is still to come. */
    public void hold(MentoringSession session) {
        edit(NLS.bind(Messages.Edit_hold, session.getNumber()), mentoring -> {
            var now = open.clock().instant();
            if (session.getStart().isAfter(now)) {
                mentoring.reschedule(session, now);
            }
            mentoring.hold(session);
        });
    }

    /** Adds something to talk about. */
    public boolean addPoint(MentoringSession session, String topic) {
        return edit(NLS.bind(Messages.Edit_addPoint, topic), mentoring -> {
            var item = MentorshipFactory.eINSTANCE.createAgendaItem();
            item.setTopic(topic);
            session.getAgenda().add(item);
        });
    }

    /** Notes whether something was talked about. */
    public void tick(AgendaItem item) {
        edit(NLS.bind(Messages.Edit_tick, item.getTopic()), mentoring -> item.setDone(!item.isDone()));
    }

    /** Takes something off the agenda. */
    public void removePoint(MentoringSession session, AgendaItem item) {
        edit(NLS.bind(Messages.Edit_removePoint, item.getTopic()), mentoring -> session.getAgenda().remove(item));
    }

    /** What an earlier session left open becomes part of this one, talked about. */
    public void takeOver(MentoringSession session, Agenda.Point point) {
        edit(NLS.bind(Messages.Edit_tick, point.topic()), mentoring -> {
            var item = MentorshipFactory.eINSTANCE.createAgendaItem();
            item.setTopic(point.topic());
            item.setCarriedOver(true);
            item.setDone(true);
            session.getAgenda().add(item);
        });
    }

    /** Does a task, or opens it again. */
    public void toggle(Task task) {
        edit(NLS.bind(Messages.Edit_tick, task.getSummary()), mentoring -> {
            boolean done = task.getStatus() == TaskStatus.COMPLETED;
            task.setStatus(done ? TaskStatus.NEEDS_ACTION : TaskStatus.COMPLETED);
            task.setCompleted(done ? null : open.clock().instant());
        });
    }

    /** Removes a task. */
    public void remove(Task task) {
        edit(NLS.bind(Messages.Edit_removePoint, task.getSummary()), mentoring -> network().remove(task));
    }

    /**
     * Notes advice.
     *
     * @param topic the skill that it is about; empty for none
     */
    public boolean advise(MentoringSession session, Person giver, String text, String topic) {
        return edit(NLS.bind(Messages.Edit_advise, giver.getLabel()), mentoring -> {
            var advice = mentoring.advise(session, giver, text);
            if (!topic.isEmpty()) {
                advice.getSkills().add(skill(topic));
            }
        });
    }

    /** Removes advice. */
    public void remove(MentoringSession session, Advice advice) {
        edit(NLS.bind(Messages.Edit_removePoint, advice.getText()), mentoring -> session.getAdvice().remove(advice));
    }

    /** Says what was done with advice. */
    public void answer(Advice advice, AdviceStatus status) {
        edit(NLS.bind(Messages.Edit_answer, advice.getText(), Words.of(status)),
                mentoring -> mentoring.answer(advice, status, today()));
    }

    /** Says what came of advice. */
    public void result(Advice advice, String result) {
        edit(NLS.bind(Messages.Edit_result, advice.getText()),
                mentoring -> advice.setResult(result.isBlank() ? null : result.strip()));
    }

    /** Notes a promise. */
    public boolean commit(MentoringSession session, String summary, Person who, LocalDate due) {
        return edit(NLS.bind(Messages.Edit_commit, summary), mentoring -> mentoring.commit(session, summary, who, due));
    }

    /** Sets a goal. */
    public boolean setGoal(Mentorship mentorship, String specific) {
        return edit(NLS.bind(Messages.Edit_goal, specific), mentoring -> mentoring.setGoal(mentorship, specific));
    }

    /** Gives a goal up for good. */
    public void remove(Mentorship mentorship, MentoringGoal goal) {
        edit(NLS.bind(Messages.Edit_removePoint, goal.getSpecific()),
                mentoring -> mentorship.getGoals().remove(goal));
    }

    /** Says which skills a goal trains. */
    public void train(MentoringGoal goal, List<String> skills) {
        edit(NLS.bind(Messages.Edit_train, goal.getSpecific()),
                mentoring -> replace(goal.getSkills(), skills.stream().map(this::skill).toList()));
    }

    /** Removes what was entered of the progress of a goal. */
    public void remove(MentoringGoal goal, ProgressEntry entry) {
        edit(NLS.bind(Messages.Edit_removeProgress, goal.getSpecific()),
                mentoring -> goal.getEntries().remove(entry));
    }

    /** Adds something to do for a goal. */
    public boolean addAction(MentoringGoal goal, String summary) {
        return edit(NLS.bind(Messages.Edit_commit, summary), mentoring -> mentoring.addAction(goal, summary, null));
    }

    /** Enters how far a goal is. */
    public boolean enterProgress(MentoringGoal goal, double value) {
        return edit(NLS.bind(Messages.Edit_progress, goal.getSpecific()),
                mentoring -> mentoring.enterProgress(goal, today(), value, null));
    }

    /** Says what somebody offers as a mentor and looks for as a mentee. */
    public boolean describe(Person person, ProfileValues values) {
        return edit(NLS.bind(Messages.Edit_profile, person.getLabel()), mentoring -> {
            var profile = mentoring.profile(person);
            profile.setMentor(values.mentor());
            profile.setMentee(values.mentee());
            profile.setMentorCapacity(values.mentorCapacity());
            profile.setMenteeCapacity(values.menteeCapacity());
            replace(profile.getOffers(), values.offers().stream().map(this::skill).toList());
            replace(profile.getWants(), values.wants().stream().map(this::skill).toList());
            replace(profile.getLanguages(), values.languages());
            replace(profile.getStyles(), values.styles());
        });
    }

    private Skill skill(String name) {
        var skill = Skills.named(network(), name);
        return skill.eContainer() == null ? network().add(skill) : skill;
    }

    private static <T> void replace(List<T> known, List<T> wanted) {
        known.clear();
        known.addAll(wanted);
    }
}
