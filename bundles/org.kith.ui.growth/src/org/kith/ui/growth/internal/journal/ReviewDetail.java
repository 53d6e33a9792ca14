// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.WeeklyReview;
import org.kith.ui.growth.internal.sheet.PartyLines;
import org.kith.ui.growth.internal.sheet.Sheet;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.theme.Icon;

/** One weekly review: how sure the owner was, what they intended, what happened, who helped and whom to thank. */
final class ReviewDetail implements Detail<WeeklyReview> {

    private final OpenNetwork open;
    private final Page page;
    private final Sheet sheet;
    private final LineList intentions;
    private final PartyLines helpers;
    private final PartyLines toThank;
    private WeeklyReview review;

    ReviewDetail(Composite parent, OpenNetwork open, ViewLinks links) {
        this.open = open;
        page = new Page(parent);
        sheet = new Sheet(Page.fields(page.group()), open)
                .choice(Literals.WEEKLY_REVIEW__CONFIDENCE, IntStream.rangeClosed(1, ConfidenceDetail.MOST).boxed()
                        .toList(), ConfidenceDetail::score)
                .block(Literals.WEEKLY_REVIEW__HAPPENED).closing();
        var group = page.group();
        intentions = new LineList(group, SWT.NONE, Words.of(Literals.WEEKLY_REVIEW__INTENTIONS))
                .onRemove(line -> change(changed -> changed.getIntentions().remove((int) (Integer) line.key())));
        intentions.entry(group, Messages.Review_intention,
                typed -> change(changed -> changed.getIntentions().add(typed)));
        helpers = new PartyLines(page.group(), open, links, Words.of(Literals.WEEKLY_REVIEW__HELPERS),
                Messages.Review_helper, party -> add(party, review.getHelpers()),
                party -> change(changed -> changed.getHelpers().remove(party)));
        toThank = new PartyLines(page.group(), open, links, Words.of(Literals.WEEKLY_REVIEW__TO_THANK),
                Messages.Review_thank, party -> add(party, review.getToThank()),
                party -> change(changed -> changed.getToThank().remove(party)));
        page.dressed();
    }

    private boolean add(Party party, List<Person> people) {
        return party instanceof Person person && (people.contains(person) || change(changed -> people.add(person)));
    }

    private boolean change(Consumer<WeeklyReview> work) {
        return open.edit(NLS.bind(Messages.Edit_changeReview, ReviewSubject.title(review)), () -> work.accept(review));
    }

    @Override
    public void show(WeeklyReview shown) {
        review = shown;
        sheet.show(shown);
        intentions.show(IntStream.range(0, shown.getIntentions().size())
                .mapToObj(i -> Line.of(i, Icon.TASK, shown.getIntentions().get(i), "")).toList());
        helpers.show(List.copyOf(shown.getHelpers()));
        toThank.show(List.copyOf(shown.getToThank()));
        page.fit();
    }

    @Override
    public Control control() {
        return page.control();
    }
}
