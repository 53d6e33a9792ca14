// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.radar;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.kith.model.edit.Words;
import org.kith.model.growth.Horizon;
import org.kith.ui.chart.Drawing;
import org.kith.ui.chart.Lettering;
import org.kith.ui.chart.Mark;
import org.kith.ui.growth.internal.radar.Radar.Blip;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Hue;
import org.kith.ui.theme.Shade;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Finds out where everything is on the radar: what matters now is in the middle. */
final class RadarLayout {

    private static final double FIRST_RING = 0.34;
    private static final double LEAST = 3.5;
    private static final double PER_IMPACT = 1.1;
    private static final double HOLE = 2;
    private static final int LEAST_SIZE = 60;

    private final Radar radar;
    private final int width;
    private final int height;
    private final Lettering lettering;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Rectangle> taken = new ArrayList<>();
    private final double middleX;
    private final double middleY;
    private final double outer;

    /** A blip with its place in pixels. */
    record Spot(Blip blip, double x, double y, double radius) {
    }

    RadarLayout(Radar radar, int width, int height, Lettering lettering) {
        this.radar = radar;
        this.width = width;
        this.height = height;
        this.lettering = lettering;
        int line = lettering.height(Face.STRONG);
        int sides = radar.sectors().stream().mapToInt(each -> lettering.width(each, Face.STRONG)).max().orElse(0);
        int legend = lettering.height(Face.SMALL) + Space.SMALL;
        double wide = width / 2.0 - Math.min(sides, width / 5) - Space.LARGE;
        double high = (height - legend) / 2.0 - line - Space.LARGE;
        outer = Math.max(LEAST_SIZE, Math.min(wide, high));
        middleX = width / 2.0;
        middleY = (height - legend) / 2.0;
        addRings();
        addSectors();
        radar.blips().forEach(this::place);
        spots.forEach(this::addBlip);
        addRingNames();
        spots.forEach(this::addTitle);
    }

    Drawing drawing() {
        return new Drawing(width, height, marks);
    }

    List<Spot> spots() {
        return spots;
    }

    /** @return where the ring of a horizon ends; -1 is the middle */
    private double radius(int horizon) {
        return horizon < 0 ? 0 : outer * (FIRST_RING + (1 - FIRST_RING) * horizon / (Horizon.VALUES.size() - 1));
    }

    private void addRings() {
        for (int i = 0; i < Horizon.VALUES.size(); i++) {
            marks.add(new Mark.Ring(middleX, middleY, radius(i), Tone.LINE, 1));
        }
    }

    /** The first sector begins at the top; the others follow clockwise. */
    private double angle(double sector) {
        return 2 * Math.PI * sector / Math.max(1, radar.sectors().size()) - Math.PI / 2;
    }

    private void addSectors() {
        int count = radar.sectors().size();
        for (int i = 0; i < count; i++) {
            if (count > 1) {
                marks.add(new Mark.Path(List.of(new Mark.Place(middleX, middleY), new Mark.Place(
                        middleX + outer * Math.cos(angle(i)), middleY + outer * Math.sin(angle(i)))), Tone.LINE, 1,
                        false));
            }
            addName(i);
        }
    }

    /** Outside of the circle, on the side on which the sector is. */
    private void addName(int sector) {
        double angle = angle(sector + 1.0 / 2);
        double x = middleX + (outer + Space.SMALL) * Math.cos(angle);
        double y = middleY + (outer + Space.SMALL) * Math.sin(angle);
        int line = lettering.height(Face.STRONG);
        boolean right = Math.cos(angle) >= 0;
        int room = (int) (right ? width - x - Space.TIGHT : x - Space.TIGHT);
        var name = lettering.shortened(radar.sectors().get(sector), room, Face.STRONG);
        int wide = lettering.width(name, Face.STRONG);
        double left = right ? x : x - wide;
        double top = y - line / 2.0 + Math.sin(angle) * line / 2;
        text(name, left, top, Tone.TEXT, Face.STRONG);
        taken.add(new Rectangle((int) left, (int) top, wide, line));
        marks.add(new Mark.Box(left, top + line, wide, 2, shade(sector)));
    }

    /** In the middle of its sector and ring; several in one place are spread over it. */
    private void place(Blip blip) {
        var together = radar.blips().stream().filter(each -> each.sector() == blip.sector()
                && each.horizon() == blip.horizon()).toList();
        int number = together.indexOf(blip);
        double angle = angle(blip.sector() + (number + 1.0) / (together.size() + 1));
        int ring = blip.horizon().getValue();
        double inner = ring == 0 ? outer * FIRST_RING / 4 : radius(ring - 1);
        double share = together.size() < 2 ? 1.0 / 2 : (number % 3 + 1) / 4.0;
        double distance = inner + (radius(ring) - inner) * share;
        spots.add(new Spot(blip, middleX + distance * Math.cos(angle), middleY + distance * Math.sin(angle),
                LEAST + PER_IMPACT * blip.impact()));
    }

    private void addBlip(Spot spot) {
        marks.add(new Mark.Dot(spot.x(), spot.y(), spot.radius(), shade(spot.blip().sector())));
        if (!spot.blip().sure()) {
            marks.add(new Mark.Dot(spot.x(), spot.y(), spot.radius() - HOLE, Tone.SURFACE));
        }
        taken.add(around(spot));
    }

    private static Rectangle around(Spot spot) {
        int size = (int) Math.ceil(2 * spot.radius());
        return new Rectangle((int) (spot.x() - spot.radius()), (int) (spot.y() - spot.radius()), size, size);
    }

    private void addRingNames() {
        for (var horizon : Horizon.VALUES) {
            var name = Words.of(horizon);
            int wide = lettering.width(name, Face.SMALL);
            int line = lettering.height(Face.SMALL);
            double y = middleY - radius(horizon.getValue()) + 1;
            var box = new Rectangle((int) (middleX - wide / 2.0), (int) y, wide, line);
            marks.add(new Mark.Box(box.x - 2, box.y, box.width + 4, line, Tone.SURFACE));
            text(name, box.x, box.y, Tone.MUTED, Face.SMALL);
            taken.add(box);
        }
    }

    /** At the right, or else at the left, where nothing else is; else the pointer has to ask for it. */
    private void addTitle(Spot spot) {
        var title = lettering.shortened(spot.blip().title(), (int) outer, Face.SMALL);
        int wide = lettering.width(title, Face.SMALL);
        int line = lettering.height(Face.SMALL);
        int y = (int) (spot.y() - line / 2.0);
        for (double x : new double[] {spot.x() + spot.radius() + Space.TIGHT,
            spot.x() - spot.radius() - Space.TIGHT - wide}) {
            var box = new Rectangle((int) x, y, wide, line);
            if (x >= 0 && x + wide <= width && taken.stream().noneMatch(box::intersects)) {
                text(title, x, y, Tone.TEXT, Face.SMALL);
                taken.add(box);
                return;
            }
        }
    }

    private void text(String text, double x, double y, Tone tone, Face face) {
        marks.add(new Mark.Text(text, x, y, tone, face));
    }

    private static Shade shade(int sector) {
        return Hue.apart().get(sector % Hue.apart().size());
    }
}
