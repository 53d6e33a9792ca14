// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.kith.testkit.Builders.aCadence;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aFeed;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aPost;
import static org.kith.testkit.Builders.aRelationship;
import static org.kith.testkit.Builders.aReview;
import static org.kith.testkit.Builders.aSkill;
import static org.kith.testkit.Builders.anEvent;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.kith.core.collaboration.Collaborating;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.feed.Feeds;
import org.kith.core.feed.Subscriptions;
import org.kith.core.growth.Capturing;
import org.kith.core.growth.FollowingUp;
import org.kith.core.growth.Insights;
import org.kith.core.growth.MetricSeries;
import org.kith.core.growth.Newcomer;
import org.kith.core.growth.Reviews;
import org.kith.core.growth.TargetRoles;
import org.kith.core.introduction.Introducing;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.Referring;
import org.kith.core.pipeline.Undertakings;
import org.kith.core.support.Skills;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightKind;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.ReferralStatus;
import org.kith.testkit.TestNetwork;

/**
 * Edits of every kind, on a network with Ada, Tim, their employers, a tag, a tie, three interactions, a
 * mentorship, a board, a collaboration and an insight.
 */
final class Catalogue {

    /** One edit. */
    record Edit(String name, Consumer<TestNetwork> work) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Catalogue() {
    }

    private static final LocalDate DAY = LocalDate.of(2026, 8, 30);

    private static Mentorship mentorship(TestNetwork test) {
        return Mentorships.of(test.network().root()).findFirst().orElseThrow();
    }

