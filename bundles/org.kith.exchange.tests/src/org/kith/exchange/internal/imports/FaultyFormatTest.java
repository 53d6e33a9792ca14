// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.PersonRecord;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.core.format.Selection;
import org.kith.core.guard.Fault;
import org.kith.core.guard.FaultException;
import org.kith.core.guard.Guard;
import org.kith.exchange.internal.vcard.VCardFormat;
import org.kith.model.contacts.ContactsFactory;
import org.kith.testkit.Misbehaviour;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class FaultyFormatTest {

    private final Guard guard = new Guard(Misbehaviour.IMPATIENT);
    private final List<Fault> faults = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private TestNetwork test;

    @BeforeEach
    void take(TestNetwork network) {
        test = network;
        guard.addListener(faults::add);
    }

    /** Fails in one of its calls. */
    private record Faulty(Supplier<String> named, Supplier<Integer> recognized, Runnable worked) implements Format {

        @Override
        public String id() {
            return "faulty";
        }

        @Override
        public String name() {
            return named.get();
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
        public int recognizes(Sample sample) {
            return recognized.get();
        }

        @Override
        public void read(Path file, Records records, IProgressMonitor monitor) {
            var person = ContactsFactory.eINSTANCE.createPerson();
            person.setFormattedName("Half an Import");
            records.accept(new PersonRecord(1, person, null, List.of()));
            worked.run();
        }

        @Override
        public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor) {
            worked.run();
        }
    }

    private <T> T commit(Misbehaviour misbehaviour) {
        asked.incrementAndGet();
        return misbehaviour.commit();
    }

    private FileImporter with(Format faulty) {
        return new FileImporter(guard, List.of(faulty, new VCardFormat()));
    }

    private FileImporter working(Runnable work) {
        return with(new Faulty(() -> "Faulty", () -> 0, work));
    }

    private void importsCards(FileImporter importer) throws Exception {
        var cards = Files.writeString(test.folder().resolve("cards.vcf"),
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\nEND:VCARD\n");
        var report = importer.run(test.network(), List.of(cards), ImportOptions.DEFAULT, new NullProgressMonitor());
        assertThat(report.files().getFirst().read()).isEqualTo(1);
    }

    private void assertToldOnce(String doing) {
        assertThat(asked.get()).isBetween(1, 3);
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.sentence()).contains(fault.plugIn(),
                "failed while " + doing + ": "));
    }

    @ParameterizedTest
    @EnumSource
    void aFormatThatDoesNotSayWhatItIsKeepsNoOtherFromReading(Misbehaviour misbehaviour) throws Exception {
        var importer = with(new Faulty(() -> commit(misbehaviour), () -> 0, () -> { }));
        for (int i = 0; i < 5; i++) {
            assertThat(importer.formats()).extracting(Format::id).containsExactly("vcard");
        }
        importsCards(importer);
        assertToldOnce("listing formats");
    }

    @ParameterizedTest
    @EnumSource
    void aFormatThatFailsToRecognizeKeepsNoOtherFromReading(Misbehaviour misbehaviour) throws Exception {
        var importer = with(new Faulty(() -> "Faulty", () -> commit(misbehaviour), () -> { }));
        for (int i = 0; i < 3; i++) {
            importsCards(importer);
        }
        assertToldOnce("recognizing a file");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"ENDLESS", "NOTHING"})
    void aFormatThatFailsHalfWayLeavesNothing(Misbehaviour misbehaviour) throws Exception {
        test.add(aPerson("Ada Lovelace"));
        var before = test.state();
        var importer = working(() -> commit(misbehaviour));

        assertThatThrownBy(() -> run(importer, new NullProgressMonitor())).isInstanceOf(FaultException.class)
                .hasMessageContaining("failed while reading faulty.txt: ");

        assertThat(test.state()).isEqualTo(before);
        test.reopen();
        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void anImportThatNeverEndsCanBeCancelledAndLeavesNothing() throws Exception {
        var monitor = new NullProgressMonitor();
        var before = test.state();
        var importer = working(() -> {
            monitor.setCanceled(true);
            Misbehaviour.ENDLESS.commit();
        });

        assertThatThrownBy(() -> run(importer, monitor)).isInstanceOf(OperationCanceledException.class);

        assertThat(test.state()).isEqualTo(before);
        test.add(aPerson("Ada Lovelace"));
    }

    private void run(FileImporter importer, IProgressMonitor monitor) throws Exception {
        var file = Files.writeString(test.folder().resolve("faulty.txt"), "anything");
        importer.run(test.network(), List.of(file), ImportOptions.DEFAULT.in("faulty"), monitor);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"ENDLESS", "NOTHING"})
    void aFormatThatFailsToWriteIsNamed(Misbehaviour misbehaviour) {
        var format = working(() -> commit(misbehaviour)).formats().getFirst();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> format.write(test.network(), Selection.of(List.of()), new ByteArrayOutputStream(),
                    new NullProgressMonitor())).isInstanceOf(FaultException.class)
                            .hasMessageContaining("failed while writing Faulty: ");
        }
        assertThat(asked.get()).isBetween(1, 3);
    }

    @Test
    void whatAFormatMayThrowIsNoFault() {
        var format = with(new VCardFormat()).formats().getFirst();
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> format.write(test.network(), Selection.of(test.network().root().getPeople()), full,
                    new NullProgressMonitor())).isInstanceOf(IOException.class).hasMessage("disk full");
        }
        assertThat(faults).isEmpty();
    }
}
