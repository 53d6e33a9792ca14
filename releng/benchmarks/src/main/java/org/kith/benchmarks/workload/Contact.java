// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.workload;

import java.time.LocalDate;
import java.util.Random;

/** A person of an address book, made up. */
record Contact(int number, String given, String family, String company, String title, String street, String city,
        LocalDate connected) {

    private static final String[] TITLES = {"Engineer", "Senior Engineer", "Product Manager", "Designer", "Founder",
        "Head of Research", "Account Executive", "Lecturer", "Consultant", "Nurse", "Editor", "Architect"};
    private static final String CONSONANTS = "bcdfghklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final int COMPANIES = 5_000;
    private static final int CITIES = 400;
    private static final int DAYS = 5_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);

    static Contact next(int number, Random random) {
        return new Contact(number, name(random, 2), name(random, 3), company(random.nextInt(COMPANIES)),
                TITLES[random.nextInt(TITLES.length)], 1 + random.nextInt(200) + " " + name(random, 2) + " Street",
                name(new Random(random.nextInt(CITIES)), 3), FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }

    private static String company(int number) {
        return name(new Random(number), 2) + " " + name(new Random(-number), 2);
    }

    private static String name(Random random, int syllables) {
        var name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    /** Among many there are namesakes; the number tells them apart. */
    String email() {
        return given.toLowerCase() + "." + family.toLowerCase() + number + "@example.org";
    }

    String profile() {
        return given.toLowerCase() + "-" + family.toLowerCase() + "-" + number;
    }

    String telephone() {
        return "+1-555-" + (1_000_000 + number);
    }
}
