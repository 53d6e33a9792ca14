// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.together;

import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Undertaking;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Referral;
import org.kith.ui.ViewIds;
import org.kith.ui.contribution.PersonPage;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/** What the user and a person undertake, newest first: opportunities, referrals, introductions, collaborations. */
public final class TogetherPage implements PersonPage {

    private OpenNetwork open;
    private Deck deck;
    private EmptyState empty;
    private Composite page;
    private LineList lines;

    @Override
    public Control create(Composite parent, OpenNetwork network) {
        open = network;
        deck = new Deck(parent);
        empty = new EmptyState(deck);
        page = new Composite(deck, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        page.setLayout(layout);
        lines = new LineList(page, SWT.V_SCROLL, Messages.Together_heading);
        lines.list().onOpen(line -> reveal((Undertaking) line.key()));
        Theme.of(deck).own(deck);
        return deck;
    }

    @Override
    public void show(Person person) {
        var found = open.network().stream().flatMap(network -> Undertakings.of(network.root()))
                .filter(each -> Undertakings.people(each).anyMatch(person::equals))
                .sorted(Comparator.comparing(Undertaking::getCreated).reversed()).map(TogetherPage::line).toList();
        lines.show(found);
        empty.say(Icon.BOARD, NLS.bind(Messages.Together_empty, person.getLabel()), Messages.Together_emptyHint);
        deck.show(found.isEmpty() ? empty : page);
    }

    private static Line line(Undertaking undertaking) {
        return Line.of(undertaking, icon(undertaking), Undertakings.title(undertaking),
                Texts.joined(Words.of(undertaking.eClass()), state(undertaking)));
    }

    private static Icon icon(Undertaking undertaking) {
        return switch (undertaking) {
            case Opportunity opportunity -> Icon.BOARD;
            case Collaboration collaboration -> Icon.COLLABORATION;
            case Introduction introduction -> Icon.LINK;
            default -> Icon.PEOPLE;
        };
    }

    private static String state(Undertaking undertaking) {
        return switch (undertaking) {
            case Opportunity opportunity -> NLS.bind(Messages.Together_since,
                    Pipelines.stage(opportunity).getName(), DateTexts.day(Pipelines.since(opportunity)));
            case Collaboration collaboration -> Words.of(collaboration.getStatus());
            case Referral referral -> Words.of(referral.getStatus());
            case Introduction introduction -> Words.of(introduction.getStatus());
            default -> "";
        };
    }

    private void reveal(Undertaking undertaking) {
        open.reveal(undertaking.getId());
        PlatformUI.getWorkbench().getService(EPartService.class).showPart(ViewIds.of(undertaking),
                PartState.ACTIVATE);
    }
}
