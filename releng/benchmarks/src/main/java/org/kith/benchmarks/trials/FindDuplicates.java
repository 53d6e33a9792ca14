// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.benchmarks.harness.Fork;
import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Lookalikes;
import org.kith.core.duplicate.Traits;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;
import org.kith.exchange.internal.duplicate.Judgement;
import org.kith.exchange.internal.duplicate.Pair;
import org.kith.exchange.internal.duplicate.PersonDuplicates;
import org.kith.exchange.internal.duplicate.TraitsReader;
import org.kith.model.contacts.Person;

/**
 * Looks for duplicates among everybody, beside comparing each with each. Arguments: the network. Reports {@code search},
 * the milliseconds of one search after one to warm up, and {@code naive}, those that all pairs would take at the rate
 * at which pairs drawn by lot are judged; {@code check50} and {@code check99}, those of comparing one person with all while
 * they are typed in.
 */
public final class FindDuplicates {

    private static final int DRAWN = 2_000_000;
    private static final int AT_ONCE = 4_000;
    private static final int TYPED = 10_000;
    private static final int WARM_UP = 10_000;

    private final List<Traits> people;
    private final Random random = new Random(1);
    private int proposed;

    private FindDuplicates(List<Traits> people) {
        this.people = people;
    }

    public static void main(String[] arguments) {
        try (var network = Kith.open(Path.of(arguments[0]))) {
            var duplicates = new PersonDuplicates();
            Fork.report("first", milliseconds(() -> duplicates.find(network)));
            Fork.report("search", milliseconds(() -> duplicates.find(network)));
            check(duplicates.lookalikes(network), network.root().getPeople());
            new FindDuplicates(network.root().getPeople().stream().map(TraitsReader::read).toList()).runNaively();
        }
    }

    /** Each name is typed letter by letter, the address at the end, and compared with all each time. */
    private static void check(Lookalikes lookalikes, List<Person> people) {
        var random = new Random(2);
        var times = new double[TYPED];
        for (int i = -WARM_UP; i < TYPED; i++) {
            var typed = EcoreUtil.copy(people.get(random.nextInt(people.size())));
            var name = typed.getFormattedName();
            typed.setFormattedName(name.substring(0, 1 + random.nextInt(name.length())));
            double time = milliseconds(() -> lookalikes.of(typed));
            if (i >= 0) {
                times[i] = time;
            }
        }
        Arrays.sort(times);
        Fork.report("check50", times[TYPED / 2]);
        Fork.report("check99", times[TYPED * 99 / 100]);
    }

    private void runNaively() {
        var judgement = new Judgement(new AllGuarded<DuplicateRule>(new Guard()).load(ServiceLoader.load(
                DuplicateRule.class)));
        draw(judgement);
        double time = milliseconds(() -> draw(judgement));
        double pairs = people.size() * (people.size() - 1.0) / 2;
        Fork.report("naive", time / DRAWN * pairs);
        System.err.println(proposed + " proposals by lot");
    }

    private void draw(Judgement judgement) {
        for (int i = 0; i < DRAWN; i += AT_ONCE) {
            proposed += judgement.of(Stream.generate(() -> new Pair(drawn(), drawn())).limit(AT_ONCE).toList()).size();
        }
    }

    private Traits drawn() {
        return people.get(random.nextInt(people.size()));
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
