// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import static org.kith.model.contacts.ContactsPackage.Literals.ADDRESS__COUNTRY;
import static org.kith.model.contacts.ContactsPackage.Literals.ADDRESS__EXTENDED;
import static org.kith.model.contacts.ContactsPackage.Literals.ADDRESS__LABEL;
import static org.kith.model.contacts.ContactsPackage.Literals.ADDRESS__LOCALITY;
import static org.kith.model.contacts.ContactsPackage.Literals.ADDRESS__POSTAL_CODE;
import static org.kith.model.contacts.ContactsPackage.Literals.ADDRESS__REGION;
import static org.kith.model.contacts.ContactsPackage.Literals.ADDRESS__STREET;
import static org.kith.model.contacts.ContactsPackage.Literals.ADDRESS__USAGES;
import static org.kith.model.contacts.ContactsPackage.Literals.CONTACT_POINT__KIND;
import static org.kith.model.contacts.ContactsPackage.Literals.CONTACT_POINT__LABEL;
import static org.kith.model.contacts.ContactsPackage.Literals.CONTACT_POINT__USAGES;
import static org.kith.model.contacts.ContactsPackage.Literals.CONTACT_POINT__VALIDITY;
import static org.kith.model.contacts.ContactsPackage.Literals.CONTACT_POINT__VALUE;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__DEPARTMENT;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__END;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__ORGANIZATION;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__START;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__TITLE;
import static org.kith.model.contacts.ContactsPackage.Literals.EXPERIENCE__END;
import static org.kith.model.contacts.ContactsPackage.Literals.EXPERIENCE__NAME;
import static org.kith.model.contacts.ContactsPackage.Literals.EXPERIENCE__START;
import static org.kith.model.contacts.ContactsPackage.Literals.SKILL_CLAIM__CAN_TEACH;
import static org.kith.model.contacts.ContactsPackage.Literals.SKILL_CLAIM__EVIDENCE;
import static org.kith.model.contacts.ContactsPackage.Literals.SKILL_CLAIM__LEVEL;
import static org.kith.model.contacts.ContactsPackage.Literals.SKILL_CLAIM__SKILL;
import static org.kith.model.contacts.ContactsPackage.Literals.SKILL_CLAIM__WANTS_TO_LEARN;
import static org.kith.model.contacts.ContactsPackage.Literals.SUPPORT_EXCHANGE__DATE;
import static org.kith.model.contacts.ContactsPackage.Literals.SUPPORT_EXCHANGE__GIVER;
import static org.kith.model.contacts.ContactsPackage.Literals.SUPPORT_EXCHANGE__HELPFULNESS;
import static org.kith.model.contacts.ContactsPackage.Literals.SUPPORT_EXCHANGE__KIND;
import static org.kith.model.contacts.ContactsPackage.Literals.SUPPORT_EXCHANGE__OUTCOME;
import static org.kith.model.contacts.ContactsPackage.Literals.SUPPORT_EXCHANGE__SUBJECT;
import static org.kith.model.contacts.ContactsPackage.Literals.TASK__ASSIGNEE;
import static org.kith.model.contacts.ContactsPackage.Literals.TASK__DUE;
import static org.kith.model.contacts.ContactsPackage.Literals.TASK__SUMMARY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.contacts.SupportKind;
import org.kith.model.contacts.Usage;
import org.kith.model.contacts.Validity;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Helpfulness;
import org.kith.ui.contacts.internal.phrases.LastDay;
import org.kith.ui.form.Conversion;

/** What is asked for each sort of part, and what is wrong with the answers. */
public final class PartForms {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private PartForms() {
    }

    /** @return what a contact point needs: a value that fits its kind */
    public static PartForm contactPoint(String title) {
        return new PartForm(title, List.of(
                new Input.Option(CONTACT_POINT__KIND, ContactKind.VALUES, PartForms::word),
                text(CONTACT_POINT__VALUE), usage(CONTACT_POINT__USAGES), text(CONTACT_POINT__LABEL),
                new Input.Option(CONTACT_POINT__VALIDITY, Validity.VALUES, PartForms::word)),
                PartForms::checkContactPoint);
    }

