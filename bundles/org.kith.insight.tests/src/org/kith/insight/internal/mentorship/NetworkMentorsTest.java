// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.Network;
import org.kith.core.graph.TieGraphs;
import org.kith.core.graph.WarmPaths;
import org.kith.core.guard.Fault;
import org.kith.core.guard.Guard;
import org.kith.core.mentorship.Matcher;
import org.kith.core.mentorship.Matcher.Fit;
import org.kith.core.mentorship.MentorMatch;
import org.kith.core.mentorship.MentorMatches.Criterion;
import org.kith.core.mentorship.MentorMatches.Found;
import org.kith.core.mentorship.MentorWish;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.people.Cadences;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.MentoringProfile;
import org.kith.model.mentorship.MentoringStyle;
import org.kith.testkit.Misbehaviour;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class NetworkMentorsTest {

    private static final MentorWish SPEAKING = new MentorWish(true, List.of("speaking", "Proofs"), Set.of());

    private final Guard guard = new Guard(Misbehaviour.IMPATIENT);
    private final NetworkMentors mentors = new NetworkMentors(guard, Services.get(TieGraphs.class),
            Services.get(WarmPaths.class));
    private TestNetwork test;
    private Person barbara;

    @BeforeEach
    void fill(TestNetwork network) {
        mentors.addMatcher(new CommonLanguage());
        mentors.addMatcher(new CommonStyle());
        test = network;
        barbara = test.add(aPerson("Barbara Liskov").skilledIn("Speaking"));
        test.add(aPerson("Leslie Lamport").skilledIn("Speaking").skilledIn("Proofs"));
        test.add(aPerson("Tim Berners-Lee").skilledIn("Web"));
    }

    private Found find(MentorWish wish) {
        return mentors.look(test.network(), wish, Services.get(Cadences.class).rows(test.network()), test.today()).get();
    }

    private MentorMatch match(MentorWish wish, String name) {
        return find(wish).matches().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static MentorMatch.Term term(MentorMatch match, String key) {
        return match.terms().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private void profile(Person person, Consumer<MentoringProfile> more) {
        test.network().edit("Profile", () -> {
            var profile = new Mentoring(test.network()).profile(person);
            profile.setMentor(true);
            more.accept(profile);
        });
    }

    @Test
    void whoHasMoreOfTheSkillsComesFirst() {
        assertThat(find(SPEAKING).matches()).extracting(MentorMatch::name).containsExactly("Leslie Lamport",
                "Barbara Liskov");
    }

    @Test
    void halfOfTheScoreIsForSkills() {
        var match = match(SPEAKING, "Barbara Liskov");
        assertThat(term(match, MentorMatch.SKILLS).value()).isEqualTo(0.5);
        assertThat(term(match, MentorMatch.SKILLS).reason()).isEqualTo("1 of 2: speaking");
        assertThat(match.terms()).extracting(MentorMatch.Term::weight).containsExactly(50.0, 20.0, 10.0, 10.0, 10.0);
    }

    @Test
    void theScoreIsTheMeanOfTheTerms() {
        profile(barbara, profile -> { });
        assertThat(match(SPEAKING, "Barbara Liskov").score()).isCloseTo(.5 * 50 + .2 * 100 + .1 * 50 + 0 + .1 * 50,
                within(1e-9));
    }

    @Test
    void openMentorshipsTakeRoom() {
        profile(barbara, profile -> { });
        test.network().edit("Mentor", () -> aMentorship().by(barbara).of(test.person("Tim Berners-Lee"))
                .addTo(test.network()));
        var match = match(SPEAKING, "Barbara Liskov");
        assertThat(term(match, MentorMatch.AVAILABILITY).reason()).isEqualTo("room for 2 of 3");
        assertThat(match.left()).isEqualTo(2);
    }

    @Test
    void whoHasNoRoomIsNotProposed() {
        profile(barbara, profile -> profile.setMentorCapacity(0));
        assertThat(find(SPEAKING).matches()).extracting(MentorMatch::name).containsExactly("Leslie Lamport");
    }

    @Test
    void whoDoesNotOfferToMentorSaysSo() {
        profile(barbara, profile -> profile.setMentor(false));
        assertThat(term(match(SPEAKING, "Barbara Liskov"), MentorMatch.AVAILABILITY).reason())
                .isEqualTo("does not offer to mentor");
    }

    @Test
    void commonLanguagesAndStylesCount() {
        profile(test.network().root().getOwner(), profile -> {
            profile.getLanguages().add("en");
            profile.getStyles().add(MentoringStyle.COACHING);
        });
        profile(barbara, profile -> {
            profile.getLanguages().addAll(List.of("de", "en"));
            profile.getStyles().add(MentoringStyle.TEACHING);
        });
        var match = match(SPEAKING, "Barbara Liskov");
        assertThat(term(match, "language").value()).isOne();
        assertThat(term(match, "style").value()).isZero();
    }

    @Test
    void aTermThatIsSwitchedOffDoesNotCount() {
        var onlySkills = new MentorWish(true, List.of("Speaking"), Set.of("availability", "language", "tie", "style"));
        assertThat(match(onlySkills, "Barbara Liskov").score()).isEqualTo(100);
    }

    @Test
    void aPlugInWhoseTermIsSwitchedOffIsNotAsked() {
        var faults = new ArrayList<Fault>();
        guard.addListener(faults::add);
        mentors.addMatcher(new Contributed("Time zone", 10, null));

        find(new MentorWish(true, List.of("Speaking"), Set.of("Time zone")));

        assertThat(faults).isEmpty();
    }

    @Test
    void skillsDoNotCountWhereNoneIsWanted() {
        profile(barbara, profile -> { });
        assertThat(match(new MentorWish(true, List.of(), Set.of()), "Barbara Liskov").terms())
                .extracting(MentorMatch.Term::key).doesNotContain(MentorMatch.SKILLS).hasSize(4);
    }

    @Test
    void whatNobodyClaimsIsNamed() {
        var found = find(new MentorWish(true, List.of("Cooking", "Speaking"), Set.of()));
        assertThat(found.unclaimed()).containsExactly("Cooking");
    }

    @Test
    void aMenteeWantsToLearnWhatIsOffered() {
        test.network().edit("Learn", () -> test.person("Tim Berners-Lee").getSkillClaims().getFirst()
                .setWantsToLearn(true));
        var found = find(new MentorWish(false, List.of("web"), Set.of()));
        assertThat(found.matches()).extracting(MentorMatch::name).containsExactly("Tim Berners-Lee");
    }

    @Test
    void theOwnersWishesAreWhatTheyWantToLearn() {
        profile(test.network().root().getOwner(), profile -> profile.getWants()
                .add(test.network().root().getSkills().getFirst()));
        assertThat(mentors.wanted(test.network(), true)).containsExactly("Speaking");
        assertThat(mentors.wanted(test.network(), false)).isEmpty();
    }

    @Test
    void aPlugInAddsATerm() {
        mentors.addMatcher(new Contributed("Time zone", 10, row -> new Fit(1, "the same")));
        assertThat(term(match(SPEAKING, "Barbara Liskov"), "Time zone").reason()).isEqualTo("the same");
        assertThat(mentors.criteria()).extracting(Criterion::key).containsExactly("skills", "availability", "tie",
                "language", "style", "Time zone");
    }

    @ParameterizedTest
    @EnumSource
    void aPlugInThatFailsIsLeftOut(Misbehaviour misbehaviour) {
        var asked = new AtomicInteger();
        var faults = new ArrayList<Fault>();
        guard.addListener(faults::add);
        mentors.addMatcher(new Contributed("Time zone", 10, row -> {
            asked.incrementAndGet();
            return misbehaviour.commit();
        }));

        for (int i = 0; i < 5; i++) {
            assertThat(find(SPEAKING).matches()).hasSize(2).allMatch(match -> match.terms().size() == 5);
        }
        assertThat(asked.get()).isBetween(1, 3);
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.sentence()).contains(fault.plugIn(),
                "failed while looking for mentors: "));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1", "-1, 1", "5, NaN", "5, 1.1"})
    void aPlugInThatSaysANumberOutOfRangeIsLeftOut(double weight, double value) {
        mentors.addMatcher(new Contributed("Time zone", weight, row -> new Fit(value, "")));
        assertThat(match(SPEAKING, "Barbara Liskov").terms()).hasSize(5);
    }

    /** A matcher that gives its weight and says as a function says. */
    private record Contributed(String key, double weight, Function<PersonRow, Fit> fit) implements Matcher {

        @Override
        public String name() {
            return key;
        }

        @Override
        public Function<PersonRow, Fit> look(Network network, MentorWish wish) {
            return fit;
        }
    }
}
