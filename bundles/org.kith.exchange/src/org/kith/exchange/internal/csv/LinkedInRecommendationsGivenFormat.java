// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import org.kith.core.format.Format;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Recommendations_Given.csv of LinkedIn’s data export: what the owner wrote about others. */
@Component(service = Format.class)
public final class LinkedInRecommendationsGivenFormat extends LinkedInRecommendations {

    /** Ready to read. */
    public LinkedInRecommendationsGivenFormat() {
        super(true);
    }

    @Override
    public String id() {
        return "linkedin-recommendations-given";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinRecommendationsGiven;
    }
}
