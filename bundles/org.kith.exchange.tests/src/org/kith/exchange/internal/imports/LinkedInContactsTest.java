// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Interaction;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** What LinkedIn’s archive tells of contacts with connections. */
@ExtendWith(NetworkExtension.class)
class LinkedInContactsTest {

    private static final String MESSAGES = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
            + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n";
    private static final String INVITATIONS =
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
    private static final String ME = "https://www.linkedin.com/in/me";
    private static final String ADA = "https://www.linkedin.com/in/ada";
    private static final String TIM = "https://www.linkedin.com/in/tim";

    private TestNetwork test;
    private Imports imports;
    private Path connections;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
        connections = imports.file("Connections.csv", Imports.LINKEDIN + "Ada,Lovelace," + ADA + ",,,,\nTim,Lee," + TIM
                + ",,,,\n");
    }

    @Test
    void messagesTellWhenAndInWhichDirection() throws FormatException {
        imported(message(ME, ADA, "2026-07-01 10:00:00 UTC", "Engines", "INBOX", "false"),
                message(ME, TIM, "2026-07-03 09:00:00 UTC", "", "INBOX", "false"),
                message(ADA, ME, "2026-07-02 11:30:00 UTC", "Re: Engines", "INBOX", "false"));

        var withAda = test.network().interactions(test.person("Ada Lovelace"));
        assertThat(withAda).extracting(Interaction::getDirection).containsExactly(Direction.INBOUND,
                Direction.OUTBOUND);
        assertThat(withAda).extracting(Interaction::getStart).first().isEqualTo(Instant.parse("2026-07-02T11:30:00Z"));
        assertThat(withAda).extracting(Interaction::getSubject).containsExactly("Re: Engines", "Engines");
    }

    @Test
    void whatWasWrittenStaysOutside() throws FormatException {
        imported(message(ME, ADA, "2026-07-01 10:00:00 UTC", "Engines", "INBOX", "false"));

        assertThat(test.network().interactions(test.person("Ada Lovelace"))).extracting(Interaction::getNotes)
                .containsExactly((String) null);
    }

    @Test
    void importingAgainChangesNothing() throws FormatException {
        var message = message(ME, ADA, "2026-07-01 10:00:00 UTC", "Engines", "INBOX", "false");
        imported(message);

        assertThat(imported(message).created()).isZero();
        assertThat(test.network().interactions(test.person("Ada Lovelace"))).hasSize(1);
    }

    @Test
    void draftsAndSpamArePassedOver() throws FormatException {
        var report = imported(message(ME, ADA, "2026-07-01 10:00:00 UTC", "Engines", "INBOX", "true"),
                message(ADA, ME, "2026-07-01 10:00:00 UTC", "Win", "SPAM", "false"),
                message(ME, TIM, "2026-07-01 10:00:00 UTC", "Web", "INBOX", "false"));

        assertThat(report.created()).isEqualTo(1);
    }

    @Test
    void aMessageToSeveralIsOneForAllOfThem() throws FormatException {
        imported(message(ME, ADA + " " + TIM, "2026-07-01 10:00:00 UTC", "Dinner", "INBOX", "false"));

        assertThat(test.network().interactions(test.person("Ada Lovelace")))
                .isEqualTo(test.network().interactions(test.person("Tim Lee"))).hasSize(1);
    }

    @Test
    void messagesWithStrangersAreCountedAndLeftOut() throws FormatException {
        var report = imported(message(ME, "https://www.linkedin.com/in/stranger", "2026-07-01 10:00:00 UTC", "Hello",
                "INBOX", "false"));

        assertThat(report.created()).isZero();
        assertThat(report.notices()).extracting(Notice::message).singleElement().asString().startsWith("1 of them");
    }

    @Test
    void aMessageWithoutATimeIsRejected() throws FormatException {
        assertThat(imported(message(ME, ADA, "yesterday", "Engines", "INBOX", "false")).rejected()).isEqualTo(1);
    }

    @Test
    void invitationsAreContactsAsWell() throws FormatException {
        var file = imports.file("Invitations.csv", INVITATIONS + "Me,Ada,\"7/8/26, 3:43 PM\",Hi,OUTGOING," + ME + ","
                + ADA + "\nTim,Me,2026-05-16 12:04:18 UTC,,INCOMING," + TIM + "," + ME + "\n");

        imports.all(file, connections);

        assertThat(test.network().interactions(test.person("Ada Lovelace"))).extracting(Interaction::getDirection)
                .containsExactly(Direction.OUTBOUND);
        assertThat(test.network().interactions(test.person("Tim Lee"))).extracting(Interaction::getSubject)
                .containsExactly("Invitation to connect");
    }

    /** @return the report on the messages, which were given before the connections that they need */
    private FileReport imported(String... messages) throws FormatException {
        var file = imports.file("messages.csv", MESSAGES + String.join("", messages));
        return imports.all(file, connections).files().stream().filter(each -> each.format().equals("linkedin-messages"))
                .findFirst().orElseThrow();
    }

    private static String message(String from, String to, String date, String subject, String folder, String draft) {
        return String.join(",", List.of("c1", "", "A", from, "B", '"' + to + '"', date, subject, "\"Dear all,\n\nhello\"",
                folder, "", draft)) + "\n";
    }

    @Test
    void positionsAreWhereTheOwnerWorked() throws FormatException {
        var file = imports.file("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\n"
                + "Sorbonne,Professor,,,Jan 2020,\nRadium Institute,Director,,,2018,01 Dec 2019\n,,Nothing,,,\n");
        var report = imports.one(file);
        assertThat(report.rejected()).isEqualTo(1);
        var owner = test.network().root().getOwner();
        assertThat(owner.getEmployments()).extracting(each -> each.getOrganization().getName() + " "
                + each.getStart() + " " + each.getEnd()).containsExactly("Sorbonne 2020-01 null",
                        "Radium Institute 2018 2019-12-01");
        assertThat(imports.one(file).updated()).isZero();
        assertThat(test.network().root().getPeople()).hasSize(1);
    }
}
