// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.Photo;
import org.kith.core.format.GroupRecord;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.InteractionRecord;
import org.kith.core.format.JobRecord;
import org.kith.core.format.ModelRecord;
import org.kith.core.format.PersonRecord;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.TestimonialRecord;
import org.kith.core.format.VisibilityRecord;
import org.kith.exchange.internal.text.TextFile;

/** Takes records on the thread of a format, and gives them on the thread of the model, in their order. */
final class Relay implements Records {

    /** So many are handed over at once: each alone would wake the other thread. */
    private static final int HANDFUL = 64;
    private static final int HANDFULS_AHEAD = 16;
    private static final int LOOK_UP_MILLIS = 5;

    private final Records target;
    private final IProgressMonitor monitor;
    private final BlockingQueue<List<Consumer<Records>>> ahead = new ArrayBlockingQueue<>(HANDFULS_AHEAD);
    private List<Consumer<Records>> handful = new ArrayList<>(HANDFUL);

    /**
     * @param target gets the records
     * @param monitor says when nobody wants them any more
     */
    Relay(Records target, IProgressMonitor monitor) {
        this.target = target;
        this.monitor = monitor;
    }

    /** Gives what has come, or waits a moment for it; on the thread of the model. */
    void attend() {
        TextFile.checkCanceled(monitor);
        try {
            var next = ahead.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.forEach(record -> record.accept(target));
            }
        } catch (InterruptedException stop) {
            throw interrupted();
        }
    }

    /** Gives what is left once the format has ended; on the thread of the model. */
    void finish() {
        while (!ahead.isEmpty()) {
            attend();
        }
    }

    /** Hands over what has been taken; on the thread of the format. */
    void flush() {
        try {
            ahead.put(handful);
            handful = new ArrayList<>(HANDFUL);
        } catch (InterruptedException stop) {
            throw interrupted();
        }
    }

    private static OperationCanceledException interrupted() {
        Thread.currentThread().interrupt();
        return new OperationCanceledException();
    }

    private void take(Consumer<Records> record) {
        handful.add(record);
        if (handful.size() == HANDFUL) {
            flush();
        }
    }

    @Override
    public void accept(PersonRecord record) {
        take(records -> records.accept(record));
    }

    @Override
    public void accept(InteractionRecord record) {
        take(records -> records.accept(record));
    }

    @Override
    public void accept(JobRecord record) {
        take(records -> records.accept(record));
    }

    @Override
    public void accept(TestimonialRecord record) {
        take(records -> records.accept(record));
    }

    @Override
    public void accept(VisibilityRecord record) {
        take(records -> records.accept(record));
    }

    @Override
    public void accept(GroupRecord record) {
        take(records -> records.accept(record));
    }

    @Override
    public void accept(ModelRecord record) {
        take(records -> records.accept(record));
    }

    @Override
    public void accept(Photo photo) {
        take(records -> records.accept(photo));
    }

    @Override
    public ImportOptions options() {
        return target.options();
    }

    @Override
    public void reject(int position, RejectedSource source, String reason) {
        take(records -> records.reject(position, source, reason));
    }

    @Override
    public void warn(int position, String message) {
        take(records -> records.warn(position, message));
    }
}
