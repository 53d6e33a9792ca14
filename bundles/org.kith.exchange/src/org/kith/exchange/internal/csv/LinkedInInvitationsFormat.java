// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Map;

import org.kith.core.format.Format;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Invitations.csv of LinkedIn’s data export: who asked whom to connect, and when. */
@Component(service = Format.class)
public final class LinkedInInvitationsFormat extends TableFormat {

    private enum Column {
        SENT_AT, DIRECTION, INVITER, INVITEE, MESSAGE
    }

    private static final Map<String, Column> NAMES = Map.of("sent at", Column.SENT_AT, "direction", Column.DIRECTION,
            "inviterprofileurl", Column.INVITER, "inviteeprofileurl", Column.INVITEE,
            "message", Column.MESSAGE);

    @Override
    public String id() {
        return "linkedin-invitations";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinInvitations;
    }

    @Override
    public boolean needsPeople() {
        return true;
    }

    @Override
    boolean isHeader(List<String> keys) {
        return NAMES.keySet().stream().allMatch(name -> keys.contains(name) || name.equals("message"));
    }

    @Override
    Rows rows(Header header, Records records) {
        var columns = new Columns<>(Column.class, header.keys(), NAMES::get);
        var contacts = new LinkedInContacts(header, records);
        return row -> contacts.time(row, columns.get(row, Column.SENT_AT)).ifPresent(time -> {
            boolean outbound = columns.get(row, Column.DIRECTION).strip().equalsIgnoreCase("outgoing");
            contacts.accept(row.position(), time, outbound, Messages.Interaction_invitation,
                    contacts.content(columns.get(row, Column.MESSAGE)),
                    List.of(columns.get(row, outbound ? Column.INVITEE : Column.INVITER).strip()));
        });
    }
}
