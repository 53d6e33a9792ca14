// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.growth.MetricSeries;
import org.kith.core.growth.Visibility;
import org.kith.model.edit.Words;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.SpeakerRole;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkLifecycle;
import org.kith.model.growth.VisibilityItem;
import org.kith.ui.form.Binding;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.growth.internal.sheet.PartyLines;
import org.kith.ui.growth.internal.sheet.Sheet;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Icon;

/**
 * One talk, or something else that is to be seen of the owner: what can be done with it, its numbers, what it led to,
 * and all that is known of it.
 */
final class ItemDetail<T extends VisibilityItem> implements Detail<T> {

    private final VisibilityEdits edits;
    private final Page page;
    private final Buttons buttons;
    private final LineList numbers;
    private final PartyLines met;
    private final LedTo ledTo;
    private final Sheet sheet;
    private final PartyLines contributors;
    private T item;

    /** @param talk whether it is a talk, which has some fields more */
    ItemDetail(Composite parent, OpenNetwork open, GrowthLinks links, boolean talk) {
        edits = new VisibilityEdits(open);
        page = new Page(parent);
        buttons = new Buttons(page.group(), open, links);
        sheet = fields(new Sheet(Page.fields(page.group()), open), talk);
        var group = page.group();
        numbers = new LineList(group, SWT.NONE, Messages.Item_numbers)
                .onRemove(line -> edits.dropLast(item, (String) line.key()));
        numbers.list().setToolTipText(Messages.Item_numbersTip);
        numbers.entry(group, Messages.Item_number, typed -> edits.note(item, typed));
        met = new PartyLines(page.group(), open, links, Words.of(Literals.VISIBILITY_ITEM__NEW_CONTACTS),
                Messages.Item_met, party -> edits.meet(item, party), party -> edits.unmeet(item, party));
        ledTo = new LedTo(page, open, edits, links);
        contributors = new PartyLines(page.group(), open, links, Words.of(Literals.VISIBILITY_ITEM__CONTRIBUTORS),
                Messages.Item_contributor, party -> edits.contribute(item, party),
                party -> edits.discharge(item, party));
        page.dressed();
    }

    private Sheet fields(Sheet fields, boolean talk) {
        fields.text(Literals.VISIBILITY_ITEM__TITLE, Messages.Item_titleMissing);
        if (talk) {
            fields.text(Words.of(Literals.TALK__EVENT), new Binding<>(ItemDetail::event, this::setEvent))
                    .day(Literals.TALK__CALL_DEADLINE);
        }
        fields.day(Literals.VISIBILITY_ITEM__DATE)
                .skills(Literals.VISIBILITY_ITEM__TOPICS, object -> ((VisibilityItem) object).getTopics());
        if (talk) {
            fields.block(Literals.TALK__ABSTRACT).choice(Literals.TALK__ROLE, SpeakerRole.VALUES);
        }
        fields.text(Literals.VISIBILITY_ITEM__ADDRESS);
        if (talk) {
            fields.text(Literals.TALK__SLIDES).text(Literals.TALK__RECORDING);
        }
        return fields.closing();
    }

    private static String event(EObject object) {
        var event = ((Talk) object).getEvent();
        return event == null ? null : event.getName();
    }

    /** An event that is not there yet is added. */
    private void setEvent(EObject object, String name) {
        ((Talk) object).setEvent(name == null ? null : edits.event(name));
    }

    @Override
    public void show(T shown) {
        item = shown;
        buttons.show(shown, shown.getTitle(), shown instanceof Talk talk
                ? TalkLifecycle.next(talk.getStatus()).stream().map(next -> new Buttons.Action(Words.of(next),
                        NLS.bind(Messages.Item_moveTip, Words.of(next)), () -> edits.move(talk, next))).toList()
                : List.of());
        sheet.show(shown);
        numbers.show(Visibility.series(shown).stream().map(ItemDetail::line).toList());
        met.show(List.copyOf(shown.getNewContacts()));
        ledTo.show(shown, shown.getFollowUps());
        contributors.show(shown.getContributors());
        page.fit();
    }

    /** The whole course of a series, and the latest of it first. */
    private static Line line(MetricSeries series) {
        var course = series.points().stream().map(point -> Dated.number(point.value()))
                .collect(Collectors.joining(" \u2192 "));
        return Line.of(series.name(), Icon.GROWTH, NLS.bind(Messages.Item_numberLine, Dated.number(series.last()),
                series.name()), NLS.bind(Messages.Item_course, course, DateTexts.day(series.points().getLast().on())));
    }

    @Override
    public Control control() {
        return page.control();
    }
}
