// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.Transaction;
import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Duplicates;
import org.kith.core.duplicate.Lookalikes;
import org.kith.core.duplicate.Merge;
import org.kith.core.duplicate.Proposal;
import org.kith.core.duplicate.Traits;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;
import org.kith.exchange.internal.Messages;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Provenance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds duplicates by every rule that is published. */
@Component(service = Duplicates.class)
public final class PersonDuplicates implements Duplicates {

    private final AllGuarded<DuplicateRule> rules;

    /** With the rules that Java’s service loader finds; used where there is no OSGi. */
    public PersonDuplicates() {
        this(new AllGuarded<DuplicateRule>(new Guard()).load(ServiceLoader.load(DuplicateRule.class,
                PersonDuplicates.class.getClassLoader())));
    }

    /** With these rules. */
    @Activate
    public PersonDuplicates(@Reference Guard guard, @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE,
            policyOption = ReferencePolicyOption.GREEDY) List<DuplicateRule> rules) {
        this(new AllGuarded<DuplicateRule>(guard).addAll(rules));
    }

    private PersonDuplicates(AllGuarded<DuplicateRule> rules) {
        this.rules = rules;
    }

    @Override
    public List<Proposal> find(Network network) {
        var people = people(network);
        return new PairSearch(Rule.of(rules), traits(people), dismissed(people)).run();
    }

    @Override
    public Lookalikes lookalikes(Network network) {
        return new FiledPeople(Rule.of(rules), traits(people(network)));
    }

    private static List<Person> people(Network network) {
        var owner = network.root().getOwner();
        return network.root().getPeople().stream().filter(person -> person != owner).toList();
    }

    private static List<Traits> traits(List<Person> people) {
        return people.parallelStream().map(TraitsReader::read).toList();
    }

    private static Set<Set<UUID>> dismissed(List<Person> people) {
        var pairs = new HashSet<Set<UUID>>();
        people.stream().filter(person -> person.eIsSet(Literals.PERSON__DISTINCT_FROM)).forEach(person -> person
                .getDistinctFrom().forEach(other -> pairs.add(
                Set.of(person.getId(), other.getId()))));
        return pairs;
    }

    @Override
    public Transaction merge(Network network, Person survivor, Person other, Set<EAttribute> taken) {
        network.edit(label(Messages.Duplicate_merge, survivor, other),
                () -> new Merging(network, survivor, other, taken).run());
        return network.undoable().orElseThrow();
    }

    @Override
    public List<Merge> merges(Network network, Person survivor) {
        var merges = new LinkedHashMap<UUID, Merge>();
        var history = network.history(survivor.getId());
        for (var transaction : history.stream().filter(each -> !takesBack(each, history)).toList()) {
            var before = network.before(transaction.number());
            if (before.stream().anyMatch(object -> object.getId().equals(survivor.getId()))) {
                before.stream().filter(Person.class::isInstance).map(Person.class::cast)
                        .filter(person -> network.find(person.getId()).isEmpty()).forEach(person -> merges.put(
                                person.getId(), new Merge(person.getLabel(), transaction.number(), null)));
            }
        }
        var all = new ArrayList<>(merges.values());
        var joined = Separation.joined(survivor);
        joined.stream().skip(1).forEach(origin -> all.add(merges.size(), joinedBy(network, origin)));
        return List.copyOf(all);
    }

    /** @return whether it undoes an edit; what brings one back is as good as the edit */
    private static boolean takesBack(Transaction transaction, List<Transaction> history) {
        var undone = transaction.reverts() == null ? Optional.<Transaction>empty()
                : history.stream().filter(each -> each.number() == transaction.reverts()).findFirst();
        return undone.isPresent() ? !takesBack(undone.get(), history) : transaction.reverts() != null;
    }

    private static Merge joinedBy(Network network, Provenance origin) {
        var name = Separation.read(network, origin).getLabel();
        var file = origin.getBatch() == null ? origin.getSource() : origin.getBatch().getFile();
        return new Merge(NLS.bind(Messages.Duplicate_record, name, file), null, origin);
    }

    @Override
    public Transaction separate(Network network, Person survivor, Merge merge) {
        if (merge.transaction() != null) {
            return network.undoRemaining(merge.transaction());
        }
        network.edit(NLS.bind(Messages.Duplicate_separate, merge.name()),
                () -> new Separation(network, survivor, merge.origin()).run());
        return network.undoable().orElseThrow();
    }

    @Override
    public Person preview(Network network, Person survivor, Person other, Set<EAttribute> taken) {
        return network.rehearse(() -> {
            new Merging(network, survivor, other, taken).run();
            return EcoreUtil.copy(survivor);
        });
    }

    @Override
    public Transaction dismiss(Network network, Person one, Person other) {
        network.edit(label(Messages.Duplicate_dismiss, one, other), () -> {
            one.getDistinctFrom().add(other);
        });
        return network.undoable().orElseThrow();
    }

    private static String label(String pattern, Person one, Person other) {
        return NLS.bind(pattern, one.getLabel(), other.getLabel());
    }
}
