// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.referral;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralLifecycle;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.form.SkillNames;
import org.kith.ui.pipeline.internal.field.TaskGroup;
import org.kith.ui.overview.Detail;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** One referral: a button for each status that can follow, who has a part in it, what it rests on, what came of it. */
final class ReferralDetail implements Detail<Referral> {

    private static final int LINES = 3;

    private final OpenNetwork open;
    private final ReferralEdits edits;
    private final Page page;
    private final Label title;
    private final Label state;
    private final Composite buttons;
    private final LineList parts;
    private final TaskGroup tasks;
    private final FormFields form;
    private List<Object> offered = List.of();

    ReferralDetail(Composite parent, OpenNetwork open, ViewLinks links) {
        this.open = open;
        edits = new ReferralEdits(open);
        page = new Page(parent);
        var head = page.group();
        title = Theme.of(head).face(wrapped(head), Face.TITLE);
        state = Theme.of(head).tone(wrapped(head), Tone.MUTED);
        buttons = new Composite(head, SWT.NONE);
        buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        parts = new LineList(page.group(), SWT.NONE, Messages.Detail_parts);
        parts.list().onOpen(line -> open(line, links));
        parts.list().setToolTipText(Messages.Detail_partsTip);
        tasks = new TaskGroup(page.group(), open);
        form = FormFields.labelled(Page.fields(page.group()), open);
        createForm();
        page.dressed();
    }

    private static Label wrapped(Composite group) {
        var label = new Label(group, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    private static void open(Line line, ViewLinks links) {
        if (line.icon() == Icon.PERSON) {
            links.open((UUID) line.key());
        }
    }

    private void createForm() {
        form.text(Messages.Detail_skills, new SkillNames(open).binding(object -> ((Referral) object).getSkills()));
        form.block(Words.of(Literals.REFERRAL__WORK_ETHIC), Binding.to(Literals.REFERRAL__WORK_ETHIC), LINES);
        Stream.of(Literals.REFERRAL__ASKED_ON, Literals.REFERRAL__SUBMITTED_ON, Literals.REFERRAL__RESOLVED_ON)
                .forEach(this::day);
        form.block(Words.of(Literals.REFERRAL__OUTCOME), Binding.to(Literals.REFERRAL__OUTCOME), LINES);
        day(Literals.REFERRAL__THANKED_ON);
        form.block(Words.of(ContactsPackage.Literals.IDENTIFIED__NOTES),
                Binding.to(ContactsPackage.Literals.IDENTIFIED__NOTES), LINES);
    }

    private void day(EAttribute attribute) {
        var field = form.line(Words.of(attribute), Binding.to(attribute), Conversion.DATE);
        ((Text) field.control()).setMessage(Messages.Detail_day);
    }

    @Override
    public void show(Referral referral) {
        var text = new ReferralText(open.network().orElseThrow().root());
        title.setText(text.title(referral).replace("&", "&&"));
        state.setText(text.detail(referral).replace("&", "&&"));
        showButtons(referral);
        parts.show(Stream.concat(Stream.of(
                line(referral.getReferrer(), Literals.REFERRAL__REFERRER, text.successOfReferrer(referral)),
                line(referral.getCandidate(), Literals.REFERRAL__CANDIDATE, ""),
                line(referral.getRecipient(), Literals.REFERRAL__RECIPIENT, "")),
                text.opportunities(referral).map(ReferralDetail::line)).toList());
        tasks.show(referral);
        form.update(referral);
        page.fit();
    }

    private static Line line(Party party, EReference part, String more) {
        return Line.of(party.getId(), party instanceof Person ? Icon.PERSON : Icon.ORGANIZATION, party.getLabel(),
                Texts.joined(Words.of(part), more));
    }

    private static Line line(Opportunity opportunity) {
        return Line.of(opportunity.getId(), Icon.BOARD, opportunity.getTitle(), Words.of(opportunity.eClass()));
    }

    /** As long as the same can be done the buttons stay, and with them the focus. */
    private void showButtons(Referral referral) {
        var now = Arrays.<Object>asList(referral, referral.getStatus(), referral.getThankedOn());
        if (now.equals(offered)) {
            return;
        }
        offered = now;
        for (var button : buttons.getChildren()) {
            button.dispose();
        }
        for (var next : ReferralLifecycle.next(referral.getStatus())) {
            button(Words.of(next), NLS.bind(Messages.Detail_moveTip, Words.of(next)),
                    () -> edits.move(referral, next));
        }
        if (referral.getThankedOn() == null) {
            button(Messages.Detail_thank, Messages.Detail_thankTip, () -> edits.thank(referral));
        }
    }

    private void button(String text, String toolTip, Runnable action) {
        var button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(toolTip);
        button.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public Control control() {
        return page.control();
    }
}
