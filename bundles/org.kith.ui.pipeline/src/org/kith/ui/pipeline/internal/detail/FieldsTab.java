// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.detail;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.pipeline.Currencies;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Organization;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Gain;
import org.kith.model.pipeline.GainKind;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.model.pipeline.Posting;
import org.kith.ui.field.Proposals;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.Field;
import org.kith.ui.form.FormFields;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.form.SkillNames;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;

/** What is known of an opportunity: what it is and is worth, and its posting. */
final class FieldsTab implements Detail<Opportunity> {

    private static final int LINES = 4;
    private static final int MOST_GAIN = 5;
    private static final int OFFERED = 8;

    private static final Conversion<Double> AMOUNT = new Conversion<>(FieldsTab::text, FieldsTab::amount);
    private static final Conversion<String> CURRENCY = new Conversion<>(code -> code,
            code -> code.toUpperCase(Locale.ROOT));

    private final OpenNetwork open;
    private final Page page;
    private final FormFields form;
    private final FormFields posting;
    private Field currency;

    FieldsTab(Composite parent, OpenNetwork open) {
        this.open = open;
        page = new Page(parent);
        form = FormFields.labelled(Page.fields(page.group()), open);
        createForm();
        var group = page.group();
        Theme.of(group).face(new Label(group, SWT.NONE), Face.HEADING)
                .setText(Words.of(Literals.OPPORTUNITY__POSTING));
        posting = FormFields.labelled(Page.fields(group), open);
        createPosting();
        page.dressed();
    }

    private void createForm() {
        form.text(Words.of(Literals.OPPORTUNITY__TITLE), Binding.to(Literals.OPPORTUNITY__TITLE));
        form.choice(Words.of(Literals.OPPORTUNITY__KIND), Binding.<OpportunityKind>to(Literals.OPPORTUNITY__KIND),
                OpportunityKind.VALUES, Words::of);
        var organization = form.text(Words.of(Literals.OPPORTUNITY__ORGANIZATION),
                new Binding<>(FieldsTab::organization, this::setOrganization));
        Proposals.offer((Text) organization.control(), this::organizations, name -> name,
                name -> choose((Text) organization.control(), name));
        form.line(Words.of(Literals.OPPORTUNITY__AMOUNT), number(Literals.OPPORTUNITY__AMOUNT, 0.0), AMOUNT);
        currency = form.line(Words.of(Literals.OPPORTUNITY__CURRENCY), Binding.to(Literals.OPPORTUNITY__CURRENCY),
                CURRENCY);
        hint(form.line(Messages.Field_probability, number(Literals.OPPORTUNITY__PROBABILITY, -1), Conversion.NUMBER),
                Messages.Field_asStage);
        hint(form.line(Words.of(Literals.OPPORTUNITY__EXPECTED_CLOSE),
                Binding.to(Literals.OPPORTUNITY__EXPECTED_CLOSE), Conversion.DATE), Messages.Field_day);
        GainKind.VALUES.forEach(kind -> form.choice(NLS.bind(Messages.Field_gain, Words.of(kind)), gain(kind),
                IntStream.rangeClosed(0, MOST_GAIN).boxed().toList(), FieldsTab::stars));
        form.text(Words.of(Literals.OPPORTUNITY__LOST_REASON), Binding.to(Literals.OPPORTUNITY__LOST_REASON));
        form.block(Words.of(ContactsPackage.Literals.IDENTIFIED__NOTES),
                Binding.to(ContactsPackage.Literals.IDENTIFIED__NOTES), LINES);
    }

    private static void hint(Field field, String text) {
        ((Text) field.control()).setMessage(text);
    }

    private void createPosting() {
        posting.line(Words.of(Literals.POSTING__URL), inPosting(Literals.POSTING__URL), Conversion.TEXT);
        hint(posting.line(Words.of(Literals.POSTING__APPLIED_ON), inPosting(Literals.POSTING__APPLIED_ON),
                Conversion.DATE), Messages.Field_day);
        hint(posting.line(Words.of(Literals.POSTING__DEADLINE), inPosting(Literals.POSTING__DEADLINE),
                Conversion.DATE), Messages.Field_day);
        posting.line(Words.of(Literals.POSTING__WORKPLACE), inPosting(Literals.POSTING__WORKPLACE),
                Conversion.TEXT);
        posting.line(Words.of(Literals.POSTING__SALARY), inPosting(Literals.POSTING__SALARY), Conversion.TEXT);
        posting.text(Messages.Field_skills, new Binding<>(FieldsTab::skills, this::setSkills));
    }

