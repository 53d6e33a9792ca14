// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The levels of the rooms: a room requires lower rooms only, and the few that are named for it.
 *
 * <p>Engines never require one another, nor do subjects, and the application names the views of the subjects by their
 * ids alone: so any of them can be taken away.
 */
final class Levels implements Rule {

    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("org.kith.model", 0),
            Map.entry("org.kith.model.edit", 0),
            Map.entry("org.kith.core", 1),
            Map.entry("org.kith.store", 2),
            Map.entry("org.kith.exchange", 2),
            Map.entry("org.kith.insight", 2),
            Map.entry("org.kith.ui", 3),
            Map.entry("org.kith.ui.contacts", 4),
            Map.entry("org.kith.ui.growth", 4),
            Map.entry("org.kith.ui.mentorship", 4),
            Map.entry("org.kith.ui.pipeline", 4),
            Map.entry("org.kith.app", 5),
            Map.entry("org.kith.cli", 5),
            Map.entry("org.kith.help", 5));

    private static final Set<String> OF_VIEWS =
            Set.of("org.kith.ui", "org.kith.core", "org.kith.model", "org.kith.model.edit");

    /** What a room may require although it is not, or not only, a matter of levels. */
    private static final Map<String, Set<String>> NAMED = Map.ofEntries(
            Map.entry("org.kith.model.edit", Set.of("org.kith.model")),
            Map.entry("org.kith.ui", Set.of("org.kith.core", "org.kith.model", "org.kith.model.edit")),
            Map.entry("org.kith.ui.contacts", OF_VIEWS),
            Map.entry("org.kith.ui.growth", OF_VIEWS),
            Map.entry("org.kith.ui.mentorship", OF_VIEWS),
            Map.entry("org.kith.ui.pipeline", OF_VIEWS),
            Map.entry("org.kith.app", OF_VIEWS),
            Map.entry("org.kith.cli", Set.of("org.kith.core", "org.kith.model", "org.kith.model.edit",
                    "org.kith.store", "org.kith.exchange", "org.kith.insight")),
            Map.entry("org.kith.help", Set.of()),
            Map.entry("org.kith.testkit", Set.of("org.kith.core", "org.kith.model", "org.kith.model.edit")),
            Map.entry("org.kith.ui.testkit", Set.of("org.kith.testkit", "org.kith.ui")));

    /** From here on there are windows. */
    static final int WIDGETS = 3;

    private static final Set<String> WIDGET_BUNDLES =
            Set.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui");

    /** Returns the level of a room; of what tests, the level of what is tested; 2 for what knows core alone. */
    static int of(String room) {
        var name = room.replaceFirst("\\.(tests|testkit)$", "");
        return LEVELS.getOrDefault(name, 2);
    }

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        for (var room : project.rooms()) {
            violations.addAll(check(room));
            violations.addAll(circles(room));
        }
        return violations;
    }

    private static List<Violation> check(Room room) {
        var violations = new ArrayList<Violation>();
        var place = room.name(room.folder().resolve(Room.MANIFEST));
        if (!room.isTest() && !LEVELS.containsKey(room.name())) {
            violations.add(new Violation(place, "no level is given to " + room.name(),
                    "Name it in Levels, and in ARCHITECTURE.md"));
        }
        for (var required : required(room)) {
            if (isOurs(required) && !mayRequire(room.name(), required)) {
                violations.add(new Violation(place, room.name() + " requires " + required,
                        "Rooms require lower levels; let a service of org.kith.core stand between them"));
            } else if (isWidgets(required) && of(room.name()) < WIDGETS) {
                violations.add(new Violation(place, room.name() + " requires " + required,
                        "Windows begin at level " + WIDGETS + "; move what needs them to org.kith.ui or above"));
            }
        }
        return violations;
    }

    private static Set<String> required(Room room) {
        var names = new LinkedHashSet<String>();
        room.manifest().requiredBundles().forEach(clause -> names.add(clause.name()));
        room.manifest().importedPackages().forEach(clause -> names.add(clause.name()));
        return names;
    }

    private static boolean isOurs(String name) {
        return name.startsWith("org.kith.");
    }

    private static boolean isWidgets(String name) {
        return WIDGET_BUNDLES.stream().anyMatch(bundle -> name.equals(bundle) || name.startsWith(bundle + "."));
    }

    private static boolean mayRequire(String room, String required) {
        if (room.endsWith(".tests")) {
            return required.endsWith(".testkit") || of(required) <= of(room);
        }
        return NAMED.containsKey(room)
                ? NAMED.get(room).contains(required)
                : LEVELS.containsKey(required) && of(required) < of(room);
    }

    /** Returns a violation where a way along the requirements leads from the room back to it. */
    private static List<Violation> circles(Room room) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(required(room));
        while (!open.isEmpty()) {
            var name = open.removeLast();
            if (name.equals(room.name())) {
                return List.of(new Violation(room.name(room.folder().resolve(Room.MANIFEST)),
                        room.name() + " requires itself through others", "Cut the circle where the level goes up"));
            }
            if (isOurs(name) && seen.add(name)) {
                room.project().room(name).ifPresent(next -> open.addAll(required(next)));
            }
        }
        return List.of();
    }
}
