// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.example.kith.languages.model.LanguageLevel;
import org.example.kith.languages.model.LanguagesFactory;
import org.example.kith.languages.model.SpokenLanguage;
import org.kith.model.contacts.Identified;

/** Reads and writes the languages of a person. What is in a network is read and changed on the model thread. */
public final class Languages {

    private Languages() {
    }

    /** @return the languages of a person, in the order in which they were added */
    public static Stream<SpokenLanguage> of(Identified person) {
        return person.getFacets().stream().filter(SpokenLanguage.class::isInstance).map(SpokenLanguage.class::cast);
    }

    /** @return all languages of a person in words: “German C1, Italian A2”; empty if none is known */
    public static String inWords(Identified person) {
        return of(person).map(spoken -> name(spoken.getLanguage()) + " " + spoken.getLevel())
                .collect(Collectors.joining(", "));
    }

    /** @return what a language is called, or its code if it has no name */
    public static String name(String language) {
        return Locale.of(language).getDisplayLanguage();
    }

    /** @return whether there is such a language in ISO 639-1 */
    public static boolean isKnown(String language) {
        return Arrays.asList(Locale.getISOLanguages()).contains(language);
    }

    /**
     * @param text a code and a level: “de C1”
     * @return the language, in no network yet; empty if the text is none
     */
    public static Optional<SpokenLanguage> parse(String text) {
        var words = text.strip().split("\\s+");
        var level = words.length == 2 ? LanguageLevel.get(words[1].toUpperCase(Locale.ROOT)) : null;
        return level == null ? Optional.empty() : Optional.of(spoken(words[0], level));
    }

    private static SpokenLanguage spoken(String language, LanguageLevel level) {
        var spoken = LanguagesFactory.eINSTANCE.createSpokenLanguage();
        spoken.setLanguage(language.toLowerCase(Locale.ROOT));
        spoken.setLevel(level);
        return spoken;
    }

    /** Notes how well a person speaks a language, instead of what was noted before; inside of an edit. */
    public static void set(Identified person, SpokenLanguage spoken) {
        person.getFacets().removeAll(of(person).filter(known -> known.getLanguage().equals(spoken.getLanguage()))
                .toList());
        person.getFacets().add(spoken);
    }
}
