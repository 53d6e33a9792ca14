// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kith.core.graph.Places;
import org.kith.core.graph.TieGraph;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * People as dots and ties as lines between them. The background is dragged to move it, the wheel zooms where the pointer
 * is, dots can be dragged; Ctrl selects several, Ctrl and Shift on the background draw a band around them. Arrows walk
 * from neighbour to neighbour, with Shift they select on the way, with Ctrl they move the picture; +, - and 0 zoom, Space
 * selects, Enter opens, Home goes to the one whom the picture is about, Escape lets go. On the window's thread.
 */
public final class GraphCanvas extends Canvas {

    private static final int MARGIN = 56;
    private static final int REACH = 4;
    private static final int EDGE = 40;

    private final Theme theme;
    private final Backdrop backdrop;
    private final Overlay overlay;
    private final GraphSpeech speech;
    private final Marks marks = new Marks();
    private Scene scene = Scene.EMPTY;
    private NodeGrid grid = new NodeGrid(Scene.EMPTY);
    private Camera camera = new Camera(1, 0, 0);
    /** Whether the whole picture is kept in the window, until the user looks closer. */
    private boolean fitting = true;
    private Point pointer = new Point(0, 0);
    private IntFunction<List<String>> card = node -> List.of(scene.look(node).label());
    private Runnable selecting = () -> { };
    private Runnable dragging = () -> { };
    private Consumer<UUID> opening = person -> { };

    /** @param name accessible name */
    public GraphCanvas(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        theme = Theme.of(this);
        backdrop = new Backdrop(this);
        overlay = new Overlay(theme);
        speech = new GraphSpeech(this, name);
        theme.onChange(this, this::redraw);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        new GraphMouse(this);
        new GraphKeys(this);
    }

    /** Says what the card of somebody pointed at tells, by node; the first line is the name. */
    public void card(IntFunction<List<String>> lines) {
        card = lines;
    }

    /** Says what happens when the user has selected others. */
    public void onSelection(Runnable action) {
        selecting = action;
    }

    /** Says what Enter and a double click do. */
    public void onOpen(Consumer<UUID> action) {
        opening = action;
    }

    /** Says what happens when the user begins to drag somebody: whoever moves people as well should stop. */
    public void onDrag(Runnable action) {
        dragging = action;
    }

    /** Shows these people. Whoever was selected before and is among them stays so. */
    public void show(TieGraph graph, List<NodeLook> looks, Places places) {
        var selected = selection();
        var focus = focus() == TieGraph.NONE ? null : scene.graph().id(focus());
        marks.hovered(TieGraph.NONE);
        marks.lit(new BitSet());
        scene(new Scene(graph, List.copyOf(looks), places));
        marks.selected(nodes(selected));
        marks.focus(focus == null ? TieGraph.NONE : graph.node(focus));
    }

    /** Gives the same people other looks. */
    public void looks(List<NodeLook> looks) {
        scene(new Scene(scene.graph(), List.copyOf(looks), scene.places()));
    }

    /** Moves everybody. */
    public void place(Places places) {
        scene(scene.at(places));
    }

    private void scene(Scene next) {
        scene = next;
        grid = new NodeGrid(next);
        if (fitting) {
            fit();
        }
        redraw();
    }

    Scene scene() {
        return scene;
    }

    Camera camera() {
        return camera;
    }

    /** @return who is shown */
    public TieGraph graph() {
        return scene.graph();
    }

    /** @return where everybody is */
    public Places places() {
        return scene.places();
    }

    /** @return the node that the keyboard is on; {@link TieGraph#NONE} if it is on none */
    public int focus() {
        return marks.focus();
    }

    /** @return the selected people */
    public List<UUID> selection() {
        return marks.selected().stream().mapToObj(scene.graph()::id).toList();
    }

    /** Selects the ones among these people who are shown; nobody is told. */
    public void select(Collection<UUID> people) {
        marks.selected(nodes(people));
        if (marks.selected().cardinality() == 1) {
            marks.focus(marks.selected().nextSetBit(0));
        }
        redraw();
    }

    private BitSet nodes(Collection<UUID> people) {
        var nodes = new BitSet();
        people.stream().mapToInt(scene.graph()::node).filter(node -> node != TieGraph.NONE).forEach(nodes::set);
        return nodes;
    }

    /** Lets everybody but these nodes step back; nobody steps back if there are none. */
    public void light(BitSet nodes) {
        marks.lit(nodes);
        redraw();
    }

    /** Puts somebody in the middle, large enough for their name to be read, and selects them. */
    public void reveal(int node) {
        fitting = false;
        var size = getClientArea();
        camera = new Camera(Math.max(camera.scale(), 0.7), 0, 0).centred(scene.x(node), scene.y(node), size.width,
                size.height);
        selectOnly(node);
    }

    /** Shows everybody, now and while they move. */
    public void fit() {
        var size = getClientArea();
        fitting = true;
        camera = Camera.fit(scene.extent(), Math.max(1, size.width), Math.max(1, size.height), MARGIN);
        redraw();
    }

    /** Makes the picture larger by a factor around its middle. */
    public void zoom(double factor) {
        var size = getClientArea();
        zoom(factor, size.width / 2, size.height / 2);
    }

    void zoom(double factor, int x, int y) {
        fitting = false;
        camera = camera.zoomed(factor, x, y);
        redraw();
    }

