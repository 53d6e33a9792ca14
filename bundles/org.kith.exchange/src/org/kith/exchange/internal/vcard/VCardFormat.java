// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.core.format.Selection;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.Lines;
import org.kith.exchange.internal.text.TextFile;
import org.kith.exchange.internal.vcard.CardReader.Outcome;
import org.osgi.service.component.annotations.Component;

import ezvcard.VCardVersion;

/**
 * vCard 2.1, 3.0 and 4.0. The calling thread splits the file and takes the records in order; workers parse the cards
 * in between, a few chunks ahead. Written is 3.0.
 */
@Component(service = Format.class)
public final class VCardFormat implements Format {

    static final String EXTENSION = "vcf";
    private static final int CERTAIN = 100;
    private static final int CARDS_PER_CHUNK = 64;
    private static final int CHUNKS_AHEAD = 8;
    private static final Pattern BEGIN = Pattern.compile("(?im)^\\s*BEGIN:VCARD\\s*$");

    @Override
    public String id() {
        return "vcard";
    }

    @Override
    public String name() {
        return Messages.Format_vcard;
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public String extension() {
        return EXTENSION;
    }

    @Override
    public int recognizes(Sample sample) {
        return BEGIN.matcher(sample.text()).find() ? CERTAIN : 0;
    }

    @Override
    public void read(Path path, Records records, IProgressMonitor monitor) throws FormatException, IOException {
        var file = new TextFile(path);
        if (recognizes(file.sample()) == 0) {
            throw new FormatException(NLS.bind(Messages.Card_none, path.getFileName()));
        }
        try (var lines = new Lines(file.open(monitor), CardText.LONGEST_LINE);
                var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
                        VCardFormat::worker)) {
            read(new CardSplitter(lines), workers, records, monitor);
        }
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "Kith vCard reader");
        thread.setDaemon(true);
        return thread;
    }

    private static void read(CardSplitter splitter, ExecutorService workers, Records records, IProgressMonitor monitor)
            throws IOException {
        Queue<Future<List<Outcome>>> ahead = new ArrayDeque<>();
        var reader = new CardReader();
        try {
            var cards = splitter.next(CARDS_PER_CHUNK);
            while (!cards.isEmpty() || !ahead.isEmpty()) {
                TextFile.checkCanceled(monitor);
                if (!cards.isEmpty()) {
                    var chunk = cards;
                    ahead.add(workers.submit(() -> reader.read(chunk)));
                }
                if (cards.isEmpty() || ahead.size() > CHUNKS_AHEAD) {
                    outcomes(ahead.remove()).forEach(outcome -> outcome.tell(records));
                }
                cards = cards.isEmpty() ? cards : splitter.next(CARDS_PER_CHUNK);
            }
        } finally {
            ahead.forEach(chunk -> chunk.cancel(true));
        }
    }

    private static List<Outcome> outcomes(Future<List<Outcome>> chunk) {
        try {
            return chunk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** In version 3.0, which every address book reads. */
    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        CardWriting.write(network, selection, VCardVersion.V3_0, output, monitor);
    }
}
