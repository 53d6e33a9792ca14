// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kith.core.feed.FeedContent;
import org.kith.core.growth.Events;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.RequestStatus;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SupportKind;
import org.kith.model.contacts.SupportRequest;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Task;
import org.kith.model.growth.Event;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Post;
import org.kith.model.growth.Talk;
import org.kith.model.growth.WeeklyReview;

/** Where sentences about model objects begin. */
public final class Builders {

    private Builders() {
    }

    /** Begins a person with a whole name. */
    public static PersonBuilder aPerson(String name) {
        return new PersonBuilder(name);
    }

    /** Begins a person of whom no name is known. */
    public static PersonBuilder aNamelessPerson() {
        return new PersonBuilder(null);
    }

    /** Begins an interaction. */
    public static InteractionBuilder anInteraction(InteractionKind kind) {
        return new InteractionBuilder(kind);
    }

    /** Begins a telephone call. */
    public static InteractionBuilder aCall() {
        return anInteraction(InteractionKind.PHONE_CALL);
    }

    /** Begins a meeting in person. */
    public static InteractionBuilder aMeeting() {
        return anInteraction(InteractionKind.MEETING_IN_PERSON);
    }

    /** Begins an e-mail. */
    public static InteractionBuilder anEmail() {
        return anInteraction(InteractionKind.EMAIL);
    }

    /** Begins help that one person gave another. */
    public static ExchangeBuilder anExchange(SupportKind kind) {
        return new ExchangeBuilder(kind);
    }

    /** Begins a mentorship that was proposed on 1 August 2026. */
    public static MentorshipBuilder aMentorship() {
        return new MentorshipBuilder();
    }

    /** @return a skill outside of any network */
    public static Skill aSkill(String name) {
        return Names.loose().skill(name);
    }

    /** @return something to be done, outside of any network; without an assignee it is the owner's */
    public static Task aTask(String summary, Person assignee, Person counterpart, String due) {
        var task = ContactsFactory.eINSTANCE.createTask();
        task.setSummary(summary);
        task.setAssignee(assignee);
        task.setCounterpart(counterpart);
        task.setDue(due == null ? null : LocalDate.parse(due));
        return task;
    }

    /** @return a question that these people were asked on 1 September 2026, outside of any network */
    public static SupportRequest aQuestion(String words, Person... asked) {
        var request = ContactsFactory.eINSTANCE.createSupportRequest();
        request.setQuestion(words);
        for (var person : asked) {
            var each = ContactsFactory.eINSTANCE.createAsked();
            each.setPerson(person);
            each.setAskedOn(LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC));
            request.getAsked().add(each);
        }
        request.setStatus(asked.length == 0 ? RequestStatus.DRAFT : RequestStatus.ASKED);
        return request;
    }

    /** @return what a feed at example.org had published, with these titles, without days */
    public static FeedContent aFeed(String title, String... items) {
        return new FeedContent("https://example.org/feed", title, Stream.of(items).map(each -> new FeedContent.Item(
                each, each, "https://example.org/" + each.replace(' ', '-'), null, "All about " + each)).toList());
    }

    /** @return an event outside of any network, with these people, whom the owner did not meet there */
    public static Event anEvent(String name, String start, Person... attendees) {
        var event = GrowthFactory.eINSTANCE.createEvent();
        event.setName(name);
        event.setStart(start == null ? null : LocalDate.parse(start));
        List.of(attendees).forEach(person -> Events.attend(event, person));
        return event;
    }

    /** @return a talk outside of any network, of which there is nothing but the idea */
    public static Talk aTalk(String title) {
        var talk = GrowthFactory.eINSTANCE.createTalk();
        talk.setTitle(title);
        return talk;
    }

    /** @return a post outside of any network */
    public static Post aPost(String title, String date) {
        var post = GrowthFactory.eINSTANCE.createPost();
        post.setTitle(title);
        post.setDate(LocalDate.parse(date));
        return post;
    }

    /** @return a review outside of any network, of the week that begins on a Monday */
    public static WeeklyReview aReview(String monday, int confidence) {
        var review = GrowthFactory.eINSTANCE.createWeeklyReview();
        review.setWeek(LocalDate.parse(monday));
        review.setConfidence(confidence);
        return review;
    }

    /** Begins a person as engines see one. */
    public static RowBuilder aRow(String name) {
        return new RowBuilder(name);
    }

    /** @return an organization outside of any network */
    public static Organization anOrganization(String name) {
        return Names.loose().organization(name);
    }

    /** @return a tag outside of any network */
    public static Tag aTag(String name) {
        return Names.loose().tag(name);
    }

    /** @return a tag with a cadence for those who carry it */
    public static Tag aTag(String name, int targetDays, int maxDays) {
        var tag = aTag(name);
        tag.setCadence(aCadence(targetDays, maxDays));
        return tag;
    }

    /** @return a cadence */
    public static CadencePolicy aCadence(int targetDays, int maxDays) {
        return PersonBuilder.cadence(targetDays, maxDays, null);
    }

    /** Begins a graph of people without ties. */
    public static GraphBuilder aGraphOf(String... names) {
        return new GraphBuilder(names);
    }

    /** Begins a graph of so many people without ties, who are called by their numbers from 0. */
    public static GraphBuilder aGraphOf(int people) {
        return new GraphBuilder(IntStream.range(0, people).mapToObj(String::valueOf).toArray(String[]::new));
    }

    /** @return a tie outside of any network */
    public static Relationship aRelationship(Party source, RelationshipType type, Party target) {
        var relationship = ContactsFactory.eINSTANCE.createRelationship();
        relationship.setSource(source);
        relationship.setType(type);
        relationship.setTarget(target);
        return relationship;
    }

    /** @return a root with an owner and these people, without any store */
    public static Network aNetworkOf(Person owner, Person... others) {
        var network = ContactsFactory.eINSTANCE.createNetwork();
        network.setName("Test network");
        network.getPeople().add(owner);
        network.setOwner(owner);
        network.getPeople().addAll(List.of(others));
        return network;
    }
}
