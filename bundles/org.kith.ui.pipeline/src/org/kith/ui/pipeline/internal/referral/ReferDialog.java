// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.field.PartyField;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Begins a referral: who speaks for whom, to whom, for which opportunity. */
final class ReferDialog extends FieldDialog {

    private static final int WIDTH = 420;

    private final OpenNetwork open;
    private final List<Opportunity> opportunities;
    private Button received;
    private Button given;
    private PartyField referrer;
    private PartyField candidate;
    private PartyField recipient;
    private Combo opportunity;
    private Label hint;

    ReferDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Refer_title, Messages.Refer_begin);
        this.open = open;
        opportunities = Pipelines.opportunities(open.network().orElseThrow().root()).filter(Pipelines::isOpen).toList();
    }

    @Override
    protected void createFields(Composite area) {
        createRole(area);
        referrer = party(area, Messages.Refer_referrer, false);
        candidate = party(area, Messages.Refer_candidate, false);
        recipient = party(area, Messages.Refer_recipient, true);
        opportunity = AccessibleName.of(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Refer_opportunity);
        opportunity.setItems(Stream.concat(Stream.of(Messages.Refer_opportunity),
                opportunities.stream().map(Opportunity::getTitle)).toArray(String[]::new));
        opportunity.select(0);
        opportunity.setLayoutData(wide(WIDTH));
        opportunity.addListener(SWT.Selection, event -> suggestRecipient());
        hint = Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.MUTED);
        hint.setLayoutData(wide(WIDTH));
    }

    private void createRole(Composite area) {
        var row = new Composite(area, SWT.NONE);
        row.setLayout(new RowLayout(SWT.HORIZONTAL));
        received = role(row, Messages.Refer_received);
        received.setSelection(true);
        given = role(row, Messages.Refer_given);
        role(row, Messages.Refer_others);
    }

    private Button role(Composite row, String text) {
        var button = new Button(row, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> changed());
        return button;
    }

    private PartyField party(Composite area, String name, boolean organizations) {
        var cell = new Composite(area, SWT.NONE);
        cell.setLayoutData(wide(WIDTH));
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        cell.setLayout(layout);
        new Label(cell, SWT.NONE).setText(name);
        var field = new PartyField(cell, open, name, organizations);
        field.control().setLayoutData(wide(WIDTH));
        field.onChange(this::changed);
        return field;
    }

    /** Most often it goes to whose the opportunity is. */
    private void suggestRecipient() {
        chosen().map(Opportunity::getOrganization).filter(each -> recipient.typed().isEmpty())
                .ifPresent(each -> recipient.show(each.getLabel()));
    }

    private Optional<Opportunity> chosen() {
        return opportunity.getSelectionIndex() < 1 ? Optional.empty()
                : Optional.of(opportunities.get(opportunity.getSelectionIndex() - 1));
    }

    @Override
    public void create() {
        super.create();
        changed();
        referrer.control().setFocus();
    }

    /** The part that the owner has is not asked for. */
    private void changed() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        Page.setVisible(referrer.control().getParent(), !given.getSelection());
        Page.setVisible(candidate.control().getParent(), !received.getSelection());
        getButton(IDialogConstants.OK_ID).setEnabled(wish().isPresent());
        var text = hintText();
        if (!text.equals(hint.getText())) {
            hint.setText(text);
        }
        getShell().pack();
    }

    private String hintText() {
        return recipient.typed().isEmpty() || recipient.party().isPresent() ? ""
                : NLS.bind(Messages.Refer_newOrganization, recipient.typed()).replace("&", "&&");
    }

    /** @return empty as long as something is missing */
    private Optional<ReferralEdits.Wish> wish() {
        var owner = Optional.of(open.network().orElseThrow().root().getOwner());
        var from = given.getSelection() ? owner : person(referrer);
        var whom = received.getSelection() ? owner : person(candidate);
        return from.isEmpty() || whom.isEmpty() || recipient.typed().isEmpty() ? Optional.empty()
                : Optional.of(new ReferralEdits.Wish(from.get(), whom.get(), recipient.party().orElse(null),
                        recipient.typed(), chosen().orElse(null)));
    }

    private static Optional<Person> person(PartyField field) {
        return field.party().map((Party party) -> (Person) party);
    }

    @Override
    protected void okPressed() {
        if (wish().filter(new ReferralEdits(open)::ask).isPresent()) {
            super.okPressed();
        }
    }
}
