// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.time.LocalDate;

import org.kith.core.Network;
import org.kith.core.format.JobRecord;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Organization;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;

/** Makes opportunities of jobs, on the first board that is for jobs; there is a new one if there is none. */
final class Jobs {

    private static final int APPLIED = 1;

    private final Network network;
    private final Catalog catalog;
    private final Boards boards;
    private final PipelineTemplate template = PipelineTemplate.builtIn().getFirst();
    private final LocalDate today;

    /** @param today stands in for a day that is not known */
    Jobs(Network network, Catalog catalog, LocalDate today) {
        this.network = network;
        this.catalog = catalog;
        this.today = today;
        boards = new Boards(network);
    }

    Opportunity open(JobRecord record) {
        var board = board();
        var opportunity = boards.open(board, record.applied() ? applied(board) : board.getStages().getFirst(),
                record.title(), day(record));
        opportunity.setKind(OpportunityKind.JOB);
        if (record.organization() != null) {
            opportunity.setOrganization(organization(record.organization()));
        }
        var posting = PipelineFactory.eINSTANCE.createPosting();
        posting.setUrl(record.url());
        opportunity.setPosting(posting);
        if (record.applied()) {
            posting.setAppliedOn(day(record));
        }
        return opportunity;
    }

    private Organization organization(String name) {
        var named = ContactsFactory.eINSTANCE.createOrganization();
        named.setName(name);
        return catalog.organization(named);
    }

    /** That the owner has applied since is news; where it stands on the board by now is the user’s. */
    boolean update(Opportunity known, JobRecord record) {
        var posting = known.getPosting();
        if (!record.applied() || posting == null || posting.getAppliedOn() != null) {
            return false;
        }
        posting.setAppliedOn(day(record));
        var board = known.getPipeline();
        if (Pipelines.stage(known) == board.getStages().getFirst()) {
            var since = Pipelines.since(known);
            boards.move(known, applied(board), since.isAfter(day(record)) ? since : day(record), null);
        }
        return true;
    }

    private Pipeline board() {
        return Pipelines.of(network.root()).filter(board -> board.getKinds().contains(OpportunityKind.JOB))
                .findFirst().orElseGet(() -> boards.create(template));
    }

    /** The stage that is called so, else the second open one: a user may have renamed it. */
    private Stage applied(Pipeline board) {
        return Pipelines.stage(board, template.steps().get(APPLIED).name()).orElseGet(() -> board.getStages().stream()
                .filter(stage -> stage.getCategory() == StageCategory.OPEN).skip(APPLIED).findFirst()
                .orElse(board.getStages().getFirst()));
    }

    private LocalDate day(JobRecord record) {
        return record.on() == null ? today : record.on();
    }
}