    static void prepare(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org").withTelephone("+44 20 7946 0000")
                .worksFor("Analytical Engines", "Programmer", "2020-05").tagged("pioneers").born("--12-10"));
        var tim = test.add(aPerson("Tim Berners-Lee").worksFor("CERN", "Engineer").withCadence(30, 45));
        test.add(aCall().with(ada).about("The engine").on("2026-08-01"));
        test.add(aMeeting().with(ada, tim).at("2026-08-02T10:00:00Z"));
        test.add(aCall().with(tim));
        test.network().edit("Tie", () -> test.network()
                .add(aRelationship(ada, test.network().root().getRelationshipTypes().getFirst(), tim)));
        test.network().edit("Mentorship", () -> aMentorship().by(ada).of(tim, test.network().root().getOwner())
                .agreed("2026-08-20", 14, 12).reaching(MentorshipStatus.ACCEPTED, "2026-08-10")
                .meeting("2026-08-20T10:00:00Z").addTo(test.network()));
        test.network().edit("Board", () -> preparePipeline(test));
        test.network().edit("Collaboration", () -> prepareCollaboration(test));
        test.network().edit("Insight", () -> prepareInsight(test));
    }

    static Stream<Edit> edits() {
        return Stream.of(contacts(), mentorships(), pipelines(), collaborations(), insights(), growth())
                .flatMap(edits -> edits);
    }

    private static Stream<Edit> contacts() {
        return Stream.of(
                new Edit("add a person", test -> aPerson("Grace Hopper").withEmail("g@example.org")
                        .worksFor("Navy", "Admiral").tagged("navy").addTo(test.network())),
                new Edit("change attributes", test -> {
                    var ada = test.person("Ada Lovelace");
                    ada.setNotes("Line one\nLine \"two\" \\ \u00e9 \uD83D\uDE00 \u0000");
                    ada.setLayer(Layer.L15);
                    ada.setSensitivity(Sensitivity.SECRET);
                    ada.setFirstMet(PartialDate.parse("1833"));
                    ada.setBirthday(null);
                }),
                new Edit("add to lists", test -> {
                    test.person("Ada Lovelace").getNicknames().add("Countess");
                    test.person("Tim Berners-Lee").getTags().addAll(test.person("Ada Lovelace").getTags());
                }),
                new Edit("remove from lists", test -> {
                    test.person("Ada Lovelace").getContactPoints().removeFirst();
                    test.person("Ada Lovelace").getTags().clear();
                }),
                new Edit("reorder a list", test -> test.person("Ada Lovelace").getContactPoints().move(0, 1)),
                new Edit("change a part", test -> {
                    var point = test.person("Ada Lovelace").getContactPoints().getFirst();
                    point.setKind(ContactKind.OTHER);
                    point.setValue("elsewhere");
                }),
                new Edit("set and clear a contained object", test -> {
                    test.person("Ada Lovelace").setCadence(aCadence(7, 14));
                    test.person("Tim Berners-Lee").setCadence(null);
                }),
                new Edit("change a reference", test -> test.person("Ada Lovelace").getEmployments().getFirst()
                        .setOrganization(test.person("Tim Berners-Lee").getEmployments().getFirst()
                                .getOrganization())),
                new Edit("log an interaction",
                        test -> aCall().with(test.person("Ada Lovelace")).about("Again").addTo(test.network())),
                new Edit("change an interaction", test -> {
                    var call = test.network().interactions(test.person("Ada Lovelace")).getLast();
                    call.setSubject("Something else");
                    call.getParticipations().getFirst().setParty(test.person("Tim Berners-Lee"));
                }),
                new Edit("remove an interaction", test -> test.network()
                        .remove(test.network().interactions(test.person("Ada Lovelace")).getFirst())),
                new Edit("remove a person", test -> test.network().remove(test.person("Ada Lovelace"))),
                new Edit("remove two people", test -> {
                    test.network().remove(test.person("Ada Lovelace"));
                    test.network().remove(test.person("Tim Berners-Lee"));
                }),
                new Edit("remove a tag",
                        test -> test.network().remove(test.network().root().getDefinedTags().getFirst())),
                new Edit("remove an organization",
                        test -> test.network().remove(test.network().root().getOrganizations().getFirst())),
                new Edit("remove a relationship type",
                        test -> test.network().remove(test.network().root().getRelationshipTypes().getFirst())),
                new Edit("weigh ties otherwise", test -> {
                    var set = ContactsFactory.eINSTANCE.createTieSettings();
                    set.setFrequency(50);
                    var kind = ContactsFactory.eINSTANCE.createKindWeight();
                    kind.setWeight(0.7);
                    set.getKinds().add(kind);
                    test.network().root().setTieSettings(set);
                }),
                new Edit("rename the network", test -> test.network().root().setName("Another name")),
                new Edit("all at once", test -> {
                    var grace = aPerson("Grace Hopper").worksFor("Navy", "Admiral").addTo(test.network());
                    aMeeting().with(grace, test.person("Tim Berners-Lee")).addTo(test.network());
                    test.network().remove(test.person("Ada Lovelace"));
                    test.person("Tim Berners-Lee").setHeadline("Web");
                }));
    }

    private static Stream<Edit> mentorships() {
        return Stream.of(
                new Edit("begin a mentorship", test -> new Mentoring(test.network()).begin(MentorshipKind.PEER,
                        List.of(test.person("Tim Berners-Lee")), List.of(test.person("Ada Lovelace")), "The web",
                        MentorshipStatus.PROPOSED, DAY)),
                new Edit("activate a mentorship", test -> new Mentoring(test.network()).move(mentorship(test),
                        MentorshipStatus.ACTIVE, DAY)),
                new Edit("agree anew and sign", test -> {
                    var mentoring = new Mentoring(test.network());
                    mentoring.sign(mentoring.agree(mentorship(test)), test.person("Ada Lovelace"), DAY);
                }),
                new Edit("plan all sessions", test -> new Mentoring(test.network()).planAll(mentorship(test),
                        LocalTime.of(17, 0), 60, ZoneOffset.UTC)),
                new Edit("hold a session with advice and a promise", test -> {
                    var mentoring = new Mentoring(test.network());
                    var session = mentorship(test).getSessions().getFirst();
                    mentoring.hold(session);
                    mentoring.advise(session, test.person("Ada Lovelace"), "Rehearse aloud");
                    mentoring.commit(session, "Rehearse", test.person("Tim Berners-Lee"), DAY.plusDays(7));
                }),
                new Edit("hold a session and move it", test -> {
                    var mentoring = new Mentoring(test.network());
                    var session = mentorship(test).getSessions().getFirst();
                    mentoring.hold(session);
                    mentoring.reschedule(session, session.getStart().minusSeconds(3600));
                }),
                new Edit("set a goal with an action", test -> {
                    var mentoring = new Mentoring(test.network());
                    mentoring.addAction(mentoring.setGoal(mentorship(test), "Give two talks"), "Find a place", DAY);
                }),
                new Edit("enter progress", test -> {
                    var mentoring = new Mentoring(test.network());
                    var goal = mentoring.setGoal(mentorship(test), "Speak freely");
                    mentoring.enterProgress(goal, DAY, 100, "No notes any more");
                    mentoring.enterProgress(goal, DAY.minusDays(7), 50, null);
                }),
                new Edit("apply advice", test -> {
                    var mentoring = new Mentoring(test.network());
                    mentoring.answer(mentoring.advise(mentorship(test).getSessions().getFirst(),
                            test.person("Ada Lovelace"), "Rehearse aloud"), AdviceStatus.APPLIED, DAY);
                }),
                new Edit("complete a mentorship", test -> {
                    var mentoring = new Mentoring(test.network());
                    mentoring.move(mentorship(test), MentorshipStatus.ACTIVE, DAY);
                    var closing = MentorshipFactory.eINSTANCE.createClosing();
                    closing.setOn(DAY);
                    closing.setStayInTouchDays(90);
                    mentoring.close(mentorship(test), closing);
                }),
                new Edit("offer to mentor", test -> new Mentoring(test.network())
                        .profile(test.person("Tim Berners-Lee")).setMentor(true)),
                new Edit("remove a mentorship", test -> test.network().remove(mentorship(test))));
    }

    private static void preparePipeline(TestNetwork test) {
        var boards = new Boards(test.network());
        var talks = boards.create(PipelineTemplate.builtIn().getLast());
        var course = boards.open(talks, "Course on engines", DAY);
        course.setOrganization(test.network().root().getOrganizations().getFirst());
        var contact = PipelineFactory.eINSTANCE.createOpportunityContact();
        contact.setPerson(test.person("Ada Lovelace"));
        course.getContacts().add(contact);
        new Referring(test.network()).ask(test.person("Ada Lovelace"), test.network().root().getOwner(),
                test.person("Tim Berners-Lee"), course, DAY);
    }

    private static void prepareCollaboration(TestNetwork test) {
        var collaborating = new Collaborating(test.network());
        var ada = test.person("Ada Lovelace");
        var notes = collaborating.begin("Notes on the engine", CollaborationKind.CO_AUTHORSHIP,
                CollaborationStatus.AGREED, List.of(test.network().root().getOwner(), ada,
                        test.network().root().getOrganizations().getFirst()), DAY);
        notes.setOpportunity(opportunity(test));
        collaborating.addObjective(notes, "Publish the notes", DAY.plusDays(60)).getSharedBy().add(ada);
        collaborating.addMilestone(notes, "Translate the paper", DAY.plusDays(30));
    }

    private static Collaboration collaboration(TestNetwork test) {
        return Collaborations.of(test.network().root()).findFirst().orElseThrow();
    }

    private static Stream<Edit> collaborations() {
        return Stream.of(
                new Edit("begin a collaboration", test -> new Collaborating(test.network()).begin("Web",
                        CollaborationKind.PROJECT, CollaborationStatus.EXPLORING,
                        List.of(test.person("Tim Berners-Lee")), DAY)),
                new Edit("join a collaboration", test -> {
                    var tim = new Collaborating(test.network()).join(collaboration(test),
                            test.person("Tim Berners-Lee"));
                    tim.getGives().addAll(List.of("A server", "A browser"));
                    tim.getGets().add("A name");
                    tim.setHoursPerMonth(8);
                }),
                new Edit("plan for a collaboration", test -> new Undertakings(test.network()).plan(collaboration(test),
                        "Find a printer", DAY.plusDays(3))),
                new Edit("remove a collaboration with what is to be done for it", test -> {
                    new Undertakings(test.network()).plan(collaboration(test), "Find a printer", null);
                    new Undertakings(test.network()).remove(collaboration(test));
                }),
                new Edit("plan for an introduction, and thank for it", test -> {
                    var made = new Introducing(test.network()).plan(test.person("Ada Lovelace"),
                            test.network().root().getOwner(), test.person("Tim Berners-Lee"));
                    new Undertakings(test.network()).plan(made, "Ask both", DAY);
                    made.setThankedOn(DAY);
                }),
                new Edit("plan for a referral", test -> new Undertakings(test.network()).plan(
                        Pipelines.referrals(test.network().root()).findFirst().orElseThrow(), "Send my papers", DAY)),
                new Edit("leave a collaboration", test -> collaboration(test).getPartners().remove(1)),
                new Edit("give a collaboration up", test -> new Collaborating(test.network()).move(
                        collaboration(test), CollaborationStatus.ABANDONED, DAY, "No time")),
                new Edit("reach a milestone", test -> collaboration(test).getMilestones().getFirst()
                        .setReachedOn(DAY)),
                new Edit("review a collaboration", test -> {
                    var collaborating = new Collaborating(test.network());
                    collaborating.review(collaboration(test), DAY, 4, "Well");
                    collaborating.review(collaboration(test), DAY.minusDays(7), 2, null);
                }),
                new Edit("remove what a collaboration came from", test -> test.network().remove(opportunity(test))),
                new Edit("remove a collaboration", test -> test.network().remove(collaboration(test))));
    }

    private static void prepareInsight(TestNetwork test) {
        var insight = capture(test, "Engines will compose music", List.of(test.person("Ada Lovelace")));
        new Capturing(test.network()).corroborate(insight, test.network().root().getOrganizations().getFirst(),
                false, DAY);
    }

    private static Insight capture(TestNetwork test, String title, List<Person> sources) {
        var insight = new Capturing(test.network()).capture(title, InsightKind.TREND, Horizon.YEARS_3, sources, DAY);
        var topic = Skills.named(test.network(), "Engines");
        insight.getTopics().add(topic.eContainer() == null ? test.network().add(topic) : topic);
        return insight;
    }

    private static Insight insight(TestNetwork test) {
        return Insights.of(test.network().root()).findFirst().orElseThrow();
    }

    private static Stream<Edit> insights() {
        return Stream.of(
                new Edit("capture an insight", test -> capture(test, "Webs", List.of(test.person("Tim Berners-Lee")))),
                new Edit("corroborate an insight", test -> new Capturing(test.network()).corroborate(insight(test),
                        test.person("Tim Berners-Lee"), true, DAY)),
                new Edit("ask somebody again", test -> new Capturing(test.network()).corroborate(insight(test),
                        test.network().root().getOrganizations().getFirst(), true, DAY.plusDays(1))),
                new Edit("supersede an insight", test -> new Capturing(test.network()).supersede(insight(test),
                        capture(test, "Engines compose music", List.of()))),
                new Edit("expire an insight", test -> new Capturing(test.network()).expire(insight(test), DAY)),
                new Edit("remove an insight", test -> test.network().remove(insight(test))));
    }

    private static Stream<Edit> growth() {
        return Stream.of(
                new Edit("keep an achievement", test -> {
                    var achievement = GrowthFactory.eINSTANCE.createAchievement();
                    achievement.setTitle("Built an engine");
                    achievement.setDate(DAY);
                    achievement.getCorroboratedBy().add(test.person("Ada Lovelace"));
                    achievement.getEvidence().add("The engine");
                    test.network().add(achievement);
                }),
                new Edit("keep a feedback", test -> {
                    var feedback = GrowthFactory.eINSTANCE.createFeedback();
                    feedback.setText("Clear notes");
                    feedback.setDate(DAY);
                    feedback.setFrom(test.person("Tim Berners-Lee"));
                    test.network().add(feedback);
                }),
                new Edit("plan a talk", test -> {
                    var talk = GrowthFactory.eINSTANCE.createTalk();
                    talk.setTitle("Engines");
                    talk.setCallDeadline(DAY);
                    talk.getContributors().add(test.person("Ada Lovelace"));
                    test.network().add(talk);
                }),
                new Edit("publish", test -> {
                    var publication = GrowthFactory.eINSTANCE.createPublication();
                    publication.setTitle("Notes");
                    publication.getTopics().add(test.network().add(aSkill("Notes")));
                    MetricSeries.note(publication, "views", DAY, 120);
                    MetricSeries.note(test.network().add(publication), "views", DAY.plusDays(7), 480);
                }),
                new Edit("go to an event and meet somebody", test -> {
                    var event = test.network().add(anEvent("Salon", DAY.toString(), test.network().root().getOwner()));
                    new FollowingUp(test.network()).meet(event, List.of(test.person("Ada Lovelace")), DAY);
                    new FollowingUp(test.network()).finish(event, List.of(new FollowingUp.Meeting(
                            new Newcomer("Charles Babbage", "Analytical Engines", null), "Send notes", true)), null,
                            DAY);
                }),
                new Edit("meet somebody by a post", test -> new FollowingUp(test.network()).meet(
                        test.network().add(aPost("Engines", DAY.toString())),
                        List.of(test.person("Tim Berners-Lee")), DAY)),
                new Edit("present oneself", test -> {
                    var identity = GrowthFactory.eINSTANCE.createIdentityStatement();
                    identity.setHeadline("Analyst");
                    identity.setValidFrom(DAY);
                    identity.getKeywords().add("engines");
                    test.network().add(identity);
                }),
                new Edit("aim at a role", test -> {
                    var role = GrowthFactory.eINSTANCE.createTargetRole();
                    role.setName("Team lead");
                    TargetRoles.ask(test.network().add(role), test.network().add(aSkill("Hiring")), SkillLevel.EXPERT);
                }),
                new Edit("review a week", test -> {
                    var review = test.network().add(aReview("2026-08-31", 7));
                    review.getToThank().add(test.person("Ada Lovelace"));
                    review.getIntentions().add("Rest");
                    Reviews.planThanks(test.network(), review, DAY);
                }),
                new Edit("read a feed and fetch it again", test -> {
                    var subscriptions = new Subscriptions(test.network());
                    var feed = subscriptions.add(aFeed("Fabrics", "Looms think", "Webs grow"), test.clock().instant());
                    Subscriptions.read(Feeds.entries(test.network().root(), feed), true);
                    subscriptions.update(feed, aFeed("Fabrics", "Yarns spin"), test.clock().instant());
                }),
                new Edit("note confidence", test -> {
                    var entry = GrowthFactory.eINSTANCE.createConfidenceEntry();
                    entry.setDate(DAY);
                    entry.setScore(7);
                    entry.setSituation("Talks");
                    test.network().add(entry);
                }));
    }

    private static Pipeline board(TestNetwork test) {
        return Pipelines.of(test.network().root()).findFirst().orElseThrow();
    }

    private static Opportunity opportunity(TestNetwork test) {
        return Pipelines.opportunities(test.network().root()).findFirst().orElseThrow();
    }

    private static Stream<Edit> pipelines() {
        return Stream.of(
                new Edit("create every board", test -> PipelineTemplate.builtIn()
                        .forEach(new Boards(test.network())::create)),
                new Edit("open an opportunity", test -> {
                    var opened = new Boards(test.network()).open(board(test), "Another course", DAY);
                    opened.setAmount(500);
                    opened.setCurrency("EUR");
                    opened.setPosting(PipelineFactory.eINSTANCE.createPosting());
                }),
                new Edit("move an opportunity", test -> new Boards(test.network()).move(opportunity(test),
                        board(test).getStages().get(1), DAY, "Paid")),
                new Edit("lose an opportunity", test -> new Boards(test.network()).move(opportunity(test),
                        board(test).getStages().getLast(), DAY, "Too long")),
                new Edit("merge two stages", test -> new Boards(test.network()).merge(
                        board(test).getStages().getFirst(), board(test).getStages().get(1), DAY)),
                new Edit("take an empty stage away", test -> new Boards(test.network())
                        .remove(board(test).getStages().get(2))),
                new Edit("say what currencies are worth", test -> {
                    var table = PipelineFactory.eINSTANCE.createCurrencyTable();
                    table.setBase("EUR");
                    var rate = PipelineFactory.eINSTANCE.createCurrencyRate();
                    rate.setCurrency("USD");
                    rate.setRate(0.9);
                    table.getRates().add(rate);
                    test.network().add(table);
                }),
                new Edit("submit a referral", test -> new Referring(test.network()).move(
                        Pipelines.referrals(test.network().root()).findFirst().orElseThrow(),
                        ReferralStatus.SUBMITTED, DAY)),
                new Edit("remove a board", test -> test.network().remove(board(test))));
    }
}
