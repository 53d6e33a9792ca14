// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.growth.Horizon;

/**
 * An insight as it is jotted down in one line. {@code #topic} or {@code #"two words"} names a topic, {@code @name}
 * somebody who told it, {@code ~now}, {@code ~6m}, {@code ~1y} or {@code ~3y} when it matters, {@code !1} to {@code !5}
 * its impact, and a web address where it can be read. Topics and people that stand within the sentence remain words of
 * its title.
 *
 * @param title what is left of the line; empty if nothing is
 * @param topics names, each once
 * @param sources who is named, each once
 * @param unknown names behind an {@code @} that are nobody's, or not only one's; they remain in the title
 * @param horizon when it matters
 * @param impact 1 to 5; 0 if not said
 * @param address where it can be read; null if not said
 */
public record CapturedLine(String title, List<String> topics, List<Party> sources, List<String> unknown,
        Horizon horizon, int impact, String address) {

    /** What matters at no special time, matters in a year. */
    private static final Horizon USUAL = Horizon.YEAR_1;

    private static final Map<String, Horizon> HORIZONS = Map.of("now", Horizon.NOW, "6m", Horizon.MONTHS_6, "1y",
            Horizon.YEAR_1, "3y", Horizon.YEARS_3);

    private static final Pattern TOKEN = Pattern.compile("(?<!\\S)(?:#\"(?<quoted>[^\"]+)\"|#(?<topic>[^\\s\"]+)"
            + "|@(?<name>\\S+)|~(?<horizon>(?i:now|6m|1y|3y))(?!\\S)|!(?<impact>[1-5])(?!\\S)"
            + "|(?<address>(?i:https?)://\\S+)|(?<word>\\S+))");

    public CapturedLine {
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        unknown = List.copyOf(unknown);
    }

    /** @return what a line says; people and organizations are looked up in the network, on the model thread */
    public static CapturedLine of(Network root, String line) {
        return new Reading(root).read(line);
    }

    /** Reads a line from left to right. */
    private static final class Reading {

        private final List<Party> parties;
        private final List<String> words = new ArrayList<>();
        private final Set<String> topics = new LinkedHashSet<>();
        private final Set<Party> sources = new LinkedHashSet<>();
        private final List<String> unknown = new ArrayList<>();
        private Horizon horizon = USUAL;
        private int impact;
        private String address;
        /** Up to here the words are a sentence; what follows are topics and people that need not stand in it. */
        private int sentence;

        Reading(Network root) {
            parties = Stream.<Party>concat(root.getPeople().stream().filter(each -> each != root.getOwner()),
                    root.getOrganizations().stream()).toList();
        }

        CapturedLine read(String line) {
            var token = TOKEN.matcher(line);
            int next = 0;
            while (token.find(next)) {
                next = token.group("name") == null ? take(token) : name(line, token);
            }
            return new CapturedLine(String.join(" ", words.subList(0, sentence)), List.copyOf(topics),
                    List.copyOf(sources), unknown, horizon, impact, address);
        }

        private int take(Matcher token) {
            var topic = token.group("quoted") == null ? token.group("topic") : token.group("quoted");
            if (topic != null) {
                topic(topic);
            } else if (token.group("horizon") != null) {
                horizon = HORIZONS.get(token.group("horizon").toLowerCase(Locale.ROOT));
            } else if (token.group("impact") != null) {
                impact = Integer.parseInt(token.group("impact"));
            } else if (token.group("address") != null) {
                address = token.group("address");
            } else {
                word(token.group("word"));
            }
            return token.end();
        }

        private void word(String word) {
            words.add(word);
            sentence = words.size();
        }

        private void topic(String written) {
            var name = written.strip().replaceAll("[,;.:]+$", "");
            if (!name.isEmpty() && topics.stream().noneMatch(name::equalsIgnoreCase)) {
                topics.add(name);
            }
            words.add(written);
        }

        /** The longest name that is somebody's; else one word that only one is called by. */
        private int name(String line, Matcher token) {
            var rest = line.substring(token.start("name"));
            var whole = parties.stream().filter(each -> begins(rest, each.getLabel()))
                    .max((one, other) -> Integer.compare(one.getLabel().length(), other.getLabel().length()));
            var written = whole.map(each -> rest.substring(0, each.getLabel().length())).orElse(token.group("name"));
            var somebody = whole.or(() -> called(written.replaceAll("[,;.:]+$", "")));
            somebody.ifPresentOrElse(party -> {
                sources.add(party);
                words.add(written);
            }, () -> {
                unknown.add(written);
                word("@" + written);
            });
            return token.start("name") + written.length();
        }

        private static boolean begins(String rest, String name) {
            return name != null && !name.isEmpty() && rest.regionMatches(true, 0, name, 0, name.length())
                    && (rest.length() == name.length() || !Character.isLetterOrDigit(rest.charAt(name.length())));
        }

        private Optional<Party> called(String name) {
            var all = parties.stream().filter(each -> each.getLabel() != null
                    && Stream.of(each.getLabel().split("\\s+")).anyMatch(name::equalsIgnoreCase)).toList();
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
    }
}
