// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.sheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.ui.field.PartyField;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.rows.RowAction;
import org.kith.ui.theme.Icon;

/** People and organizations one below the other, and a field that adds more. */
public final class PartyLines {

    private final LineList list;
    private final PartyField field;

    /**
     * @param title over the lines
     * @param hint of the field
     * @param add whether somebody was added
     */
    public PartyLines(Composite group, OpenNetwork open, ViewLinks links, String title, String hint,
            Predicate<Party> add, Consumer<Party> remove) {
        list = new LineList(group, SWT.NONE, title).onRemove(line -> remove.accept((Party) line.key()));
        list.list().onOpen(line -> open((Party) line.key(), links));
        list.list().setToolTipText(Messages.Parties_tip);
        field = new PartyField(group, open, hint, true);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.control().addListener(SWT.DefaultSelection, event -> {
            if (field.party().filter(add).isPresent()) {
                field.show("");
            }
        });
    }

    /** Shows the person that a line is about; an organization has no view. */
    public static void open(Party party, ViewLinks links) {
        if (party instanceof Person person) {
            links.open(person.getId());
        }
    }

    /** @return the icon of a person or an organization */
    public static Icon icon(Party party) {
        return party instanceof Person ? Icon.PERSON : Icon.ORGANIZATION;
    }

    /** Says what can be done with one of them, by key and from the context menu; the tool tip tells of it. */
    public void offer(Function<Party, List<RowAction>> actions, String toolTip) {
        list.list().offer(line -> actions.apply((Party) line.key()));
        list.list().setToolTipText(toolTip);
    }

    /** Shows these. */
    public void show(List<Party> parties) {
        show(parties, party -> "");
    }

    /** Shows these, with what there is to say of each. */
    public void show(List<Party> parties, Function<Party, String> detail) {
        list.show(parties.stream().map(party -> Line.of(party, icon(party), party.getLabel(), detail.apply(party)))
                .toList());
    }
}
