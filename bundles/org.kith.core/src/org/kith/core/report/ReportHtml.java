// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;
import org.kith.core.plot.Plot;
import org.kith.core.plot.PlotSvg;
import org.kith.core.report.ReportContent.Passage;
import org.kith.core.report.ReportContent.Section;

/**
 * A report as one HTML page with its plots in it, without scripts and without anything from elsewhere: in light or dark
 * as whoever reads it prefers, and light on paper.
 */
public final class ReportHtml {

    private static final double PLOT = 640;
    private static final String STYLE = """
            :root { color-scheme: light dark; --text: #1d232b; --muted: #5b6572; --line: #e1e4e9; --page: #ffffff;
              --raised: #f5f6f8; }
            @media screen and (prefers-color-scheme: dark) { :root { --text: #e6e8eb; --muted: #a3abb6; --line: #3a3f46;
              --page: #1f2226; --raised: #282c31; } }
            body { font: 11pt/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); max-width: 46em;
              margin: 2em auto; padding: 0 1em; }
            h1 { font-size: 1.7em; margin: 0; } .about { color: var(--muted); margin: .2em 0 1.5em; }
            h2 { font-size: 1.2em; margin: 2em 0 .5em; border-bottom: 1px solid var(--line); }
            h3 { font-size: 1em; margin: 1.2em 0 .2em; } p { margin: .2em 0; white-space: pre-line; }
            dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13em, 1fr)); gap: .8em; margin: 1em 0; }
            dl div { background: var(--raised); border: 1px solid var(--line); border-radius: .4em;
              padding: .6em .8em; }
            dt { color: var(--muted); } dd { margin: 0; font-size: 1.5em; }
            .query { display: block; color: var(--muted); font-size: .8rem; line-height: 1.35; }
            figure { margin: 1.4em 0; } svg { max-width: 100%; height: auto; } figcaption, caption { text-align: left; }
            .scroll { overflow-x: auto; } table { border-collapse: collapse; margin: 1.4em 0; width: 100%; }
            caption { font-weight: bold; } caption .query { font-weight: normal; }
            th, td { text-align: left; padding: .25em .8em .25em 0; border-bottom: 1px solid var(--line);
              vertical-align: top; }
            td.number, th.number { text-align: right; white-space: nowrap; }
            @media print { body { margin: 0; max-width: none; } h2, h3 { break-after: avoid; }
              figure, dl div, tr { break-inside: avoid; } }
            """;

    private final ReportContent content;
    private final PlotSvg plots = new PlotSvg(PLOT, Messages.reportPlotEmpty);

    /** @param content to be shown */
    public ReportHtml(ReportContent content) {
        this.content = content;
    }

    /** @return all plots of a report below one another, as a drawing of their own */
    public static String svg(ReportContent content) {
        return new PlotSvg(PLOT, Messages.reportPlotEmpty).file(content.plots());
    }

    /** @return one plot as a drawing of its own */
    public static String svg(Plot plot) {
        return new PlotSvg(PLOT, Messages.reportPlotEmpty).file(List.of(plot));
    }

    /** @return the page; nothing in it is taken for markup */
    public String page() {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title><style>
                %2$s%3$s</style></head><body>
                <h1>%1$s</h1><p class="about">%4$s</p>
                %5$s</body></html>
                """.formatted(escaped(content.title()), STYLE, PlotSvg.style(), escaped(about(content)),
                content.sections().stream().map(this::section).collect(Collectors.joining()));
    }

    /** @return what is said in place of a plot that shows nothing */
    public static String plotEmpty() {
        return Messages.reportPlotEmpty;
    }

    /** @return of what a report is and of when, as it stands below its title */
    public static String about(ReportContent content) {
        return NLS.bind(Messages.reportAbout, new Object[] {content.network(), content.on(), content.since()});
    }

    private String section(Section section) {
        return "<section>\n" + (section.title().isEmpty() ? "" : "<h2>" + escaped(section.title()) + "</h2>\n")
                + section.passages().stream().map(ReportHtml::passage).collect(Collectors.joining())
                + figures(section.figures())
                + section.plots().stream().map(this::plot).collect(Collectors.joining())
                + section.tables().stream().filter(table -> !table.rows().isEmpty()).map(ReportHtml::table)
                        .collect(Collectors.joining())
                + "</section>\n";
    }

    private static String passage(Passage passage) {
        return (passage.heading().isEmpty() ? "" : "<h3>" + escaped(passage.heading()) + "</h3>\n") + passage.lines()
                .stream().map(line -> "<p>" + escaped(line) + "</p>\n").collect(Collectors.joining());
    }

    private static String figures(List<Figure> figures) {
        return figures.isEmpty() ? "" : figures.stream().map(figure -> "<div><dt>" + escaped(figure.name())
                + "</dt><dd>" + escaped(figure.text()) + "</dd>" + query(figure.query()) + "</div>\n")
                .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    }

    private static String query(String words) {
        return "<span class=\"query\">" + escaped(words) + "</span>";
    }

    private String plot(Plot plot) {
        return "<figure>\n" + plots.inPage(plot) + "<figcaption>" + query(plot.query()) + "</figcaption></figure>\n";
    }

    private static String table(ReportTable table) {
        var text = new StringBuilder("<div class=\"scroll\"><table>\n<caption>").append(escaped(table.title()))
                .append(query(table.query())).append("</caption>\n<tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            text.append(cell(table, i, "th", table.columns().get(i).title()));
        }
        for (var row : table.rows()) {
            text.append("</tr>\n<tr>");
            for (int i = 0; i < row.size(); i++) {
                text.append(cell(table, i, "td", table.columns().get(i).text(row.get(i))));
            }
        }
        return text.append("</tr>\n</table></div>\n").toString();
    }

    private static String cell(ReportTable table, int column, String tag, String text) {
        return !table.columns().get(column).isShown() ? ""
                : "<" + tag + (isNumber(table, column) ? " class=\"number\">" : ">") + escaped(text) + "</" + tag + ">";
    }

    private static boolean isNumber(ReportTable table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof Number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
