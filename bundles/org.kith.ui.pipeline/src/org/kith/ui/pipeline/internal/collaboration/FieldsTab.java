// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kith.core.people.Query;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.ui.field.Proposals;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.form.SkillNames;
import org.kith.ui.overview.Detail;

/** What it is called and takes, what was agreed on, from when until when, where it came from, what came of it. */
final class FieldsTab implements Detail<Collaboration> {

    private static final int LINES = 5;
    private static final int MOST = 8;

    private final OpenNetwork open;
    private final Page page;
    private final FormFields form;

    FieldsTab(Composite parent, OpenNetwork open) {
        this.open = open;
        page = new Page(parent);
        form = FormFields.labelled(Page.fields(page.group()), open);
        form.text(Words.of(Literals.COLLABORATION__TITLE), Binding.to(Literals.COLLABORATION__TITLE));
        form.choice(Words.of(Literals.COLLABORATION__KIND),
                Binding.<CollaborationKind>to(Literals.COLLABORATION__KIND), CollaborationKind.VALUES, Words::of);
        form.text(Words.of(Literals.COLLABORATION__NEEDED_SKILLS),
                new SkillNames(open).binding(object -> ((Collaboration) object).getNeededSkills()));
        block(Literals.COLLABORATION__AGREEMENT);
        form.text(Words.of(Literals.COLLABORATION__AGREEMENT_URL),
                Binding.to(Literals.COLLABORATION__AGREEMENT_URL));
        day(Literals.COLLABORATION__START);
        day(Literals.COLLABORATION__END);
        createOpportunity();
        block(Literals.COLLABORATION__OUTCOME);
        block(ContactsPackage.Literals.IDENTIFIED__NOTES);
        page.dressed();
    }

    private void createOpportunity() {
        var field = (Text) form.line(Words.of(Literals.COLLABORATION__OPPORTUNITY), new Binding<Opportunity>(
                object -> ((Collaboration) object).getOpportunity(),
                (object, chosen) -> ((Collaboration) object).setOpportunity(chosen)),
                new Conversion<>(Opportunity::getTitle, this::opportunity)).control();
        field.setMessage(Messages.Fields_opportunity);
        Proposals.offer(field, this::find, Opportunity::getTitle, chosen -> field.setText(chosen.getTitle()));
    }

    private Stream<Opportunity> opportunities() {
        return open.network().stream().flatMap(network -> Pipelines.opportunities(network.root()));
    }

    private Opportunity opportunity(String title) {
        return opportunities().filter(each -> title.equalsIgnoreCase(each.getTitle())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.Fields_noOpportunity, title)));
    }

    private List<Opportunity> find(String words) {
        var query = new Query(words);
        return query.isEmpty() ? List.of() : opportunities().filter(each -> query.matches(each.getTitle()))
                .limit(MOST).toList();
    }

    private void block(EAttribute attribute) {
        form.block(Words.of(attribute), Binding.to(attribute), LINES);
    }

    private void day(EAttribute attribute) {
        var field = form.line(Words.of(attribute), Binding.to(attribute), Conversion.DATE);
        ((Text) field.control()).setMessage(Messages.Fields_day);
    }

    @Override
    public void show(Collaboration shown) {
        form.update(shown);
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
