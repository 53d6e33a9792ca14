// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kith.core.format.Format;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.exchange.internal.person.PersonName;
import org.kith.exchange.internal.person.Profiles;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.EndorsementStatus;
import org.kith.model.pipeline.PipelineFactory;
import org.osgi.service.component.annotations.Component;

/**
 * Endorsement_Given_Info.csv and Endorsement_Received_Info.csv of LinkedIn’s data export: who confirmed whose skill. The
 * names of the columns tell which of the two it is.
 */
@Component(service = Format.class)
public final class LinkedInEndorsementsFormat extends TableFormat {

    private enum Column {
        DATE, SKILL, FIRST_NAME, LAST_NAME, URL, STATUS
    }

    private static final String GIVEN = "endorsee ";
    private static final String RECEIVED = "endorser ";
    private static final Map<String, Column> NAMES = Map.of("endorsement date", Column.DATE, "skill name", Column.SKILL,
            "first name", Column.FIRST_NAME, "last name", Column.LAST_NAME, "public url", Column.URL,
            "endorsement status", Column.STATUS);

    @Override
    public String id() {
        return "linkedin-endorsements";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinEndorsements;
    }

    @Override
    public boolean needsPeople() {
        return true;
    }

    @Override
    boolean isHeader(List<String> keys) {
        return keys.contains("skill name") && keys.stream().anyMatch(key -> key.startsWith(GIVEN)
                || key.startsWith(RECEIVED));
    }

    @Override
    Rows rows(Header header, Records records) {
        boolean given = header.keys().stream().anyMatch(key -> key.startsWith(GIVEN));
        var columns = new Columns<>(Column.class, header.keys(),
                key -> NAMES.get(key.startsWith(GIVEN) || key.startsWith(RECEIVED) ? key.substring(GIVEN.length())
                        : key));
        var testimonials = new LinkedInTestimonials(given, header, records);
        return row -> {
            var skill = columns.get(row, Column.SKILL).strip();
            if (skill.isEmpty()) {
                records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                        Messages.Record_noSkill);
            } else {
                testimonials.accept(row, endorsement(row, skill, columns, records), other(row, columns),
                        key(columns.get(row, Column.URL)) + ' ' + skill.toLowerCase(Locale.ROOT));
            }
        };
    }

    private static Endorsement endorsement(Row row, String name, Columns<Column> columns, Records records) {
        var skill = ContactsFactory.eINSTANCE.createSkill();
        skill.setName(name);
        var endorsement = PipelineFactory.eINSTANCE.createEndorsement();
        endorsement.setSkill(skill);
        endorsement.setDate(LinkedInJobsFormat.day(row, columns.get(row, Column.DATE), records));
        endorsement.setStatus(LinkedInTestimonials.status(EndorsementStatus.class, EndorsementStatus.ACCEPTED, row,
                columns.get(row, Column.STATUS), records));
        return endorsement;
    }

    private static PersonDraft other(Row row, Columns<Column> columns) {
        var name = PersonName.of(columns.get(row, Column.FIRST_NAME), columns.get(row, Column.LAST_NAME));
        var draft = new PersonDraft().names(name.given(), null, name.family());
        draft.contactPoint(ContactKind.SOCIAL, columns.get(row, Column.URL));
        return draft;
    }

    private static String key(String url) {
        var slug = Profiles.slug(url);
        return slug == null ? url.strip() : slug;
    }
}
