// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.testkit.Builders.aGraphOf;
import static org.kith.testkit.GraphBuilder.id;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.graph.TieGraph;
import org.kith.ui.AccessibleNames;
import org.kith.ui.Window;
import org.kith.ui.theme.Hue;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

class GraphCanvasTest {

    private static final int ADA = 0;
    private static final int BEN = 1;
    private static final int CLEO = 2;

    @RegisterExtension
    final Window window = new Window();

    private final TieGraph graph = aGraphOf("Ada", "Ben", "Cleo", "Dan").tie(ADA, BEN, 80).inferredTie(ADA, CLEO, 20)
            .build();
    private final List<UUID> opened = new ArrayList<>();
    private GraphCanvas canvas;
    private int selections;

    @BeforeEach
    void show() {
        canvas = new GraphCanvas(window.shell(), "Map");
        canvas.onSelection(() -> selections++);
        canvas.onOpen(opened::add);
        canvas.show(graph, Scenes.looks(graph), Scenes.places(0, 0, 200, 0, 0, 200, 200, 200));
        window.open();
        canvas.setFocus();
        window.await(canvas::drawn);
    }

    private void mouse(int type, int node, int button, int keys) {
        mouse(type, x(node), y(node), button, keys);
    }

    private void mouse(int type, int x, int y, int button, int keys) {
        var event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = keys;
        canvas.notifyListeners(type, event);
    }

    private int x(int node) {
        return (int) canvas.camera().screenX(canvas.places().x()[node]);
    }

    private int y(int node) {
        return (int) canvas.camera().screenY(canvas.places().y()[node]);
    }

    private void click(int node, int keys) {
        mouse(SWT.MouseDown, node, 1, keys);
        mouse(SWT.MouseUp, node, 1, keys);
    }

    @Test
    void everybodyIsInTheWindowAtFirst() {
        for (int node = 0; node < graph.size(); node++) {
            assertThat(canvas.getClientArea().contains(x(node), y(node))).isTrue();
        }
    }

    @Test
    void aClickSelectsOneAndCtrlAddsAnother() {
        click(BEN, 0);
        assertThat(canvas.selection()).containsExactly(id("Ben"));
        click(CLEO, SWT.MOD1);
        assertThat(canvas.selection()).containsExactly(id("Ben"), id("Cleo"));
        click(BEN, SWT.MOD1);
        assertThat(canvas.selection()).containsExactly(id("Cleo"));
        assertThat(selections).isEqualTo(3);
    }

    @Test
    void aClickBesideEverybodySelectsNobody() {
        click(BEN, 0);
        mouse(SWT.MouseDown, 5, 5, 1, 0);
        mouse(SWT.MouseUp, 5, 5, 1, 0);
        assertThat(canvas.selection()).isEmpty();
    }

    @Test
    void aBandSelectsThoseInIt() {
        mouse(SWT.MouseDown, x(ADA) - 30, y(ADA) - 30, 1, SWT.MOD2);
        mouse(SWT.MouseMove, x(BEN) + 30, y(BEN) + 30, 0, SWT.MOD2);
        mouse(SWT.MouseUp, x(BEN) + 30, y(BEN) + 30, 1, SWT.MOD2);
        assertThat(canvas.selection()).containsExactly(id("Ada"), id("Ben"));
    }

    @Test
    void draggingTheBackgroundMovesThePicture() {
        int before = x(ADA);
        mouse(SWT.MouseDown, 5, 5, 1, 0);
        mouse(SWT.MouseMove, 45, 5, 0, 0);
        mouse(SWT.MouseUp, 45, 5, 1, 0);
        assertThat(x(ADA)).isCloseTo(before + 40, within(1));
        assertThat(selections).isZero();
    }

    @Test
    void draggingSomebodyMovesThemAlone() {
        int before = x(BEN);
        mouse(SWT.MouseDown, ADA, 1, 0);
        mouse(SWT.MouseMove, x(ADA) + 50, y(ADA) + 20, 0, 0);
        assertThat(canvas.places().x()[ADA]).isGreaterThan(20);
        assertThat(x(BEN)).isEqualTo(before);
    }

