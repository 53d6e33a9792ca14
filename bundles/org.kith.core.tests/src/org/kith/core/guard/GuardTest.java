// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kith.testkit.Misbehaviour;

class GuardTest {

    private static final String DOING = "writing letters";

    private final AtomicLong now = new AtomicLong();
    private final Guard guard = new Guard(new Limits(Duration.ofSeconds(2), Duration.ofMillis(200),
            Duration.ofMillis(200), 3), now::get);
    private final List<Fault> heard = new ArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    @BeforeEach
    void listen() {
        guard.addListener(heard::add);
    }

    /** Something contributed, whose class is that of nothing else. */
    private Guarded<Supplier<String>> contribution(Supplier<String> contributed) {
        return guard.of(contributed);
    }

    private Guarded<Supplier<String>> misbehaving(Misbehaviour misbehaviour) {
        return contribution(() -> {
            calls.incrementAndGet();
            return misbehaviour.commit();
        });
    }

    @Test
    void whatACallReturnsIsPassedOn() {
        var good = contribution(() -> "Dear Ada");
        assertThat(good.here(DOING, Supplier::get)).contains("Dear Ada");
        assertThat(good.away(DOING, Supplier::get)).contains("Dear Ada");
        assertThat(good.<String>hereOrThrow(DOING, Supplier::get)).isEqualTo("Dear Ada");
        assertThat(good.<String>awayOrThrow(DOING, Supplier::get)).isEqualTo("Dear Ada");
        assertThat(good.<String>each(DOING, Supplier::get, "")).isEqualTo("Dear Ada");
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENDLESS")
    void whatGoesWrongOnThisThreadIsToldOnceAndNotAskedForLong(Misbehaviour misbehaviour) {
        var bad = misbehaving(misbehaviour);
        for (int i = 0; i < 5; i++) {
            assertThat(bad.here(DOING, Supplier::get)).isEmpty();
        }
        assertStopped(bad);
    }

    @ParameterizedTest
    @EnumSource
    void whatGoesWrongElsewhereIsToldOnceAndNotAskedForLong(Misbehaviour misbehaviour) {
        var bad = misbehaving(misbehaviour);
        for (int i = 0; i < 5; i++) {
            assertThat(bad.away(DOING, Supplier::get)).isEmpty();
        }
        assertStopped(bad);
    }

    @ParameterizedTest
    @EnumSource
    void oneOfManyCallsThatGoesWrongIsToldOnceAndNotAskedForLong(Misbehaviour misbehaviour) {
        var bad = misbehaving(misbehaviour);
        for (int i = 0; i < 5; i++) {
            assertThat(bad.<String>each(DOING, Supplier::get, "none")).isEqualTo("none");
        }
        assertStopped(bad);
    }

    private void assertStopped(Guarded<?> bad) {
        assertThat(bad.isAsked()).isFalse();
        assertThat(calls.get()).isBetween(1, 3);
        assertThat(heard).singleElement().satisfies(fault -> assertThat(fault.sentence())
                .contains(fault.plugIn(), "failed while writing letters: ", "until Kith is restarted"));
    }

    @ParameterizedTest
    @EnumSource
    void whoTellsTheUserThemselvesGetsTheSentence(Misbehaviour misbehaviour) {
        var bad = misbehaving(misbehaviour);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> bad.awayOrThrow(DOING, Supplier::get)).isInstanceOf(FaultException.class)
                    .hasMessageContaining("failed while writing letters: ");
        }
        assertThat(bad.isAsked()).isFalse();
        assertThat(calls.get()).isBetween(1, 3);
        assertThat(heard).isEmpty();
    }

    @Test
    void theSentenceSaysWhatHappened() {
        misbehaving(Misbehaviour.RECURSION).here(DOING, Supplier::get);
        assertThat(heard.getFirst().sentence()).contains(": it called itself without end. Its part is left out;");
    }

    @Test
    void afterOutOfMemoryNobodyIsAskedAgain() {
        var bad = misbehaving(Misbehaviour.MEMORY);
        bad.away(DOING, Supplier::get);
        assertThat(bad.isAsked()).isFalse();
        assertThat(heard.getFirst().sentence()).endsWith("It won't be asked again until Kith is restarted.");
    }

    @Test
    void aFaultOfLongAgoIsToldToWhoeverListensLater() {
        misbehaving(Misbehaviour.EXCEPTION).here(DOING, Supplier::get);
        var later = new ArrayList<Fault>();
        guard.addListener(later::add);
        assertThat(later).isEqualTo(heard).hasSize(1);
    }

    @Test
    void aCallThatKeepsTheThreadForTooLongIsAFault() {
        var slow = contribution(() -> {
            now.addAndGet(Duration.ofSeconds(3).toNanos());
            return "at last";
        });
        for (int i = 0; i < 5; i++) {
            slow.here(DOING, Supplier::get);
        }
        assertThat(slow.isAsked()).isFalse();
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().sentence()).contains("it took longer than 3 seconds");
    }

    @Test
    void whatTheUserCanCancelMayTakeItsTime() {
        var slow = contribution(() -> {
            now.addAndGet(Duration.ofMinutes(3).toNanos());
            return "at last";
        });
        assertThat(slow.<String>patiently(DOING, Supplier::get)).isEqualTo("at last");
        assertThat(slow.isAsked()).isTrue();
    }

    @Test
    void manyCallsThatTakeTooLongTogetherAreAFault() {
        var slow = contribution(() -> {
            now.addAndGet(Duration.ofMillis(1).toNanos());
            return "";
        });
        int asked = 0;
        while (slow.isAsked() && asked < 10_000) {
            slow.each(DOING, Supplier::get, "");
            asked++;
        }
        assertThat(asked).isBetween(2_000, 2_010);
        assertThat(heard).hasSize(1);
    }

    @Test
    void manyCallsThatAreShortMayTakeLongTogether() {
        var quick = contribution(() -> {
            now.addAndGet(50_000);
            return "";
        });
        for (int i = 0; i < 100_000; i++) {
            quick.each(DOING, Supplier::get, "");
        }
        assertThat(quick.isAsked()).isTrue();
    }

    @Test
    void aCallIsAttendedToOnThisThread() {
        var word = new CompletableFuture<String>();
        var heardOn = new ArrayList<Thread>();
        var answer = contribution(word::join).attended(DOING, Supplier::get, () -> {
            heardOn.add(Thread.currentThread());
            word.complete("done");
        });
        assertThat(answer).isEqualTo("done");
        assertThat(heardOn).isNotEmpty().containsOnly(Thread.currentThread());
    }

    @Test
    void aCallThatNeverEndsIsLeftBehindWhenTheUserCancels() {
        assertThatThrownBy(() -> misbehaving(Misbehaviour.ENDLESS).attended(DOING, Supplier::get, () -> {
            throw new OperationCanceledException();
        })).isInstanceOf(OperationCanceledException.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void whatCameIsThereUntilItGoes() {
        var letters = new AllGuarded<Supplier<String>>(guard);
        Supplier<String> one = () -> "one";
        letters.add(one);
        letters.add(() -> "two");
        letters.remove(one);
        assertThat(letters.stream().map(each -> each.here(DOING, Supplier::get))).containsExactly(Optional.of("two"));
    }

    @Test
    void whatIsNotAskedAnyMoreIsPassedOver() {
        var letters = new AllGuarded<Supplier<String>>(guard);
        letters.add(Misbehaviour.MEMORY::commit);
        letters.stream().forEach(each -> each.here(DOING, Supplier::get));
        assertThat(letters.stream()).isEmpty();
    }
}
