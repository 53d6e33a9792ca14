// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.kith.testkit.Builders.aCadence;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Sensitivity;
import org.kith.testkit.TestNetwork;

/** Edits of every kind, on a network with Ada, Tim, their employers, a tag, a tie and three interactions. */
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

    static void prepare(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org").withTelephone("+44 20 7946 0000")
                .worksFor("Analytical Engines", "Programmer", "2020-05").tagged("pioneers").born("--12-10"));
        var tim = test.add(aPerson("Tim Berners-Lee").worksFor("CERN", "Engineer").withCadence(30, 45));
        test.add(aCall().with(ada).about("The engine").on("2026-08-01"));
        test.add(aMeeting().with(ada, tim).at("2026-08-02T10:00:00Z"));
        test.add(aCall().with(tim));
        test.network().edit("Tie", () -> test.network()
                .add(aRelationship(ada, test.network().root().getRelationshipTypes().getFirst(), tim)));
    }

    static Stream<Edit> edits() {
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
                new Edit("rename the network", test -> test.network().root().setName("Another name")),
                new Edit("all at once", test -> {
                    var grace = aPerson("Grace Hopper").worksFor("Navy", "Admiral").addTo(test.network());
                    aMeeting().with(grace, test.person("Tim Berners-Lee")).addTo(test.network());
                    test.network().remove(test.person("Ada Lovelace"));
                    test.person("Tim Berners-Lee").setHeadline("Web");
                }));
    }
}
