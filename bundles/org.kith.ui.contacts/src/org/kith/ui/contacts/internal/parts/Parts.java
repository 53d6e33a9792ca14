// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.contacts.Validity;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Icon;

/** Makes lines of the parts of a person. */
public final class Parts {

    private static final Comparator<Employment> NEWEST_FIRST = Comparator
            .comparing((Employment employment) -> employment.getEnd() != null)
            .thenComparing(Employment::getStart, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()));

    private static final Set<TaskStatus> OPEN = EnumSet.of(TaskStatus.NEEDS_ACTION, TaskStatus.IN_PROCESS);

    private Parts() {
    }

    /** @return a line for each way to reach a person */
    public static List<Part> contactPoints(Person person) {
        return person.getContactPoints().stream().map(Parts::contactPoint).toList();
    }

    private static Part contactPoint(ContactPoint point) {
        var usages = point.getUsages().stream().map(Words::of);
        var validity = point.getValidity() == Validity.CURRENT ? null : Words.of((Enumerator) point.getValidity());
        var detail = joined(" · ", Stream.concat(Stream.of(Words.of((Enumerator) point.getKind())),
                Stream.concat(usages, Stream.of(point.getLabel(), validity).filter(Objects::nonNull))));
        return new Part(point, icon(point.getKind()), text(point.getValue()), detail, Links.of(point));
    }

    private static Icon icon(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> Icon.EMAIL;
            case TEL -> Icon.CALL;
            case URL, SOCIAL -> Icon.LINK;
            case IMPP -> Icon.MESSAGE;
            case CALENDAR -> Icon.EVENT;
            case OTHER -> Icon.OTHER;
        };
    }

    /** @return a line for each employment: current ones first, then the newest */
    public static List<Part> employments(Person person) {
        return person.getEmployments().stream().sorted(NEWEST_FIRST).map(Parts::employment).toList();
    }

    private static Part employment(Employment employment) {
        return new Part(employment, Icon.ORGANIZATION, Phrases.position(employment),
                joined(" · ", Stream.of(employment.getDepartment(), Phrases.period(employment))), null);
    }

    /** @return a line for each postal address */
    public static List<Part> addresses(Person person) {
        return person.getAddresses().stream().map(Parts::address).toList();
    }

    private static Part address(Address address) {
        var town = joined(" ", Stream.of(address.getPostalCode(), address.getLocality()));
        var text = joined(", ", Stream.of(address.getPostOfficeBox(), address.getStreet(), address.getExtended(), town,
                address.getRegion(), address.getCountry()));
        var detail = joined(" · ", Stream.concat(address.getUsages().stream().map(Words::of),
                Stream.of(address.getLabel())));
        return new Part(address, Icon.OPEN, text.replaceAll("\\R", ", "), detail, null);
    }

    /** @return a line for each skill */
    public static List<Part> skills(Person person) {
        return person.getSkillClaims().stream().map(claim -> new Part(claim, Icon.SKILL, claim.getSkill().getName(),
                joined(" · ", Stream.of(claim.getLevel() == SkillLevel.UNKNOWN ? null : Words.of(claim.getLevel()),
                        claim.isCanTeach() ? Messages.Part_teaches : null,
                        claim.isWantsToLearn() ? Messages.Part_learns : null, claim.getEvidence())), null)).toList();
    }

    /** @return a line for each experience */
    public static List<Part> experiences(Person person) {
        return person.getExperiences().stream().map(each -> new Part(each, Icon.EXPERIENCE, text(each.getName()),
                Phrases.period(each.getStart(), each.getEnd()), null)).toList();
    }

    /** @return a line for each help that a person gave or got, the newest first */
    public static List<Part> help(Person person, Person owner, Collection<SupportExchange> all) {
        return all.stream().filter(each -> each.getGiver() == person || each.getReceiver() == person)
                .sorted(Comparator.comparing(SupportExchange::getDate).reversed())
                .map(each -> help(each, owner)).toList();
    }

    private static Part help(SupportExchange help, Person owner) {
        var what = help.getSubject() == null ? Words.of(help.getKind())
                : NLS.bind(Messages.Help_about, Words.of(help.getKind()), help.getSubject());
        var detail = joined(" · ", Stream.of(who(help, owner), DateTexts.day(help.getDate()),
                help.getHelpfulness() == 0 ? null : NLS.bind(Messages.Help_helpful, help.getHelpfulness()),
                help.getOutcome()));
        return new Part(help, Icon.HELP, what, detail, null);
    }

    private static String who(SupportExchange help, Person owner) {
        if (help.getReceiver() == owner) {
            return Messages.Help_received;
        }
        return help.getGiver() == owner ? Messages.Help_given
                : NLS.bind(Messages.Help_between, help.getGiver().getLabel(), help.getReceiver().getLabel());
    }

    /** @return a line for each open promise to a person or by them, the most pressing first */
    public static List<Part> promises(Person person, Collection<Task> all) {
        return all.stream().filter(task -> task.getAssignee() == person || task.getCounterpart() == person)
                .filter(task -> OPEN.contains(task.getStatus()))
                .sorted(Comparator.comparing(Task::getDue, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(task -> promise(task, person)).toList();
    }

    private static Part promise(Task task, Person person) {
        var due = task.getDue() == null ? null : NLS.bind(Messages.Phrase_until, DateTexts.day(task.getDue()));
        var who = task.getAssignee() == person ? Messages.Promise_theirs : Messages.Promise_mine;
        return new Part(task, Icon.TASK, text(task.getSummary()), joined(" · ", Stream.of(who, due)), null);
    }

    /** @return a line for each tie of a person, read from their end */
    public static List<Part> relationships(Person person, Collection<Relationship> all) {
        var parts = new ArrayList<Part>();
        for (var tie : all) {
            if (tie.getSource() == person || tie.getTarget() == person) {
                parts.add(relationship(tie, person));
            }
        }
        return parts;
    }

    private static Part relationship(Relationship tie, Person person) {
        var other = other(tie, person);
        boolean forward = tie.getSource() == person || tie.getType().isSymmetric();
        var words = forward ? tie.getType().getLabel() : tie.getType().getInverseLabel();
        return new Part(tie, Icon.PERSON, other.getLabel(), joined(" · ",
                Stream.of(words, Phrases.period(tie.getSince(), tie.getUntil()), origin(tie), tie.getEvidence())),
                other.getId().toString());
    }

    /** What is known needs no word. */
    private static String origin(Relationship tie) {
        return tie.getConfidence() == Confidence.KNOWN ? null : Words.of(tie.getConfidence());
    }

    /** @return the one at the other end of a tie */
    public static Party other(Relationship tie, Party one) {
        return tie.getSource() == one ? tie.getTarget() : tie.getSource();
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String joined(String between, Stream<String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(between));
    }
}
