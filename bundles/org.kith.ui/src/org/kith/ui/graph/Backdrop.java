// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/**
 * The picture of ties and nodes behind everything else. It is drawn in a job, larger than the window, and made an image of
 * the screen there, too, which takes longer than to show it; meanwhile the last one is shown where it belongs, moved and
 * stretched.
 */
final class Backdrop {

    private static final double MARGIN = 0.2;
    /** When only so much of the margin is left, the next picture is drawn. */
    private static final double LEFT = 0.08;

    private final Control owner;
    private View shown;
    private Image image;
    private View wanted;
    private boolean drawing;

    Backdrop(Control owner) {
        this.owner = owner;
        owner.addDisposeListener(disposed -> forget());
    }

    private void forget() {
        if (image != null) {
            image.dispose();
        }
    }

    void paint(GC gc, View view) {
        if (wanted == null || !wanted.serves(view.withMargin(LEFT))) {
            wanted = view.withMargin(MARGIN);
            draw();
        }
        if (image != null) {
            paint(gc, view.camera());
        }
    }

    /** @return whether the picture is as it was asked for */
    boolean current() {
        return wanted == shown && !drawing;
    }

    private void draw() {
        if (drawing) {
            return;
        }
        drawing = true;
        var view = wanted;
        var display = owner.getDisplay();
        var job = Job.createSystem(getClass().getName(), monitor -> {
            var picture = view.draw();
            if (!display.isDisposed()) {
                var next = new Image(display, picture);
                display.asyncExec(() -> drawn(view, next));
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void drawn(View view, Image next) {
        drawing = false;
        if (owner.isDisposed()) {
            next.dispose();
            return;
        }
        forget();
        image = next;
        shown = view;
        if (wanted != view) {
            draw();
        }
        owner.redraw();
    }

    /** Smoothing a smaller picture takes as long as several frames may, and is seen until the next one is drawn only. */
    private void paint(GC gc, Camera now) {
        double factor = now.scale() / shown.camera().scale();
        var size = image.getBounds();
        gc.setInterpolation(SWT.NONE);
        gc.drawImage(image, 0, 0, size.width, size.height, (int) Math.round(now.screenX(shown.camera().x())),
                (int) Math.round(now.screenY(shown.camera().y())), (int) Math.round(shown.width() * factor),
                (int) Math.round(shown.height() * factor));
        gc.setInterpolation(SWT.DEFAULT);
    }
}
