// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.testimonial;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.RecommendationStatus;
import org.kith.ui.network.OpenNetwork;

/** Edits recommendations and endorsements. */
final class TestimonialEdits {

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    TestimonialEdits(OpenNetwork open) {
        this.open = open;
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    /**
     * Begins a recommendation: one that the owner writes is a draft, any other one is asked for.
     *
     * @return whether it was done
     */
    boolean begin(Person author, Person subject) {
        return open.edit(NLS.bind(Messages.Edit_recommend, author.getLabel(), subject.getLabel()), () -> {
            var recommendation = PipelineFactory.eINSTANCE.createRecommendation();
            recommendation.setAuthor(author);
            recommendation.setSubject(subject);
            recommendation.setDate(LocalDate.now(open.clock()));
            recommendation.setStatus(author == network().root().getOwner() ? RecommendationStatus.DRAFT
                    : RecommendationStatus.REQUESTED);
            network().add(recommendation);
        });
    }

    /** Removes a recommendation. */
    void remove(Recommendation recommendation) {
        open.edit(NLS.bind(Messages.Edit_remove, recommendation.getAuthor().getLabel(),
                recommendation.getSubject().getLabel()), () -> network().remove(recommendation));
    }

    /** Removes an endorsement. */
    void remove(Endorsement endorsement) {
        open.edit(NLS.bind(Messages.Edit_removeEndorsement, endorsement.getEndorser().getLabel(),
                endorsement.getEndorsee().getLabel()), () -> network().remove(endorsement));
    }
}