    void pan(int right, int down) {
        fitting = false;
        camera = camera.moved(right, down);
        redraw();
    }

    private void resized() {
        if (fitting) {
            fit();
        }
    }

    /** @return whose dot is at a point of the window, {@link TieGraph#NONE} for nobody */
    int nodeAt(int x, int y) {
        double scale = camera.scale();
        double most = scene.size() == 0 ? 0 : scene.radius(scene.bySize()[0], scale);
        return grid.at(camera.worldX(x), camera.worldY(y), (most + REACH) / scale,
                node -> (scene.radius(node, scale) + REACH) / scale);
    }

    void hover(int node, int x, int y) {
        pointer = new Point(x, y);
        if (node != marks.hovered() || node != TieGraph.NONE) {
            marks.hovered(node);
            setCursor(node == TieGraph.NONE ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            redraw();
        }
    }

    void drag(int node, int x, int y) {
        dragging.run();
        marks.hovered(TieGraph.NONE);
        fitting = false;
        var places = new Places(scene.places().x().clone(), scene.places().y().clone());
        places.x()[node] = (float) camera.worldX(x);
        places.y()[node] = (float) camera.worldY(y);
        place(places);
    }

    void band(Rectangle area) {
        marks.band(area);
        redraw();
    }

    void selectBand() {
        var band = marks.band();
        marks.band(null);
        if (band != null) {
            var selected = (BitSet) marks.selected().clone();
            selected.or(grid.inside(new Extent(camera.worldX(band.x), camera.worldY(band.y),
                    camera.worldX(band.x + band.width), camera.worldY(band.y + band.height))));
            selected(selected);
        }
    }

    boolean isSelected(int node) {
        return marks.selected().get(node);
    }

    void selectOnly(int node) {
        focusOn(node);
        var selected = new BitSet();
        selected.set(node);
        selected(selected);
    }

    void toggle(int node) {
        focusOn(node);
        var selected = (BitSet) marks.selected().clone();
        selected.flip(node);
        selected(selected);
    }

    void toggleFocus() {
        if (focus() != TieGraph.NONE) {
            toggle(focus());
        }
    }

    private void selected(BitSet nodes) {
        if (!nodes.equals(marks.selected())) {
            marks.selected(nodes);
            speech.selectionChanged();
            selecting.run();
        }
        redraw();
    }

    /** Selects nobody, and takes the keyboard from whom it is on. */
    void clear() {
        marks.focus(TieGraph.NONE);
        marks.band(null);
        selected(new BitSet());
    }

    void focusOn(int node) {
        marks.focus(node);
        speech.focusMoved();
        redraw();
    }

    void walk(Direction direction, boolean more) {
        if (focus() == TieGraph.NONE) {
            walkHome();
        } else {
            walkTo(direction.from(focus(), scene), more);
        }
    }

    /** To whom the picture is about, else to whom is largest. */
    void walkHome() {
        if (scene.size() > 0) {
            int home = scene.bySize()[0];
            for (int node : scene.bySize()) {
                home = scene.look(node).marked() ? node : home;
            }
            walkTo(home, false);
        }
    }

    private void walkTo(int node, boolean more) {
        focusOn(node);
        bringIntoSight(node);
        var selected = more ? (BitSet) marks.selected().clone() : new BitSet();
        selected.set(node);
        selected(selected);
    }

    private void bringIntoSight(int node) {
        var size = getClientArea();
        double x = camera.screenX(scene.x(node));
        double y = camera.screenY(scene.y(node));
        if (x < EDGE || y < EDGE || x > size.width - EDGE || y > size.height - EDGE) {
            fitting = false;
            camera = camera.centred(scene.x(node), scene.y(node), size.width, size.height);
        }
    }

    void open() {
        if (focus() != TieGraph.NONE) {
            opening.accept(scene.graph().id(focus()));
        }
    }

    private void paint(Event event) {
        var window = getClientArea();
        event.gc.setBackground(theme.color(Tone.SURFACE));
        event.gc.fillRectangle(window);
        backdrop.paint(event.gc, new View(scene, camera, window.width, window.height, density(), Shades.of(theme),
                marks.lit()));
        overlay.paint(event.gc, scene, grid, camera, window, marks, isFocusControl());
        if (marks.hovered() != TieGraph.NONE) {
            overlay.paintCard(event.gc, card.apply(marks.hovered()), pointer, window);
        }
    }

    private double density() {
        return Math.max(1, getMonitor().getZoom() / 100.0);
    }

    /** @return whether everything is drawn as it is, and nothing is still drawn in the background */
    public boolean drawn() {
        return backdrop.current();
    }

    /** @return a picture of everybody for a file, with this many pixels */
    public ImageData picture(int width, int height) {
        var window = new Rectangle(0, 0, width, height);
        var whole = Camera.fit(scene.extent(), width, height, 2.0 * MARGIN);
        var image = new Image(getDisplay(), new View(scene, whole, width, height, 1, Shades.of(theme), new BitSet())
                .draw());
        var gc = new GC(image);
        overlay.paint(gc, scene, grid, whole, window, new Marks(), false);
        gc.dispose();
        var data = image.getImageData(100);
        image.dispose();
        return data;
    }

    /** @return a picture of everybody that can be enlarged at will */
    public String svg() {
        return new SvgPicture(scene, Shades.of(theme)).write();
    }
}
