// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Usage;

/**
 * What a source calls a contact point or address, as far as Kith knows the word, and else as it stands.
 *
 * @param usages what the words mean
 * @param label what is left over; null if nothing
 * @param preferred whether the source says to take it first
 */
public record SourceLabel(List<Usage> usages, String label, boolean preferred) {

    private static final SourceLabel NONE = new SourceLabel(List.of(), null, false);

    /** Words of vCard TYPE, Apple’s labels and Google’s; an empty list for those that say nothing of use. */
    private static final Map<String, List<Usage>> WORDS = Map.ofEntries(Map.entry("home", List.of(Usage.HOME)),
            Map.entry("private", List.of(Usage.HOME)), Map.entry("personal", List.of(Usage.HOME)),
            Map.entry("work", List.of(Usage.WORK)), Map.entry("business", List.of(Usage.WORK)),
            Map.entry("office", List.of(Usage.WORK)), Map.entry("cell", List.of(Usage.CELL)),
            Map.entry("mobile", List.of(Usage.CELL)), Map.entry("iphone", List.of(Usage.CELL)),
            Map.entry("fax", List.of(Usage.FAX)), Map.entry("home fax", List.of(Usage.HOME, Usage.FAX)),
            Map.entry("homefax", List.of(Usage.HOME, Usage.FAX)), Map.entry("work fax", List.of(Usage.WORK, Usage.FAX)),
            Map.entry("workfax", List.of(Usage.WORK, Usage.FAX)),
            Map.entry("work cell", List.of(Usage.WORK, Usage.CELL)),
            Map.entry("work mobile", List.of(Usage.WORK, Usage.CELL)), Map.entry("main", List.of(Usage.MAIN)),
            Map.entry("pager", List.of(Usage.PAGER)), Map.entry("text", List.of(Usage.TEXT)),
            Map.entry("textphone", List.of(Usage.TEXT)), Map.entry("video", List.of(Usage.VIDEO)),
            Map.entry("other", List.of(Usage.OTHER)), Map.entry("internet", List.of()), Map.entry("voice", List.of()),
            Map.entry("msg", List.of()), Map.entry("x400", List.of()), Map.entry("dom", List.of()),
            Map.entry("intl", List.of()), Map.entry("parcel", List.of()), Map.entry("postal", List.of()));

    public SourceLabel {
        usages = List.copyOf(usages);
    }

    /** @return what one label says; a leading asterisk, as Google writes it, means preferred */
    public static SourceLabel of(String label) {
        return label == null || label.isBlank() ? NONE : of(List.of(plain(label)), label.strip().startsWith("*"));
    }

    /** @return what several words say together, each of them as a source writes it */
    public static SourceLabel of(Collection<String> words, boolean preferred) {
        var usages = new ArrayList<Usage>(2);
        String label = null;
        boolean first = preferred;
        for (var word : words) {
            var key = word.toLowerCase(Locale.ROOT);
            var known = WORDS.get(key);
            if (known != null) {
                usages.addAll(known);
            } else if (key.equals("pref")) {
                first = true;
            } else if (!key.isBlank()) {
                label = label == null ? word : label + ", " + word;
            }
        }
        return new SourceLabel(usages, label, first);
    }

    /** @return a label without the marks that Apple and Google put around it */
    public static String plain(String label) {
        var text = label.strip();
        if (text.startsWith("*")) {
            text = text.substring(1).strip();
        }
        return text.startsWith("_$!<") && text.endsWith(">!$_") ? text.substring(4, text.length() - 4) : text;
    }

    /** Tells a contact point; does nothing for null. */
    public void apply(ContactPoint point) {
        if (point != null) {
            addOnce(usages, point.getUsages());
            point.setLabel(label);
            point.setPreference(preferred ? 1 : 0);
        }
    }

    /** Tells an address. */
    public void apply(Address address) {
        addOnce(usages, address.getUsages());
        address.setLabel(label);
    }

    /** The model’s lists of values take the same value twice. */
    private static void addOnce(List<Usage> usages, List<Usage> target) {
        for (var usage : usages) {
            if (!target.contains(usage)) {
                target.add(usage);
            }
        }
    }
}
