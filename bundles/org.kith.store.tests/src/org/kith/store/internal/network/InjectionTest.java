// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** What looks like SQL, or like a query of the text index, is text (F31). */
@ExtendWith(NetworkExtension.class)
class InjectionTest {

    private static final List<String> PAYLOADS = List.of(
            "'; DROP TABLE person; --", "' OR '1'='1", "\" OR \"\"=\"", "1; DELETE FROM interaction",
            "'); ATTACH DATABASE 'x.db' AS x; --", "x' UNION SELECT * FROM sqlite_master --", "\\'; VACUUM; --",
            "${jndi:ldap://x}", "%s%n%x", "{0} {1}", "?1 :name @name $name", "`person`", "[person]", "name:x",
            "NEAR(a b)", "a AND", "NOT", "OR OR", "^a", "a*", "\"unclosed", "(((", "col : x", "- a", "{a b} : c",
            "\0", "a\0b", "\u202ea", "\uD83D\uDC69\u200D\uD83D\uDD2C", "\uFEFFa", "a\u0301",
            "<script>alert(1)</script>", "&amp;&lt;", "../../x", "CON", "a\r\n\tb", "' || (SELECT 1) || '", "0x27",
            "\u2019; --", "; PRAGMA user_version = 9;");

    private TestNetwork test;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
    }

    /** @return 200 strings: each payload as it is, and in four dresses */
    private static List<String> strings() {
        return PAYLOADS.stream().flatMap(each -> Stream.of(each, "'" + each + "'", "\"" + each + "\"", "a " + each,
                each + " --")).toList();
    }

    private Map<String, String> schema() throws SQLException {
        var tables = new TreeMap<String, String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + test.network().file());
                var rows = connection.createStatement().executeQuery("SELECT name, sql FROM sqlite_master")) {
            while (rows.next()) {
                tables.put(rows.getString(1), String.valueOf(rows.getString(2)));
            }
        }
        return tables;
    }

    @Test
    void everyStringIsKeptAsItIs() throws SQLException {
        var schema = schema();
        assertThat(strings()).hasSize(200).allSatisfy(text -> {
            var person = test.add(aPerson("Ada").withNotes(text).with(each -> {
                each.setFormattedName(text);
                each.setHeadline(text);
            }).worksFor("Engines " + text, text).withEmail(text).tagged("tag " + text).skilledIn("skill " + text));
            test.add(aCall().with(person).about(text));
        });

        test.reopen();

        assertThat(test.network().root().getPeople()).extracting(Person::getFormattedName).containsAll(strings());
        assertThat(test.network().root().getPeople()).extracting(Person::getNotes).containsAll(strings());
        assertThat(test.network().interactions(null, 1_000)).hasSize(200);
        assertThat(schema()).isEqualTo(schema);
    }

    @Test
    void everyStringCanBeSearchedFor() {
        test.add(aPerson("Ada Lovelace").withNotes("OR AND NOT NEAR"));
        assertThat(strings()).allSatisfy(
                text -> assertThatCode(() -> test.network().search(text, 10)).doesNotThrowAnyException());
    }
}
