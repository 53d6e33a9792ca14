// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kith.core.history.Touch;
import org.kith.core.history.Touches;
import org.kith.core.people.CadenceRule;
import org.kith.core.people.CadenceRule.Origin;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieSigns;
import org.kith.core.people.TieWeights;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.PersonStatus;

/** Describes a person as engines see one; the id follows from the name. */
public final class RowBuilder {

    private static final int TWO_PEOPLE = 2;

    private final String name;
    private final List<Long> touches = new ArrayList<>();
    private String organization = "";
    private String title = "";
    private String email = "";
    private PersonStatus status = PersonStatus.ACTIVE;
    private boolean owner;
    private PartialDate firstMet;
    private int closeness;
    private double bridge;
    private CadenceRule cadence;
    private TieWeights weights = TieWeights.DEFAULT;
    private final List<TieSigns> signs = new ArrayList<>();

    RowBuilder(String name) {
        this.name = name;
    }

    /** With a current employment. */
    public RowBuilder worksFor(String employer, String position) {
        organization = employer;
        title = position;
        return this;
    }

    /** With a preferred e-mail address. */
    public RowBuilder withEmail(String address) {
        email = address;
        return this;
    }

    /** With a status. */
    public RowBuilder with(PersonStatus value) {
        status = value;
        return this;
    }

    /** The person whose network it is. */
    public RowBuilder asOwner() {
        owner = true;
        return this;
    }

    /** Met for the first time on a day, month or year. */
    public RowBuilder firstMet(String date) {
        firstMet = PartialDate.parse(date);
        return this;
    }

    /** With a closeness of 1 to 5 to the owner. */
    public RowBuilder withCloseness(int value) {
        closeness = value;
        return this;
    }

    /** Who leads to people whom the owner does not reach otherwise, 0 to 1. */
    public RowBuilder withBridge(double value) {
        bridge = value;
        return this;
    }

    /** With a rule of their own. */
    public RowBuilder withCadence(int targetDays, int maxDays) {
        cadence = new CadenceRule(targetDays, maxDays, null, Origin.MANUAL);
        return this;
    }

    /** With a rule of their own that rests until a day. */
    public RowBuilder withCadence(int targetDays, int maxDays, String quietUntil) {
        cadence = new CadenceRule(targetDays, maxDays, LocalDate.parse(quietUntil), Origin.MANUAL);
        return this;
    }

    /** In touch on a day, both taking part alike. */
    public RowBuilder touched(String day, InteractionKind kind) {
        return touched(day, kind, Direction.MUTUAL);
    }

    /** In touch on a day. */
    public RowBuilder touched(String day, InteractionKind kind, Direction direction) {
        return touched(Touch.of((int) LocalDate.parse(day).toEpochDay(), 0, TWO_PEOPLE, kind, direction, false));
    }

    /** In touch as said by {@link Touch}. */
    public RowBuilder touched(long touch) {
        touches.add(touch);
        return this;
    }

    /** Weighs ties in this way. */
    public RowBuilder weighed(TieWeights with) {
        weights = with;
        return this;
    }

    /** With what a signal knows of the tie. */
    public RowBuilder with(TieSigns known) {
        signs.add(known);
        return this;
    }

    /** @return the row */
    public PersonRow build() {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new PersonRow(id, name, organization, title, email, status, false, owner, firstMet, closeness, bridge,
                cadence, Touches.of(touches.stream().mapToLong(Long::longValue).toArray()), weights, signs);
    }
}
