// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.exchange.internal.person.PersonName;
import org.kith.exchange.internal.text.Folding;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.RecommendationStatus;

/**
 * The two files of LinkedIn’s data export with recommendations. Their columns are the same, so that the name of the file
 * tells who recommends whom.
 */
abstract class LinkedInRecommendations extends TableFormat {

    private enum Column {
        FIRST_NAME, LAST_NAME, COMPANY, TITLE, TEXT, DATE, STATUS
    }

    private static final Map<String, Column> NAMES = Map.of("first name", Column.FIRST_NAME,
            "last name", Column.LAST_NAME, "company", Column.COMPANY, "job title", Column.TITLE, "text", Column.TEXT,
            "creation date", Column.DATE, "status", Column.STATUS);

    private final boolean given;

    /** @param given whether the owner wrote them */
    LinkedInRecommendations(boolean given) {
        this.given = given;
    }

    @Override
    public boolean needsPeople() {
        return true;
    }

    @Override
    boolean isHeader(List<String> keys) {
        var columns = new Columns<>(Column.class, keys, NAMES::get);
        return columns.has(Column.FIRST_NAME) && columns.has(Column.LAST_NAME) && columns.has(Column.TEXT)
                && columns.has(Column.DATE);
    }

    @Override
    public int recognizes(Sample sample) {
        return sample.fileName().toLowerCase(Locale.ROOT).contains(given ? "given" : "received")
                ? super.recognizes(sample) : 0;
    }

    @Override
    Rows rows(Header header, Records records) {
        var columns = new Columns<>(Column.class, header.keys(), NAMES::get);
        var testimonials = new LinkedInTestimonials(given, header, records);
        return row -> {
            var name = PersonName.of(columns.get(row, Column.FIRST_NAME), columns.get(row, Column.LAST_NAME));
            var other = new PersonDraft().names(name.given(), null, name.family())
                    .employment(columns.get(row, Column.COMPANY), null, columns.get(row, Column.TITLE), null);
            var recommendation = recommendation(row, columns, records);
            testimonials.accept(row, recommendation, other, Folding.fold(columns.get(row, Column.FIRST_NAME) + ' '
                    + columns.get(row, Column.LAST_NAME)) + ' ' + recommendation.getDate());
        };
    }

    private static Recommendation recommendation(Row row, Columns<Column> columns, Records records) {
        var recommendation = PipelineFactory.eINSTANCE.createRecommendation();
        var text = columns.get(row, Column.TEXT).strip();
        recommendation.setText(text.isEmpty() ? null : text);
        recommendation.setDate(LinkedInJobsFormat.day(row, columns.get(row, Column.DATE), records));
        recommendation.setStatus(LinkedInTestimonials.status(RecommendationStatus.class, RecommendationStatus.VISIBLE,
                row, columns.get(row, Column.STATUS), records));
        return recommendation;
    }
}
