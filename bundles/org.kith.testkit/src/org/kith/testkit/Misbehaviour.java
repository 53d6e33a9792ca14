// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.kith.core.guard.Limits;

/** What a plug-in may do wrong when it is called. */
public enum Misbehaviour {
    /** Throws what is not foreseen. */
    EXCEPTION {
        @Override
        public <T> T commit() {
            throw new IllegalStateException("out of ink");
        }
    },
    /** Needs a class that is not there. */
    MISSING_CLASS {
        @Override
        public <T> T commit() {
            throw new NoClassDefFoundError("com/example/Ink");
        }
    },
    /** Finds itself wrong. */
    ASSERTION {
        @Override
        public <T> T commit() {
            throw new AssertionError("no ink");
        }
    },
    /** Calls itself until there is no room for it. */
    RECURSION {
        @Override
        public <T> T commit() {
            return this.<T>commit();
        }
    },
    /** Finds no memory. */
    MEMORY {
        @Override
        public <T> T commit() {
            throw new OutOfMemoryError("Java heap space");
        }
    },
    /** Returns null. */
    NOTHING {
        @Override
        public <T> T commit() {
            return null;
        }
    },
    /** Never returns, whoever interrupts it. */
    ENDLESS {
        @Override
        public <T> T commit() {
            var never = new CountDownLatch(1);
            while (never.getCount() > 0) {
                try {
                    never.await();
                } catch (InterruptedException ignored) {
                    Thread.onSpinWait();
                }
            }
            return null;
        }
    };

    /** Of a guard that does not wait long for what never ends. */
    public static final Limits IMPATIENT = new Limits(Duration.ofSeconds(2), Duration.ofMillis(500),
            Duration.ofMillis(500), 3);

    /** Does it. */
    public abstract <T> T commit();
}
