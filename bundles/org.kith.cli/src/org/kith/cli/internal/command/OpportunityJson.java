// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.SourceChain;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Posting;
import org.kith.model.pipeline.Source;

/** An opportunity as JSON. */
final class OpportunityJson {

    private OpportunityJson() {
    }

    static Map<String, Object> summary(Opportunity opportunity, LocalDate today) {
        return Json.object("id", opportunity.getId(), "title", opportunity.getTitle(), "kind", opportunity.getKind(),
                "organization", name(opportunity.getOrganization()), "amount", opportunity.getAmount(), "currency",
                opportunity.getCurrency(), "probability", Pipelines.probability(opportunity), "since",
                Pipelines.since(opportunity), "daysInStage", Pipelines.daysInStage(opportunity, today), "rotting",
                Pipelines.isRotting(opportunity, today), "expectedClose", opportunity.getExpectedClose());
    }

    /** @param known at its organization; null if it has none */
    static Map<String, Object> document(Network root, Opportunity opportunity, KnownThere known, LocalDate today) {
        var document = summary(opportunity, today);
        var stage = Pipelines.stage(opportunity);
        document.putAll(Json.object("board", opportunity.getPipeline().getName(), "stage", stage.getName(), "category",
                stage.getCategory(), "opened", Pipelines.opened(opportunity), "lostReason",
                opportunity.getLostReason(), "notes", opportunity.getNotes(), "posting",
                opportunity.getPosting() == null ? null : json(opportunity.getPosting()), "contacts",
                opportunity.getContacts().stream().map(each -> Json.object("id", each.getPerson().getId(), "name",
                        each.getPerson().getLabel(), "role", each.getRole())).toList(), "sources",
                opportunity.getSources().stream().map(each -> json(root, each)).toList(), "gains",
                opportunity.getGains().stream().map(each -> Json.object("kind", each.getKind(), "level",
                        each.getLevel())).toList(), "tasks",
                opportunity.getTasks().stream().map(TasksCommand::json).toList(), "changes",
                opportunity.getChanges().stream().map(each -> Json.object("stage", each.getName(), "on", each.getOn(),
                        "reason", each.getReason())).toList(), "known", known == null ? List.of() : known.json()));
        return document;
    }

    private static Map<String, Object> json(Posting posting) {
        return Json.object("url", posting.getUrl(), "appliedOn", posting.getAppliedOn(), "deadline",
                posting.getDeadline(), "workplace", posting.getWorkplace(), "salary", posting.getSalary(), "skills",
                posting.getSkills().stream().map(Skill::getName).toList());
    }

    private static Map<String, Object> json(Network root, Source source) {
        return Json.object("kind", source.getKind(), "via", source.getVia() == null ? null : source.getVia().getId(),
                "people", SourceChain.of(root, source).people().stream().map(Party::getLabel).toList(), "note",
                source.getNote());
    }

    private static String name(Party party) {
        return party == null ? null : party.getLabel();
    }
}
