// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.kith.store.internal.file.Backups;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.JournalTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks a few times a second whether somebody else has committed, reads it on a thread of its own, and hands it to the
 * model thread in pieces that nobody feels. Looking reads a counter in shared memory: it costs no access to the disk.
 */
final class Following implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final long PERIOD_MILLIS = 300;
    private static final long PIECE_NANOS = TimeUnit.MILLISECONDS.toNanos(25);
    private static final long PATIENCE_SECONDS = 5;
    private static final Duration BETWEEN_BACKUPS = Duration.ofDays(1);
    private static final long BACKUP_DELAY_MINUTES = 2;

    private final CatchingUp catchingUp;
    private final State state;
    private final Supplier<Database> readers;
    private final Backups backups;
    private final ScheduledExecutorService thread;
    private final AtomicBoolean applying = new AtomicBoolean();
    private volatile boolean closed;
    private Database database;
    private long version = -1;

    Following(CatchingUp catchingUp, State state, Supplier<Database> readers, Backups backups) {
        this.catchingUp = catchingUp;
        this.state = state;
        this.readers = readers;
        this.backups = backups;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            var made = new Thread(task, "Kith follower");
            made.setDaemon(true);
            return made;
        });
    }

    /** Where one thread does everything there is no other one that could be told: it calls {@code refresh}. */
    void start() {
        thread.execute(() -> {
            var follower = Thread.currentThread();
            state.session.modelThread().execute(() -> {
                if (Thread.currentThread() == follower) {
                    thread.shutdown();
                } else {
                    schedule();
                }
            });
        });
    }

    private void schedule() {
        try {
            thread.scheduleWithFixedDelay(this::look, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
            thread.schedule(this::backUp, BACKUP_DELAY_MINUTES, TimeUnit.MINUTES);
        } catch (RejectedExecutionException e) {
            LOG.debug("Closed before it began to follow", e);
        }
    }

    private void look() {
        try {
            if (database == null) {
                database = readers.get();
            }
            long now = database.number("PRAGMA data_version");
            if (now != version && !applying.get() && read()) {
                version = now;
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not look for changes of others in {}; trying again", state.file, e);
        }
    }

    /** @return whether everything up to now is on its way to the memory */
    private boolean read() {
        long seen = state.seen;
        database.beginReading();
        try {
            if (new JournalTable(database).last() <= seen) {
                return true;
            }
            var foreign = Foreign.read(database, seen, new Codec(state.file, state.json));
            applying.set(true);
            state.session.modelThread().execute(() -> begin(foreign));
            return false;
        } finally {
            database.rollback();
        }
    }

    private void begin(Foreign foreign) {
        if (!closed) {
            catchingUp.begin(foreign);
        }
        goOn();
    }

    private void goOn() {
        if (closed || catchingUp.goOn(System.nanoTime() + PIECE_NANOS)) {
            applying.set(false);
        } else {
            state.session.modelThread().execute(this::goOn);
        }
    }

    private void backUp() {
        try {
            var due = LocalDateTime.now(state.session.clock()).minus(BETWEEN_BACKUPS);
            if (state.seen > 0 && backups.newest().filter(newest -> newest.isAfter(due)).isEmpty()) {
                backups.write(null);
            }
        } catch (RuntimeException e) {
            LOG.warn("Could not back up {}", state.file, e);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdownNow();
        awaitEnd();
        if (database != null) {
            database.close();
        }
    }

    /** The last connection to close writes the log back into the file; it should be the one that can write. */
    private void awaitEnd() {
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Still reading {} after {} seconds", state.file, PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
