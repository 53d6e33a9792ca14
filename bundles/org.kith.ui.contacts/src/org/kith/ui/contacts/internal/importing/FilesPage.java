// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kith.core.format.Format;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportOptions.Mode;
import org.kith.core.format.Importer;
import org.kith.core.format.TableColumn;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** Which files to import: chosen one by one, or dropped. */
final class FilesPage extends WizardPage {

    private final Set<Path> files;
    private final String formats;
    private final Importer importer;
    private final Consumer<List<TableColumn>> columnsFound;
    private List<TableColumn> columns = List.of();
    private int looks;
    private Table table;
    private ImportOptions options = ImportOptions.DEFAULT;

    /** @param columnsFound hears of the columns that the user should look at, whenever other files are chosen */
    FilesPage(Importer importer, List<Path> files, Consumer<List<TableColumn>> columnsFound) {
        super("files");
        this.importer = importer;
        this.columnsFound = columnsFound;
        this.files = new LinkedHashSet<>(files);
        this.formats = importer.formats().stream().filter(Format::reads).map(Format::name).collect(Collectors.joining(", "));
        setTitle(Messages.Import_filesTitle);
        setDescription(Messages.Import_filesDescription);
    }

    /** @return the files chosen, in the order they were */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** @return how they are to be imported, columns aside */
    ImportOptions options() {
        return options;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        table = AccessibleName.of(new Table(area, SWT.BORDER | SWT.MULTI), Messages.Import_filesList);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                removeSelected();
            }
        });
        createButtons(area);
        createOptions(area);
        var hint = Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.MUTED);
        hint.setText(NLS.bind(Messages.Import_filesHint, formats));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = 480;
        data.verticalIndent = Space.SMALL;
        hint.setLayoutData(data);
        acceptDrops(area);
        setControl(area);
        show();
    }

    private void createButtons(Composite area) {
        var column = new Composite(area, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        column.setLayout(new GridLayout());
        button(column, Messages.Import_add, this::choose);
        button(column, Messages.Import_addFolder, this::chooseFolder);
        var remove = button(column, Messages.Import_remove, this::removeSelected);
        remove.setEnabled(false);
        table.addListener(SWT.Selection, event -> remove.setEnabled(table.getSelectionCount() > 0));
    }

    private void createOptions(Composite area) {
        var row = new Composite(area, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        row.setLayout(layout);
        new Label(row, SWT.NONE).setText(Messages.Import_mode);
        var mode = new Combo(row, SWT.READ_ONLY);
        mode.setItems(Messages.Import_modeUpdate, Messages.Import_modeCreate, Messages.Import_modeFill);
        mode.select(0);
        mode.addListener(SWT.Selection, event -> options = options.in(Mode.values()[mode.getSelectionIndex()]));
        var content = new Button(row, SWT.CHECK);
        content.setText(Messages.Import_content);
        content.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        content.addListener(SWT.Selection, event -> options = options.withContent(content.getSelection()));
    }

    private static Button button(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void acceptDrops(Composite area) {
        var target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                add(List.of((String[]) event.data));
            }
        });
    }

    private void choose() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Import_choose);
        if (dialog.open() != null) {
            var folder = Path.of(dialog.getFilterPath());
            add(List.of(dialog.getFileNames()).stream().map(name -> folder.resolve(name).toString()).toList());
        }
    }

    private void chooseFolder() {
        var dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.Import_choose);
        var folder = dialog.open();
        if (folder != null) {
            add(List.of(folder));
        }
    }

    private void add(List<String> names) {
        names.forEach(name -> files.add(Path.of(name).toAbsolutePath()));
        show();
    }

    private void removeSelected() {
        for (var item : table.getSelection()) {
            files.remove(item.getData());
        }
        show();
        table.notifyListeners(SWT.Selection, null);
    }

    private void show() {
        table.removeAll();
        for (var file : files) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(file.toString());
            item.setImage(Icon.NOTE.image(table.getDisplay()));
            item.setData(file);
        }
        setPageComplete(false);
        look();
    }

    /** Looks into the files on another thread; the next page depends on it. */
    private void look() {
        int number = ++looks;
        var chosen = files();
        var display = getShell().getDisplay();
        CompletableFuture.supplyAsync(() -> chosen.stream().flatMap(file -> importer.columns(file).stream()).toList())
                .thenAccept(found -> display.asyncExec(() -> found(number, found)));
    }

    private void found(int number, List<TableColumn> found) {
        if (number == looks && !table.isDisposed()) {
            columns = found;
            columnsFound.accept(found);
            setPageComplete(!files.isEmpty());
        }
    }

    /** @return whether there is a table of which the user should say what its columns hold */
    boolean hasColumns() {
        return !columns.isEmpty();
    }
}
