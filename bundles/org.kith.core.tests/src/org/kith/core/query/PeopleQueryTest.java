// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.RelationshipTypes;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;

class PeopleQueryTest {

    private static final ContactsFactory MAKE = ContactsFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Network root = MAKE.createNetwork();
    private Person ada;

    /** Ada, who was met 100 days ago, and nobody else. */
    private final Facts facts = new Facts() {

        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public PersonRow row(Person person) {
            return aRow("Ada Lovelace").worksFor("Analytical Engines", "Analyst").withEmail("ada@example.org")
                    .touched(TODAY.minusDays(100).toString(), InteractionKind.EMAIL).build();
        }

        @Override
        public double tie(PersonRow row) {
            return 20;
        }

        @Override
        public Optional<Due> due(PersonRow row) {
            return Optional.of(new Due(row.id(), row.name(), DueStatus.RED, 100, 30, 45, TODAY, "", 1));
        }

        @Override
        public int hops(Person person) {
            return 2;
        }

        @Override
        public List<String> relationships(Person person) {
            return List.of("former colleague of");
        }
    };

    @BeforeEach
    void makeAda() {
        ada = MAKE.createPerson();
        ada.setFormattedName("Ada Lovelace");
        employ("Analytical Engines", "Analyst", null);
        employ("Royal Society", "Fellow", "2020");
        var tag = MAKE.createTag();
        tag.setName("Berlin");
        root.getDefinedTags().add(tag);
        ada.getTags().add(tag);
        var skill = MAKE.createSkill();
        skill.setName("Rust");
        skill.getAlternativeNames().add("Rust programming");
        root.getSkills().add(skill);
        var claim = MAKE.createSkillClaim();
        claim.setSkill(skill);
        ada.getSkillClaims().add(claim);
        var experience = MAKE.createExperience();
        experience.setName("Founding a company");
        ada.getExperiences().add(experience);
        var email = MAKE.createContactPoint();
        email.setKind(ContactKind.EMAIL);
        email.setValue("Ada@Example.org");
        ada.getContactPoints().add(email);
        var address = MAKE.createAddress();
        address.setLocality("London");
        address.setCountry("England");
        ada.getAddresses().add(address);
        ada.setLayer(Layer.L15);
        ada.setNotes("Likes poetry");
        ada.setFirstMet(PartialDate.parse("2020-05-01"));
    }

    private void employ(String name, String title, String end) {
        Organization organization = MAKE.createOrganization();
        organization.setName(name);
        root.getOrganizations().add(organization);
        var employment = MAKE.createEmployment();
        employment.setOrganization(organization);
        employment.setTitle(title);
        employment.setEnd(end == null ? null : PartialDate.parse(end));
        ada.getEmployments().add(employment);
    }

