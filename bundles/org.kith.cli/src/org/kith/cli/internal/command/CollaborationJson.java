// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.collaboration.Complementarity;
import org.kith.core.collaboration.MutualBenefit;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.Partner;

/** A collaboration for programs. */
final class CollaborationJson {

    private final Collaboration collaboration;
    private final Complementarity complementarity;
    private final MutualBenefit benefit;

    CollaborationJson(Collaboration collaboration) {
        this.collaboration = collaboration;
        complementarity = Complementarity.of(collaboration);
        benefit = MutualBenefit.of(collaboration);
    }

    Map<String, Object> summary() {
        return Json.object("id", collaboration.getId(), "title", collaboration.getTitle(), "kind",
                collaboration.getKind(), "status", collaboration.getStatus(), "partners",
                Collaborations.parties(collaboration).map(CollaborationJson::json).toList(), "start",
                collaboration.getStart(), "end", collaboration.getEnd(), "nextDue",
                Collaborations.nextDue(collaboration).orElse(null), "health",
                Collaborations.lastReview(collaboration).map(HealthReview::getHealth).orElse(null),
                "complementarity", MentorshipJson.orNull(complementarity.value()), "mutual", benefit.isMutual());
    }

    Map<String, Object> document() {
        var document = summary();
        document.put("partners", collaboration.getPartners().stream().map(CollaborationJson::json).toList());
        document.put("neededSkills", names(collaboration.getNeededSkills()));
        document.put("objectives", collaboration.getObjectives().stream().map(CollaborationJson::json).toList());
        document.put("milestones", collaboration.getMilestones().stream().map(CollaborationJson::json).toList());
        document.put("tasks", collaboration.getTasks().stream().map(TasksCommand::json).toList());
        document.put("agreement", collaboration.getAgreement());
        document.put("agreementUrl", collaboration.getAgreementUrl());
        document.put("reviews", collaboration.getReviews().stream().map(each -> Json.object("on", each.getOn(),
                "health", each.getHealth(), "notes", each.getNotes())).toList());
        document.put("outcome", collaboration.getOutcome());
        var opportunity = collaboration.getOpportunity();
        document.put("opportunity", opportunity == null ? null
                : Json.object("id", opportunity.getId(), "title", opportunity.getTitle()));
        document.put("difference", MentorshipJson.orNull(complementarity.difference()));
        document.put("coverage", MentorshipJson.orNull(complementarity.coverage()));
        document.put("missingSkills", complementarity.missing());
        document.put("complementarityReasons", complementarity.inWords());
        document.put("missingBenefits", benefit.missing());
        return document;
    }

    private static Map<String, Object> json(Party party) {
        return Json.object("id", party.getId(), "name", party.getLabel());
    }

    private static Map<String, Object> json(Partner partner) {
        return Json.object("id", partner.getParty().getId(), "name", partner.getParty().getLabel(), "gives",
                List.copyOf(partner.getGives()), "gets", List.copyOf(partner.getGets()), "skills",
                names(partner.getSkills()), "hoursPerMonth", partner.getHoursPerMonth());
    }

    private static Map<String, Object> json(Objective objective) {
        return Json.object("text", objective.getText(), "measure", objective.getMeasure(), "due", objective.getDue(),
                "sharedBy", objective.getSharedBy().stream().map(Party::getLabel).toList(), "reachedOn",
                objective.getReachedOn());
    }

    private static Map<String, Object> json(Milestone milestone) {
        return Json.object("text", milestone.getText(), "due", milestone.getDue(), "reachedOn",
                milestone.getReachedOn());
    }

    private static List<String> names(List<Skill> skills) {
        return skills.stream().map(Skill::getName).toList();
    }
}
