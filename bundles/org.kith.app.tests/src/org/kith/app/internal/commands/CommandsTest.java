// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.app.internal.RunningWorkbench;
import org.kith.ui.CommandIds;
import org.kith.ui.ViewIds;

class CommandsTest {

    private final RunningWorkbench workbench = new RunningWorkbench();

    @BeforeEach
    void goToContacts() throws Exception {
        workbench.begin("Commands");
        workbench.page().showView(ViewIds.CONTACTS);
    }

    private static final List<String> PARAMETERS = List.of(CommandIds.DAYS, CommandIds.FILES,
            CommandIds.INTERACTION);

    static Stream<String> commands() {
        return Arrays.stream(CommandIds.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers())).map(CommandsTest::value)
                .filter(id -> !PARAMETERS.contains(id));
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasANameAndIsHandled(String id) throws Exception {
        var command = service(ICommandService.class).getCommand(id);

        assertThat(command.getName()).isNotBlank();
        assertThat(command.isHandled()).as("%s is handled", id).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"org.kith.ui.person.new, M1+N", "org.kith.ui.interaction.log, M1+L", "org.kith.ui.find, M1+F",
            "org.kith.ui.network.import, M1+I", "org.kith.ui.insight.capture, M1+J",
            "org.kith.ui.network.open, M1+O", "org.kith.ui.cadence.set, M1+K",
            "org.eclipse.ui.edit.undo, M1+Z", "org.eclipse.ui.edit.redo, M1+Y", "org.eclipse.ui.edit.redo, M1+M2+Z",
            "org.eclipse.ui.file.exit, M1+Q", "org.eclipse.ui.edit.delete, DEL"})
    void commandsHaveTheKeysThatPeopleExpect(String id, String keys) throws Exception {
        assertThat(service(IBindingService.class).getActiveBindingsFor(id)).contains(KeySequence.getInstance(keys));
    }

    @Test
    void theMenusAreThoseOfKith() {
        assertThat(workbench.window().getShell().getMenuBar().getItems())
                .extracting(item -> item.getText().replace("&", ""))
                .containsExactly("File", "Edit", "Person", "View", "Help");
    }

    @Test
    void whatStandsInTheToolbarHasAnIcon() {
        var images = service(ICommandImageService.class);

        assertThat(Stream.of(CommandIds.NEW_PERSON, CommandIds.LOG_INTERACTION, CommandIds.CAPTURE_INSIGHT,
                CommandIds.IMPORT, CommandIds.FIND))
                .allSatisfy(id -> assertThat(images.getImageDescriptor(id)).isNotNull());
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