    @Test
    void theWheelZoomsWhereThePointerIs() {
        int x = x(BEN);
        int y = y(BEN);
        var turn = new Event();
        turn.x = x;
        turn.y = y;
        turn.count = 3;
        canvas.notifyListeners(SWT.MouseVerticalWheel, turn);
        assertThat(x(BEN)).isCloseTo(x, within(1));
        assertThat(x(BEN) - x(ADA)).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(chars = {'+', '-'})
    void zeroShowsEverybodyAgain(char zoom) {
        var before = canvas.camera();
        Window.press(canvas, zoom);
        assertThat(canvas.camera()).isNotEqualTo(before);
        Window.press(canvas, '0');
        assertThat(canvas.camera()).isEqualTo(before);
    }

    @Test
    void arrowsWalkAlongTiesAndShiftSelectsOnTheWay() {
        click(BEN, 0);
        Window.press(canvas, SWT.ARROW_LEFT);
        assertThat(canvas.selection()).containsExactly(id("Ada"));
        Window.press(canvas, SWT.ARROW_DOWN, SWT.MOD2);
        assertThat(canvas.selection()).containsExactly(id("Ada"), id("Cleo"));
    }

    @Test
    void ctrlAndAnArrowMovesThePicture() {
        int before = x(ADA);
        Window.press(canvas, SWT.ARROW_RIGHT, SWT.MOD1);
        assertThat(x(ADA)).isLessThan(before);
        assertThat(canvas.selection()).isEmpty();
    }

    @Test
    void enterOpensAndEscapeLetsGo() {
        click(BEN, 0);
        Window.press(canvas, SWT.CR);
        assertThat(opened).containsExactly(id("Ben"));
        Window.press(canvas, SWT.ESC);
        assertThat(canvas.selection()).isEmpty();
        Window.press(canvas, SWT.CR);
        assertThat(opened).hasSize(1);
    }

    @Test
    void aDoubleClickOpens() {
        click(CLEO, 0);
        mouse(SWT.MouseDoubleClick, CLEO, 1, 0);
        assertThat(opened).containsExactly(id("Cleo"));
    }

    @Test
    void whoeverStaysKeepsSelectionAndFocus() {
        click(CLEO, 0);
        var other = aGraphOf("Eve", "Cleo").tie(0, 1, 50).build();
        canvas.show(other, Scenes.looks(other), Scenes.places(0, 0, 50, 50));
        assertThat(canvas.selection()).containsExactly(id("Cleo"));
        assertThat(canvas.focus()).isEqualTo(1);
        canvas.show(graph, Scenes.looks(graph), Scenes.places(0, 0, 200, 0, 0, 200, 200, 200));
        assertThat(canvas.selection()).containsExactly(id("Cleo"));
    }

    @Test
    void aScreenReaderHearsWhoHasTheFocusAndTheirTies() {
        assertThat(AccessibleNames.of(canvas)).isEqualTo("Map");
        click(ADA, 0);
        assertThat(AccessibleNames.of(canvas)).isEqualTo("Map: Ada, 2 ties");
        click(BEN, 0);
        assertThat(AccessibleNames.of(canvas)).isEqualTo("Map: Ben, 1 tie");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsDrawnInTheColoursOfTheTheme(boolean dark) {
        var theme = Theme.of(canvas);
        boolean before = theme.dark();
        theme.dark(dark);
        click(ADA, 0);
        canvas.light(BitSet.valueOf(new long[] {0b11}));
        mouse(SWT.MouseMove, BEN, 0, 0);
        window.settle();
        window.await(canvas::drawn);
        var image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        var gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        image.dispose();
        var picture = canvas.picture(400, 400);
        theme.dark(before);
        assertThat(picture.palette.getRGB(picture.getPixel(2, 2))).isEqualTo(Tone.SURFACE.rgb(dark));
        assertThat(colours(picture)).contains(Hue.BLUE.rgb(dark));
    }

    private static List<RGB> colours(ImageData picture) {
        var colours = new ArrayList<RGB>();
        for (int y = 0; y < picture.height; y += 2) {
            for (int x = 0; x < picture.width; x += 2) {
                colours.add(picture.palette.getRGB(picture.getPixel(x, y)));
            }
        }
        return colours;
    }

    @Test
    void theVectorPictureHoldsEverybodyAndEveryTie() {
        var svg = canvas.svg();
        assertThat(svg.split("<circle ")).hasSize(1 + graph.size());
        assertThat(svg.split("<line ")).hasSize(1 + graph.ties());
        assertThat(svg).contains(">Ada</text>", "stroke-dasharray");
    }

    @Test
    void namesDoNotBreakTheVectorPicture() {
        var strange = aGraphOf("<b> & \u0001").build();
        canvas.show(strange, Scenes.looks(strange), Scenes.places(0, 0));
        assertThat(canvas.svg()).contains("<title>&lt;b&gt; &amp; </title>");
    }

    @Test
    void anEmptyPictureCanBeLookedAtAndWalked() {
        var nobody = aGraphOf().build();
        canvas.show(nobody, List.of(), Scenes.places());
        for (int key : new int[] {SWT.ARROW_LEFT, SWT.HOME, SWT.CR, SWT.ESC, '0', '+', ' '}) {
            Window.press(canvas, key);
        }
        mouse(SWT.MouseMove, 10, 10, 0, 0);
        window.await(canvas::drawn);
        assertThat(canvas.selection()).isEmpty();
    }
}
