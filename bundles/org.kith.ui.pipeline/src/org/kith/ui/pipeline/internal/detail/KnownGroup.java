// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.detail;

import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.graph.TieGraph;
import org.kith.core.introduction.Acquaintance;
import org.kith.core.introduction.Acquaintances;
import org.kith.model.contacts.Organization;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.network.GraphSource;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Whom the owner knows where an opportunity is, now and formerly, and through whom the others can be reached. */
final class KnownGroup {

    private static final int MOST = 12;

    private final OpenNetwork open;
    private final Acquaintances acquaintances;
    private final GraphSource graphs;
    private final Runnable changed;
    private final LineList list;
    private final Label more;

    /** @param changed is called when there is more or less to see */
    KnownGroup(Composite group, OpenNetwork open, OpportunityDetail.Sources sources, Runnable changed) {
        this.open = open;
        this.changed = changed;
        acquaintances = sources.acquaintances();
        graphs = new GraphSource(Messages.Known_list, group, open, sources.graphs());
        list = new LineList(group, SWT.NONE, Messages.Known_list);
        list.list().onOpen(line -> sources.links().open((UUID) line.key()));
        more = Theme.of(group).tone(new Label(group, SWT.WRAP), Tone.MUTED);
        more.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    void show(Opportunity opportunity) {
        var organization = opportunity.getOrganization();
        if (organization == null) {
            graphs.cancel();
            list.show(List.of());
            more.setText(Messages.Known_nowhere);
        } else {
            graphs.read(graph -> show(organization, graph));
        }
    }

    private void show(Organization organization, TieGraph graph) {
        var all = acquaintances.at(open.network().orElseThrow().root(), organization, graph);
        list.show(all.stream().limit(MOST).map(each -> line(each, graph)).toList());
        more.setText(all.isEmpty() ? NLS.bind(Messages.Known_nobody, organization.getLabel()).replace("&", "&&")
                : all.size() > MOST ? NLS.bind(Messages.Known_more, all.size() - MOST) : Messages.Known_open);
        changed.run();
    }

    private static Line line(Acquaintance each, TieGraph graph) {
        var when = each.current() ? Messages.Known_now
                : each.until() == null ? Messages.Known_formerly : NLS.bind(Messages.Known_until, each.until());
        return Line.of(each.person(), each.isKnown() ? Icon.PERSON : Icon.LINK, each.name(),
                Texts.joined(each.title(), when, way(each, graph)));
    }

    private static String way(Acquaintance each, TieGraph graph) {
        if (each.isKnown()) {
            return Messages.Known_direct;
        }
        return each.path() == null ? Messages.Known_noWay
                : NLS.bind(Messages.Known_through, graph.name(each.path().nodes().get(1)));
    }
}
