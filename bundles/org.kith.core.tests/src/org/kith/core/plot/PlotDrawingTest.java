// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.plot.Mark.Anchor;
import org.kith.core.plot.Plot.Shape;

class PlotDrawingTest {

    private static final double WIDTH = 400;

    private static PlotDrawing draw(Plot plot) {
        return new PlotDrawing(plot, WIDTH, "Nothing yet", Lettering.USUAL);
    }

    private static Plot plot(Shape shape, Series... series) {
        return new Plot("key", "Title", shape, Unit.COUNT, List.of(series), "Query.");
    }

    private static Series series(String name, double... values) {
        return new Series(name, IntStream.range(0, values.length).mapToObj(i -> new Point("Label " + i, i, values[i]))
                .toList());
    }

    private static <T extends Mark> Stream<T> marks(PlotDrawing drawing, Class<T> type) {
        return drawing.marks().stream().filter(type::isInstance).map(type::cast);
    }

    private static List<String> texts(PlotDrawing drawing) {
        return marks(drawing, Mark.Text.class).map(Mark.Text::text).toList();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everythingIsWithinThePicture(Shape shape) {
        var drawing = draw(plot(shape, series("One", 3, Double.NaN, 12, 0, -4), series("A much longer name", 7, 1, 2, 3,
                100_000)));

        assertThat(marks(drawing, Mark.Box.class)).allSatisfy(box -> {
            assertThat(box.x()).isGreaterThanOrEqualTo(0);
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(WIDTH);
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
        });
        assertThat(marks(drawing, Mark.Text.class)).allSatisfy(text -> {
            double wide = Lettering.USUAL.width(text.text(), text.size(), text.bold());
            double before = text.anchor() == Anchor.START ? 0 : text.anchor() == Anchor.END ? wide : wide / 2;
            double left = text.x() - before;
            assertThat(left).as(text.text()).isGreaterThanOrEqualTo(-0.5);
            assertThat(left + wide).as(text.text()).isLessThanOrEqualTo(WIDTH + 0.5);
            assertThat(text.y()).isBetween(0.0, drawing.height());
        });
    }

    @Test
    void barsAreAsLongAsTheirValues() {
        var bars = marks(draw(plot(Shape.BARS, series("", 10, 5))), Mark.Box.class).toList();

        assertThat(bars.get(0).width()).isEqualTo(2 * bars.get(1).width());
    }

    @Test
    void whatIsBelowZeroGoesToTheLeft() {
        var bars = marks(draw(plot(Shape.BARS, series("", 4, -4))), Mark.Box.class).toList();

        assertThat(bars.get(1).x() + bars.get(1).width()).isEqualTo(bars.get(0).x());
    }

    @Test
    void aLineGoesFromDayToDayAsTimePasses() {
        var line = new Series("", List.of(Point.on(LocalDate.of(2026, 1, 1), 1), Point.on(LocalDate.of(2026, 1, 2), 1),
                Point.on(LocalDate.of(2026, 1, 11), 1)));

        var points = marks(draw(plot(Shape.LINES, line)), Mark.Line.class).filter(each -> each.points().length == 6)
                .findFirst().orElseThrow().points();
        assertThat((points[4] - points[2]) / (points[2] - points[0])).isBetween(8.99, 9.01);
    }

    @Test
    void aValueThatIsNotKnownIsLeftOut() {
        assertThat(marks(draw(plot(Shape.LINES, series("", 1, Double.NaN, 3))), Mark.Dot.class)).hasSize(2);
    }

    @Test
    void labelsThatWouldTouchAreLeftOutButNeverTheLast() {
        var many = draw(plot(Shape.COLUMNS, series("", IntStream.range(0, 50).mapToDouble(i -> i).toArray())));

        assertThat(texts(many)).contains("Label 49").doesNotContain("Label 48");
    }

    @Test
    void whereThereIsNothingItIsSaid() {
        assertThat(texts(draw(plot(Shape.COLUMNS, series("One", 0, 0))))).containsExactly("Title", "Nothing yet");
    }

    @Test
    void colourIsExplainedWhereThereIsAName() {
        assertThat(texts(draw(plot(Shape.BARS, series("Given", 1), series("Received", 2))))).contains("Given",
                "Received");
    }

    @Test
    void aDrawingOfItsOwnIsWellFormed() throws Exception {
        var svg = new PlotSvg(WIDTH, "Nothing").file(List.of(plot(Shape.BARS, series("A & <b>\u0001", 1))));

        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("text").item(1).getTextContent()).isEqualTo("A & <b>");
    }
}
