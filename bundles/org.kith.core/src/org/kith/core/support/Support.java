// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.kith.core.Network;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Person;

/**
 * Says who helped whom, and whom to ask. An OSGi service. {@link #ledger}, {@link #knowledge} and
 * {@link #background} read the model and belong on its thread; what they give is immutable, and everything else may be called on any thread. Nothing is null.
 */
public interface Support {

    /**
     * Counts help between the owner and others within 24 months, and questions of the owner.
     *
     * @param on the last day that counts
     */
    Ledger ledger(Network network, LocalDate on);

    /** @return what people can do and have been through; takes some microseconds for each of them */
    Knowledge knowledge(Network network);

    /** @return what one person can do and has been through; empty if nothing is known. On the thread of the model */
    Optional<Background> background(Person person);

    /** @return the skills, of those there are, that the words of a question name */
    List<String> skillsIn(String question, Knowledge knowledge);

    /**
     * Ranks people by what they know, how strong the tie to them is, how much they were asked lately, and who owes whom;
     * the weights are our own. Those who know nothing of it follow after those who do: they may know somebody.
     *
     * @param rows of everybody; the owner, and who is archived, dead or not to be contacted, is left out
     * @param day of asking
     * @param limit at most so many
     * @return the best first
     */
    List<Candidate> candidates(Question question, Collection<PersonRow> rows, Knowledge knowledge, Ledger ledger,
            LocalDate day, int limit);

    /** @return how the owner stands with somebody, in a sentence: “You owe Ada one” */
    String inWords(Balance balance, String name);
}