    private boolean finds(String query) {
        return PeopleQuery.parse(query).on(facts).test(ada);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "ADA love", "engines", "\"ada love\"", "name:lovelace", "org:analytical",
        "org:\"Analytical Engines\"", "formerly:royal", "title:fellow", "email:@example.org", "tag:berlin",
        "skill:rust", "skill:\"rust prog\"",
        "experience:founding", "tie:weak", "tie>10", "tie<=20", "tie=20", "last>90d", "last<15w", "last>=3m", "last<1y",
        "last<2026-06-01", "due:red", "layer:15", "layer:L15", "status:active", "hops<=2", "hops:2", "met>6y",
        "met:2020-05-01", "city:london", "country:eng", "note:poet", "has:email", "has:note", "has:job", "has:skill",
        "has:address", "has:contact", "type:former", "type:\"former colleague\"", "placeholder:no", "-tag:paris",
        "NOT hops>2", "tag:paris OR tag:berlin", "(tag:paris OR skill:rust) ada", "-(tag:paris OR tag:rome)",
        "skill:rust org:\"Analytical Engines\" tie:weak last>90d hops<=2 tag:berlin"})
    void theseFindAda(String query) {
        assertThat(finds(query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob", "name:engines", "org:royal", "formerly:analytical", "title:boss", "email:x@",
        "tag:paris", "skill:java", "experience:layoff", "tie:strong", "tie>20", "last<90d", "last:never",
        "last>2026-06-01",
        "due:none", "due:green", "layer:none", "status:archived", "hops<2", "met<6y", "city:paris", "note:prose",
        "has:phone", "has:photo", "has:birthday", "has:profile",
        "type:friend", "placeholder:yes", "\"love ada\"", "org:\"engines analytical\"", "skill:\"rust lang\"",
        "-ada", "-(ada OR bob)", "tag:paris OR tag:rome", "ada -tag:berlin"})
    void theseDoNot(String query) {
        assertThat(finds(query)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"tie:strnog | 0 | strong, medium, weak, dormant, absent",
        "ada foo:bar | 4 | There is no field “foo”", "(ada | 0 | not closed", "ada) | 3 | closes nothing",
        "tag: | 0 | a value is missing", "name:\"ada | 5 | has no end", "last>soon | 0 | such as 90d",
        "hops<x | 0 | not a number", "tag>berlin | 0 | write a colon", "ada - | 4 | something has to follow",
        "has:nose | 0 | email, phone", "tie>weak | 0 | not a number", "layer:7 | 0 | 5, 15, 50, 150, 500, none",
        "due:late | 0 | green, amber, red, none",
        "status:gone | 0 | active, dormant, archived", "placeholder:maybe | 0 | yes, no",
        "last>never | 0 | such as 90d",
        "status:none | 0 | active, dormant", "met:2026-13-01 | 0 | such as 90d",
        "ada NOT | 4 | something has to follow",
        "skil:rust | 0 | Did you mean skill?", "organization:x | 0 | Did you mean org?", "ada OR nam:x | 7 | name",
        "OR ada | 0 | each side", "ada OR | 4 | each side", "(ada OR ) bob | 5 | each side"})
    void whatCannotBeUnderstoodIsSaidWithItsPlaceAndTheRemedy(String query, int position, String message) {
        assertThatThrownBy(() -> PeopleQuery.parse(query)).isInstanceOfSatisfying(QueryException.class,
                wrong -> assertThat(wrong.position()).isEqualTo(position)).hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "NOT ", "-("})
    void whatIsTooDeepIsRefused(String opening) {
        assertThatThrownBy(() -> PeopleQuery.parse(opening.repeat(100_000) + "ada")).isInstanceOf(QueryException.class)
                .hasMessageContaining("too many");
    }

    @Test
    void manyConditionsAreNotTooDeep() {
        assertThat(finds("ada ".repeat(20_000))).isTrue();
        assertThat(finds("bob OR ".repeat(20_000) + "ada")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ada love, true", "'', true", "tag:berlin, false", "ada OR bob, false", "-ada, false",
        "'\"ada love\"', false", "'\"ada\"', true"})
    void wordsAloneArePlain(String query, boolean plain) {
        assertThat(PeopleQuery.parse(query).isPlain()).isEqualTo(plain);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsPrintedIsReadAsTheSame(int seed) {
        var query = invented(new Random(seed), 3);
        var printed = PeopleQuery.parse(query).toString();

        assertThat(PeopleQuery.parse(printed)).hasToString(printed);
        assertThat(PeopleQuery.parse(printed)).isEqualTo(PeopleQuery.parse(query));
        assertThat(finds(printed)).as(query).isEqualTo(finds(query));
    }

    private static String invented(Random random, int depth) {
        var atoms = new String[] {"ada", "bob", "\"ada love\"", "tag:berlin", "tag:\"New York\"", "tie:weak", "tie>=30",
            "last>90d", "last<2026-01-01", "hops<=2", "-has:phone", "\"tag:x\"", "\"OR\"", "layer:none"};
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> invented(random, depth - 1) + ' ' + invented(random, depth - 1);
            case 2 -> '(' + invented(random, depth - 1) + " OR " + invented(random, depth - 1) + ')';
            case 3 -> "-(" + invented(random, depth - 1) + ')';
            default -> atoms[random.nextInt(atoms.length)];
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ta | tag:", "ada sk | ada skill:", "tag:b | tag:Berlin",
        "-skill:r | -skill:Rust",
        "org:an | org:\"Analytical Engines\"", "tie:w | tie:weak", "org:\"ro | org:\"Royal Society\"",
        "layer:n | layer:none", "org:engines | org:\"Analytical Engines\"",
        "org:\"royal soc | org:\"Royal Society\"", "experience:fou | experience:\"Founding a company\"",
        "city:lon | city:London", "country:e | country:England", "type:fr | type:\"friend of\"", "la | last>",
        "last> | last>90d", "hops<= | hops<=2", "last:n | last:never", "status:do | status:do-not-contact",
        "(ada OR ta | (ada OR tag:", "placeholder:y | placeholder:yes"})
    void whatCouldFollowIsOffered(String typed, String offered) {
        root.getPeople().add(ada);
        root.getRelationshipTypes().addAll(RelationshipTypes.builtIn());

        assertThat(new QueryCompletion(root).complete(typed)).extracting(Completion::query).contains(offered);
    }

    @Test
    void whatIsOfferedIsShownWithoutWhatStandsBefore() {
        assertThat(new QueryCompletion(root).complete("ada -org:\"royal s"))
                .containsExactly(new Completion("org:\"Royal Society\"", "ada -org:\"Royal Society\""));
    }

    @Test
    void whatBeginsAsTypedIsOfferedFirst() {
        employ("Engines of the North", "Engineer", null);

        assertThat(new QueryCompletion(root).complete("org:engines")).extracting(Completion::term)
                .containsExactly("org:\"Engines of the North\"", "org:\"Analytical Engines\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "zzz", "tag:zzz", "tag:berlin", "foo:b", "\"ada ta", "Jean-na",
        "org:\"Royal Society\"", "email:a"})
    void otherwiseNothingIs(String typed) {
        assertThat(new QueryCompletion(root).complete(typed)).isEmpty();
    }
}
