// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.Photo;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.Initials;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** The photo of a person in a circle, or their initials; a click or the space bar offers to choose another. */
final class Portrait {

    /** Width and height in pixels. */
    static final int SIZE = 56;

    /** Pictures are kept for screens with so many pixels for one of ours. */
    private static final int FINEST = 2;

    private final OpenNetwork open;
    private final PortraitActions actions;
    private final Canvas canvas;
    private Person person;
    private String shownHash;
    private Image image;

    Portrait(Composite parent, OpenNetwork open, PortraitActions actions) {
        this.open = open;
        this.actions = actions;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseUp, event -> offer(event.button == 1));
        canvas.addListener(SWT.KeyDown, event -> offer(event.character == ' ' || event.character == SWT.CR));
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        canvas.addDisposeListener(event -> drop());
        canvas.setMenu(createMenu());
        name();
    }

    Canvas control() {
        return canvas;
    }

    /** @return whether a photo is shown, not the initials */
    boolean hasImage() {
        return image != null;
    }

    private void name() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = person == null ? "" : NLS.bind(Messages.Portrait_name, person.getLabel());
            }
        });
    }

    private Menu createMenu() {
        var menu = new Menu(canvas);
        var choose = new MenuItem(menu, SWT.PUSH);
        choose.setText(Messages.Portrait_choose);
        choose.addListener(SWT.Selection, event -> actions.choose(canvas.getShell(), person));
        var remove = new MenuItem(menu, SWT.PUSH);
        remove.setText(Messages.Portrait_remove);
        remove.addListener(SWT.Selection, event -> actions.remove(person));
        menu.addListener(SWT.Show, event -> remove.setEnabled(person != null && person.getPhoto() != null));
        return menu;
    }

    private void offer(boolean wanted) {
        if (wanted && person != null) {
            canvas.getMenu().setVisible(true);
        }
    }

    /** Shows another person, or what has changed of the same; null for nobody. */
    void show(Person shown) {
        person = shown;
        var hash = shown == null ? null : shown.getPhoto();
        if (!Objects.equals(hash, shownHash)) {
            drop();
            shownHash = hash;
            open.network().filter(network -> shown != null).flatMap(network -> network.photo(shown))
                    .ifPresent(this::load);
        }
        canvas.redraw();
    }

    /** Large pictures take a while to unpack. */
    private void load(Photo photo) {
        var display = canvas.getDisplay();
        CompletableFuture.supplyAsync(() -> unpack(photo)).thenAccept(data -> {
            if (data != null && !display.isDisposed()) {
                display.asyncExec(() -> take(photo, data));
            }
        });
    }

    private static ImageData unpack(Photo photo) {
        try {
            return square(new ImageData(new ByteArrayInputStream(photo.content())));
        } catch (SWTException unknown) {
            return null; // the initials stand in for what is no picture or of a sort that can't be shown
        }
    }

    private static ImageData square(ImageData data) {
        double scale = (double) FINEST * SIZE / Math.min(data.width, data.height);
        return scale >= 1 ? data : data.scaledTo(Math.max(1, (int) Math.round(data.width * scale)),
                Math.max(1, (int) Math.round(data.height * scale)));
    }

    private void take(Photo photo, ImageData data) {
        if (!canvas.isDisposed() && photo.hash().equals(shownHash)) {
            drop();
            shownHash = photo.hash();
            image = new Image(canvas.getDisplay(), data);
            canvas.redraw();
        }
    }

    private void drop() {
        shownHash = null;
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        if (person == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        if (image == null) {
            paintInitials(gc);
        } else {
            paintImage(gc);
        }
        if (canvas.isFocusControl()) {
            gc.setForeground(Theme.of(canvas).color(Tone.ACCENT));
            gc.setLineWidth(2);
            gc.drawOval(1, 1, SIZE - 3, SIZE - 3);
        }
    }

    private void paintInitials(GC gc) {
        var theme = Theme.of(canvas);
        gc.setBackground(theme.color(Tone.SELECTION));
        gc.fillOval(0, 0, SIZE - 1, SIZE - 1);
        gc.setForeground(theme.color(Tone.ACCENT));
        gc.setFont(theme.font(Face.TITLE));
        var initials = Initials.of(person.getLabel());
        var extent = gc.textExtent(initials);
        gc.drawText(initials, (SIZE - extent.x) / 2, (SIZE - extent.y) / 2, true);
    }

    /** The middle of the picture, cut round. */
    private void paintImage(GC gc) {
        var bounds = image.getBounds();
        int side = Math.min(bounds.width, bounds.height);
        var circle = new Path(canvas.getDisplay());
        circle.addArc(0, 0, SIZE - 1f, SIZE - 1f, 0, 360);
        gc.setClipping(circle);
        gc.drawImage(image, (bounds.width - side) / 2, (bounds.height - side) / 3, side, side, 0, 0, SIZE, SIZE);
        gc.setClipping((Path) null);
        circle.dispose();
    }
}
