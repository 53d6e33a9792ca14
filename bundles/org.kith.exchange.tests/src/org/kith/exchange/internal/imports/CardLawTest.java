// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.Photo;
import org.kith.core.format.FormatException;
import org.kith.core.format.Selection;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.model.PartialDate;
import org.kith.model.contacts.CardProperty;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Usage;
import org.kith.model.contacts.Validity;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** What goes out as cards, or as a table, comes in as it was. */
@ExtendWith(NetworkExtension.class)
class CardLawTest {

    private static final int SEEDS = 15;
    private static final List<String> WORDS = List.of("Ada", "Łukasz", "Zoë", "O’Neill", "García Lorca", "李", "van Dijk",
            "A, B; C", "back\\slash", "\"quoted\"");

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    static Stream<Arguments> seeds() {
        return Stream.of("vcard", "vcard4", "jcard").flatMap(format -> Stream.iterate(1, seed -> seed + 1).limit(SEEDS)
                .map(seed -> Arguments.of(format, seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theirOwnCardsChangeNobody(String format, int seed) throws Exception {
        invent(new Random(seed));

        var report = imports.one(exported(format));

        assertThat(report).extracting(FileReport::created, FileReport::updated, FileReport::rejected)
                .containsExactly(0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theirOwnTableChangesNobody(int seed) throws Exception {
        invent(new Random(seed));

        var report = imports.one(exported("google-csv"));

        assertThat(report).extracting(FileReport::format, FileReport::created, FileReport::updated,
                FileReport::rejected).containsExactly("google-csv", 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+44 20", "-1", "@home", "'=1", "''+1", "'quoted'"})
    void noCellOfATableIsAFormula(String notes) throws Exception {
        test.add(aPerson("Ada Lovelace").withEmail("ada@example.org").withNotes(notes));

        var file = exported("google-csv");

        assertThat(file).content().doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
        try (var other = TestNetwork.create()) {
            new Imports(other).one(file);
            assertThat(other.person("Ada Lovelace").getNotes()).isEqualTo(notes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcard", "vcard4", "jcard"})
    void aNameThatIsKnownOnlyAsAWholeIsNotTakenApart(String format) throws Exception {
        test.add(aPerson("Ada Lovelace").worksFor("Engines", "Analyst"));

        assertThat(imports.one(exported(format)).unchanged()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"vcard, SOCIAL, https://www.linkedin.com/in/ada", "vcard4, TEL, +44 20 7946 0000",
        "jcard, EMAIL, Ada@x.example", "jcard, SOCIAL, https://www.linkedin.com/in/ada"})
    void whoHasNoNameHasNoneOnTheWayBack(String format, ContactKind kind, String address) throws Exception {
        test.add(aPerson(null).withContactPoint(kind, address).with(person -> person.setPlaceholder(true)));
        var file = exported(format);

        assertThat(imports.one(file).unchanged()).isEqualTo(1);
        try (var other = TestNetwork.create()) {
            new Imports(other).one(file);
            assertThat(other.network().root().getPeople()).last().matches(Person::isPlaceholder);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcard", "vcard4", "jcard", "json", "xmi"})
    void aPhotoGoesAlong(String format) throws Exception {
        var photo = photograph(test.add(aPerson("Ada Lovelace")));
        var file = exported(format);

        assertThat(imports.one(file).updated()).isZero();
        try (var other = TestNetwork.create()) {
            new Imports(other).one(file);
            var ada = other.person("Ada Lovelace");
            assertThat(other.network().photo(ada)).map(Photo::content).hasValue(photo.content());
        }
    }

    @Test
    void aPhotoOfOnesOwnIsNotOverwritten() throws Exception {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
        photograph(ada);
        var file = exported("vcard");
        var own = new Photo(new byte[] {1});
        test.network().keep(own);
        test.network().edit("Set photo", () -> ada.setPhoto(own.hash()));

        assertThat(imports.one(file).unchanged()).isEqualTo(1);
        assertThat(test.network().photo(ada)).map(Photo::hash).hasValue(own.hash());
    }

    private Photo photograph(Person person) {
        var photo = new Photo(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1});
        test.network().keep(photo);
        test.network().edit("Set photo", () -> person.setPhoto(photo.hash()));
        return photo;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEmptyNetworkGetsTheSamePeople(String format, int seed) throws Exception {
        invent(new Random(seed));
        var file = exported(format);

        assertThat(importedElsewhere(file)).containsExactlyInAnyOrderElementsOf(people(test));
    }

    @ParameterizedTest
    @CsvSource({"vcard, --05-09", "vcard, 1985-05-09", "vcard, 1985-05", "vcard4, --05-09", "vcard4, 1985-05-09",
        "vcard4, 1985-05", "vcard4, 1985", "jcard, --05-09", "jcard, 1985-05", "jcard, 1985"})
    void aDateIsAsExactAsItWas(String format, String date) throws Exception {
        test.add(aPerson("Ada Lovelace").named("Ada", "Lovelace").born(date).with(person -> person.setAnniversary(PartialDate.parse(date))));

        assertThat(importedElsewhere(exported(format))).containsExactlyInAnyOrderElementsOf(people(test));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcard", "vcard4"})
    void whatIsNotUnderstoodIsWrittenOutAgain(String format) throws Exception {
        imports.one(imports.file("ada.vcf", """
                BEGIN:VCARD
                VERSION:3.0
                FN:Ada Lovelace
                N:Lovelace;Ada;;;
                item1.EMAIL:ada@example.org
                item1.X-ABLabel:engine room
                item2.X-ABRELATEDNAMES;type=pref:Charles\\, Babbage
                item2.X-ABLabel:_$!<Friend>!$_
                GEO:51.5;-0.12
                X-CUSTOM;X-KIND="a:b,c";TYPE=x,y:one\\;two\\nthree
                END:VCARD
                """));

        var file = exported(format);

        assertThat(file).content().contains("Charles\\, Babbage", "GEO:51.5;-0.12", "one\\;two\\nthree",
                "\"a:b,c\"", "engine room", "item2.X-ABLabel:_$!<Friend>!$_");
        assertThat(imports.one(file).unchanged()).isEqualTo(1);
        assertThat(importedElsewhere(file)).containsExactlyInAnyOrderElementsOf(people(test));
    }

    static Stream<Arguments> oddProperties() {
        return Stream.of("X-A;P=a^'b:c", "X-A;P=a^nb:c", ".X-H:1", "X-C;P=\"q\":v", "X-D;bare:v", "X-E;TYPE=\"a,b\";TYPE=c:v",
                "X-F:", "a.b.c:1").flatMap(line -> Stream.of("2.1", "3.0", "4.0").map(version -> Arguments.of(version, line)));
    }

    @ParameterizedTest
    @MethodSource("oddProperties")
    void noPropertyIsTooOddToGoOutAgain(String version, String line) throws Exception {
        imports.one(imports.file("odd.vcf", "BEGIN:VCARD\nVERSION:" + version + "\nFN:Ada Lovelace\n"
                + "N:Lovelace;Ada;;;\nEMAIL:ada@x.example\n" + line + "\nEND:VCARD\n"));

        assertThat(imports.one(exported("vcard")).unchanged()).isEqualTo(1);
        assertThat(imports.one(exported("vcard4")).unchanged()).isEqualTo(1);
        assertThat(imports.one(exported("jcard")).unchanged()).isEqualTo(1);
    }

    @Test
    void aPropertyThatNoCardMayHaveIsLeftOutAndSaidSo() throws Exception {
        var report = imports.one(imports.file("odd.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\n"
                + "a.b.c:1\nEND:VCARD\n"));

        assertThat(report.notices()).singleElement().extracting(notice -> notice.message()).asString()
                .contains("b.c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcard", "vcard4", "jcard"})
    @EnabledIfEnvironmentVariable(named = "KITH_FIXTURES", matches = ".+")
    void realCardsChangeNobodyOnTheirWayBack(String format) throws Exception {
        try (var files = Files.walk(Path.of(System.getenv("KITH_FIXTURES")))) {
            var cards = files.filter(file -> file.toString().endsWith(".vcf")).sorted().toList();
            for (int i = 0; i < cards.size(); i++) {
                imports.one(imports.copy(cards.get(i), i + ".vcf"));
            }
        }

        assertThat(imports.one(exported(format))).extracting(FileReport::created, FileReport::updated,
                FileReport::rejected).containsExactly(0, 0, 0);
    }

    @Test
    void aYearlessBirthdayHasNoYearInVersion4() throws Exception {
        test.add(aPerson("Ada Lovelace").born("--05-09"));

        assertThat(exported("vcard4")).content().contains("BDAY:--0509");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcard", "vcard4", "jcard"})
    void whatIsNoLongerOfUseStaysAtHome(String format) throws Exception {
        test.add(aPerson("Ada Lovelace").withEmail("old@x.example")
                .with(person -> person.getContactPoints().getFirst().setValidity(Validity.BOUNCED)));

        assertThat(exported(format)).content().doesNotContain("old@x.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcard", "vcard4", "jcard"})
    void secretPeopleStayAtHome(String format) throws Exception {
        test.add(aPerson("Ada Lovelace").with(person -> person.setSensitivity(Sensitivity.SECRET)));

        assertThat(exported(format)).content().doesNotContain("Lovelace");
    }

    private List<String> importedElsewhere(Path file) throws FormatException {
        try (var other = TestNetwork.create()) {
            new Imports(other).one(file);
            return people(other);
        }
    }

    private Path exported(String id) throws IOException, FormatException {
        var format = Imports.importer().formats().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        var file = test.folder().resolve("cards." + format.extension());
        var owner = test.network().root().getOwner();
        try (var output = Files.newOutputStream(file)) {
            format.write(test.network(), Selection.of(test.network().root().getPeople().stream()
                    .filter(each -> each != owner).toList()), output, new NullProgressMonitor());
        }
        return file;
    }

    private void invent(Random random) {
        for (int i = 0; i < 3; i++) {
            int number = i;
            test.add(aPerson("Person " + i + " " + word(random)).withEmail("person" + i + "@x.example")
                    .with(person -> fill(person, random, number)).tagged("Tag " + word(random)));
        }
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static void fill(Person person, Random random, int number) {
        person.setGivenName(word(random));
        person.setFamilyName(word(random) + number);
        if (random.nextBoolean()) {
            person.setAdditionalNames(word(random));
            person.setPrefixes("Dr.");
            person.setSuffixes("PhD");
        }
        person.getNicknames().add("nick " + word(random));
        point(person, ContactKind.EMAIL, number + "." + random.nextInt(1000) + "@y.example", random);
        point(person, ContactKind.TEL, "+44 20 7946 0" + random.nextInt(1000), random);
        point(person, ContactKind.URL, "https://example.org/" + random.nextInt(1000) + "?a=1,2;3", random);
        point(person, ContactKind.SOCIAL, "https://www.linkedin.com/in/p" + number + "-" + random.nextInt(1000), random);
        point(person, ContactKind.IMPP, "xmpp:p" + number + "@chat.example", random);
        address(person, random);
        property(person, "X-NUMBER;TYPE=" + number + ":" + word(random).replace(",", "").replace(";", ""));
        property(person, "own" + number + ".GEO;X-UNIT=\"a;b\":51.5;-" + random.nextInt(100));
        person.setNotes("First line, with; marks \\ and more.\nSecond line: " + "long ".repeat(40) + word(random));
    }

    private static void property(Person person, String line) {
        var property = ContactsFactory.eINSTANCE.createCardProperty();
        property.setLine(line);
        person.getFacets().add(property);
    }

    private static void point(Person person, ContactKind kind, String value, Random random) {
        var point = ContactsFactory.eINSTANCE.createContactPoint();
        point.setKind(kind);
        point.setValue(value);
        point.getUsages().add(Usage.values()[random.nextInt(2)]);
        if (random.nextBoolean()) {
            point.setLabel("the " + kind.name().toLowerCase(Locale.ROOT) + " at the lake");
        }
        person.getContactPoints().add(point);
    }

    private static void address(Person person, Random random) {
        var address = ContactsFactory.eINSTANCE.createAddress();
        address.setStreet("Main; Street, " + random.nextInt(100));
        address.setLocality(word(random));
        address.setPostalCode("0" + random.nextInt(1000));
        address.setCountry("Österreich");
        address.getUsages().add(Usage.WORK);
        person.getAddresses().add(address);
    }

    /** @return what a card can hold of each person but the owner, in words */
    private static List<String> people(TestNetwork network) {
        var owner = network.network().root().getOwner();
        return network.network().root().getPeople().stream().filter(each -> each != owner).map(CardLawTest::words)
                .toList();
    }

    private static String words(Person person) {
        var words = new ArrayList<>();
        words.add(List.of(person.getLabel(), String.valueOf(person.getGivenName()), String.valueOf(person.getFamilyName()),
                String.valueOf(person.getAdditionalNames()), String.valueOf(person.getPrefixes()),
                String.valueOf(person.getSuffixes()), person.getNicknames()));
        person.getContactPoints().stream().sorted(Comparator.comparing(ContactPoint::getKind)).forEach(
                point -> words.add(List.of(point.getKind(), point.getValue(), point.getUsages(),
                        String.valueOf(point.getLabel()), point.getPreference())));
        person.getAddresses().forEach(address -> words.add(List.of(String.valueOf(address.getStreet()),
                String.valueOf(address.getLocality()), String.valueOf(address.getPostalCode()),
                String.valueOf(address.getCountry()), address.getUsages())));
        person.getEmployments().forEach(employment -> words.add(List.of(employment.getOrganization().getName(),
                String.valueOf(employment.getTitle()), String.valueOf(employment.getDepartment()))));
        words.add(String.valueOf(person.getBirthday()));
        words.add(String.valueOf(person.getAnniversary()));
        words.add(String.valueOf(person.getNotes()));
        person.getFacets().stream().map(facet -> ((CardProperty) facet).getLine()).sorted().forEach(words::add);
        words.add(person.getTags().stream().map(Tag::getName).sorted().toList());
        return words.toString();
    }
}
