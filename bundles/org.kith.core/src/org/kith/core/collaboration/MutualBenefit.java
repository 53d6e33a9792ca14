// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.collaboration;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Partner;

/**
 * What each partner of a collaboration gives and gets. It is mutual where every one of them does both: whoever only
 * gives will leave, whoever only gets is not needed.
 *
 * @param sides one of each partner, in their order
 */
public record MutualBenefit(List<Side> sides) {

    public MutualBenefit {
        sides = List.copyOf(sides);
    }

    /**
     * One partner.
     *
     * @param name as people know them
     * @param gives what they give; empty if nothing yet
     * @param gets what they get; empty if nothing yet
     */
    public record Side(String name, List<String> gives, List<String> gets) {

        public Side {
            gives = List.copyOf(gives);
            gets = List.copyOf(gets);
        }

        /** @return what is missing, in words such as “Ada gets nothing yet”; empty if nothing is */
        public List<String> missing() {
            return Stream.of(gives.isEmpty() ? NLS.bind(Messages.partnerGivesNothing, name) : "",
                    gets.isEmpty() ? NLS.bind(Messages.partnerGetsNothing, name) : "")
                    .filter(words -> !words.isEmpty()).toList();
        }

        /** @return as in “Ada gives proofs, and gets an engine” */
        public String inWords() {
            return NLS.bind(Messages.partnerGives, new Object[] {name, words(gives), words(gets)});
        }

        private static String words(List<String> texts) {
            return texts.isEmpty() ? Messages.partnerNothing : String.join(", ", texts);
        }
    }

    /** @return the benefit of a collaboration; on the model thread */
    public static MutualBenefit of(Collaboration collaboration) {
        return new MutualBenefit(collaboration.getPartners().stream().filter(partner -> partner.getParty() != null)
                .map(MutualBenefit::side).toList());
    }

    private static Side side(Partner partner) {
        return new Side(partner.getParty().getLabel(), said(partner.getGives()), said(partner.getGets()));
    }

    private static List<String> said(List<String> texts) {
        return texts.stream().filter(text -> text != null && !text.isBlank()).toList();
    }

    /** @return whether everybody gives something and gets something */
    public boolean isMutual() {
        return missing().isEmpty();
    }

    /** @return what is missing, partner by partner, in words; empty if nothing is */
    public List<String> missing() {
        return sides.stream().flatMap(side -> side.missing().stream()).toList();
    }
}
