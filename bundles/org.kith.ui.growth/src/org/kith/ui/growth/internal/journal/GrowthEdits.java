// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.TargetRoles;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.TargetRole;
import org.kith.ui.form.SkillNames;
import org.kith.ui.network.OpenNetwork;

/** Edits achievements, feedback and confidence entries. */
final class GrowthEdits {

    private static final GrowthFactory MAKE = GrowthFactory.eINSTANCE;

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    GrowthEdits(OpenNetwork open) {
        this.open = open;
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    private boolean add(String label, Identified added, Runnable fill) {
        return open.edit(label, () -> {
            fill.run();
            network().add(added);
        }) && reveal(added);
    }

    private boolean reveal(Identified added) {
        open.reveal(added.getId());
        return true;
    }

    /** @return whether it was done; it is of today */
    boolean achieve(String title) {
        return achieve(title, LocalDate.now(open.clock()));
    }

    /** @return whether it was done */
    boolean achieve(String title, LocalDate date) {
        var achievement = MAKE.createAchievement();
        return add(NLS.bind(Messages.Edit_achieve, title), achievement, () -> {
            achievement.setTitle(title);
            achievement.setDate(date);
        });
    }

    /**
     * @param from null if that is not known
     * @param skills names with commas between them; null for none
     * @return whether it was done
     */
    boolean hear(String text, Person from, FeedbackKind kind, String skills, LocalDate date) {
        var feedback = MAKE.createFeedback();
        return add(Messages.Edit_hear, feedback, () -> {
            feedback.setText(text);
            feedback.setFrom(from);
            feedback.setKind(kind);
            feedback.setDate(date);
            new SkillNames(open).put(feedback.getSkills(), skills);
        });
    }

    /**
     * @param score 1 to 10
     * @param subject name of a skill, or a situation
     * @return whether it was done
     */
    boolean feel(int score, String subject, boolean skill, LocalDate date) {
        var entry = MAKE.createConfidenceEntry();
        return add(NLS.bind(Messages.Edit_feel, subject, score), entry, () -> {
            entry.setScore(score);
            entry.setDate(date);
            if (skill) {
                aboutSkill(entry, subject);
            } else {
                entry.setSituation(subject);
            }
        });
    }

    /** Says that an entry is about a skill, and so about no situation; inside an edit. */
    void aboutSkill(ConfidenceEntry entry, String name) {
        entry.setSkill(new SkillNames(open).skill(name));
        entry.setSituation(null);
    }

    /** @return whether it was done */
    boolean corroborate(Achievement achievement, Party party) {
        return achievement.getCorroboratedBy().contains(party) || change(Messages.Edit_corroborate, achievement,
                changed -> changed.getCorroboratedBy().add(party));
    }

    /** Says that somebody can't confirm it. */
    void uncorroborate(Achievement achievement, Party party) {
        change(Messages.Edit_uncorroborate, achievement, changed -> changed.getCorroboratedBy().remove(party));
    }

    /** @return whether it was done */
    boolean prove(Achievement achievement, String evidence) {
        return change(Messages.Edit_prove, achievement, changed -> changed.getEvidence().add(evidence));
    }

    /** Removes a piece of evidence, by its number. */
    void disprove(Achievement achievement, int evidence) {
        change(Messages.Edit_disprove, achievement, changed -> changed.getEvidence().remove(evidence));
    }

    /** @return whether it was done: the owner wants to become this */
    boolean aim(String name) {
        var role = MAKE.createTargetRole();
        return add(NLS.bind(Messages.Edit_aim, name), role, () -> role.setName(name));
    }

    /**
     * Says that a role asks for a skill, or how well.
     *
     * @return whether it was done
     */
    boolean ask(TargetRole role, String skill, SkillLevel level) {
        return open.edit(NLS.bind(Messages.Edit_changeRole, role.getName()),
                () -> TargetRoles.ask(role, new SkillNames(open).skill(skill), level));
    }

    /** Says that a role does not ask for a skill. */
    void dispense(TargetRole role, Skill skill) {
        open.edit(NLS.bind(Messages.Edit_changeRole, role.getName()), () -> TargetRoles.dispense(role, skill));
    }

    private boolean change(String label, Achievement achievement, Consumer<Achievement> work) {
        return open.edit(NLS.bind(label, achievement.getTitle()), () -> work.accept(achievement));
    }

    /** Removes any of them; the name tells which in the undo menu. */
    void remove(Identified removed, String name) {
        open.edit(NLS.bind(Messages.Edit_remove, name), () -> network().remove(removed));
    }
}
