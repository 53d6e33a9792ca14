// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.kith.cli.internal.output.Json;
import org.kith.core.people.CadenceRule;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Provenance;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.Tag;

/** A person for programs. */
final class ProfileJson {

    private final Profile profile;

    ProfileJson(Profile profile) {
        this.profile = profile;
    }

    Map<String, Object> document() {
        var document = summary();
        document.putAll(details());
        document.put("tie", tie());
        document.put("contactPoints", all(profile.person().getContactPoints(), this::contactPoint));
        document.put("addresses", all(profile.person().getAddresses(), this::address));
        document.put("employments", all(profile.person().getEmployments(), this::employment));
        document.put("skills", all(profile.person().getSkillClaims(), claim -> Json.object("skill",
                claim.getSkill().getName(), "level", claim.getLevel())));
        document.put("experiences", all(profile.person().getExperiences(), each -> Json.object("name",
                each.getName(), "start", each.getStart(), "end", each.getEnd())));
        document.put("balance", profile.balance().value());
        document.put("help", all(profile.help(), this::help));
        document.put("promises", all(profile.promises(), TasksCommand::json));
        document.put("relationships", all(profile.relationships(), this::relationship));
        document.put("interactions", all(profile.interactions(), this::interaction));
        document.put("provenance", all(profile.person().getProvenance(), this::provenance));
        document.put("facets", profile.person().getFacets());
        return document;
    }

    private static <T> List<Map<String, Object>> all(Collection<T> objects,
            Function<? super T, Map<String, Object>> json) {
        return objects.stream().<Map<String, Object>>map(json).toList();
    }

    private Map<String, Object> summary() {
        var row = profile.row();
        return Json.object("id", row.id(), "name", row.name(), "organization", Words.orNull(row.organization()),
                "title", Words.orNull(row.title()), "email", Words.orNull(row.email()), "lastContact",
                Words.lastContact(row, profile.today()), "due",
                profile.due().map(due -> Words.of(due.status())).orElse(null), "reason",
                profile.due().map(due -> due.reason()).orElse(null), "nextDue",
                profile.due().map(due -> due.due()).orElse(null));
    }

    private Map<String, Object> details() {
        var person = profile.person();
        return Json.object("givenName", person.getGivenName(), "familyName", person.getFamilyName(), "nicknames",
                person.getNicknames(), "headline", person.getHeadline(), "birthday", person.getBirthday(),
                "anniversary", person.getAnniversary(), "firstMet", person.getFirstMet(), "layer", person.getLayer(),
                "status", person.getStatus(), "placeholder", person.isPlaceholder(), "notes", person.getNotes(),
                "tags", person.getTags().stream().map(Tag::getName).toList(), "cadence", cadence());
    }

    private Map<String, Object> cadence() {
        CadenceRule rule = profile.row().cadence();
        return rule == null ? null : Json.object("target", rule.targetDays(), "maximum", rule.maxDays(),
                "quietUntil", rule.quietUntil(), "origin", rule.origin());
    }

    private Map<String, Object> tie() {
        var tie = profile.tie();
        return Json.object("value", Figures.rounded(tie.value()), "class", tie.tieClass(), "terms",
                all(tie.terms(), term -> Json.object("name", term.name(), "weight", term.weight(), "value",
                        Figures.rounded(term.value()), "reason", term.reason())));
    }

    private Map<String, Object> contactPoint(ContactPoint point) {
        return Json.object("kind", point.getKind(), "value", point.getValue(), "usages", point.getUsages(),
                "preference", point.getPreference(), "label", point.getLabel(), "validity", point.getValidity());
    }

    private Map<String, Object> address(Address address) {
        return Json.object("street", address.getStreet(), "postOfficeBox", address.getPostOfficeBox(), "extended",
                address.getExtended(), "locality", address.getLocality(), "region", address.getRegion(), "postalCode",
                address.getPostalCode(), "country", address.getCountry(), "usages", address.getUsages(), "label",
                address.getLabel());
    }

    private Map<String, Object> employment(Employment employment) {
        var organization = employment.getOrganization();
        return Json.object("organization", organization == null ? null : organization.getLabel(), "title",
                employment.getTitle(), "role", employment.getRole(), "department", employment.getDepartment(),
                "start", employment.getStart(), "end", employment.getEnd(), "current", employment.getEnd() == null);
    }

    private Map<String, Object> relationship(Relationship tie) {
        var other = profile.other(tie);
        return Json.object("id", tie.getId(), "type", tie.getType().getKey(), "label", profile.label(tie), "with",
                Json.object("id", other.getId(), "name", other.getLabel()), "closeness",
                tie.getCloseness() == 0 ? null : tie.getCloseness(), "since", tie.getSince(), "until",
                tie.getUntil());
    }

    private Map<String, Object> help(SupportExchange help) {
        return Json.object("id", help.getId(), "date", help.getDate(), "kind", help.getKind(), "giver",
                help.getGiver().getLabel(), "receiver", help.getReceiver().getLabel(), "subject", help.getSubject(),
                "helpfulness", help.getHelpfulness() == 0 ? null : help.getHelpfulness(), "outcome",
                help.getOutcome(), "interaction", help.getInteraction());
    }

    private Map<String, Object> interaction(Interaction interaction) {
        return Json.object("id", interaction.getId(), "date", Dates.day(interaction, profile.zone()), "start",
                interaction.getStart(), "kind", interaction.getKind(), "direction", interaction.getDirection(),
                "subject", interaction.getSubject(), "note", interaction.getNotes(), "minutes",
                interaction.getMinutes(), "location", interaction.getLocation(), "personal",
                interaction.isPersonal(), "with", interaction.getParticipations().stream()
                        .map(Participation::getParty).map(party -> party.getLabel()).toList());
    }

    private Map<String, Object> provenance(Provenance provenance) {
        return Json.object("source", provenance.getSource(), "externalId", provenance.getExternalId());
    }
}