    static Optional<String> checkContactPoint(Map<EStructuralFeature, Object> values) {
        var value = (String) values.get(CONTACT_POINT__VALUE);
        if (value.isEmpty()) {
            return Optional.of(Messages.Part_valueMissing);
        }
        boolean mail = values.get(CONTACT_POINT__KIND) == ContactKind.EMAIL;
        boolean number = values.get(CONTACT_POINT__KIND) == ContactKind.TEL;
        if (mail && !MAIL.matcher(value).matches()) {
            return Optional.of(NLS.bind(Messages.Part_mailWrong, value));
        }
        return number && value.chars().noneMatch(Character::isDigit)
                ? Optional.of(NLS.bind(Messages.Part_telephoneWrong, value)) : Optional.empty();
    }

    /**
     * @param organization finds or makes the employer of a name
     * @param known finds names of employers while typing
     * @return what an employment needs: an employer or a title, and an end that is not before the start
     */
    public static PartForm employment(String title, Function<String, Organization> organization,
            Function<String, List<String>> known) {
        return new PartForm(title, List.of(
                new Input.Line(EMPLOYMENT__ORGANIZATION,
                        employer -> employer == null ? "" : ((Organization) employer).getLabel(),
                        name -> name.isEmpty() ? null : organization.apply(name), known),
                text(EMPLOYMENT__TITLE), text(EMPLOYMENT__DEPARTMENT), date(EMPLOYMENT__START), date(EMPLOYMENT__END)),
                PartForms::checkEmployment);
    }

    static Optional<String> checkEmployment(Map<EStructuralFeature, Object> values) {
        if (values.get(EMPLOYMENT__ORGANIZATION) == null && "".equals(values.get(EMPLOYMENT__TITLE))) {
            return Optional.of(Messages.Part_employmentEmpty);
        }
        return checkOrder((PartialDate) values.get(EMPLOYMENT__START), (PartialDate) values.get(EMPLOYMENT__END));
    }

    private static Optional<String> checkOrder(PartialDate start, PartialDate end) {
        boolean backwards = start != null && end != null && end.knownYear().isPresent()
                && start.knownYear().isPresent() && before(end, start);
        return backwards ? Optional.of(Messages.Part_endBeforeStart) : Optional.empty();
    }

    /** An unknown month or day of the end may still be late enough. */
    private static boolean before(PartialDate end, PartialDate start) {
        if (end.year() != start.year() || end.month() == 0 || start.month() == 0) {
            return end.year() < start.year();
        }
        boolean daysKnown = end.day() != 0 && start.day() != 0;
        return end.month() < start.month() || end.month() == start.month() && daysKnown && end.day() < start.day();
    }

    /** @return what an address needs: anything */
    public static PartForm address(String title) {
        return new PartForm(title, List.of(text(ADDRESS__STREET), text(ADDRESS__EXTENDED), text(ADDRESS__POSTAL_CODE),
                text(ADDRESS__LOCALITY), text(ADDRESS__REGION), text(ADDRESS__COUNTRY), usage(ADDRESS__USAGES),
                text(ADDRESS__LABEL)), PartForms::checkAddress);
    }

    static Optional<String> checkAddress(Map<EStructuralFeature, Object> values) {
        boolean empty = values.values().stream().allMatch(value -> "".equals(value) || value instanceof List);
        return empty ? Optional.of(Messages.Part_addressEmpty) : Optional.empty();
    }

    /**
     * @param skill finds or makes the skill of a name
     * @param known finds names of skills while typing
     * @return what a skill of a person needs: its name
     */
    public static PartForm skill(String title, Function<String, Skill> skill, Function<String, List<String>> known) {
        return new PartForm(title, List.of(
                new Input.Line(SKILL_CLAIM__SKILL, value -> value == null ? "" : ((Skill) value).getName(),
                        name -> name.isEmpty() ? null : skill.apply(name), known),
                new Input.Option(SKILL_CLAIM__LEVEL, SkillLevel.VALUES, PartForms::word), text(SKILL_CLAIM__EVIDENCE),
                yesOrNo(SKILL_CLAIM__CAN_TEACH), yesOrNo(SKILL_CLAIM__WANTS_TO_LEARN)),
                values -> values.get(SKILL_CLAIM__SKILL) == null ? Optional.of(Messages.Part_skillMissing)
                        : Optional.empty());
    }

