// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.detail;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.growth.Event;
import org.kith.model.growth.Insight;
import org.kith.model.growth.VisibilityItem;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.Source;
import org.kith.model.pipeline.SourceKind;
import org.kith.model.pipeline.StageChange;
import org.kith.ui.field.PeopleField;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.pipeline.internal.edits.OpportunityEdits;
import org.kith.ui.text.Texts;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Icon;
import org.kith.ui.widget.AccessibleName;

/** Which people, introductions and referrals led to an opportunity, and how it went from stage to stage. */
final class OriginTab implements Detail<Opportunity> {

    private final OpenNetwork open;
    private final OpportunityEdits edits;
    private final Page page;
    private final LineList sources;
    private final PeopleField people;
    private final Combo doors;
    private final LineList stages;
    private List<Identified> offered = List.of();
    private Opportunity opportunity;

    OriginTab(Composite parent, OpenNetwork open, OpportunityEdits edits, ViewLinks links) {
        this.open = open;
        this.edits = edits;
        page = new Page(parent);
        var group = page.group();
        sources = new LineList(group, SWT.NONE, Messages.Origin_list)
                .onRemove(line -> edits.forget(opportunity, (Source) line.key()));
        sources.list().onOpen(line -> open((Source) line.key(), links));
        people = new PeopleField(group, open, Messages.Origin_person);
        people.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        people.onChange(this::tracePeople);
        doors = AccessibleName.of(new Combo(group, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Origin_door);
        doors.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        doors.addListener(SWT.Selection, event -> traceDoor());
        sources.entry(group, Messages.Origin_other,
                note -> edits.trace(opportunity, SourceKind.OTHER, null, note));
        stages = new LineList(page.group(), SWT.NONE, Messages.Origin_stages);
        page.dressed();
    }

    private static void open(Source source, ViewLinks links) {
        switch (source.getVia()) {
            case Person person -> links.open(person.getId());
            case Introduction introduction -> links.open(introduction.getIntroducer().getId());
            case Referral referral -> links.open(referral.getReferrer().getId());
            case null, default -> {
                // there is nobody to be shown
            }
        }
    }

    /** Whoever is chosen is added at once. */
    private void tracePeople() {
        if (!people.people().isEmpty()) {
            people.people().forEach(row -> open.network().flatMap(network -> network.find(row.id()))
                    .ifPresent(person -> edits.trace(opportunity, SourceKind.PERSON, person, null)));
            people.show(List.of());
        }
    }

    private void traceDoor() {
        if (doors.getSelectionIndex() > 0) {
            var via = offered.get(doors.getSelectionIndex() - 1);
            edits.trace(opportunity, via instanceof Referral ? SourceKind.REFERRAL : SourceKind.INTRODUCTION, via,
                    null);
        }
    }

    @Override
    public void show(Opportunity shown) {
        opportunity = shown;
        sources.show(shown.getSources().stream().map(OriginTab::line).toList());
        showDoors();
        stages.show(shown.getChanges().reversed().stream().map(OriginTab::line).toList());
        page.fit();
    }

    private void showDoors() {
        var root = open.network().orElseThrow().root();
        var known = opportunity.getSources().stream().map(Source::getVia).toList();
        offered = Stream.<Identified>concat(root.getIntroductions().stream(), Pipelines.referrals(root))
                .filter(each -> !known.contains(each)).toList();
        doors.setItems(Stream.concat(Stream.of(Messages.Origin_door), offered.stream().map(OriginTab::name))
                .toArray(String[]::new));
        doors.select(0);
        Page.setVisible(doors, !offered.isEmpty());
    }

    private static Line line(Source source) {
        var via = source.getVia() == null ? source.getNote() : name(source.getVia());
        return Line.of(source, icon(source.getKind()), via == null ? Words.of(source.getKind()) : via,
                Texts.joined(Words.of(source.getKind()), source.getVia() == null ? "" : source.getNote()));
    }

    private static Icon icon(SourceKind kind) {
        return switch (kind) {
            case PERSON -> Icon.PERSON;
            case INTRODUCTION -> Icon.LINK;
            case REFERRAL -> Icon.PEOPLE;
            case EVENT, VISIBILITY_ITEM -> Icon.EVENT;
            case INSIGHT -> Icon.INSIGHT;
            case POSTING, OTHER -> Icon.NOTE;
        };
    }

    private static String name(Identified via) {
        return switch (via) {
            case Person person -> person.getLabel();
            case Introduction introduction -> NLS.bind(Messages.Origin_introduction, new Object[] {
                introduction.getIntroducer().getLabel(), introduction.getFirst().getLabel(),
                introduction.getSecond().getLabel()});
            case Referral referral -> NLS.bind(Messages.Origin_referral, new Object[] {
                referral.getReferrer().getLabel(), referral.getCandidate().getLabel(),
                referral.getRecipient().getLabel()});
            case Insight insight -> insight.getTitle();
            case VisibilityItem item -> item.getTitle();
            case Event event -> event.getName();
            default -> Words.of(via.eClass());
        };
    }

    private static Line line(StageChange change) {
        return Line.of(change, Icon.TIMELINE, change.getName(),
                Texts.joined(DateTexts.day(change.getOn()), change.getReason()));
    }

    @Override
    public Control control() {
        return page.control();
    }
}
