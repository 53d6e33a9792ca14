// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.ImportReport.Notice;
import org.kith.model.contacts.Identified;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.EndorsementStatus;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.RecommendationStatus;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Endorsements and recommendations of LinkedIn’s data export. */
@ExtendWith(NetworkExtension.class)
class LinkedInTestimonialsTest {

    private static final String ADA = "Ada,Lovelace,https://www.linkedin.com/in/ada,,Punch,Editor,\n";
    private static final String RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n";

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) throws Exception {
        test = network;
        imports = new Imports(network);
        imports.linkedIn(ADA);
    }

    private Path endorsed(String side, String... rows) {
        return imports.file("Endorsement_Info.csv", "Endorsement Date,Skill Name,%1$s First Name,%1$s Last Name,"
                .formatted(side) + side + " Public Url,Endorsement Status\n" + String.join("\n", rows) + "\n");
    }

    private Path received(String... rows) {
        return imports.file("Recommendations_Received.csv", RECOMMENDATIONS + String.join("\n", rows) + "\n");
    }

    private <T extends Identified> List<T> all(Class<T> type) {
        return test.network().root().getSubjects().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void whoeverEndorsedTheOwnerIsFoundByTheirProfile() throws Exception {
        imports.one(endorsed("Endorser", "2026/07/28 13:20:49 UTC,Mathematics,A.,L.,www.linkedin.com/in/ada,ACCEPTED"));

        assertThat(all(Endorsement.class)).singleElement().satisfies(endorsement -> {
            assertThat(endorsement.getEndorser()).isSameAs(test.person("Ada Lovelace"));
            assertThat(endorsement.getEndorsee()).isSameAs(test.network().root().getOwner());
            assertThat(endorsement.getSkill().getName()).isEqualTo("Mathematics");
            assertThat(endorsement.getDate()).isEqualTo(LocalDate.of(2026, 7, 28));
            assertThat(endorsement.getStatus()).isEqualTo(EndorsementStatus.ACCEPTED);
        });
    }

    @Test
    void whomTheOwnerEndorsedIsTheEndorsee() throws Exception {
        imports.one(endorsed("Endorsee", ",Mathematics,Ada,Lovelace,www.linkedin.com/in/ada,REJECTED"));

        assertThat(all(Endorsement.class)).singleElement().satisfies(endorsement -> {
            assertThat(endorsement.getEndorsee()).isSameAs(test.person("Ada Lovelace"));
            assertThat(endorsement.getStatus()).isEqualTo(EndorsementStatus.REJECTED);
        });
    }

    @Test
    void whoIsNotInTheNetworkIsToldRowByRow() throws Exception {
        var report = imports.one(endorsed("Endorser", ",Tea,Ada,Lovelace,www.linkedin.com/in/another-ada,ACCEPTED",
                ",Tea,Ada,Lovelace,www.linkedin.com/in/ada,ACCEPTED"));

        assertThat(all(Endorsement.class)).hasSize(1);
        assertThat(report.unchanged()).isOne();
        assertThat(report.review()).isOne();
        assertThat(report.notices()).extracting(Notice::position).containsExactly(1);
        assertThat(report.notices()).extracting(Notice::message).first().asString()
                .startsWith("Nobody in the network has the profile of Ada Lovelace (linkedin.com/in/another-ada)");
    }

    @Test
    void anEndorsementWithoutASkillIsRejected() throws Exception {
        assertThat(imports.one(endorsed("Endorser", ",,Ada,Lovelace,www.linkedin.com/in/ada,ACCEPTED",
                ",Tea,Ada,Lovelace,www.linkedin.com/in/ada,ACCEPTED")).rejected()).isOne();
    }

    @Test
    void theSkillOfTheNetworkIsUsedInWhateverCase() throws Exception {
        imports.one(imports.file("Skills.csv", "Name\nTea\n"));
        imports.one(endorsed("Endorser", ",TEA,Ada,Lovelace,www.linkedin.com/in/ada,ACCEPTED"));

        assertThat(test.network().root().getSkills()).hasSize(1);
    }

    @Test
    void theSameEndorsementsAgainChangeNothing() throws Exception {
        var rows = new String[] {"8/1/26,Tea,Ada,Lovelace,www.linkedin.com/in/ada,ACCEPTED",
            "8/2/26,tea,Ada,Lovelace,www.linkedin.com/in/ada,ACCEPTED"};
        assertThat(imports.one(endorsed("Endorser", rows)).created()).isEqualTo(2);
        var state = test.state();

        assertThat(imports.all(endorsed("Endorser", rows)).transaction()).isNull();
        assertThat(test.state()).isEqualTo(state);
    }

    @Test
    void anAnswerThatCameSinceIsTakenOver() throws Exception {
        imports.one(endorsed("Endorser", ",Tea,Ada,Lovelace,www.linkedin.com/in/ada,PENDING"));
        var report = imports.one(endorsed("Endorser", ",Tea,Ada,Lovelace,www.linkedin.com/in/ada,ACCEPTED"));

        assertThat(report.updated()).isOne();
        assertThat(all(Endorsement.class).getFirst().getStatus()).isEqualTo(EndorsementStatus.ACCEPTED);
    }

    @Test
    void aRecommendationIsFoundByName() throws Exception {
        imports.one(received("Ada,Lovelace,Elsewhere,Poet,Quite good.,\"06/01/25, 12:00 PM\",VISIBLE"));

        assertThat(all(Recommendation.class)).singleElement().satisfies(recommendation -> {
            assertThat(recommendation.getAuthor()).isSameAs(test.person("Ada Lovelace"));
            assertThat(recommendation.getSubject()).isSameAs(test.network().root().getOwner());
            assertThat(recommendation.getText()).isEqualTo("Quite good.");
            assertThat(recommendation.getDate()).isEqualTo(LocalDate.of(2025, 6, 1));
            assertThat(recommendation.getStatus()).isEqualTo(RecommendationStatus.VISIBLE);
        });
    }

    @Test
    void aNameThatNobodyHasIsTold() throws Exception {
        var report = imports.one(received("Grace,Hopper,Navy,Admiral,Good.,1/1/24,VISIBLE"));

        assertThat(report.notices()).extracting(Notice::message).first().asString()
                .startsWith("Grace Hopper is not in the network");
    }

    @Test
    void whatTheOwnerWroteIsAboutTheOther() throws Exception {
        imports.one(imports.file("Recommendations_Given.csv", RECOMMENDATIONS
                + "Ada,Lovelace,Punch,Editor,Quite good.,1/1/24,HIDDEN\n"));

        assertThat(all(Recommendation.class)).singleElement().satisfies(recommendation -> {
            assertThat(recommendation.getSubject()).isSameAs(test.person("Ada Lovelace"));
            assertThat(recommendation.getAuthor()).isSameAs(test.network().root().getOwner());
        });
    }

    @Test
    void ofTwoWithOneNameTheEmployerTells() throws Exception {
        imports.linkedIn(ADA + "Ada,Lovelace,https://www.linkedin.com/in/other,,Bank,Clerk,\n");
        imports.one(received("Ada,Lovelace,Bank,Clerk,Good.,1/1/24,VISIBLE"));

        assertThat(all(Recommendation.class)).singleElement().satisfies(recommendation -> assertThat(
                recommendation.getAuthor().getEmployments().getFirst().getTitle()).isEqualTo("Clerk"));
    }

    @Test
    void ofTwoWithOneNameAtOtherEmployersNoneIsTaken() throws Exception {
        imports.linkedIn(ADA + "Ada,Lovelace,https://www.linkedin.com/in/other,,Bank,Clerk,\n");
        var report = imports.one(received("Ada,Lovelace,Post,Clerk,Good.,1/1/24,VISIBLE"));

        assertThat(all(Recommendation.class)).isEmpty();
        assertThat(report.notices()).extracting(Notice::message).first().asString()
                .startsWith("Several people in the network are called Ada Lovelace");
    }

    @Test
    void theSameRecommendationsAgainChangeNothing() throws Exception {
        var file = received("Ada,Lovelace,Punch,Editor,Good.,1/1/24,VISIBLE",
                "Ada,Lovelace,Punch,Editor,Better.,1/1/24,VISIBLE");
        assertThat(imports.one(file).created()).isEqualTo(2);

        assertThat(imports.all(file).transaction()).isNull();
    }

    @Test
    void aStatusThatIsUnknownIsTold() throws Exception {
        var report = imports.one(received("Ada,Lovelace,Punch,Editor,Good.,1/1/24,FRAMED"));

        assertThat(report.notices()).extracting(Notice::message).first().asString().contains("FRAMED");
        assertThat(all(Recommendation.class).getFirst().getStatus()).isEqualTo(RecommendationStatus.VISIBLE);
    }
}
