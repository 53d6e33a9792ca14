// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.app.internal.DialogScript;
import org.kith.app.internal.RunningWorkbench;
import org.kith.core.Network;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.ui.CommandIds;

/** What a person does in the first hour, in the workbench as it runs. */
class StoriesTest {

    private static final String CONNECTIONS = """
            Notes:
            "When exporting your connection data, some of the e-mail addresses may be missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Grace,Hopper,https://www.linkedin.com/in/grace,grace@example.org,US Navy,Rear Admiral,03 Feb 2018
            Tim,Lee,https://www.linkedin.com/in/tim,,Web Works,Founder,12 Mar 2020
            ,,https://www.linkedin.com/in/private-member,,Confidential,,01 Apr 2021
            ,,,,Nowhere,,05 May 2021
            """;

    private final RunningWorkbench workbench = new RunningWorkbench();

    @BeforeEach
    void begin() {
        workbench.begin("First hour " + System.nanoTime());
    }

    @Test
    void connectionsComeInOnceAndGoAsAWhole() throws Exception {
        var file = workbench.newFile().resolveSibling("Connections.csv");
        Files.writeString(file, CONNECTIONS);

        assertThat(importing(file)).containsExactly("4", "3", "0", "0", "1", "1");
        workbench.await(() -> names().size() == 4);
        assertThat(names()).contains("Grace Hopper", "Tim Lee");
        assertThat(file.resolveSibling("Connections.rejected.csv")).exists();

        assertThat(importing(file)).containsExactly("4", "0", "0", "3", "1", "1");

        run("org.eclipse.ui.edit.undo", Map.of());
        assertThat(names()).hasSize(1);
    }

    @Test
    void whoeverWaitedLongestComesFirstAndACallTurnsThemGreen() throws Exception {
        var daysAgo = Map.of("Ann", 0, "Ben", 20, "Cleo", 31, "Dan", 44, "Eve", 46);
        workbench.open().edit("Five friends", () -> daysAgo.forEach((name, days) -> aCall()
                .with(aPerson(name).in(Layer.L15).addTo(network())).on(today().minusDays(days).toString())
                .addTo(network())));
        workbench.await(() -> dues().size() == 3);

        assertThat(dues()).extracting(Due::name).startsWith("Eve").containsExactlyInAnyOrder("Eve", "Dan", "Cleo");
        assertThat(dues()).extracting(Due::status).containsExactly(DueStatus.RED, DueStatus.AMBER, DueStatus.AMBER);
        assertThat(dues().getFirst().reason()).isEqualTo("46 days since a call, target 30, at most 45");

        workbench.open().selection().select(List.of(person("Eve").getId()));
        new DialogScript("Log interaction").press("Log").during(() -> run(CommandIds.LOG_INTERACTION, Map.of()));
        workbench.await(() -> dues().size() == 2);

        assertThat(workbench.open().people().orElseThrow().due(person("Eve").getId())).hasValueSatisfying(due -> {
            assertThat(due.status()).isEqualTo(DueStatus.GREEN);
            assertThat(due.due()).isEqualTo(today().plusDays(30));
        });
    }

    @Test
    void whoIsForgottenLeavesNoTrace() {
        workbench.open().edit("Meet Ken Thompson", () -> aPerson("Ken Thompson").addTo(network()));
        workbench.await(() -> names().contains("Ken Thompson"));
        workbench.open().selection().select(List.of(person("Ken Thompson").getId()));

        var told = new AtomicBoolean();
        new DialogScript("Forget").press("Forget Them").look(shell -> {
            told.set(workbench.below(shell).anyMatch(
                    each -> each instanceof Label label && label.getText().startsWith("Forgotten")));
            return told.get();
        }).press("OK").during(() -> {
            run("org.kith.ui.contacts.command.forget", Map.of());
            workbench.await(told::get);
        });

        assertThat(holds("Ken Thompson")).isFalse();
        assertThat(names()).doesNotContain("Ken Thompson");
        assertThat(network().root().getForgotten()).isEqualTo(1);
        assertThat(workbench.menu("Edit")).noneMatch(text -> text.contains("Forget"));
    }

    /** @return whether the bytes of the network, its log included, tell of something */
    private boolean holds(String text) {
        try (var files = Files.list(network().file().getParent())) {
            return files.filter(Files::isRegularFile).anyMatch(file -> bytes(file).contains(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the counts that the wizard shows at the end, from read to rejected */
    private List<String> importing(Path file) {
        var counts = new String[1][];
        new DialogScript("Import people").press("Next >").press("Import").look(shell -> {
            var table = workbench.below(shell).filter(Table.class::isInstance).map(Table.class::cast)
                    .filter(each -> each.isVisible() && each.getColumnCount() == 8).findFirst();
            counts[0] = table.map(each -> texts(each.getItem(0))).orElse(null);
            return table.isPresent();
        }).press("Close").during(() -> run(CommandIds.IMPORT, Map.of(CommandIds.FILES, file.toString())));
        network().refresh();
        return Arrays.asList(counts[0]).subList(2, 8);
    }

    private static String[] texts(TableItem item) {
        var texts = new String[8];
        Arrays.setAll(texts, item::getText);
        return texts;
    }

    private static void run(String id, Map<String, Object> parameters) {
        var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    private Network network() {
        return workbench.open().network().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(workbench.open().clock());
    }

    private List<String> names() {
        return network().root().getPeople().stream().map(Person::getLabel).toList();
    }

    private Person person(String name) {
        return network().root().getPeople().stream().filter(each -> each.getLabel().equals(name)).findFirst()
                .orElseThrow();
    }

    private List<Due> dues() {
        return workbench.open().people().orElseThrow().today();
    }
}
