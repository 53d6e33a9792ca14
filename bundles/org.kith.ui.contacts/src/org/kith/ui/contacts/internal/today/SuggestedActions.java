// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import static org.kith.core.suggestion.Suggestion.DONE;
import static org.kith.core.suggestion.Suggestion.LOG;
import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;
import static org.kith.core.suggestion.Suggestion.SNOOZE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.kith.core.people.Cadences;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.Undertaking;
import org.kith.model.growth.Insight;
import org.kith.model.pipeline.Referral;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.CadenceEdits;
import org.kith.ui.contacts.internal.edits.SupportEdits;
import org.kith.ui.mail.Draft;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Icon;

/** Does what a suggestion says can be done: our own actions, and commands of the workbench. */
final class SuggestedActions implements CardActions {

    private static final List<CardAction> OURS = List.of(
            new CardAction(LOG, Icon.LOG, Messages.Today_log, Messages.Today_logTip, Messages.Today_logMenu),
            new CardAction(MESSAGE, Icon.EMAIL, Messages.Today_write, Messages.Today_writeTip,
                    Messages.Today_writeMenu),
            new CardAction(SNOOZE, Icon.SNOOZE, Messages.Today_snooze, Messages.Today_snoozeTip,
                    Messages.Today_snoozeMenu),
            new CardAction(DONE, Icon.TASK, Messages.Today_taskDone, Messages.Today_taskDoneTip,
                    Messages.Today_taskDoneMenu),
            new CardAction(OPEN, Icon.OPEN, Messages.Today_open, Messages.Today_openTip, Messages.Today_openMenu));

    private static final CardAction OPEN_SUBJECT = new CardAction(OPEN, Icon.OPEN, Messages.Today_open,
            Messages.Today_openSubjectTip, Messages.Today_openMenu);

    private final OpenNetwork open;
    private final TodayLinks links;
    private final CadenceEdits cadences;
    private final SupportEdits support;
    private final Control owner;

    /** @param owner what the menu of days belongs to */
    SuggestedActions(OpenNetwork open, Cadences cadences, TodayLinks links, Control owner) {
        this.open = open;
        this.links = links;
        this.owner = owner;
        this.cadences = new CadenceEdits(open, cadences);
        support = new SupportEdits(open);
    }

    /** A command that the workbench does not know is left out; what is done for an undertaking leads there. */
    @Override
    public List<CardAction> of(TodayRow.Card card) {
        var ids = card.suggestion().actions();
        boolean leads = undertaking(card).isPresent();
        var more = ids.contains(OPEN) || !leads ? Stream.<String>empty() : Stream.of(OPEN);
        return Stream.concat(ids.stream(), more).flatMap(id -> named(id).stream())
                .map(action -> (leads || isInsight(card)) && action.id().equals(OPEN) ? OPEN_SUBJECT : action).toList();
    }

    private Optional<CardAction> named(String id) {
        return OURS.stream().filter(ours -> ours.id().equals(id)).findFirst()
                .or(() -> links.commandName(id).map(name -> new CardAction(id, Icon.OTHER, name, name, name)));
    }

    @Override
    public void run(CardAction action, TodayRow.Card card) {
        var person = card.suggestion().person();
        switch (action.id()) {
            case LOG -> links.log(person);
            case MESSAGE -> person(person).ifPresent(whom -> links.write(Draft.to(whom)));
            case SNOOZE -> new SnoozeMenu(owner, today(), until -> snooze(card, until)).open();
            case DONE -> done(card);
            case OPEN -> open(card);
            default -> links.run(action.id(), person);
        }
    }

    private void open(TodayRow.Card card) {
        if (isInsight(card)) {
            links.openInsight(card.suggestion().id());
        } else {
            undertaking(card).ifPresentOrElse(links::open, () -> links.open(card.suggestion().person()));
        }
    }

    private boolean isInsight(TodayRow.Card card) {
        return about(card).filter(Insight.class::isInstance).isPresent();
    }

    LocalDate today() {
        return LocalDate.now(open.clock());
    }

    /** Puts off a task, or else the person. */
    void snooze(TodayRow.Card card, LocalDate until) {
        task(card).ifPresentOrElse(task -> support.putOff(task, until), () -> person(card.suggestion().person())
                .ifPresent(person -> cadences.snooze(List.of(person), until)));
    }

    /** What is done is a task, or a thank-you. */
    private void done(TodayRow.Card card) {
        switch (about(card).orElse(null)) {
            case Task task -> support.done(task);
            case Introduction introduction -> support.thank(introduction);
            case Referral referral -> support.thank(referral);
            case null, default -> {
                // it went meanwhile
            }
        }
    }

    private Optional<Identified> about(TodayRow.Card card) {
        return open.network().flatMap(network -> network.find(card.suggestion().id()));
    }

    private Optional<Task> task(TodayRow.Card card) {
        return about(card).filter(Task.class::isInstance).map(Task.class::cast);
    }

    private Optional<Undertaking> undertaking(TodayRow.Card card) {
        return about(card).filter(Undertaking.class::isInstance).map(Undertaking.class::cast)
                .or(() -> task(card).flatMap(task -> Undertakings.of(open.network().orElseThrow().root(), task)));
    }

    private Optional<Person> person(UUID id) {
        return Optional.ofNullable(id).flatMap(known -> open.network().flatMap(network -> network.find(known)))
                .filter(Person.class::isInstance).map(Person.class::cast);
    }
}
