// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.rows.RowList;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * A group of a form that lists parts of a person: Insert adds one, Enter changes it, Delete removes it, Ctrl+C copies it.
 */
public final class PartList {

    private final PartActions actions;
    private final Label none;
    private final RowList<Part> list;

    /**
     * @param parent has a grid layout of one column
     * @param title of the group, and the name of the list for screen readers
     */
    public PartList(Composite parent, String title, PartActions actions) {
        this.actions = actions;
        createHead(parent, title);
        none = Theme.of(parent).tone(new Label(parent, SWT.NONE), Tone.MUTED);
        none.setText(Messages.Part_none);
        none.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list = new RowList<>(parent, SWT.NONE, title, new PartRenderer(parent, actions));
        list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list.onOpen(actions::edit);
        list.addListener(SWT.KeyDown, this::keyDown);
        list.setMenu(createMenu());
    }

    private void createHead(Composite parent, String title) {
        var head = new Composite(parent, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        head.setLayout(layout);
        var label = Theme.of(parent).face(new Label(head, SWT.NONE), Face.HEADING);
        label.setText(title);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var bar = new ToolBar(head, SWT.FLAT);
        var add = new ToolItem(bar, SWT.PUSH);
        add.setImage(Icon.ADD.image(parent.getDisplay()));
        add.setToolTipText(actions.addTip());
        add.addListener(SWT.Selection, event -> actions.add());
    }

    private Menu createMenu() {
        var menu = new Menu(list);
        item(menu, Messages.Part_addMenu, Icon.ADD, part -> actions.add());
        item(menu, Messages.Part_editMenu, Icon.EDIT, actions::edit);
        item(menu, Messages.Part_openMenu, Icon.OPEN, actions::open);
        item(menu, Messages.Part_copyMenu, null, this::copy);
        item(menu, Messages.Part_removeMenu, Icon.DELETE, actions::remove);
        return menu;
    }

    private void item(Menu menu, String text, Icon icon, Consumer<Part> action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setImage(icon == null ? null : icon.image(menu.getDisplay()));
        item.addListener(SWT.Selection, event -> {
            if (list.selection() != null || icon == Icon.ADD) {
                action.accept(list.selection());
            }
        });
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
            actions.add();
        } else if (list.selection() == null) {
            return;
        } else if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            actions.remove(list.selection());
        } else if (event.keyCode == ' ' && event.stateMask == 0) {
            actions.toggle(list.selection());
        } else if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
            copy(list.selection());
        }
    }

    private void copy(Part part) {
        var clipboard = new Clipboard(list.getDisplay());
        clipboard.setContents(new Object[] {part.text()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Shows these lines. */
    public void show(List<Part> parts) {
        if (!parts.equals(list.rows())) {
            list.show(parts);
        }
        visible(none, parts.isEmpty());
        visible(list, !parts.isEmpty());
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    /** @return the list itself, for tests */
    RowList<Part> list() {
        return list;
    }
}
