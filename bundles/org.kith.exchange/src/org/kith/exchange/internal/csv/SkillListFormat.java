// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.kith.core.format.Format;
import org.kith.core.format.ModelRecord;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.json.ModelJson;
import org.kith.exchange.internal.Messages;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Skill;
import org.osgi.service.component.annotations.Component;

/**
 * Public lists of skills. ESCO’s skills_*.csv has one skill a row and its alternative labels on lines of one cell.
 * O*NET’s Skills.txt, Knowledge.txt and Abilities.txt say of each occupation how much of an element it needs, and
 * Technology Skills.txt which products it uses: each is one skill, however often it is named.
 */
@Component(service = Format.class)
public final class SkillListFormat extends TableFormat {

    private static final String ONET = "onet:";

    private enum Column {
        NAME, ALTERNATIVES, HIDDEN, URI, ELEMENT
    }

    @Override
    public String id() {
        return "skills";
    }

    @Override
    public String name() {
        return Messages.Format_skills;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    boolean isHeader(List<String> keys) {
        return keys.contains("preferredlabel") && keys.contains("skilltype")
                || keys.contains("o*net-soc code") && (keys.contains("element name") || keys.contains("example"));
    }

    private static Column column(String key) {
        return switch (key) {
            case "preferredlabel", "element name", "example" -> Column.NAME;
            case "altlabels" -> Column.ALTERNATIVES;
            case "hiddenlabels" -> Column.HIDDEN;
            case "concepturi" -> Column.URI;
            case "element id" -> Column.ELEMENT;
            default -> null;
        };
    }

    @Override
    Rows rows(Header header, Records records) {
        return new Skills(header, records);
    }

    /** Gives each skill once. Its id follows from where it is defined, else from its name, so that it is known again. */
    private static final class Skills implements Rows {

        private final Header header;
        private final Columns<Column> columns;
        private final Records records;
        private final ModelJson json = new ModelJson();
        private final Set<UUID> given = new HashSet<>();

        Skills(Header header, Records records) {
            this.header = header;
            this.columns = new Columns<>(Column.class, header.keys(), SkillListFormat::column);
            this.records = records;
        }

        @Override
        public void take(Row row) {
            var name = columns.get(row, Column.NAME).strip();
            if (name.isEmpty()) {
                records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                        Messages.Skill_nameless);
                return;
            }
            var skill = skill(name, row);
            if (given.add(skill.getId())) {
                records.accept(new ModelRecord(row.position(), skill.eClass(), json.write(skill)));
            }
        }

        private Skill skill(String name, Row row) {
            var skill = ContactsFactory.eINSTANCE.createSkill();
            skill.setName(name);
            skill.setConceptUri(uri(row));
            var key = skill.getConceptUri() == null ? name.toLowerCase(Locale.ROOT) : skill.getConceptUri();
            skill.setId(UUID.nameUUIDFromBytes(("skill " + key).getBytes(StandardCharsets.UTF_8)));
            Stream.of(Column.ALTERNATIVES, Column.HIDDEN).flatMap(column -> columns.get(row, column).lines())
                    .map(String::strip).filter(each -> !each.isEmpty() && !each.equalsIgnoreCase(name)).distinct()
                    .forEach(skill.getAlternativeNames()::add);
            return skill;
        }

        private String uri(Row row) {
            var element = columns.get(row, Column.ELEMENT).strip();
            var uri = element.isEmpty() ? columns.get(row, Column.URI).strip() : ONET + element;
            return uri.isEmpty() ? null : uri;
        }
    }
}
