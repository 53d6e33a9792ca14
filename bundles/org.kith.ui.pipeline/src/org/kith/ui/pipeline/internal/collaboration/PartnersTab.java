// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.collaboration.Complementarity;
import org.kith.core.collaboration.MutualBenefit;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Partner;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.field.PartyField;
import org.kith.ui.form.SkillNames;
import org.kith.ui.overview.Detail;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Who works together: what each gives and gets, whether all benefit, and how their skills complete one another. */
final class PartnersTab implements Detail<Collaboration> {

    private static final double PER_CENT = 100;

    private final CollaborationEdits edits;
    private final Page page;
    private final Label warning;
    private final LineList partners;
    private final Composite part;
    private final Label who;
    private final FormFields form;
    private final PartyField field;
    private final Label match;
    private final Label reasons;
    private Collaboration collaboration;

    PartnersTab(Composite parent, OpenNetwork open, CollaborationEdits edits, ViewLinks links) {
        this.edits = edits;
        page = new Page(parent);
        var group = page.group();
        warning = Theme.of(group).tone(wrapped(group), Tone.AMBER);
        partners = new LineList(group, SWT.NONE, Words.of(Literals.COLLABORATION__PARTNERS))
                .onRemove(line -> edits.leave(collaboration, (Partner) line.key()));
        partners.list().onSelect(line -> showPart());
        partners.list().onOpen(line -> open((Partner) line.key(), links));
        partners.list().setToolTipText(Messages.Partners_tip);
        field = new PartyField(group, open, Messages.Partners_add, true);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.control().addListener(SWT.DefaultSelection, this::join);
        part = page.group();
        who = Theme.of(part).face(wrapped(part), Face.HEADING);
        form = FormFields.labelled(Page.fields(part), open);
        createForm(open);
        var skills = page.group();
        match = Theme.of(skills).face(wrapped(skills), Face.HEADING);
        reasons = Theme.of(skills).tone(wrapped(skills), Tone.MUTED);
        page.dressed();
    }

    private static Label wrapped(Composite group) {
        var label = new Label(group, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    private static void open(Partner partner, ViewLinks links) {
        if (partner.getParty() instanceof Person person) {
            links.open(person.getId());
        }
    }

    /** An unknown name is a new organization. */
    private void join(Event event) {
        if (!field.typed().isEmpty() && field.party().map(party -> edits.join(collaboration, party))
                .orElseGet(() -> edits.join(collaboration, field.typed()))) {
            field.show("");
        }
    }

    private void createForm(OpenNetwork open) {
        ((Text) form.text(Words.of(Literals.PARTNER__GIVES), several(Partner::getGives)).control())
                .setMessage(Messages.Partners_several);
        ((Text) form.text(Words.of(Literals.PARTNER__GETS), several(Partner::getGets)).control())
                .setMessage(Messages.Partners_several);
        form.text(Words.of(Literals.PARTNER__SKILLS), new SkillNames(open)
                .binding(object -> ((Partner) object).getSkills()));
        form.line(Words.of(Literals.PARTNER__HOURS_PER_MONTH), new Binding<>(
                object -> ((Partner) object).getHoursPerMonth() == 0 ? null : ((Partner) object).getHoursPerMonth(),
                (object, hours) -> ((Partner) object).setHoursPerMonth(hours == null ? 0 : hours)),
                Conversion.NUMBER);
    }

    /** Several things in a line, with semicolons between them: what people give is often said with a comma. */
    private static Binding<String> several(Function<Partner, List<String>> list) {
        return new Binding<>(object -> text(list.apply((Partner) object)), (object, text) -> put(object, text, list));
    }

    private static String text(List<String> all) {
        return all.isEmpty() ? null : String.join("; ", all);
    }

    private static void put(EObject object, String text, Function<Partner, List<String>> list) {
        var all = list.apply((Partner) object);
        all.clear();
        Stream.of(text == null ? new String[0] : text.split(";")).map(String::strip).filter(each -> !each.isEmpty())
                .forEach(all::add);
    }

    @Override
    public void show(Collaboration shown) {
        if (shown != collaboration) {
            collaboration = shown;
            partners.list().select(null);
        }
        var missing = MutualBenefit.of(shown).missing();
        warning.setText(String.join("\n", missing).replace("&", "&&"));
        Page.setVisible(warning, !missing.isEmpty());
        var before = partners.list().selection() == null ? null : partners.list().selection().key();
        var lines = shown.getPartners().stream().filter(each -> each.getParty() != null)
                .map(PartnersTab::line).toList();
        partners.show(lines);
        lines.stream().filter(line -> line.key() == before).findFirst().or(() -> lines.stream().findFirst())
                .ifPresent(partners.list()::select);
        showPart();
        showMatch();
    }

    private static Line line(Partner partner) {
        return Line.of(partner, partner.getParty() instanceof Person ? Icon.PERSON : Icon.ORGANIZATION,
                partner.getParty().getLabel(), Texts.joined(said(Messages.Partners_gives, partner.getGives()),
                        said(Messages.Partners_gets, partner.getGets()), partner.getHoursPerMonth() == 0 ? ""
                                : NLS.bind(Messages.Partners_hours, partner.getHoursPerMonth())));
    }

    private static String said(String text, List<String> all) {
        return all.isEmpty() ? "" : NLS.bind(text, all.stream().collect(Collectors.joining(", ")));
    }

    private void showPart() {
        var partner = partners.list().selection() == null ? null : (Partner) partners.list().selection().key();
        Page.setVisible(part, partner != null);
        who.setText(partner == null ? "" : partner.getParty().getLabel().replace("&", "&&"));
        form.update(partner);
        page.fit();
    }

    private void showMatch() {
        var complementarity = Complementarity.of(collaboration);
        match.setText(complementarity.value().isEmpty() ? Messages.Partners_match : NLS.bind(
                Messages.Partners_matchOf, Math.round(complementarity.value().getAsDouble() * PER_CENT)));
        reasons.setText(String.join("\n", complementarity.inWords()).replace("&", "&&"));
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