    /** @return what an experience needs: its name, and an end that is not before the start */
    public static PartForm experience(String title) {
        return new PartForm(title, List.of(text(EXPERIENCE__NAME), date(EXPERIENCE__START), date(EXPERIENCE__END)),
                PartForms::checkExperience);
    }

    static Optional<String> checkExperience(Map<EStructuralFeature, Object> values) {
        return "".equals(values.get(EXPERIENCE__NAME)) ? Optional.of(Messages.Part_experienceMissing)
                : checkOrder((PartialDate) values.get(EXPERIENCE__START), (PartialDate) values.get(EXPERIENCE__END));
    }

    /**
     * @param one of the two, the owner or the person
     * @param name of each of them
     * @param day reads when it was
     * @return what help needs: who helped whom, how, and when
     */
    public static PartForm help(String title, List<Person> one, Function<Object, String> name,
            Function<String, LocalDate> day) {
        return new PartForm(title, List.of(new Input.Option(SUPPORT_EXCHANGE__GIVER, one, name),
                new Input.Option(SUPPORT_EXCHANGE__KIND, SupportKind.VALUES, PartForms::word),
                text(SUPPORT_EXCHANGE__SUBJECT),
                new Input.Line(SUPPORT_EXCHANGE__DATE, value -> Objects.toString(value, ""), day::apply, null),
                new Input.Option(SUPPORT_EXCHANGE__HELPFULNESS, Helpfulness.VALUES, Helpfulness::words),
                text(SUPPORT_EXCHANGE__OUTCOME)), values -> Optional.empty());
    }

    /**
     * @param one who promised: null for the owner, or the person
     * @param name of each of them
     * @return what a promise needs: what is to be done
     */
    public static PartForm promise(String title, List<Person> one, Function<Object, String> name) {
        return new PartForm(title, List.of(new Input.Option(TASK__ASSIGNEE, one, name), text(TASK__SUMMARY),
                new Input.Line(TASK__DUE, value -> Objects.toString(value, ""), LastDay::parse, null)),
                values -> "".equals(values.get(TASK__SUMMARY)) ? Optional.of(Messages.Part_promiseMissing)
                        : Optional.empty());
    }

    /** @return what a task needs: what is to be done */
    public static PartForm task(String title) {
        return new PartForm(title, List.of(text(TASK__SUMMARY),
                new Input.Line(TASK__DUE, value -> Objects.toString(value, ""), LastDay::parse, null)),
                values -> "".equals(values.get(TASK__SUMMARY)) ? Optional.of(Messages.Part_promiseMissing)
                        : Optional.empty());
    }

    private static Input text(EStructuralFeature feature) {
        return new Input.Line(feature, value -> Objects.toString(value, ""), value -> value, null);
    }

    private static Input date(EStructuralFeature feature) {
        return new Input.Line(feature, value -> Objects.toString(value, ""),
                text -> text.isEmpty() ? null : Conversion.PARTIAL_DATE.value().apply(text), null);
    }

    private static Input yesOrNo(EStructuralFeature feature) {
        return new Input.Option(feature, List.of(false, true),
                value -> (Boolean) value ? Messages.Part_yes : Messages.Part_no);
    }

    private static Input usage(EStructuralFeature feature) {
        var choices = new ArrayList<List<Usage>>();
        choices.add(List.of());
        Usage.VALUES.forEach(usage -> choices.add(List.of(usage)));
        return new Input.Option(feature, choices, PartForms::words);
    }

    private static String words(Object usages) {
        return String.join(", ", ((List<?>) usages).stream().map(PartForms::word).toList());
    }

    private static String word(Object value) {
        return Words.of((Enumerator) value);
    }
}
