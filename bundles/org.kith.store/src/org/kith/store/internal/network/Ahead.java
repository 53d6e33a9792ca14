// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Prepares things on a second thread, a few chunks ahead of the calling one, which takes them in order: so a
 * transaction need not wait for the JSON of its next rows. Where there are few, all is done on the calling thread.
 */
final class Ahead {

    private static final int CHUNK = 256;
    private static final int CHUNKS = 8;

    private Ahead() {
    }

    /** Some of the things, and what is made of them. */
    private record Chunk<A, B>(List<A> things, CompletableFuture<List<B>> prepared) {

        void take(BiConsumer<A, B> taking) {
            var results = join();
            for (int i = 0; i < results.size(); i++) {
                taking.accept(things.get(i), results.get(i));
            }
        }

        private List<B> join() {
            try {
                return prepared.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException reason ? reason : e;
            }
        }
    }

    /**
     * @param preparing runs on either thread; changes nothing that the other one could see
     * @param taking runs on the calling thread
     */
    static <A, B> void each(List<A> things, Function<A, B> preparing, BiConsumer<A, B> taking) {
        if (things.size() <= CHUNK) {
            things.forEach(thing -> taking.accept(thing, preparing.apply(thing)));
            return;
        }
        var second = Executors.newSingleThreadExecutor();
        try {
            Queue<Chunk<A, B>> ahead = new ArrayDeque<>();
            for (int from = 0; from < things.size(); from += CHUNK) {
                var chunk = things.subList(from, Math.min(from + CHUNK, things.size()));
                ahead.add(new Chunk<>(chunk, CompletableFuture.supplyAsync(
                        () -> chunk.stream().map(preparing).toList(), second)));
                if (ahead.size() > CHUNKS) {
                    ahead.remove().take(taking);
                }
            }
            ahead.forEach(chunk -> chunk.take(taking));
        } finally {
            second.shutdownNow();
        }
    }
}
