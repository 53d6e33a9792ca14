// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.people.PersonRow;
import org.kith.core.support.Background;
import org.kith.core.support.Balance;
import org.kith.core.support.Candidate;
import org.kith.core.support.Knowledge;
import org.kith.core.support.Ledger;
import org.kith.core.support.Question;
import org.kith.core.support.Support;
import org.kith.core.tie.Ties;
import org.kith.insight.internal.PersonTies;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledger of help, and whom to ask. */
@Component
public final class NetworkSupport implements Support {

    private final Ties ties;

    /** Used where there is no OSGi. */
    public NetworkSupport() {
        this(new PersonTies());
    }

    /** Called by Declarative Services. */
    @Activate
    public NetworkSupport(@Reference Ties ties) {
        this.ties = ties;
    }

    @Override
    public Ledger ledger(Network network, LocalDate on) {
        return new Bookkeeping(network.root(), on).ledger();
    }

    @Override
    public Knowledge knowledge(Network network) {
        return Gathering.of(network.root());
    }

    @Override
    public Optional<Background> background(Person person) {
        return Gathering.of(person);
    }

    @Override
    public List<String> skillsIn(String question, Knowledge knowledge) {
        return knowledge.skills().stream().filter(skill -> Texts.holds(question, skill)).toList();
    }

    @Override
    public List<Candidate> candidates(Question question, Collection<PersonRow> rows, Knowledge knowledge,
            Ledger ledger, LocalDate day, int limit) {
        return new Ranking(ties, question, knowledge, ledger, day).best(rows, limit);
    }

    @Override
    public String inWords(Balance balance, String name) {
        int value = balance.value();
        if (balance.equals(Balance.NONE)) {
            return NLS.bind(Messages.nothingYet, name);
        } else if (value == 0) {
            return NLS.bind(Messages.even, name);
        }
        return owing(value, name);
    }

    static String owing(int value, String name) {
        return switch (value) {
            case -1 -> NLS.bind(Messages.youOweOne, name);
            case 1 -> NLS.bind(Messages.theyOweOne, name);
            default -> NLS.bind(value < 0 ? Messages.youOwe : Messages.theyOwe, name, Math.abs(value));
        };
    }
}
