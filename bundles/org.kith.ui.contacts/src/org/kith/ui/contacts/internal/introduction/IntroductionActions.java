// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.introduction.Introducing;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionLifecycle;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.edits.SupportEdits;
import org.kith.ui.contacts.internal.parts.PartDialog;
import org.kith.ui.contacts.internal.parts.PartForms;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.rows.RowAction;
import org.kith.ui.theme.Icon;

/** What can be done with the lines of Introductions. */
final class IntroductionActions {

    private final Shell shell;
    private final OpenNetwork open;
    private final ViewLinks links;
    private final Consent consent;
    private final IntroductionEdits edits;
    private final SupportEdits support;

    IntroductionActions(Shell shell, OpenNetwork open, ViewLinks links, Consent consent) {
        this.shell = shell;
        this.open = open;
        this.links = links;
        this.consent = consent;
        edits = new IntroductionEdits(open);
        support = new SupportEdits(open);
    }

    /** @return what can be done with a line, the most obvious first */
    List<RowAction> of(IntroductionRow row) {
        return switch (row) {
            case IntroductionRow.Section section -> List.of();
            case IntroductionRow.Way way -> ofChain(way.chain());
            case IntroductionRow.Somebody somebody -> somebody.chain() == null ? List.of() : ofChain(somebody.chain());
            case IntroductionRow.Pair pair -> List.of(new RowAction('i', Icon.LINK, Messages.Action_introduce,
                    Messages.Action_introduceTip, () -> introduce(pair)));
            case IntroductionRow.Pending pending -> ofPending(pending.introduction());
            case IntroductionRow.ToDo toDo -> List.of(
                    new RowAction('d', Icon.TASK, Messages.Action_done, Messages.Action_doneTip,
                            () -> support.done(toDo.task())),
                    new RowAction(SWT.DEL, Icon.DELETE, "", Messages.Action_removeTip,
                            () -> edits.remove(toDo.task())));
        };
    }

    private List<RowAction> ofChain(Chain chain) {
        return List.of(chain.isDirect()
                ? new RowAction('m', Icon.EMAIL, Messages.Action_write, Messages.Action_writeTip,
                        () -> person(chain.end()).ifPresent(person -> links.write(Draft.to(person))))
                : new RowAction('r', Icon.LINK, Messages.Action_request, Messages.Action_requestTip,
                        () -> request(chain)));
    }

    /** The first steps that can follow have keys; all of them are in the menu. */
    private List<RowAction> ofPending(Introduction introduction) {
        var actions = new ArrayList<RowAction>();
        for (var next : IntroductionLifecycle.next(introduction.getStatus())) {
            var word = Words.of(next);
            actions.add(new RowAction((char) ('1' + actions.size()), icon(next), word,
                    NLS.bind(Messages.Action_nextTip, word, actions.size() + 1), () -> move(introduction, next)));
        }
        if (Introducing.awaitsThanks(introduction, open.network().orElseThrow().root().getOwner())) {
            actions.add(new RowAction('t', Icon.REACTION, Messages.Action_thank, Messages.Action_thankTip,
                    () -> support.thank(introduction)));
        }
        actions.add(new RowAction('p', Icon.TASK, Messages.Action_plan, Messages.Action_planTip,
                () -> plan(introduction)));
        actions.add(new RowAction(SWT.DEL, Icon.DELETE, "", Messages.Action_removeTip,
                () -> edits.remove(introduction)));
        return actions;
    }

    private static Icon icon(IntroductionStatus status) {
        return switch (status) {
            case DECLINED, LAPSED -> Icon.CLEAR;
            case MADE, MET -> Icon.PEOPLE;
            default -> Icon.ASK;
        };
    }

    private void move(Introduction introduction, IntroductionStatus next) {
        if (next != IntroductionStatus.MADE) {
            edits.move(introduction, next);
            return;
        }
        var answer = consent.ask(introduction);
        if (answer.known()) {
            edits.made(introduction, answer.reason());
        }
    }

    private void plan(Introduction introduction) {
        var dialog = new PartDialog(shell, PartForms.task(Messages.Plan_title),
                ContactsFactory.eINSTANCE.createTask());
        if (dialog.open() == Window.OK) {
            edits.plan(introduction, (String) dialog.values().get(Literals.TASK__SUMMARY).orNull(),
                    (LocalDate) dialog.values().get(Literals.TASK__DUE).orNull());
        }
    }

    private void introduce(IntroductionRow.Pair pair) {
        person(pair.one()).ifPresent(one -> person(pair.other()).ifPresent(other -> edits.plan(one, other)));
    }

    private void request(Chain chain) {
        person(chain.introducer()).ifPresent(introducer -> person(chain.ids().get(2))
                .ifPresent(wanted -> request(introducer, wanted)));
    }

    private void request(Person introducer, Person wanted) {
        var dialog = new RequestDialog(shell, introducer, wanted);
        if (dialog.open() == Window.OK && edits.request(introducer, wanted, dialog.purpose(), dialog.blurb())) {
            links.write(draft(introducer, wanted, dialog.purpose(), dialog.blurb()));
        }
    }

    private static Draft draft(Person introducer, Person wanted, String purpose, String blurb) {
        var body = new StringBuilder(Draft.to(introducer).body())
                .append(NLS.bind(Messages.Request_mail, wanted.getLabel()));
        if (!purpose.isEmpty()) {
            body.append("\n\n").append(NLS.bind(Messages.Request_mailPurpose, purpose));
        }
        if (!blurb.isEmpty()) {
            body.append("\n\n").append(Messages.Request_mailBlurb).append("\n\n").append(blurb);
        }
        return new Draft(introducer.getLabel(), introducer.getPrimaryEmail(),
                NLS.bind(Messages.Request_subject, wanted.getLabel()), body.append('\n').toString());
    }

    private Optional<Person> person(UUID id) {
        return open.network().flatMap(network -> network.find(id)).filter(Person.class::isInstance)
                .map(Person.class::cast);
    }

    /** Shows the person that a line leads to. */
    void open(IntroductionRow row) {
        switch (row) {
            case IntroductionRow.Section section -> {
                // nothing stands behind a heading
            }
            case IntroductionRow.Way way -> links.open(way.chain().end());
            case IntroductionRow.Somebody somebody -> links.open(somebody.person());
            case IntroductionRow.Pair pair -> links.open(pair.one());
            case IntroductionRow.Pending pending -> links.open(pending.introduction().getSecond().getId());
            case IntroductionRow.ToDo toDo -> links.open(toDo.introduction().getSecond().getId());
        }
    }
}
