// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aPost;
import static org.kith.testkit.Builders.aSkill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.check.Problem.Severity;
import org.kith.core.growth.MetricSeries;
import org.kith.core.growth.TargetRoles;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.Event;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.IdentityStatement;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;
import org.kith.model.growth.TargetRole;
import org.kith.model.growth.WeeklyReview;
import org.kith.testkit.Builders;
import org.kith.testkit.TestClock;

class GrowthInvariantsTest {

    private static final GrowthFactory MAKE = GrowthFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Network network = aNetworkOf(aPerson("Mary Somerville").build());

    private List<Problem> problems(Identified object) {
        object.setId(UUID.randomUUID());
        network.getSubjects().add(object);
        return new Invariants(network, TestClock.START).ofEdit(List.of(object));
    }

    private static Achievement anAchievement() {
        var achievement = MAKE.createAchievement();
        achievement.setTitle("Built an engine");
        achievement.setDate(DAY);
        return achievement;
    }

    private static Feedback aFeedback() {
        var feedback = MAKE.createFeedback();
        feedback.setText("Clear notes");
        feedback.setDate(DAY);
        return feedback;
    }

    private static Talk aTalk() {
        var talk = Builders.aTalk("Engines");
        MetricSeries.note(talk, "listeners", DAY, 0);
        return talk;
    }

    private static Event anEvent() {
        return Builders.anEvent("Salon", "2026-08-20", aPerson("Ada").build());
    }

    private static IdentityStatement anIdentity() {
        var identity = MAKE.createIdentityStatement();
        identity.setHeadline("Analyst");
        identity.setValidFrom(DAY);
        return identity;
    }

    private static TargetRole aRole() {
        var role = MAKE.createTargetRole();
        role.setName("Team lead");
        TargetRoles.ask(role, aSkill("Hiring"), SkillLevel.EXPERT);
        return role;
    }

    private static WeeklyReview aReview() {
        var review = Builders.aReview("2026-08-17", 7);
        review.getIntentions().addAll(List.of("Read", "Write", "Rest"));
        return review;
    }

    private static ConfidenceEntry confidence() {
        var entry = MAKE.createConfidenceEntry();
        entry.setDate(DAY);
        entry.setScore(7);
        entry.setSituation("Talks");
        return entry;
    }

    private static Feed aFeed() {
        var feed = MAKE.createFeed();
        feed.setTitle("Fabrics");
        feed.setAddress("https://example.org/feed");
        return feed;
    }

    private static FeedEntry anEntry() {
        var entry = MAKE.createFeedEntry();
        entry.setFeed(aFeed());
        entry.setTitle("Looms think");
        entry.setGuid("1");
        return entry;
    }

    static Stream<Identified> wholes() {
        return Stream.of(anAchievement(), aTalk(), aFeedback(), confidence(), anEvent(), anIdentity(), aReview(),
                aFeed(), anEntry(), aRole());
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void whatIsWholeIsWell(Identified object) {
        assertThat(problems(object)).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("title and a day", anAchievement(), each -> each.setTitle(" ")),
                fault("title and a day", anAchievement(), each -> each.setDate(null)),
                fault("needs a title", aTalk(), each -> each.setTitle("")),
                fault("“Engines” was held", aTalk(), each -> each.setStatus(TalkStatus.DELIVERED)),
                fault("what it is called", aPost("", "2026-08-20"), each -> each.setTitle(" ")),
                fault("what was counted of “Engines”", aTalk(), each -> each.getMetrics().getFirst().setName("")),
                fault("what was counted of “Engines”", aTalk(), each -> each.getMetrics().getFirst().setOn(null)),
                fault("can't be below 0", aTalk(), each -> each.getMetrics().getFirst().setValue(-1)),
                fault("can't be below 0", aTalk(), each -> each.getMetrics().getFirst().setValue(Double.NaN)),
                fault("needs a name", anEvent(), each -> each.setName(null)),
                fault("can't end before it begins", anEvent(), each -> each.setEnd(DAY.minusDays(1))),
                fault("can't end before it begins", Builders.anEvent("Salon", null), each -> each.setEnd(DAY)),
                fault("who is at “Salon”", anEvent(), each -> each.getAttendees().getFirst().setParty(null)),
                fault("how you present yourself", anIdentity(), each -> each.setHeadline("")),
                fault("since when", anIdentity(), each -> each.setValidFrom(null)),
                fault("which role", aRole(), each -> each.setName(" ")),
                fault("asks for is not named", aRole(), each -> each.getRequirements().getFirst().setSkill(null)),
                fault("Hiring twice", aRole(), each -> each.getRequirements().add(
                        EcoreUtil.copy(each.getRequirements().getFirst()))),
                fault("which week", aReview(), each -> each.setWeek(null)),
                fault("named by its Monday, and 2026-08-20", aReview(), each -> each.setWeek(DAY)),
                fault("from 1 to 10, not 0", aReview(), each -> each.setConfidence(0)),
                fault("and these are 4", aReview(), each -> each.getIntentions().add("Sing")),
                fault("title, and an address", aFeed(), each -> each.setTitle(null)),
                fault("title, and an address", aFeed(), each -> each.setAddress(" ")),
                fault("The entry “Looms think”", anEntry(), each -> each.setFeed(null)),
                fault("The entry “Looms think”", anEntry(), each -> each.setGuid("")),
                fault("what was said", aFeedback(), each -> each.setText(null)),
                fault("and when", aFeedback(), each -> each.setDate(null)),
                fault("on which day", confidence(), each -> each.setDate(null)),
                fault("from 1 to 10, not 0", confidence(), each -> each.setScore(0)),
                fault("from 1 to 10, not 11", confidence(), each -> each.setScore(11)),
                fault("not for both", confidence(), each -> each.setSkill(aSkill("Proofs"))));
    }

    private static <T extends Identified> Arguments fault(String message, T object, Consumer<T> fault) {
        fault.accept(object);
        return Arguments.of(message, object);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatCannotBeIsRefused(String message, Identified object) {
        assertThat(problems(object)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void somebodyTwiceAtAnEventIsAWarning() {
        var event = anEvent();
        event.getAttendees().add(EcoreUtil.copy(event.getAttendees().getFirst()));
        assertThat(problems(event)).singleElement().extracting(Problem::severity).isEqualTo(Severity.WARNING);
    }

    @Test
    void confidenceInNothingIsAWarning() {
        var entry = confidence();
        entry.setSituation(null);
        assertThat(problems(entry)).singleElement().extracting(Problem::severity).isEqualTo(Severity.WARNING);
    }
}
