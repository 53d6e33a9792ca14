// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.core.collaboration.Team;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Draws a team: who, what each of them knows of what is needed, and why they stand where they stand. */
final class TeamRenderer implements RowRenderer<Team> {

    private final Lines lines;

    TeamRenderer(Control list) {
        lines = new Lines(list);
    }

    @Override
    public int height(Team team) {
        return 2 * Space.SMALL + lines.height(Face.STRONG) + team.members().size() * lines.height(Face.BODY)
                + team.reasons().size() * lines.height(Face.SMALL);
    }

    @Override
    public void paint(Team team, RowPaint paint) {
        int left = Space.MEDIUM + RowPaint.ICON + Space.SMALL;
        int right = paint.bounds().width - Space.MEDIUM;
        int y = paint.bounds().y + Space.SMALL;
        paint.with(Tone.TEXT, Face.STRONG).icon(team.members().size() == 1 ? Icon.PERSON : Icon.PEOPLE,
                Space.MEDIUM, y);
        int end = paint.actions(right, y);
        paint.with(Tone.TEXT, Face.STRONG).text(names(team), left, y, end - left);
        y += lines.height(Face.STRONG);
        for (var member : team.members()) {
            paint.with(Tone.TEXT, Face.BODY).text(knows(member), left, y, right - left);
            y += lines.height(Face.BODY);
        }
        for (var reason : team.reasons()) {
            paint.with(Tone.MUTED, Face.SMALL).text(reason, left, y, right - left);
            y += lines.height(Face.SMALL);
        }
        paint.line(left, right);
    }

    static String names(Team team) {
        return team.members().stream().map(Team.Member::name).collect(Collectors.joining(", "));
    }

    private static String knows(Team.Member member) {
        return NLS.bind(Messages.Find_knows, member.name(), String.join(", ", member.skills()));
    }

    @Override
    public String describe(Team team) {
        return team.members().stream().map(TeamRenderer::knows).collect(Collectors.joining(", ")) + ", "
                + String.join(", ", team.reasons());
    }
}
