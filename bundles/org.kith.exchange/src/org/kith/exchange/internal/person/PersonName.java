// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name that came in one piece, taken apart.
 *
 * @param given given name; empty if there is none
 * @param family family name with its particles; empty if there is none
 * @param suffixes credentials and generations, such as “PhD, MBA”; empty if there are none
 */
public record PersonName(String given, String family, String suffixes) {

    private static final Set<String> CREDENTIALS = Set.of("phd", "dphil", "md", "dds", "dvm", "jd", "llm", "llb", "mba",
            "emba", "msc", "bsc", "mph", "mpa", "mfa", "cpa", "cfa", "cfp", "cissp", "ccna", "pmp", "csm", "cspo",
            "phr", "sphr", "shrm", "shrm-cp", "shrm-scp", "rn", "pe", "esq", "jr", "sr", "ii", "iii", "iv", "facs",
            "frcp", "frs", "acca", "fcca", "cipd", "mcipd", "meng", "beng", "dba", "edd", "psyd", "pharmd");
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "der", "den", "di", "da", "du", "del",
            "della", "la", "le", "bin", "ibn", "al", "el", "zu", "zur", "ter", "ten", "dos", "dal");
    private static final Pattern ORNAMENT = Pattern.compile("[\\p{So}\\p{Cn}\\p{Co}\\p{Sk}\uFE0F\u200D]+");
    private static final Pattern SHOUTED = Pattern.compile("[A-Z][A-Za-z0-9.®™-]{1,14}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * Takes credentials and ornaments from given and family name as they stand in two columns.
     *
     * @return what is left, credentials of both in the suffixes
     */
    public static PersonName of(String given, String family) {
        var suffixes = new ArrayList<String>();
        var first = withoutCredentials(withoutOrnament(given), suffixes);
        var last = withoutCredentials(withoutOrnament(family), suffixes);
        return new PersonName(first, last, String.join(", ", suffixes));
    }

    /** @return the parts of a whole name: “Ada Lovelace”, “Lovelace, Ada”, “Ludwig van Beethoven, PhD” */
    public static PersonName split(String whole) {
        var suffixes = new ArrayList<String>();
        var name = withoutCredentials(withoutOrnament(whole), suffixes);
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new PersonName(name.substring(comma + 1).strip(), name.substring(0, comma).strip(), join(suffixes));
        }
        var words = List.of(SPACES.split(name));
        int family = startOfFamily(words);
        return new PersonName(String.join(" ", words.subList(0, family)),
                String.join(" ", words.subList(family, words.size())), join(suffixes));
    }

    private static String join(List<String> suffixes) {
        return String.join(", ", suffixes);
    }

    private static int startOfFamily(List<String> words) {
        int start = Math.max(1, words.size() - 1);
        while (start > 1 && PARTICLES.contains(words.get(start - 1).toLowerCase(Locale.ROOT))) {
            start--;
        }
        return words.size() == 1 ? 1 : start;
    }

    /** @return the name as it is written, without credentials; empty if there is none */
    public String whole() {
        return (given + " " + family).strip();
    }

    private static String withoutOrnament(String text) {
        return isPlain(text) ? text.strip() : ORNAMENT.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x2000) {
                return false;
            }
        }
        return true;
    }

    private static String withoutCredentials(String text, List<String> credentials) {
        int comma = text.indexOf(',');
        if (comma > 0 && areCredentials(text.substring(comma + 1))) {
            credentials.addAll(Arrays.stream(text.substring(comma + 1).split(",")).map(String::strip)
                    .filter(word -> !word.isEmpty()).toList());
            return withoutCredentials(text.substring(0, comma).strip(), credentials);
        }
        int space = text.lastIndexOf(' ');
        if (space > 0 && isCredential(text.substring(space + 1))) {
            credentials.addFirst(text.substring(space + 1));
            return withoutCredentials(text.substring(0, space).strip(), credentials);
        }
        return text;
    }

    private static boolean areCredentials(String text) {
        return Arrays.stream(text.split("[,\\s]+")).allMatch(PersonName::looksCredential);
    }

    /** After a comma: what is known, and what is written like an abbreviation (“CISSP-ISSAP”, “Ph.D.”, “FRSA”). */
    private static boolean looksCredential(String word) {
        return word.isEmpty() || isCredential(word) || SHOUTED.matcher(word).matches()
                && word.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static boolean isCredential(String word) {
        return CREDENTIALS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.®™]", ""));
    }
}
