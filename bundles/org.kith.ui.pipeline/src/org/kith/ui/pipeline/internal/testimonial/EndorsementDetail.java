// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.testimonial;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.EndorsementStatus;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.text.Texts;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;

/** One skill with those who endorsed the owner for it, and those whom the owner endorsed. */
final class EndorsementDetail implements Detail<Skill> {

    private final OpenNetwork open;
    private final TestimonialEdits edits;
    private final Page page;
    private final Label title;
    private final Composite receivedGroup;
    private final Composite givenGroup;
    private final LineList received;
    private final LineList given;

    EndorsementDetail(Composite parent, OpenNetwork open, ViewLinks links) {
        this.open = open;
        edits = new TestimonialEdits(open);
        page = new Page(parent);
        var head = page.group();
        title = Theme.of(head).face(new Label(head, SWT.WRAP), Face.TITLE);
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        receivedGroup = page.group();
        received = list(receivedGroup, Messages.Endorsement_received, Endorsement::getEndorser, links);
        givenGroup = page.group();
        given = list(givenGroup, Messages.Endorsement_given, Endorsement::getEndorsee, links);
        page.dressed();
    }

    private LineList list(Composite group, String name, Function<Endorsement, Person> other, ViewLinks links) {
        var list = new LineList(group, SWT.NONE, name).onRemove(line -> edits.remove((Endorsement) line.key()));
        list.list().onOpen(line -> links.open(other.apply((Endorsement) line.key()).getId()));
        list.list().setToolTipText(Messages.Endorsement_tip);
        return list;
    }

    @Override
    public void show(Skill skill) {
        var owner = open.network().orElseThrow().root().getOwner();
        title.setText(skill.getName().replace("&", "&&"));
        show(receivedGroup, received, lines(skill, each -> each.getEndorsee() == owner, Endorsement::getEndorser));
        show(givenGroup, given, lines(skill, each -> each.getEndorser() == owner, Endorsement::getEndorsee));
        page.fit();
    }

    private static void show(Composite group, LineList list, List<Line> lines) {
        list.show(lines);
        Page.setVisible(group, !lines.isEmpty());
    }

    private List<Line> lines(Skill skill, Predicate<Endorsement> belongs, Function<Endorsement, Person> other) {
        return EndorsementSubject.of(open.network().orElseThrow().root()).filter(each -> each.getSkill() == skill)
                .filter(belongs).sorted(Comparator.comparing(each -> other.apply(each).getLabel()))
                .map(each -> Line.of(each, Icon.PERSON, other.apply(each).getLabel(), Texts.joined(
                        each.getDate() == null ? "" : DateTexts.day(each.getDate()),
                        each.getStatus() == EndorsementStatus.ACCEPTED ? "" : Words.of(each.getStatus())))).toList();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
