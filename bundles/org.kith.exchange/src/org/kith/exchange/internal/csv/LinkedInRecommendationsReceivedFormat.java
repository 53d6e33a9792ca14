// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import org.kith.core.format.Format;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Recommendations_Received.csv of LinkedIn’s data export: what others wrote about the owner. */
@Component(service = Format.class)
public final class LinkedInRecommendationsReceivedFormat extends LinkedInRecommendations {

    /** Ready to read. */
    public LinkedInRecommendationsReceivedFormat() {
        super(false);
    }

    @Override
    public String id() {
        return "linkedin-recommendations-received";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinRecommendationsReceived;
    }
}
