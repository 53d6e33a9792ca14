// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Terminal;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.tie.TieStrength.Term;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Experience;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.SkillClaim;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Task;

/** A person for people. */
final class ProfileText {

    private static final int INTERACTIONS = 10;
    private static final Comparator<Employment> LATEST_FIRST = Comparator.comparing(Employment::getStart,
            Comparator.nullsLast(Comparator.reverseOrder()));

    private final Profile profile;
    private final Terminal terminal;

    ProfileText(Profile profile, Terminal terminal) {
        this.profile = profile;
        this.terminal = terminal;
    }

    void print() {
        printHead();
        var person = profile.person();
        printFields();
        section(NLS.bind(Messages.tieOf, Math.round(profile.tie().value()), Words.of(profile.tie().tieClass())),
                profile.tie().terms().stream().map(ProfileText::line).toList());
        section(Messages.reachedAt, person.getContactPoints().stream().map(this::line).toList());
        section(Messages.addresses, person.getAddresses().stream().map(this::line).toList());
        section(Messages.career, person.getEmployments().stream().sorted(LATEST_FIRST).map(this::line).toList());
        section(Messages.skillsOf, person.getSkillClaims().stream().map(ProfileText::line).toList());
        section(Messages.experiences, person.getExperiences().stream().map(ProfileText::line).toList());
        section(NLS.bind(Messages.howHelpStands, profile.balanceInWords()),
                profile.help().stream().map(ProfileText::line).toList());
        section(Messages.promises, profile.promises().stream().map(ProfileText::line).toList());
        section(Messages.relationships, profile.relationships().stream()
                .map(tie -> profile.label(tie) + " " + profile.other(tie).getLabel()).toList());
        printInteractions();
    }

    private void printHead() {
        var row = profile.row();
        terminal.print(row.name());
        var work = joined(", ", row.title(), row.organization());
        if (!work.isEmpty()) {
            terminal.print(work);
        }
    }

    private void printFields() {
        var person = profile.person();
        field(Messages.id, person.getId());
        field(Messages.headline, person.getHeadline());
        field(Messages.birthday, person.getBirthday());
        field(Messages.firstMet, person.getFirstMet());
        field(Messages.tags, person.getTags().stream().map(Tag::getName).collect(Collectors.joining(", ")));
        field(Messages.lastContact, Words.lastContact(profile.row(), profile.today()));
        profile.due().ifPresent(due -> field(Messages.due, NLS.bind(Messages.dueBecause,
                new Object[] {due.due(), Words.of(due.status()), due.reason()})));
        field(Messages.notes, person.getNotes());
    }

    private void field(String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            terminal.print(NLS.bind(Messages.field, name, value));
        }
    }

    private void section(String title, Iterable<String> lines) {
        if (lines.iterator().hasNext()) {
            terminal.print("");
            terminal.print(title);
            lines.forEach(line -> terminal.print("  " + line));
        }
    }

    private String line(ContactPoint point) {
        var usages = point.getUsages().stream().map(usage -> usage.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return usages.isEmpty() ? point.getValue() : point.getValue() + " (" + usages + ")";
    }

    private String line(Address address) {
        return joined(", ", address.getStreet(), address.getPostalCode(), address.getLocality(),
                address.getRegion(), address.getCountry()).replace('\n', ' ');
    }

    private String line(Employment employment) {
        var organization = employment.getOrganization() == null ? null : employment.getOrganization().getLabel();
        var from = employment.getStart() == null ? "" : employment.getStart().toString();
        var until = employment.getEnd() == null ? "" : employment.getEnd().toString();
        var time = from.isEmpty() && until.isEmpty() ? "" : from + " – " + until;
        return joined("  ", joined(", ", employment.getTitle(), organization), time.strip());
    }

    private static String line(SkillClaim claim) {
        return claim.getLevel() == SkillLevel.UNKNOWN ? claim.getSkill().getName()
                : joined(", ", claim.getSkill().getName(), org.kith.model.edit.Words.of(claim.getLevel()));
    }

    private static String line(Experience experience) {
        return joined("  ", experience.getName(), Objects.toString(experience.getStart(), ""),
                Objects.toString(experience.getEnd(), ""));
    }

    private static String line(SupportExchange help) {
        return joined("  ", help.getDate().toString(), help.getGiver().getLabel(),
                org.kith.model.edit.Words.of(help.getKind()), help.getSubject());
    }

    private static String line(Task task) {
        return joined("  ", Objects.toString(task.getDue(), ""), task.getSummary());
    }

    private static String line(Term term) {
        return NLS.bind(Messages.tieTerm, new Object[] {term.name(), String.format("%.2f", term.value()),
            term.reason()});
    }

    private static String joined(String separator, String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }

    private void printInteractions() {
        if (profile.interactions().isEmpty()) {
            return;
        }
        terminal.print("");
        var table = new TextTable(Messages.when, Messages.kind, Messages.subject);
        profile.interactions().stream().limit(INTERACTIONS).forEach(each -> table.row(
                Dates.day(each, profile.zone()), org.kith.model.edit.Words.of(each.getKind()), about(each)));
        table.print(terminal);
        if (profile.interactions().size() > INTERACTIONS) {
            terminal.print(NLS.bind(Messages.more, profile.interactions().size() - INTERACTIONS));
        }
    }

    private static String about(Interaction interaction) {
        return joined("; ", interaction.getSubject(), interaction.getNotes());
    }
}
