// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kith.core.pipeline.Currencies;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.Sums;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Stage;
import org.kith.ui.text.DateTexts;

/** Reads a board out of the network: what is to be done first stands first, then what came to its stage last. */
final class BoardReading {

    private static final Set<TaskStatus> OPEN = EnumSet.of(TaskStatus.NEEDS_ACTION, TaskStatus.IN_PROCESS);
    private static final Comparator<Task> BY_DUE = comparing(Task::getDue, nullsLast(naturalOrder()));
    private static final Comparator<Card> ORDER = comparing((Card card) -> card.next().isEmpty())
            .thenComparing(Card::due, nullsLast(naturalOrder())).thenComparing(Card::since, reverseOrder());

    private final Network root;
    private final LocalDate today;
    private final Staff staff;
    private final KnownCards known;
    private final Currencies currencies;
    private final Money money;

    BoardReading(Network root, LocalDate today, Staff staff, KnownCards known) {
        this.known = known;
        this.root = root;
        this.staff = staff;
        this.today = today;
        currencies = new Currencies(root);
        money = new Money(currencies);
    }

    /**
     * @param all that is on the board
     * @param shown of them, in the same order
     * @param collapsed keys of the stages that are folded up
     */
    Board board(Pipeline pipeline, List<Opportunity> all, List<Opportunity> shown, Grouping grouping,
            Set<UUID> collapsed) {
        var lanes = shown.isEmpty() ? List.of("") : shown.stream().map(grouping::lane).distinct().sorted().toList();
        var counts = all.stream().collect(groupingBy(Opportunity::getStage, counting()));
        var stages = shown.stream().collect(groupingBy(Opportunity::getStage));
        return new Board(lanes, pipeline.getStages().stream().map(stage -> column(stage,
                stages.getOrDefault(stage.getKey(), List.of()), counts.getOrDefault(stage.getKey(), 0L), grouping,
                lanes, collapsed.contains(stage.getKey()))).toList());
    }

    private Column column(Stage stage, List<Opportunity> shown, long all, Grouping grouping, List<String> lanes,
            boolean collapsed) {
        return new Column(stage.getKey(), stage.getName(), stage.getCategory(), stage.getLimit(), shown.size(),
                stage.getLimit() > 0 && all > stage.getLimit(), money.worth(Sums.of(shown, currencies)), collapsed,
                lanes.stream().map(lane -> cards(shown, grouping, lane)).toList());
    }

    private List<Card> cards(List<Opportunity> some, Grouping grouping, String lane) {
        // of two that came on the same day the younger one stands first
        return some.reversed().stream().filter(opportunity -> lane.equals(grouping.lane(opportunity)))
                .map(opportunity -> known.card(opportunity, today, this::card)).sorted(ORDER).toList();
    }

    private Card card(Opportunity opportunity) {
        var next = next(opportunity);
        var organization = opportunity.getOrganization();
        return new Card(opportunity.getId(), opportunity.getTitle(),
                organization == null ? "" : organization.getLabel(), money.worth(opportunity),
                currencies.amount(opportunity).orElse(0), staff.count(root, organization),
                opportunity.getContacts().stream().map(contact -> contact.getPerson().getLabel()).toList(),
                attention(opportunity, next), next.map(Task::getSummary).orElse(""),
                next.map(Task::getDue).orElse(null),
                next.map(Task::getDue).map(due -> DateTexts.brief(due, today)).orElse(""),
                Pipelines.since(opportunity), Pipelines.daysInStage(opportunity, today),
                Pipelines.isRotting(opportunity, today));
    }

    private static Optional<Task> next(Opportunity opportunity) {
        return opportunity.getTasks().stream().filter(task -> OPEN.contains(task.getStatus())).min(BY_DUE);
    }

    private Attention attention(Opportunity opportunity, Optional<Task> next) {
        if (!Pipelines.isOpen(opportunity)) {
            return Attention.SETTLED;
        }
        if (next.isEmpty()) {
            return Attention.NONE;
        }
        var due = next.get().getDue();
        return due != null && due.isBefore(today) ? Attention.LATE : Attention.PLANNED;
    }
}
