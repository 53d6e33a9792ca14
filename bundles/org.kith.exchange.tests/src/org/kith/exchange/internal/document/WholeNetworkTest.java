// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aFeed;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.anEvent;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aReview;
import static org.kith.testkit.Builders.aSkill;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Network;
import org.kith.core.collaboration.Collaborating;
import org.kith.core.feed.Subscriptions;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.Selection;
import org.kith.core.growth.Capturing;
import org.kith.core.growth.FollowingUp;
import org.kith.core.growth.MetricSeries;
import org.kith.core.growth.TargetRoles;
import org.kith.core.guard.Guard;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Referring;
import org.kith.core.sample.SampleNetwork;
import org.kith.exchange.internal.imports.FileImporter;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.InsightKind;
import org.kith.model.growth.Talk;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.Opportunity;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** A network that is written and read again. */
@ExtendWith(NetworkExtension.class)
class WholeNetworkTest {

    private TestNetwork test;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
    }

    static Stream<Format> formats() {
        return Stream.of(new JsonFormat(), new XmiFormat());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anEmptyNetworkBecomesTheSame(Format format) throws Exception {
        fill();
        var file = write(format, test.network());
        var json = text(new JsonFormat(), test.network());
        try (var another = TestNetwork.create()) {
            var other = another.network();
            var report = read(other, file);
            assertThat(report.rejected()).isZero();
            assertThat(text(new JsonFormat(), other)).isEqualTo(json);
            assertThat(other.root().getOwner().getLabel()).isEqualTo(TestNetwork.OWNER);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameNetworkIsUnchanged(Format format) throws Exception {
        fill();
        var before = test.state();
        var report = read(test.network(), write(format, test.network()));
        assertThat(report.created() + report.updated() + report.rejected()).isZero();
        assertThat(report.unchanged()).isPositive();
        assertThat(test.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatWasRemovedComesBack(Format format) throws Exception {
        fillWithPeople();
        var before = test.state();
        var file = write(format, test.network());
        test.network().edit("Remove", () -> test.network().remove(test.person("Marie Curie")));
        read(test.network(), file);
        assertThat(test.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsSecretStays(Format format) throws Exception {
        test.add(aPerson("Mata Hari").with(spy -> spy.setSensitivity(Sensitivity.SECRET)));
        assertThat(Files.readString(write(format, test.network()))).doesNotContain("Mata Hari");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theEntriesOfAFeedThatIsSecretStayWithIt(Format format) throws Exception {
        test.network().edit("Read", () -> new Subscriptions(test.network()).add(aFeed("Spies", "Mata Hari"),
                test.clock().instant()).setSensitivity(Sensitivity.SECRET));
        assertThat(Files.readString(write(format, test.network()))).doesNotContain("Mata Hari", "Spies");
    }

    @Test
    void whatWasChangedSinceStaysAsItIs() throws Exception {
        var marie = test.add(aPerson("Marie Curie"));
        var file = write(new JsonFormat(), test.network());
        test.clock().advance(Duration.ofDays(1));
        test.network().edit("Edit", () -> marie.setHeadline("Two prizes"));
        read(test.network(), file);
        assertThat(marie.getHeadline()).isEqualTo("Two prizes");
    }

    @Test
    void whatWasChangedThereComesOver() throws Exception {
        var marie = test.add(aPerson("Marie Curie"));
        var file = write(new JsonFormat(), test.network());
        var later = Files.readString(file).replace("Marie Curie", "Marie Skłodowska Curie")
                .replaceAll("\"updated\" : \"\\d{4}", "\"updated\" : \"2199");
        assertThat(read(test.network(), Files.writeString(file, later)).updated()).isPositive();
        assertThat(marie.getFormattedName()).isEqualTo("Marie Skłodowska Curie");
    }

    @Test
    void undoTakesAllOfItBack() throws Exception {
        fill();
        var file = write(new JsonFormat(), test.network());
        try (var another = TestNetwork.create()) {
            var other = another.network();
            var before = text(new JsonFormat(), other);
            read(other, file);
            other.undo();
            assertThat(text(new JsonFormat(), other)).isEqualTo(before);
        }
    }

    @Test
    void aDocumentThatIsCutOffChangesNothing() throws Exception {
        fill();
        var file = write(new JsonFormat(), test.network());
        Files.writeString(file, Files.readString(file).substring(0, 9000));
        try (var another = TestNetwork.create()) {
            var other = another.network();
            assertThatThrownBy(() -> read(other, file)).isInstanceOf(FormatException.class)
                    .hasMessageContaining("network.json").hasMessageContaining("line");
            assertThat(other.root().getPeople()).hasSize(1);
        }
    }

    @Test
    void anObjectThatIsNoneOfOursIsNamed() throws Exception {
        var file = Files.writeString(test.folder().resolve("x.json"), """
                {"formatVersion": 1, "network": {}, "people": [
                  {"id": "8c5e1b38-2f4e-4b8f-8d3b-0f3f5c1f2a01", "formattedName": "A"}, {"nose": "long"}]}""");
        assertThatThrownBy(() -> read(test.network(), file)).isInstanceOf(FormatException.class)
                .hasMessageContaining("object 2").hasMessageContaining("nose");
    }

    @Test
    void aNewerDocumentIsRefused() throws Exception {
        var file = Files.writeString(test.folder().resolve("x.json"), "{\"formatVersion\": 9, \"network\": {}}");
        assertThatThrownBy(() -> read(test.network(), file)).hasMessageContaining("newer");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileXmlIsRefusedAndOpensNothing(String prolog, String body) throws Exception {
        var secret = Files.writeString(test.folder().resolve("secret.txt"), "s3cret");
        var file = Files.writeString(test.folder().resolve("x.xmi"), prolog.replace("FILE", secret.toUri().toString())
                + "<contacts:Network xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:contacts=\"NS\">".replace("NS", org.kith.model.contacts.ContactsPackage.eNS_URI)
                + body + "</contacts:Network>");
        var before = test.state();
        assertThatThrownBy(() -> read(test.network(), file)).isInstanceOf(FormatException.class)
                .hasMessageContaining("x.xmi").hasMessageNotContaining("s3cret");
        assertThat(test.state()).isEqualTo(before);
    }

    static List<String[]> hostile() {
        var person = "<people formattedName=\"A &x; B\"/>";
        return List.of(new String[] {"<!DOCTYPE a [<!ENTITY x SYSTEM \"FILE\">]>", person},
                new String[] {"<!DOCTYPE a [<!ENTITY % p SYSTEM \"FILE\"> %p;]>", ""},
                new String[] {"<!DOCTYPE a SYSTEM \"FILE\">", ""},
                new String[] {"<!DOCTYPE a [<!ENTITY y \"ha\"><!ENTITY x \"&y;&y;&y;&y;\">]>", person},
                new String[] {"", "<people><nobody/></people>"}, new String[] {"", "<people>".repeat(200_000)});
    }

    private void fill() {
        fillWithPeople();
        test.network().edit("Help", () -> help(test.person("Marie Curie"), test.person("Maria Curie")));
        test.network().edit("Mentor", () -> mentor(test.person("Marie Curie"), test.person("Maria Curie")));
        test.network().edit("Pursue", () -> pursue(test.person("Marie Curie"), test.person("Maria Curie")));
        test.network().edit("Learn", () -> learn(test.person("Marie Curie"), test.person("Maria Curie")));
    }

    private void mentor(Person marie, Person other) {
        var mentoring = new Mentoring(test.network());
        mentoring.profile(marie).getOffers().add(test.network().root().getSkills().getFirst());
        var mentorship = aMentorship().by(marie).of(other).about("Radiation").active("2026-08-10")
                .meeting("2026-08-20T10:00:00Z").addTo(test.network());
        mentoring.sign(mentorship.getAgreements().getFirst(), marie, LocalDate.of(2026, 8, 11));
        var session = mentorship.getSessions().getFirst();
        mentoring.advise(session, marie, "Wear gloves");
        mentoring.commit(session, "Buy gloves", other, LocalDate.of(2026, 8, 30));
        mentoring.hold(session);
    }

    private void pursue(Person marie, Person other) {
        var boards = new Boards(test.network());
        var board = boards.create(PipelineTemplate.builtIn().getFirst());
        var ties = ContactsFactory.eINSTANCE.createTieSettings();
        ties.setHalfLifeDays(180);
        test.network().root().setTieSettings(ties);
        var chair = boards.open(board, "Chair of physics", LocalDate.of(2026, 8, 1));
        boards.move(chair, board.getStages().get(1), LocalDate.of(2026, 8, 2), null);
        new Referring(test.network()).ask(marie, test.network().root().getOwner(), other, chair,
                LocalDate.of(2026, 8, 3));
        collaborate(marie, other, chair);
    }

    private void collaborate(Person marie, Person other, Opportunity chair) {
        var collaborating = new Collaborating(test.network());
        var day = LocalDate.of(2026, 8, 4);
        var paper = collaborating.begin("Paper on polonium", CollaborationKind.CO_AUTHORSHIP,
                CollaborationStatus.ACTIVE, List.of(marie, other), day);
        paper.setOpportunity(chair);
        paper.getNeededSkills().add(test.network().root().getSkills().getFirst());
        paper.getPartners().getFirst().getGives().add("Measurements");
        paper.getPartners().getFirst().getSkills().add(test.network().root().getSkills().getFirst());
        collaborating.addObjective(paper, "Publish", day.plusDays(90)).getSharedBy().add(marie);
        collaborating.addMilestone(paper, "Draft", day.plusDays(30));
        collaborating.review(paper, day.plusDays(7), 4, "Good start");
    }

    private void learn(Person marie, Person other) {
        var capturing = new Capturing(test.network());
        var day = LocalDate.of(2026, 8, 5);
        var old = capturing.capture("Radium heals", InsightKind.RESEARCH, Horizon.NOW, List.of(marie), day);
        old.setSummary("In small doses");
        old.getTopics().add(test.network().root().getSkills().getFirst());
        capturing.corroborate(old, other, false, day.plusDays(1));
        capturing.supersede(old, capturing.capture("Radium harms", InsightKind.RESEARCH, Horizon.YEARS_3,
                List.of(other), day.plusDays(2)));
        grow(marie, day);
        new Subscriptions(test.network()).add(aFeed("Physics", "Polonium", "Radium"), test.clock().instant());
    }

    private void grow(Person marie, LocalDate day) {
        var make = GrowthFactory.eINSTANCE;
        var skill = test.network().root().getSkills().getFirst();
        var achievement = test.network().add(make.createAchievement());
        achievement.setTitle("Weighed radium");
        achievement.setDate(day);
        achievement.setResult("A tenth of a gram");
        achievement.getSkills().add(skill);
        achievement.getCorroboratedBy().add(marie);
        achievement.getEvidence().add("The notebook");
        var talk = test.network().add(make.createTalk());
        talk.setTitle("What glows");
        talk.setCallDeadline(day);
        talk.getContributors().add(marie);
        show(talk, marie, day);
        var feedback = test.network().add(make.createFeedback());
        feedback.setFrom(marie);
        feedback.setDate(day);
        feedback.setText("Steady hands");
        var entry = test.network().add(make.createConfidenceEntry());
        entry.setDate(day);
        entry.setScore(7);
        entry.setSkill(skill);
    }

    private void show(Talk talk, Person marie, LocalDate day) {
        var network = test.network();
        var event = network.add(anEvent("Solvay Conference", "2026-08-01", network.root().getOwner()));
        talk.setEvent(event);
        MetricSeries.note(talk, "listeners", day, 40);
        new FollowingUp(network).meet(talk, List.of(marie), day);
        new FollowingUp(network).meet(event, List.of(marie), day);
        for (var item : List.of(GrowthFactory.eINSTANCE.createPublication(), GrowthFactory.eINSTANCE.createPost(),
                GrowthFactory.eINSTANCE.createDiscussionContribution(),
                GrowthFactory.eINSTANCE.createOpenSourceContribution(), GrowthFactory.eINSTANCE.createAward())) {
            item.setTitle("On what glows");
            network.add(item);
        }
        var identity = network.add(GrowthFactory.eINSTANCE.createIdentityStatement());
        identity.setHeadline("Chemist");
        identity.getKeywords().add("radium");
        identity.setValidFrom(day);
        var role = network.add(GrowthFactory.eINSTANCE.createTargetRole());
        role.setName("Professor");
        TargetRoles.ask(role, network.add(aSkill("Lecturing")), SkillLevel.EXPERT);
        var review = network.add(aReview("2026-08-03", 8));
        review.getHelpers().add(marie);
        review.getIntentions().add("Rest");
    }

    private void fillWithPeople() {
        SampleNetwork.addTo(test.network(), test.today());
        var marie = test.add(aPerson("Marie Curie").worksFor("Sorbonne", "Professor").tagged("Physics"));
        test.add(aCall().with(marie));
        var other = test.add(aPerson("Maria Curie"));
        test.network().edit("Keep apart", () -> {
            marie.getDistinctFrom().add(other);
            marie.getNotTiedTo().add(other);
        });
    }

    private void help(Person marie, Person other) {
        var network = test.network();
        var make = ContactsFactory.eINSTANCE;
        var skill = network.add(make.createSkill());
        skill.setName("Radioactivity");
        var claim = make.createSkillClaim();
        claim.setSkill(skill);
        claim.setLevel(SkillLevel.EXPERT);
        marie.getSkillClaims().add(claim);
        var experience = make.createExperience();
        experience.setName("Relocation");
        marie.getExperiences().add(experience);
        var request = make.createSupportRequest();
        request.setQuestion("What glows?");
        request.getSkills().add(skill);
        var asked = make.createAsked();
        asked.setPerson(marie);
        asked.setAskedOn(LocalDate.of(2026, 1, 1));
        request.getAsked().add(asked);
        network.add(request);
        var exchange = make.createSupportExchange();
        exchange.setGiver(marie);
        exchange.setReceiver(other);
        exchange.setDate(LocalDate.of(2026, 1, 2));
        exchange.setRequest(request);
        network.add(exchange);
        var task = make.createTask();
        task.setSummary("Send the notebook");
        task.setCounterpart(marie);
        network.add(task);
        var introduction = make.createIntroduction();
        introduction.setIntroducer(marie);
        introduction.setFirst(network.root().getOwner());
        introduction.setSecond(other);
        introduction.getTasks().add(task);
        network.add(introduction);
        var query = make.createSavedQuery();
        query.setName("Paris");
        query.setQuery("city:Paris");
        network.add(query);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatConcernsSomebodySecretStaysToo(Format format) throws Exception {
        fill();
        test.network().edit("Hide", () -> test.person("Marie Curie").setSensitivity(Sensitivity.SECRET));
        assertThat(Files.readString(write(format, test.network()))).doesNotContain("What glows?")
                .doesNotContain("Send the notebook").doesNotContain("Paper on polonium")
                .doesNotContain("Radium heals").doesNotContain("Weighed radium").doesNotContain("Steady hands")
                .contains("Radioactivity");
    }

    private Path write(Format format, Network network) throws Exception {
        return Files.writeString(test.folder().resolve("network." + format.extension()), text(format, network));
    }

    private static String text(Format format, Network network) throws Exception {
        var output = new ByteArrayOutputStream();
        format.write(network, Selection.of(network.root().getPeople()), output, new NullProgressMonitor());
        return output.toString(StandardCharsets.UTF_8);
    }

    private static FileReport read(Network network, Path file) throws FormatException {
        return new FileImporter(new Guard(), List.of(new JsonFormat(), new XmiFormat())).run(network, List.of(file),
                ImportOptions.DEFAULT, new NullProgressMonitor()).files().getFirst();
    }
}
