// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Proposal;
import org.kith.core.duplicate.Traits;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;

/** How many of the pairs that are one person are found, and how many of those that are found are. */
class DuplicateQualityTest {

    private static final int PEOPLE = 20_000;
    private static final int GIVEN_NAMES = 400;
    private static final int FAMILY_NAMES = 12_000;
    private static final int EMPLOYERS = 800;
    private static final int EVERY = 10;

    private final List<Rule> rules = Rule.of(new AllGuarded<DuplicateRule>(new Guard()).addAll(List.of(
            new NameRule(), new EmailRule(), new TelephoneRule(), new ProfileRule(), new EmployerRule(),
            new BirthdayRule())));
    private final Random random = new Random(20260901);
    private final List<Traits> people = new ArrayList<>();
    private final Set<Set<UUID>> same = new HashSet<>();

    @Test
    void nearlyAllAreFoundAndNearlyAllThatAreFoundAreRight() {
        for (int number = 0; number < PEOPLE; number++) {
            addPerson(number);
        }

        var found = new HashSet<Set<UUID>>();
        new PairSearch(rules, people, Set.of()).run().forEach(pair -> found.add(pair(pair)));

        var right = new HashSet<>(found);
        right.retainAll(same);
        assertThat((double) right.size() / same.size()).as("recall").isGreaterThanOrEqualTo(0.99);
        assertThat((double) right.size() / found.size()).as("precision").isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void aNameThatVeryManyShareCostsLittle() {
        for (int number = 0; number < PEOPLE; number++) {
            people.add(new Traits(id(), "john smith", List.of("john" + number + "@example.org"), List.of(), List.of(),
                    List.of(), null));
        }

        assertThat(new Blocks(rules, people).pairs()).isEmpty();
    }

    private static Set<UUID> pair(Proposal proposal) {
        return Set.of(proposal.first(), proposal.second());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void addPerson(int number) {
        var person = new Traits(id(), word("g", GIVEN_NAMES) + ' ' + word("f", FAMILY_NAMES),
                List.of("person" + number + "@example.org"), List.of(String.valueOf(10_000_000 + number)), List.of(),
                List.of(word("e", EMPLOYERS)), null);
        people.add(person);
        if (number % EVERY == 0) {
            var again = again(person, number / EVERY % 5);
            people.add(again);
            same.add(Set.of(person.id(), again.id()));
        }
    }

    /** Some names are frequent and most are rare, as in life: the square makes it so. */
    private String word(String first, int many) {
        double skewed = random.nextDouble();
        return first + Integer.toString((int) (skewed * skewed * many) + 40_000, Character.MAX_RADIX) + "ane";
    }

    /** The same person as another address book would have them. */
    private Traits again(Traits person, int kind) {
        return switch (kind) {
            case 0 -> with(person, person.name().charAt(0) + person.name().substring(person.name().indexOf(' ')),
                    person.emails(), List.of(), List.of());
            case 1 -> with(person, misspelt(person.name()), List.of(), person.telephones(), List.of());
            case 2 -> with(person, person.name(), List.of(), List.of(), person.employers());
            case 3 -> with(person, misspelt(person.name()), person.emails(), List.of(), person.employers());
            default -> with(person, person.name(), List.of("other." + person.emails().getFirst()),
                    person.telephones(), List.of());
        };
    }

    private Traits with(Traits person, String name, List<String> emails, List<String> telephones,
            List<String> employers) {
        return new Traits(id(), name, emails, telephones, person.profiles(), employers, null);
    }

    private String misspelt(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        return name.charAt(at) == ' ' ? name : name.substring(0, at) + 'x' + name.substring(at + 1);
    }
}
