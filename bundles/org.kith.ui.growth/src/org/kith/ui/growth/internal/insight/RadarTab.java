// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.NetworkChange;
import org.kith.core.growth.Insights;
import org.kith.model.edit.Words;
import org.kith.model.growth.Insight;
import org.kith.ui.export.Csv;
import org.kith.ui.export.ExportFormat;
import org.kith.ui.export.FileExport;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.growth.internal.radar.Radar;
import org.kith.ui.growth.internal.radar.RadarCanvas;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;
import org.kith.ui.widget.Refresh;

/** The radar beside the insight that is selected in it. */
final class RadarTab implements OpenNetworkListener {

    private static final int[] WEIGHTS = {64, 36};

    private final OpenNetwork open;
    private final Deck root;
    private final EmptyState empty;
    private final SashForm sash;
    private final RadarCanvas canvas;
    private final Deck right;
    private final InsightDetail detail;
    private final Refresh refresh;
    private UUID selected;

    /** Builds the tab; it follows the open network until it is disposed. */
    RadarTab(Composite parent, OpenNetwork open, GrowthLinks links) {
        this.open = open;
        root = new Deck(parent);
        empty = new EmptyState(root).say(Icon.INSIGHT, Messages.Radar_empty, Messages.Radar_emptyHint);
        sash = new SashForm(root, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = new Composite(sash, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = Space.TIGHT;
        layout.marginHeight = Space.TIGHT;
        left.setLayout(layout);
        canvas = new RadarCanvas(left);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        canvas.onSelect(this::select);
        canvas.onOpen(open::reveal);
        createFoot(left);
        right = new Deck(sash);
        var nothing = new EmptyState(right).say(Icon.INSIGHT, Messages.Radar_choose, Messages.Radar_chooseHint);
        detail = new InsightDetail(right, open, links);
        right.show(nothing);
        sash.setWeights(WEIGHTS);
        Theme.of(root).own(root);
        refresh = new Refresh(root, this::show);
        open.addListener(root, this);
        show();
    }

    private void createFoot(Composite left) {
        var legend = Theme.of(left).tone(Theme.of(left).face(new Label(left, SWT.WRAP), Face.SMALL), Tone.MUTED);
        legend.setText(Messages.Radar_legend);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var export = new FileExport(open, Messages.Radar_export, formats());
        var save = new Button(left, SWT.PUSH);
        save.setText(Messages.Radar_save);
        save.setImage(Icon.EXPORT.image(left.getDisplay()));
        save.addListener(SWT.Selection, event -> export.ask(root.getShell(), Messages.Insights_radar));
    }

    /** @return in what formats the radar can be saved */
    List<ExportFormat> formats() {
        return List.of(ExportFormat.svg(canvas::svg), ExportFormat.png(canvas::picture), ExportFormat.csv(this::csv));
    }

    private String csv() {
        var radar = canvas.radar();
        return Csv.line(Messages.Radar_csvTopic, Messages.Radar_csvHorizon, Messages.Radar_csvTitle,
                Messages.Radar_csvImpact, Messages.Radar_csvSure)
                + radar.blips().stream().map(blip -> Csv.line(radar.sectors().get(blip.sector()),
                        Words.of(blip.horizon()), blip.title(), blip.impact(), blip.sure()))
                        .collect(Collectors.joining());
    }

    private void show() {
        var insights = open.network().map(network -> Insights.of(network.root()).toList()).orElse(List.of());
        var radar = Radar.of(insights, Messages.Radar_others);
        canvas.show(radar);
        root.show(radar.blips().isEmpty() ? empty : sash);
        if (selected != null) {
            select(selected);
        }
    }

    private void select(UUID insight) {
        selected = insight;
        open.network().flatMap(network -> network.find(insight)).filter(Insight.class::isInstance)
                .map(Insight.class::cast).ifPresent(found -> {
                    detail.show(found);
                    right.show(detail.control());
                });
    }

    @Override
    public void networkChanged() {
        selected = null;
        right.show(right.getChildren()[0]);
        show();
    }

    @Override
    public void edited(NetworkChange change) {
        refresh.soon();
    }

    /** @return the widget */
    Composite control() {
        return root;
    }

    /** @return what is drawn, for tests */
    RadarCanvas canvas() {
        return canvas;
    }
}
