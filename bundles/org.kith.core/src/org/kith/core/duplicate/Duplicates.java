// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.duplicate;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.kith.core.Network;
import org.kith.core.Transaction;
import org.kith.model.contacts.Person;

/** Finds records of the same person and makes one of them. An OSGi service; call it on the model thread. */
public interface Duplicates {

    /**
     * Compares everybody but the owner; dismissed pairs are left out. May take a second.
     *
     * @return the most certain first. Of three records of one person two pairs are proposed: once these are merged, the
     *         third is
     */
    List<Proposal> find(Network network);

    /** @return a snapshot of everybody but the owner, to compare one person with; made in about the time of a search */
    Lookalikes lookalikes(Network network);

    /**
     * Makes one person of two: what the survivor does not say is taken from the other, whose contacts and ties become
     * the survivor’s. {@link #separate} makes two of them again.
     *
     * @param taken single values in which the other’s is to be kept instead of the survivor’s
     * @throws org.kith.core.NetworkException if one of them is the owner, or both are the same
     */
    Transaction merge(Network network, Person survivor, Person other, Set<EAttribute> taken);

    /** @return who was merged into a person, or joined with them by an import, and is part of them still */
    List<Merge> merges(Network network, Person survivor);

    /**
     * Makes two people again. What was edited since stays with the survivor.
     *
     * @param merge one of {@link #merges}
     * @throws org.kith.core.EditConflictException if what the merge changed is needed by now
     */
    Transaction separate(Network network, Person survivor, Merge merge);

    /** @return the survivor as {@link #merge} would leave it, outside of any network; nothing is changed */
    Person preview(Network network, Person survivor, Person other, Set<EAttribute> taken);

    /** Two people who look alike are two: they are never proposed again. */
    Transaction dismiss(Network network, Person one, Person other);
}
