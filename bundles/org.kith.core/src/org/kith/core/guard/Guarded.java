// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;

/**
 * Something that a plug-in contributed, and the only way to call it. A call that throws whatever it be, takes too long
 * or returns null is a fault of the plug-in, which is told and then forgotten: after the third, or one that cost a
 * thread or the memory, the contribution isn't called any more until Kith is started again.
 * <p>
 * What must stay on the thread of the model can't be cut off, only measured; everything else belongs on a thread of its
 * own. A call that is cut off is interrupted and left behind, even if it goes on for ever.
 * <p>
 * Thread: any. Null: neither taken nor given.
 *
 * @param <S> what is contributed
 * @since 1.0
 */
public final class Guarded<S> {

    private final S contributed;
    private final Breaker breaker;

    Guarded(S contributed, Breaker breaker) {
        this.contributed = contributed;
        this.breaker = breaker;
    }

    /** @return whether it is still called */
    public boolean isAsked() {
        return breaker.isAsked();
    }

    boolean is(Object object) {
        return contributed == object;
    }

    /**
     * Calls it on this thread.
     *
     * @param doing what for, as a part of a sentence for the user: “suggesting what to do”
     * @return what the call returned; empty if it failed or is not asked any more
     */
    public <R> Optional<R> here(String doing, Function<? super S, ? extends R> call) {
        try {
            return isAsked() ? Optional.of(measured(doing, call, true)) : Optional.empty();
        } catch (FaultException told) {
            return Optional.empty();
        }
    }

    /**
     * Calls it on this thread, for a caller that tells the user itself.
     *
     * @throws FaultException if it fails or is not asked any more
     */
    public <R> R hereOrThrow(String doing, Function<? super S, ? extends R> call) {
        requireAsked();
        return measured(doing, call, false);
    }

    /** Calls it on this thread like {@link #hereOrThrow}, however long it takes: the user can cancel it. */
    public <R> R patiently(String doing, Function<? super S, ? extends R> call) {
        requireAsked();
        return caught(doing, call, false);
    }

    /**
     * Calls it on this thread as one of very many short calls, whose time is judged in the mean. Only the first from
     * each place in the code has a thread of its own, so that one that never ends is known.
     *
     * @param otherwise what to return if it fails or is not asked any more
     */
    public <R> R each(String doing, Function<? super S, ? extends R> call, R otherwise) {
        if (!isAsked()) {
            return otherwise;
        }
        if (breaker.isFirstTry(call)) {
            return this.<R>away(doing, call).orElse(otherwise);
        }
        long start = breaker.guard().now();
        R result = otherwise;
        try {
            result = require(call.apply(contributed));
        } catch (Throwable failure) {
            fault(doing, failure, true);
        }
        if (breaker.isSlow(breaker.guard().now() - start)) {
            fault(doing, new TimeoutException(Messages.faultSlow), true);
        }
        return result;
    }

    /**
     * Calls it on a thread of its own and waits until {@link Limits#computation()} is over.
     *
     * @param call must not touch the model
     * @return what the call returned; empty if it failed or is not asked any more
     */
    public <R> Optional<R> away(String doing, Function<? super S, ? extends R> call) {
        return isAsked() ? away(doing, breaker.guard().limits().computation(), call, true) : Optional.empty();
    }

    /**
     * Calls it on a thread of its own and waits until {@link Limits#document()} is over, for a caller that tells the
     * user itself.
     *
     * @param call must not touch the model
     * @throws FaultException if it fails or is not asked any more
     */
    public <R> R awayOrThrow(String doing, Function<? super S, ? extends R> call) {
        requireAsked();
        return this.<R>away(doing, breaker.guard().limits().document(), call, false).orElseThrow(this::refusal);
    }

    /**
     * Calls it on a thread of its own, however long it takes, while the caller attends to what it says.
     *
     * @param call must not touch the model
     * @param attend runs on this thread again and again until the call has ended: waits a moment for something to do and
     *        does it; if it throws, the call is cut off
     * @throws FaultException if it fails or is not asked any more
     */
    public <R> R attended(String doing, Function<? super S, ? extends R> call, Runnable attend) {
        requireAsked();
        var task = start(call);
        try {
            while (!task.isDone()) {
                attend.run();
            }
            return require(task.get());
        } catch (ExecutionException failure) {
            throw new FaultException(fault(doing, failure.getCause(), false));
        } catch (InterruptedException stop) {
            throw interrupted();
        } finally {
            task.cancel(true);
        }
    }

    private <R> R measured(String doing, Function<? super S, ? extends R> call, boolean toUser) {
        long start = breaker.guard().now();
        R result = caught(doing, call, toUser);
        var took = Duration.ofNanos(breaker.guard().now() - start);
        if (took.compareTo(breaker.guard().limits().look()) > 0) {
            breaker.fault(doing, late(took), took.compareTo(breaker.guard().limits().computation()) > 0, toUser);
        }
        return result;
    }

    private <R> R caught(String doing, Function<? super S, ? extends R> call, boolean toUser) {
        try {
            return require(call.apply(contributed));
        } catch (Throwable failure) {
            throw new FaultException(fault(doing, failure, toUser));
        }
    }

    private <R> Optional<R> away(String doing, Duration limit, Function<? super S, ? extends R> call, boolean toUser) {
        var task = start(call);
        try {
            return Optional.of(require(task.get(limit.toNanos(), TimeUnit.NANOSECONDS)));
        } catch (ExecutionException failure) {
            fault(doing, failure.getCause(), toUser);
        } catch (TimeoutException late) {
            breaker.fault(doing, late(limit), true, toUser);
        } catch (InterruptedException stop) {
            throw interrupted();
        } finally {
            task.cancel(true);
        }
        return Optional.empty();
    }

    private <R> FutureTask<R> start(Function<? super S, ? extends R> call) {
        var task = new FutureTask<R>(() -> require(call.apply(contributed)));
        breaker.guard().threads().execute(task);
        return task;
    }

    private static <R> R require(R result) {
        if (result == null) {
            throw new IllegalStateException(Messages.faultNothing);
        }
        return result;
    }

    /** Who asked is no longer interested, which is no fault of the contribution. */
    private static OperationCanceledException interrupted() {
        Thread.currentThread().interrupt();
        return new OperationCanceledException();
    }

    private Fault fault(String doing, Throwable cause, boolean toUser) {
        return breaker.fault(doing, cause, cause instanceof OutOfMemoryError, toUser);
    }

    private static TimeoutException late(Duration took) {
        return new TimeoutException(NLS.bind(Messages.faultLate, Math.max(1, took.toSeconds())));
    }

    private void requireAsked() {
        if (!isAsked()) {
            throw refusal();
        }
    }

    private FaultException refusal() {
        return new FaultException(breaker.last());
    }
}
