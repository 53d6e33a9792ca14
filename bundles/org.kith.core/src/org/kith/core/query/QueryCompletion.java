// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kith.core.people.Query;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Experience;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Tag;

/** Offers what could follow in a query that is being typed: names of fields, then their values. */
public final class QueryCompletion {

    private static final int OFFERED = 12;
    private static final int SHORTEST = 2;
    private static final Pattern LAST_TERM = Pattern.compile("(?:^|[\\s(])-?(?<term>(?:(?<field>[A-Za-z]+)(?<sign>"
            + "<=|>=|[:<>=]))?(?:\"(?<phrase>[^\"]*)|(?<bare>(?!-)[^\"\\s()]*)))$");
    private static final List<String> AGES = List.of("30d", "90d", "6m", "1y");

    private final Network root;

    /** @param root where the values come from */
    public QueryCompletion(Network root) {
        this.root = root;
    }

    /**
     * On the model thread.
     *
     * @param typed the query up to the caret
     * @return at most a dozen; empty if nothing is to be offered
     */
    public List<Completion> complete(String typed) {
        var last = LAST_TERM.matcher(typed);
        if (!last.find()) {
            return List.of();
        }
        var before = typed.substring(0, last.start("term"));
        return terms(last).map(term -> new Completion(term, before + term)).toList();
    }

    private Stream<String> terms(Matcher last) {
        var phrase = last.group("phrase");
        if (last.group("field") != null) {
            return values(last.group("field"), last.group("sign"), phrase == null ? last.group("bare") : phrase);
        }
        return phrase == null ? fields(last.group("bare").toLowerCase(Locale.ROOT)) : Stream.empty();
    }

    private static Stream<String> fields(String beginning) {
        return beginning.length() < SHORTEST ? Stream.empty() : Arrays.stream(Field.values())
                .filter(field -> field.word().startsWith(beginning))
                .flatMap(field -> signs(field).map(sign -> field.word() + sign));
    }

    private static Stream<String> signs(Field field) {
        return field.isOrdered() ? Stream.of(":", ">", "<=") : Stream.of(":");
    }

    private Stream<String> values(String word, String sign, String beginning) {
        var words = new Query(beginning);
        return Arrays.stream(Field.values()).filter(field -> field.word().equalsIgnoreCase(word))
                .flatMap(field -> offered(field, sign)).filter(Objects::nonNull).distinct()
                .filter(value -> words.isPhraseOf(value) && !value.equalsIgnoreCase(beginning))
                .sorted(Comparator.comparing(value -> !begins(value, beginning))).limit(OFFERED)
                .map(value -> word + sign + Parser.quoted(value));
    }

    private static boolean begins(String value, String beginning) {
        return value.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private Stream<String> offered(Field field, String sign) {
        if (!sign.equals(Operator.IS.sign()) && field.isOrdered()) {
            return switch (field) {
                case HOPS -> Stream.of("1", "2", "3");
                case TIE -> Stream.of("5", "30", "60");
                default -> AGES.stream();
            };
        }
        return field.choices() == null ? known(field) : field.choices().stream();
    }

    /** What the network has. */
    private Stream<String> known(Field field) {
        return switch (field) {
            case TAG -> root.getDefinedTags().stream().map(Tag::getName);
            case SKILL -> root.getSkills().stream().map(Skill::getName);
            case ORG, FORMERLY -> root.getOrganizations().stream().map(organization -> organization.getLabel());
            case TYPE -> root.getRelationshipTypes().stream().flatMap(QueryCompletion::labels);
            case EXPERIENCE -> everybodys(person -> TextTests.parts(person, Literals.PERSON__EXPERIENCES,
                    Person::getExperiences).map(Experience::getName));
            case CITY -> everybodys(person -> Field.addresses(person).map(Address::getLocality));
            case COUNTRY -> everybodys(person -> Field.addresses(person).map(Address::getCountry));
            default -> Stream.empty();
        };
    }

    private static Stream<String> labels(RelationshipType type) {
        return Stream.of(type.getLabel(), type.getInverseLabel());
    }

    private Stream<String> everybodys(Function<Person, Stream<String>> values) {
        return root.getPeople().stream().flatMap(values);
    }
}
