// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.guard;

import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.kith.core.internal.Messages;

/**
 * All that plug-ins contribute of one kind. Thread: any; who goes through them sees those of that moment.
 *
 * @param <S> what is contributed
 * @since 1.0
 */
public final class AllGuarded<S> implements Iterable<Guarded<S>> {

    private final Guard guard;
    private final List<Guarded<S>> all = new CopyOnWriteArrayList<>();

    /** @param guard keeps the faults of what is contributed */
    public AllGuarded(Guard guard) {
        this.guard = guard;
    }

    /** Adds something that a plug-in publishes. */
    public void add(S contributed) {
        all.add(guard.of(contributed));
    }

    /** Adds all of these. */
    public AllGuarded<S> addAll(Iterable<? extends S> contributed) {
        contributed.forEach(this::add);
        return this;
    }

    /** Removes what a plug-in publishes no longer. */
    public void remove(S contributed) {
        all.removeIf(each -> each.is(contributed));
    }

    /** Adds all that Java's service loader finds, where there is no OSGi. One that can't be loaded is left out. */
    public AllGuarded<S> load(ServiceLoader<S> found) {
        var providers = found.stream().iterator();
        var loader = guard.of(found);
        boolean more = true;
        while (more && loader.isAsked()) {
            more = loader.here(Messages.faultLoading, each -> next(providers)).orElse(true);
        }
        return this;
    }

    private boolean next(Iterator<ServiceLoader.Provider<S>> providers) {
        if (providers.hasNext()) {
            add(providers.next().get());
            return true;
        }
        return false;
    }

    /** @return those that are still asked, in the order in which they came */
    public Stream<Guarded<S>> stream() {
        return all.stream().filter(Guarded::isAsked);
    }

    /** @return whether nothing is contributed */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public Iterator<Guarded<S>> iterator() {
        return all.iterator();
    }
}
