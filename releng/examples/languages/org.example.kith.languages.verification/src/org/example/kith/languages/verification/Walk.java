// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.example.kith.languages.Languages;
import org.kith.core.guard.Guard;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.model.contacts.Person;
import org.kith.ui.ViewIds;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.Stage;
import org.kith.ui.rows.RowList;
import org.kith.ui.table.DataTable;

/** Looks at one contribution after the other, writes down each that is at work, and closes the workbench. */
final class Walk {

    private static final int POLL_MILLIS = 200;
    private static final int PATIENCE_POLLS = 150;
    private static final String SOMEBODY = "Ahmed Farouk";
    private static final String NOTE = "org.example.kith.languages.note";

    private final Path file;
    private final Display display = Display.getDefault();
    private final OpenNetwork open = PlatformUI.getWorkbench().getService(OpenNetwork.class);
    private final List<String> seen = new ArrayList<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private int polls;

    /** Something to do once, and something that is to be seen then. */
    private record Step(String name, Work work, Supplier<Boolean> sight) {
    }

    /** Something that may fail. */
    @FunctionalInterface
    private interface Work {
        void run() throws CommandException, PartInitException;
    }

    Walk(Path file) {
        this.file = file;
    }

    void begin() {
        step("network", () -> { }, () -> open.stage() == Stage.OPEN);
        step("column", () -> show(ViewIds.CONTACTS), () -> cells().anyMatch("French C1"::equals));
        step("view", () -> show("org.example.kith.languages.view"), () -> controls(DataTable.class)
                .anyMatch(table -> String.valueOf(table.row(0)).contains("French")));
        step("page", this::turnToPage, () -> controls(RowList.class).filter(Control::isVisible)
                .anyMatch(list -> list.rows().toString().contains("French")));
        step("key", () -> { }, () -> "Ctrl+Alt+L".equals(key()));
        step("command", () -> note("it B1"), () -> Languages.inWords(somebody()).contains("Italian B1"));
        step("undo", open::undo, () -> !Languages.inWords(somebody()).contains("Italian"));
        step("template", () -> { }, () -> PipelineTemplate.all(new Guard()).stream()
                .anyMatch(each -> each.key().equals("language")));
        step("preferences", () -> { }, this::preferencePageOpens);
        step("suggestion", this::learn, () -> controls(RowList.class)
                .anyMatch(list -> list.rows().toString().contains("which you learn")));
        next();
    }

    private void step(String name, Work work, Supplier<Boolean> sight) {
        steps.add(new Step(name, work, sight));
    }

    private void next() {
        if (steps.isEmpty()) {
            end("all");
            return;
        }
        polls = 0;
        try {
            steps.peek().work().run();
            await();
        } catch (CommandException | PartInitException | RuntimeException e) {
            end("failed: " + steps.peek().name() + ": " + e);
        }
    }

    private void await() {
        if (steps.peek().sight().get()) {
            seen.add("seen: " + steps.poll().name());
            next();
        } else if (++polls > PATIENCE_POLLS) {
            end("missing: " + steps.peek().name());
        } else {
            display.timerExec(POLL_MILLIS, this::await);
        }
    }

    private void end(String last) {
        seen.add(last);
        try {
            Files.write(file, seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PlatformUI.getWorkbench().close();
    }

    private void show(String view) throws PartInitException {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(view);
    }

    private Person somebody() {
        return open.network().orElseThrow().root().getPeople().stream()
                .filter(person -> person.getLabel().equals(SOMEBODY)).findFirst().orElseThrow();
    }

    private void turnToPage() throws PartInitException {
        open.selection().select(List.of(somebody().getId()));
        show(ViewIds.PERSON);
        controls(TabFolder.class).forEach(folder -> Arrays.stream(folder.getItems())
                .filter(item -> item.getText().equals("Languages")).forEach(item -> turnTo(folder, item)));
    }

    private static void turnTo(TabFolder folder, TabItem item) {
        folder.setSelection(item);
        folder.notifyListeners(SWT.Selection, new Event());
    }

    private static String key() {
        var binding = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(NOTE);
        return binding == null ? "" : binding;
    }

    /** The owner learns what somebody speaks who was not met for long. */
    private void learn() throws CommandException, PartInitException {
        open.selection().select(List.of(open.network().orElseThrow().root().getOwner().getId()));
        note("fr A1");
        show(ViewIds.TODAY);
    }

    private static void note(String language) throws CommandException {
        var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(NOTE);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                ParameterizedCommand.generateCommand(command, Map.of("language", language)), null);
    }

    private boolean preferencePageOpens() {
        return PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.POST_ORDER).stream()
                .filter(node -> node.getId().equals("org.example.kith.languages.preferences")).anyMatch(this::opens);
    }

    private boolean opens(IPreferenceNode node) {
        node.createPage();
        var shell = new Shell(display);
        node.getPage().createControl(shell);
        boolean there = node.getPage().getControl() != null;
        shell.dispose();
        return there;
    }

    /** @return what stands in the first rows of all tables */
    private Stream<String> cells() {
        return controls(NatTable.class).flatMap(table -> Stream.iterate(0, row -> row < table.getRowCount(), row -> row + 1)
                .flatMap(row -> Stream.iterate(0, column -> column < table.getColumnCount(), column -> column + 1)
                        .map(column -> String.valueOf(table.getDataValueByPosition(column, row)))));
    }

    private <C> Stream<C> controls(Class<C> type) {
        return Arrays.stream(display.getShells()).flatMap(Walk::below).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Control> below(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Walk::below))
                : Stream.of(control);
    }
}
