// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.radar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kith.model.edit.Words;
import org.kith.ui.chart.Lettering;
import org.kith.ui.growth.internal.radar.Radar.Blip;
import org.kith.ui.growth.internal.radar.RadarLayout.Spot;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * Draws the radar. A click selects an insight, as the arrow keys do one after the other; Enter or a double click opens
 * it. On the display's thread.
 */
public final class RadarCanvas extends Canvas {

    private static final int NEAR = 5;
    private static final int AROUND = 4;

    private final Theme theme;
    private Radar radar = new Radar(List.of(), List.of());
    private RadarLayout layout;
    private UUID selected;
    private UUID hovered;
    private Consumer<UUID> onSelect = insight -> { };
    private Consumer<UUID> onOpen = insight -> { };

    /** Draws nothing at first. */
    public RadarCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        theme = Theme.of(this);
        theme.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseMove, event -> hover(near(event).map(Blip::insight).orElse(null)));
        addListener(SWT.MouseExit, event -> hover(null));
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseDoubleClick, event -> near(event).ifPresent(blip -> onOpen.accept(blip.insight())));
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        // keys that lead elsewhere do so, all others come here
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        arrange();
    }

    /** Says what selecting an insight does. */
    public void onSelect(Consumer<UUID> action) {
        onSelect = action;
    }

    /** Says what opening an insight does. */
    public void onOpen(Consumer<UUID> action) {
        onOpen = action;
    }

    /** Shows other insights; the selected one remains so if it is still there. */
    public void show(Radar shown) {
        radar = shown;
        if (radar.blips().stream().noneMatch(blip -> blip.insight().equals(selected))) {
            selected = null;
        }
        arrange();
    }

    /** @return what is shown */
    public Radar radar() {
        return radar;
    }

    private void arrange() {
        var area = getClientArea();
        try (var lettering = new Lettering(this)) {
            layout = new RadarLayout(radar, Math.max(1, area.width), Math.max(1, area.height), lettering);
        }
        redraw();
    }

    private void paint(Event event) {
        var area = getClientArea();
        event.gc.setBackground(theme.color(Tone.SURFACE));
        event.gc.fillRectangle(area);
        layout.drawing().paint(event.gc, theme, 0);
        layout.spots().forEach(spot -> paintRing(event, spot));
        if (isFocusControl()) {
            event.gc.setForeground(theme.color(Tone.ACCENT));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private void paintRing(Event event, Spot spot) {
        boolean isSelected = spot.blip().insight().equals(selected);
        if (isSelected || spot.blip().insight().equals(hovered)) {
            int radius = (int) Math.round(spot.radius()) + AROUND;
            event.gc.setForeground(theme.color(isSelected ? Tone.ACCENT : Tone.MUTED));
            event.gc.setLineWidth(2);
            event.gc.drawOval((int) Math.round(spot.x()) - radius, (int) Math.round(spot.y()) - radius, 2 * radius,
                    2 * radius);
            event.gc.setLineWidth(1);
        }
    }

    private Optional<Blip> near(Event event) {
        return layout.spots().reversed().stream().filter(spot -> Math.hypot(spot.x() - event.x, spot.y() - event.y)
                <= spot.radius() + NEAR).map(Spot::blip).findFirst();
    }

    private void hover(UUID insight) {
        if (hovered != insight) {
            hovered = insight;
            setToolTipText(blip(insight).map(this::described).map(text -> text.replace("&", "&&")).orElse(null));
            redraw();
        }
    }

    private Optional<Blip> blip(UUID insight) {
        return radar.blips().stream().filter(blip -> blip.insight().equals(insight)).findFirst();
    }

    private String described(Blip blip) {
        return NLS.bind(Messages.Radar_blip, new Object[] {blip.title(), radar.sectors().get(blip.sector()),
            Words.of(blip.horizon()), blip.impact()});
    }

    private String spoken() {
        return blip(selected).map(this::described)
                .orElse(NLS.bind(Messages.Radar_name, radar.blips().size(), radar.sectors().size()));
    }

    private void clicked(Event event) {
        setFocus();
        near(event).ifPresent(blip -> select(blip.insight()));
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> step(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> step(-1);
            case SWT.CR, SWT.KEYPAD_CR -> blip(selected).ifPresent(blip -> onOpen.accept(blip.insight()));
            default -> {
                // other keys are not for here
            }
        }
    }

    private void step(int by) {
        var insights = radar.blips().stream().map(Blip::insight).distinct().toList();
        if (!insights.isEmpty()) {
            int now = insights.indexOf(selected);
            select(insights.get(now < 0 ? 0 : Math.clamp(now + by, 0, insights.size() - 1)));
        }
    }

    /** Selects an insight as if it were clicked. */
    public void select(UUID insight) {
        selected = insight;
        redraw();
        getAccessible().selectionChanged();
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        onSelect.accept(insight);
    }

    /** @return where an insight is drawn first, in pixels: x and y; for tests */
    public double[] place(UUID insight) {
        return layout.spots().stream().filter(spot -> spot.blip().insight().equals(insight)).findFirst()
                .map(spot -> new double[] {spot.x(), spot.y()}).orElseThrow();
    }

    /** @return the radar as a drawing */
    public String svg() {
        return layout.drawing().svg(this);
    }

    /** @return the radar as a picture, twice as fine as the window */
    public ImageData picture() {
        return layout.drawing().picture(this);
    }
}
