// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.testimonial;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.RecommendationStatus;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.form.SkillNames;
import org.kith.ui.overview.Detail;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;

/** One recommendation: who, how far it is, for which skills, and its words. */
final class RecommendationDetail implements Detail<Recommendation> {

    private static final int LINES = 12;

    private final Function<Recommendation, String> titles;
    private final Page page;
    private final Label title;
    private final LineList people;
    private final FormFields form;

    RecommendationDetail(Composite parent, OpenNetwork open, Function<Recommendation, String> titles,
            ViewLinks links) {
        this.titles = titles;
        page = new Page(parent);
        var head = page.group();
        title = Theme.of(head).face(new Label(head, SWT.WRAP), Face.TITLE);
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        people = new LineList(page.group(), SWT.NONE, Messages.Detail_people);
        people.list().onOpen(line -> links.open((UUID) line.key()));
        people.list().setToolTipText(Messages.Detail_peopleTip);
        form = FormFields.labelled(Page.fields(page.group()), open);
        form.choice(Words.of(Literals.RECOMMENDATION__STATUS),
                Binding.<RecommendationStatus>to(Literals.RECOMMENDATION__STATUS), RecommendationStatus.VALUES,
                Words::of);
        form.line(Words.of(Literals.RECOMMENDATION__DATE), Binding.to(Literals.RECOMMENDATION__DATE),
                Conversion.DATE);
        form.text(Words.of(Literals.RECOMMENDATION__SKILLS),
                new SkillNames(open).binding(object -> ((Recommendation) object).getSkills()));
        form.block(Words.of(Literals.RECOMMENDATION__TEXT), Binding.to(Literals.RECOMMENDATION__TEXT), LINES);
        page.dressed();
    }

    @Override
    public void show(Recommendation shown) {
        title.setText(titles.apply(shown).replace("&", "&&"));
        people.show(Stream.of(line(shown.getAuthor(), Words.of(Literals.RECOMMENDATION__AUTHOR)),
                line(shown.getSubject(), Words.of(Literals.RECOMMENDATION__SUBJECT))).toList());
        form.update(shown);
        page.fit();
    }

    private static Line line(Person person, String part) {
        return Line.of(person.getId(), Icon.PERSON, person.getLabel(), part);
    }

    @Override
    public Control control() {
        return page.control();
    }
}
