// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * A board, for a few cards or for thousands: only what is seen is drawn. The headers stay while the cards scroll.
 * Arrows move the cursor, with Ctrl the card itself; screen readers see a list of cards.
 */
final class BoardCanvas extends Canvas {

    private static final int STEP = 48;
    private static final int TRANSLUCENT = 210;
    private static final int OPAQUE = 255;

    private final BoardActions actions;
    private final CardPaint paint;
    private final Theme theme;
    private final QuickAdd quickAdd;
    private Board board = Board.EMPTY;
    private BoardLayout layout;
    private Place cursor = Place.on(0);
    private Place hovered;
    private Drag drag;

    /**
     * A card on its way.
     *
     * @param card which
     * @param at where the pointer is, in pixels of the canvas
     * @param column where it would be dropped; -1 for nowhere
     */
    record Drag(Card card, Point at, int column) {
    }

    BoardCanvas(Composite parent, String name, BoardActions actions) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        this.actions = actions;
        theme = Theme.of(this);
        theme.onChange(this, this::redraw);
        paint = new CardPaint(this);
        quickAdd = new QuickAdd(this, actions::add);
        layout = new BoardLayout(board, paint.heights(), 0, 0);
        BoardAccess.install(this, name);
        new BoardMouse(this);
        new BoardKeys(this);
        new BoardMenu(this);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
    }

    Board board() {
        return board;
    }

    BoardLayout geometry() {
        return layout;
    }

    BoardActions actions() {
        return actions;
    }

    Place cursor() {
        return cursor;
    }

    /** @return the selected card */
    Optional<Card> selected() {
        return cursor.card(board);
    }

    /** @return the column that the cursor is in; empty on an empty board */
    Optional<Column> column() {
        return cursor.column() < board.columns().size() ? Optional.of(board.columns().get(cursor.column()))
                : Optional.empty();
    }

    /** Shows a board as it is now; the cursor stays on its card, else as near as can be. */
    void show(Board shown) {
        var before = selected();
        var old = new View(board, layout, cursor, origin());
        board = shown;
        hovered = null;
        layOut();
        cursor = before.flatMap(card -> Place.of(board, card.id())).orElseGet(this::nearest);
        if (!before.map(Card::id).equals(selected().map(Card::id))) {
            tell();
        }
        reveal();
        redrawChanges(old);
    }

    /** What was seen. */
    private record View(Board board, BoardLayout layout, Place cursor, Point origin) {
    }

    private Point origin() {
        return new Point(originX(), originY());
    }

    /** Columns that look as before are not drawn again: an edit touches one or two of them. */
    private void redrawChanges(View old) {
        if (!old.origin().equals(origin()) || !layout.looksLike(old.layout())) {
            redraw();
            return;
        }
        for (int i = 0; i < board.columns().size(); i++) {
            if (i == cursor.column() || i == old.cursor().column()
                    || !board.columns().get(i).equals(old.board().columns().get(i))) {
                redraw(columnBounds(i));
            }
        }
    }

    private void redraw(Rectangle bounds) {
        redraw(bounds.x, bounds.y, bounds.width, bounds.height, false);
    }

    /** Draws what stands at a place again; nothing for null. */
    private void redraw(Place place) {
        if (place != null && place.column() < board.columns().size()) {
            redraw(place.index() < 0 ? headerBounds(place.column()) : cardBounds(place));
        }
    }

    private Place nearest() {
        if (board.columns().isEmpty()) {
            return Place.on(0);
        }
        int column = Math.min(cursor.column(), board.columns().size() - 1);
        var steps = new Steps(board);
        return cursor.index() <= 0 ? steps.end(column, false)
                : steps.vertical(new Place(column, 0, -1), cursor.index() + 1);
    }

    /** Puts the cursor somewhere and makes that seen. */
    void go(Place place) {
        if (!place.equals(cursor)) {
            var before = cursor;
            var origin = origin();
            cursor = place;
            reveal();
            if (origin.equals(origin())) {
                redraw(before);
                redraw(place);
            } else {
                redraw();
            }
            tell();
        }
    }

    /** Puts the cursor on a card, if it is shown. */
    void select(UUID card) {
        Place.of(board, card).ifPresent(this::go);
    }

    private void tell() {
        getAccessible().selectionChanged();
        getAccessible().setFocus(BoardAccess.child(this));
        actions.selected(selected().map(Card::id).orElse(null));
    }

    /** Opens the field that adds cards to the column of the cursor. */
    void add() {
        column().filter(CardPaint::mayAdd).ifPresent(column -> {
            getVerticalBar().setSelection(0);
            quickAdd.open(column, columnBounds(cursor.column()));
        });
    }

    QuickAdd quickAdd() {
        return quickAdd;
    }

    /** Finds out anew where everything is. */
    void arrange() {
        layOut();
        redraw();
    }

    private void layOut() {
        layout = new BoardLayout(board, paint.heights(), getClientArea().width, quickAdd.height());
        updateBar(getHorizontalBar(), layout.width(), getClientArea().width);
        updateBar(getVerticalBar(), layout.height(), getClientArea().height - layout.header());
        quickAdd.follow();
    }

    private static void updateBar(ScrollBar bar, int total, int page) {
        int shown = Math.max(1, Math.min(page, total));
        bar.setVisible(total > page);
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, total - page)), 0, Math.max(1, total), shown,
                STEP, Math.max(STEP, page - STEP));
    }

    private void scrolled() {
        quickAdd.follow();
        redraw();
    }

    /** Scrolls by so many pixels. */
    void scroll(int x, int y) {
        getHorizontalBar().setSelection(getHorizontalBar().getSelection() + x);
        getVerticalBar().setSelection(getVerticalBar().getSelection() + y);
        scrolled();
    }

    /** @return how many cards fit between the headers and the lower edge, at least one */
    int page() {
        return Math.max(1, (getClientArea().height - layout.header()) / paint.heights().card() - 1);
    }

    /** As long as the canvas has no size there is nothing to scroll to. */
    private void reveal() {
        if (column().isEmpty() || getClientArea().isEmpty()) {
            return;
        }
        int left = layout.left(cursor.column()) - BoardLayout.GAP;
        reveal(getHorizontalBar(), left, layout.width(cursor.column()) + 2 * BoardLayout.GAP, getClientArea().width);
        if (selected().isPresent()) {
            var card = layout.card(cursor);
            int above = cursor.index() == 0 ? card.y - layout.laneTop(cursor.lane()) : 0;
            reveal(getVerticalBar(), card.y - above - BoardLayout.GAP, card.height + above + 2 * BoardLayout.GAP,
                    getClientArea().height - layout.header());
        }
    }

    private static void reveal(ScrollBar bar, int start, int length, int page) {
        if (start < bar.getSelection()) {
            bar.setSelection(start);
        } else if (start + length > bar.getSelection() + page) {
            bar.setSelection(start + length - page);
        }
    }

    private int originX() {
        return getHorizontalBar().getSelection();
    }

    private int originY() {
        return getVerticalBar().getSelection() - layout.header();
    }

    /** @return the card at a point of the canvas; null if there is none */
    Place cardAt(int x, int y) {
        return y < layout.header() ? null : layout.cardAt(x + originX(), y + originY());
    }

    /** @return the column at a point of the canvas; -1 if there is none */
    int columnAt(int x) {
        return layout.columnAt(x + originX());
    }

    /** @return where a card is on the canvas now */
    Rectangle cardBounds(Place place) {
        var bounds = layout.card(place);
        return new Rectangle(bounds.x - originX(), bounds.y - originY(), bounds.width, bounds.height);
    }

    /** @return where a column is on the canvas now, from its header down */
    Rectangle columnBounds(int column) {
        return new Rectangle(layout.left(column) - originX(), 0, layout.width(column), getClientArea().height);
    }

    Rectangle headerBounds(int column) {
        var bounds = columnBounds(column);
        return new Rectangle(bounds.x, bounds.y, bounds.width, layout.header());
    }

    void hover(Place place) {
        if (place == null ? hovered != null : !place.equals(hovered)) {
            redraw(hovered);
            hovered = place;
            redraw(hovered);
        }
    }

    /** Shows a card on its way; null when it is there. */
    void drag(Drag shown) {
        drag = shown;
        redraw();
    }

    private void paint(Event event) {
        var gc = event.gc;
        var area = getClientArea().intersection(event.getBounds());
        gc.setBackground(theme.color(Tone.SURFACE));
        gc.fillRectangle(area);
        for (int column = 0; column < board.columns().size(); column++) {
            if (columnBounds(column).intersects(area)) {
                paint.column(gc, columnBounds(column), drag != null && drag.column() == column);
            }
        }
        gc.setClipping(area.intersection(new Rectangle(0, layout.header(), getClientArea().width,
                Math.max(0, getClientArea().height - layout.header()))));
        for (int lane = 0; lane < board.lanes().size(); lane++) {
            paintLane(gc, lane, area);
        }
        gc.setClipping(area);
        paintHeaders(gc, area);
        if (drag != null) {
            gc.setAlpha(TRANSLUCENT);
            paint.card(gc, drag.card(), ghost(), CardPaint.Look.FOCUSED);
            gc.setAlpha(OPAQUE);
        }
    }

    private Rectangle ghost() {
        var size = cardBounds(cursor);
        return new Rectangle(drag.at().x - size.width / 2, drag.at().y - STEP / 2, size.width, size.height);
    }

    private void paintLane(GC gc, int lane, Rectangle area) {
        int top = layout.laneTop(lane) - originY();
        if (board.hasLanes() && top < area.y + area.height) {
            paint.lane(gc, board.lanes().get(lane), new Rectangle(0, top, getClientArea().width,
                    paint.heights().lane()));
        }
        for (int column = 0; column < board.columns().size(); column++) {
            if (columnBounds(column).intersects(area)) {
                paintCards(gc, column, lane, area);
            }
        }
    }

    private void paintCards(GC gc, int column, int lane, Rectangle area) {
        var cards = board.cards(column, lane);
        for (int i = layout.firstBelow(lane, getVerticalBar().getSelection()); i < cards.size(); i++) {
            var place = new Place(column, lane, i);
            var bounds = cardBounds(place);
            if (bounds.y > area.y + area.height) {
                return;
            } else if (bounds.intersects(area)) {
                paint.card(gc, cards.get(i), bounds, look(place));
            }
        }
    }

    private CardPaint.Look look(Place place) {
        if (place.equals(cursor)) {
            return isFocusControl() ? CardPaint.Look.FOCUSED : CardPaint.Look.SELECTED;
        }
        return place.equals(hovered) ? CardPaint.Look.HOVERED : CardPaint.Look.PLAIN;
    }

    private void paintHeaders(GC gc, Rectangle area) {
        for (int i = 0; i < board.columns().size(); i++) {
            var bounds = headerBounds(i);
            if (bounds.intersects(area)) {
                boolean on = i == cursor.column() && cursor.index() < 0 && isFocusControl();
                paint.header(gc, board.columns().get(i), bounds, on);
                if (board.columns().get(i).collapsed()) {
                    var below = columnBounds(i);
                    paint.foldedName(gc, board.columns().get(i), new Rectangle(below.x, bounds.height, below.width,
                            Math.max(0, below.height - bounds.height)));
                }
            }
        }
    }
}
