// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.testimonial;

import org.kith.core.support.Skills;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.EndorsementStatus;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.RecommendationStatus;
import org.kith.testkit.TestNetwork;

/** Testimonials of the owner, for tests. */
final class Testimonials {

    private Testimonials() {
    }

    static void recommendation(TestNetwork test, Person author, String text) {
        var recommendation = PipelineFactory.eINSTANCE.createRecommendation();
        recommendation.setAuthor(author);
        recommendation.setSubject(test.network().root().getOwner());
        recommendation.setText(text);
        recommendation.setStatus(RecommendationStatus.VISIBLE);
        test.network().edit("Recommendation", () -> test.network().add(recommendation));
    }

    static void endorsement(TestNetwork test, Person endorser, String name) {
        var endorsement = PipelineFactory.eINSTANCE.createEndorsement();
        test.network().edit("Endorsement", () -> {
            var skill = Skills.named(test.network(), name);
            endorsement.setSkill(skill.eContainer() == null ? test.network().add(skill) : skill);
            endorsement.setEndorser(endorser);
            endorsement.setEndorsee(test.network().root().getOwner());
            endorsement.setStatus(EndorsementStatus.ACCEPTED);
            test.network().add(endorsement);
        });
    }
}
