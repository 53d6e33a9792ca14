// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;

/** A window that answers only when the test lets it, and a clock that the test sets. */
class FreezeWatchTest {

    private final Queue<Runnable> beats = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private final FreezeWatch watch = new FreezeWatch(beats::add, () -> now.toNanos(), new FreezeWatch.Listener() {
        @Override
        public void frozen() {
            told.add("frozen");
        }

        @Override
        public void answered(Duration pause) {
            told.add("answered after " + pause.toSeconds() + " s");
        }
    });

    private void lookAfter(Duration pause) {
        now = now.plus(pause);
        watch.look();
    }

    private void answer() {
        beats.remove().run();
    }

    @Test
    void aWindowThatAnswersIsLeftAlone() {
        for (int i = 0; i < 10; i++) {
            lookAfter(Duration.ofSeconds(1));
            answer();
        }

        assertThat(told).isEmpty();
    }

    @Test
    void aWindowThatDoesNotAnswerForTwoSecondsIsFrozen() {
        lookAfter(Duration.ZERO);
        lookAfter(Duration.ofSeconds(1));
        assertThat(told).isEmpty();

        lookAfter(Duration.ofSeconds(1));
        assertThat(told).containsExactly("frozen");
    }

    @Test
    void aFreezeIsToldOnceAndThenHowLongItWas() {
        lookAfter(Duration.ZERO);
        lookAfter(Duration.ofSeconds(2));
        lookAfter(Duration.ofSeconds(10));
        answer();
        lookAfter(Duration.ofSeconds(5));

        assertThat(told).containsExactly("frozen", "answered after 12 s");
    }

    @Test
    void theNextFreezeIsToldAgain() {
        lookAfter(Duration.ZERO);
        lookAfter(Duration.ofSeconds(2));
        answer();
        lookAfter(Duration.ZERO);
        lookAfter(Duration.ofSeconds(3));

        assertThat(told).containsExactly("frozen", "answered after 2 s", "frozen");
    }
}