    private static String text(Double amount) {
        var format = NumberFormat.getNumberInstance();
        format.setGroupingUsed(false);
        return format.format(amount);
    }

    /** Takes a number as the user's country writes it, or with a point. */
    private static Double amount(String text) {
        var place = new ParsePosition(0);
        var number = NumberFormat.getNumberInstance().parse(text, place);
        if (number != null && place.getIndex() == text.length()) {
            return number.doubleValue();
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(NLS.bind(Messages.Field_amountWrong, text), wrong);
        }
    }

    /** @param nothing the value that stands for an empty field */
    private static <N extends Number> Binding<N> number(EAttribute attribute, N nothing) {
        return new Binding<>(object -> value(object, attribute, nothing),
                (object, value) -> object.eSet(attribute, value == null ? nothing : value));
    }

    @SuppressWarnings("unchecked")
    private static <N extends Number> N value(EObject object, EAttribute attribute, N nothing) {
        return nothing.equals(object.eGet(attribute)) ? null : (N) object.eGet(attribute);
    }

    private static String organization(EObject object) {
        var organization = ((Opportunity) object).getOrganization();
        return organization == null ? null : organization.getName();
    }

    private void setOrganization(EObject object, String name) {
        ((Opportunity) object).setOrganization(name == null ? null : named(name));
    }

    /** A new name is a new organization. */
    private Organization named(String name) {
        return all().filter(each -> name.equalsIgnoreCase(each.getName())).findFirst().orElseGet(() -> {
            var organization = ContactsFactory.eINSTANCE.createOrganization();
            organization.setName(name);
            return open.network().orElseThrow().add(organization);
        });
    }

    private Stream<Organization> all() {
        return open.network().stream().flatMap(network -> network.root().getOrganizations().stream());
    }

    private List<String> organizations(String typed) {
        var words = typed.strip().toLowerCase(Locale.getDefault());
        return words.isEmpty() ? List.of() : all().map(Organization::getName).filter(name -> name != null
                && name.toLowerCase(Locale.getDefault()).contains(words)
                && !name.equalsIgnoreCase(words)).limit(OFFERED).toList();
    }

    private void choose(Text text, String name) {
        text.setText(name);
        form.commit();
    }

    private static Binding<Integer> gain(GainKind kind) {
        return new Binding<>(object -> ((Opportunity) object).getGains().stream()
                .filter(gain -> gain.getKind() == kind).mapToInt(Gain::getLevel).findFirst().orElse(0),
                (object, level) -> setGain((Opportunity) object, kind, level));
    }

    private static void setGain(Opportunity opportunity, GainKind kind, int level) {
        opportunity.getGains().removeIf(gain -> gain.getKind() == kind);
        if (level > 0) {
            var gain = PipelineFactory.eINSTANCE.createGain();
            gain.setKind(kind);
            gain.setLevel(level);
            opportunity.getGains().add(gain);
        }
    }

    private static String stars(int level) {
        return level == 0 ? Messages.Field_noGain : "\u2605".repeat(level);
    }

    /** The posting is made with the first thing that is known of it. */
    @SuppressWarnings("unchecked")
    private static <V> Binding<V> inPosting(EAttribute attribute) {
        return new Binding<>(object -> ((Opportunity) object).getPosting() == null ? null
                : (V) ((Opportunity) object).getPosting().eGet(attribute),
                (object, value) -> posting((Opportunity) object).eSet(attribute, value));
    }

    private static Posting posting(Opportunity opportunity) {
        if (opportunity.getPosting() == null) {
            opportunity.setPosting(PipelineFactory.eINSTANCE.createPosting());
        }
        return opportunity.getPosting();
    }

    private static String skills(EObject object) {
        var posting = ((Opportunity) object).getPosting();
        return posting == null ? null : SkillNames.text(posting.getSkills());
    }

    private void setSkills(EObject object, String names) {
        new SkillNames(open).put(posting((Opportunity) object).getSkills(), names);
    }

    @Override
    public void show(Opportunity shown) {
        for (var fields : List.of(form, posting)) {
            if (fields.object() == shown) {
                fields.refresh();
            } else {
                fields.show(shown);
            }
        }
        hint(currency, new Currencies(open.network().orElseThrow().root()).base());
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
