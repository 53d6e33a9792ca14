// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.guard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the faults of a class that a plug-in contributes, and says when it is enough. For any thread. */
final class Breaker {

    /** What one of very many short calls may take: 20 seconds for 100,000 people. */
    private static final long SHORT_NANOS = 200_000;

    private final Guard guard;
    private final String plugIn;
    private final String name;
    private final Set<Class<?>> tried = ConcurrentHashMap.newKeySet();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong();
    private int count;
    private volatile Fault last;

    Breaker(Guard guard, String plugIn, String name) {
        this.guard = guard;
        this.plugIn = plugIn;
        this.name = name;
    }

    Guard guard() {
        return guard;
    }

    /** @return whether it may be called */
    boolean isAsked() {
        var fault = last;
        return fault == null || !fault.stopped();
    }

    /** @return its last fault; null if there is none */
    Fault last() {
        return last;
    }

    /** @return true the first time for each place in the code that calls: each has a function of its own class */
    boolean isFirstTry(Object call) {
        return !tried.contains(call.getClass()) && tried.add(call.getClass());
    }

    /**
     * Adds up short calls.
     *
     * @return whether they take too long, all in all: a pause of the machine is none of its fault
     */
    boolean isSlow(long took) {
        long sum = nanos.addAndGet(took);
        return sum / calls.incrementAndGet() > SHORT_NANOS && sum > guard.limits().look().toNanos();
    }

    /**
     * Takes note of a fault.
     *
     * @param fatal whether one is enough: the next one would cost another thread, or the memory again
     */
    synchronized Fault fault(String doing, Throwable cause, boolean fatal, boolean toUser) {
        count++;
        var fault = new Fault(plugIn, name, doing, cause, !isAsked() || fatal || count >= guard.limits().faults());
        last = fault;
        guard.report(fault, toUser);
        return fault;
    }
}
